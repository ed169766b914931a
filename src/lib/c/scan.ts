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

const SPACE = /(?:[ \t\r\f\v]+|\\\r?\n)+/y;
const COMMENT = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const WORD = /[A-Za-z_]\w*/y;
const NUMBER = /\.?\d(?:[eEpP][+-]|[\w.])*/y;
const STRING = /"(?:\\.|[^"\\\n])*"/y;
const CHARACTER = /'(?:\\.|[^'\\\n])+'/y;
const PUNCTUATOR =
  /\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||##|[-+*/%&|^~!<>=?:;,.(){}[\]#]/y;
const DIRECTIVE = /#[ \t]*\w*/y;

/** What may begin with a character, in the order to try. */
function candidates(character: string): readonly (readonly [RegExp, TokenKind])[] {
  if (/[A-Za-z_]/.test(character)) return [[WORD, 'identifier']];
  if (/\d/.test(character)) return [[NUMBER, 'number']];
  switch (character) {
    case '/':
      return [
        [COMMENT, 'comment'],
        [PUNCTUATOR, 'punctuator']
      ];
    case '.':
      return [
        [NUMBER, 'number'],
        [PUNCTUATOR, 'punctuator']
      ];
    case '"':
      return [[STRING, 'string']];
    case "'":
      return [[CHARACTER, 'character']];
    default:
      return [[PUNCTUATOR, 'punctuator']];
  }
}

const BY_CHARACTER = Array.from({ length: 128 }, (_, code) =>
  candidates(String.fromCharCode(code))
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
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
  };
  const newLines = (piece: string): void => {
    for (let i = piece.indexOf('\n'); i !== -1; i = piece.indexOf('\n', i + 1)) {
      line += 1;
      lineStart = at + i + 1;
    }
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      at += 1;
      line += 1;
      lineStart = at;
      first = true;
      continue;
    }
    const space = /[ \t\r\f\v\\]/.test(character) ? match(SPACE) : undefined;
    if (space !== undefined) {
      newLines(space);
      at += space.length;
      continue;
    }
    let kind: TokenKind = 'unknown';
    let piece: string | undefined;
    if (character === '#' && first) {
      kind = 'directive';
      piece = match(DIRECTIVE);
    } else {
      for (const [pattern, candidate] of BY_CHARACTER[text.charCodeAt(at)] ?? []) {
        piece = match(pattern);
        kind = candidate;
        if (piece !== undefined) break;
      }
    }
    if (piece === undefined) {
      kind = 'unknown';
      piece = String.fromCodePoint(text.codePointAt(at) ?? 0);
    } else if (kind === 'identifier' && KEYWORDS.has(piece)) kind = 'keyword';
    tokens.push({ kind, text: piece, line, column: at - lineStart + 1, first });
    if (kind === 'comment') newLines(piece);
    else first = false;
    at += piece.length;
  }
  tokens.push({ kind: 'end', text: '', line, column: at - lineStart + 1, first });
  return tokens;
}
