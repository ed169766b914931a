/** What a token is; `unknown` is a character that C has no use for. */
export type TokenKind =
  | 'identifier'
  | 'keyword'
  | 'number'
  | 'character'
  | 'string'
  | 'punctuator'
  | 'comment'
  | 'directive'
  | 'unknown'
  | 'end';

/** A piece of C text. Lines and columns count from 1; columns are UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** True for the first token of a physical line. */
  readonly first: boolean;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'auto break case char const continue default do double else enum extern float for goto if ' +
    'inline int long register restrict return short signed sizeof static struct switch typedef ' +
    'union unsigned void volatile while _Bool asm __asm__ typeof __typeof__ _Static_assert'
  ).split(' ')
);

const PATTERN = new RegExp(
  [
    String.raw`(?<space>[ \t\r\f\v]+|\\\r?\n)`,
    String.raw`(?<newline>\n)`,
    String.raw`(?<comment>//[^\n]*|/\*[^]*?(?:\*/|$))`,
    String.raw`(?<identifier>[A-Za-z_]\w*)`,
    String.raw`(?<number>\.?\d(?:[eEpP][+-]|[\w.])*)`,
    String.raw`(?<string>"(?:\\.|[^"\\\n])*")`,
    String.raw`(?<character>'(?:\\.|[^'\\\n])+')`,
    String.raw`(?<punctuator>\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||##|[-+*/%&|^~!<>=?:;,.(){}[\]#])`
  ].join('|'),
  'uy'
);

/**
 * All tokens of a text, comments included, for the parser and for colouring. Never fails: what is
 * not C comes as `unknown`, one character each. The last token is `end`.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  let first = true;
  let at = 0;
  const push = (kind: TokenKind, piece: string): void => {
    tokens.push({ kind, text: piece, line, column: at - lineStart + 1, first });
    first = false;
  };
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    const groups = match?.groups;
    let piece = match?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (groups === undefined) push('unknown', piece);
    else if (groups['newline'] !== undefined) first = true;
    else if (groups['comment'] !== undefined) {
      const wasFirst: boolean = first;
      push('comment', piece);
      first = wasFirst;
    } else if (groups['identifier'] !== undefined) {
      push(KEYWORDS.has(piece) ? 'keyword' : 'identifier', piece);
    } else if (groups['number'] !== undefined) push('number', piece);
    else if (groups['string'] !== undefined) push('string', piece);
    else if (groups['character'] !== undefined) push('character', piece);
    else if (piece === '#' && first) {
      piece = /^#[ \t]*\w*/.exec(text.slice(at, at + 80))?.[0] ?? piece;
      push('directive', piece);
    } else if (groups['punctuator'] !== undefined) push('punctuator', piece);
    const end = at + piece.length;
    for (let i = text.indexOf('\n', at); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) {
      line += 1;
      lineStart = i + 1;
    }
    at = end;
  }
  push('end', '');
  return tokens;
}
