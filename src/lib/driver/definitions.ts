import { scan, type SourceFile, type Token } from '#lib/c/index.ts';

/** What a name of the driver's text stands for. `prototype`: a function that the kernel provides. */
export type DefinitionKind =
  'function' | 'prototype' | 'macro' | 'struct' | 'enum' | 'enumerator' | 'type' | 'variable';

/** Where a name at file scope is defined: the line and column (both from 1) of the name itself. */
export interface Definition {
  readonly name: string;
  readonly kind: DefinitionKind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type Found = Omit<Definition, 'file'>;

/** The tokens that C makes of a file, in logical order: macros apart, comments left out. */
function tokensOf(text: string): { readonly macros: Found[]; readonly code: Token[] } {
  const macros: Found[] = [];
  const code: Token[] = [];
  let directive = 0;
  let named = true;
  for (const token of scan(text)) {
    if (token.kind === 'comment' || token.kind === 'end') continue;
    if (token.kind === 'directive') {
      directive = token.line;
      named = token.text !== '#define';
    } else if (token.line !== directive) {
      code.push(token);
    } else if (!named) {
      macros.push({ ...at(token), kind: 'macro' });
      named = true;
    }
  }
  return { macros, code };
}

const at = ({ text, line, column }: Token): Omit<Found, 'kind'> => ({ name: text, line, column });
const isName = (token: Token | undefined): token is Token => token?.kind === 'identifier';

/** Index of the brace that closes the one at `open`. */
function closing(code: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < code.length; index += 1) {
    if (code[index]?.text === '{') depth += 1;
    if (code[index]?.text === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return code.length - 1;
}

function enumerators(code: readonly Token[], open: number, close: number): Found[] {
  return code
    .slice(open, close)
    .flatMap((token, index, body) =>
      (token.text === '{' || token.text === ',') && isName(body[index + 1])
        ? [{ ...at(body[index + 1] ?? token), kind: 'enumerator' as const }]
        : []
    );
}

/** What a declaration without a body defines, by its tokens up to the semicolon. */
function declared(head: readonly Token[]): Found[] {
  const bracket = head.findIndex(({ text }) => text === '(');
  const equals = head.findIndex(({ text }) => text === '=' || text === '[');
  const last = head.at(-1);
  if (head[0]?.text === 'typedef') return isName(last) ? [{ ...at(last), kind: 'type' }] : [];
  if (equals > 0 && (bracket < 0 || equals < bracket)) {
    const name = head[equals - 1];
    return isName(name) ? [{ ...at(name), kind: 'variable' }] : [];
  }
  const callee = head[bracket - 1];
  if (bracket > 0) return isName(callee) ? [{ ...at(callee), kind: 'prototype' }] : [];
  return isName(last) && head.length > 2 ? [{ ...at(last), kind: 'variable' }] : [];
}

function fileScope(code: readonly Token[]): Found[] {
  const found: Found[] = [];
  let head: Token[] = [];
  for (let index = 0; index < code.length; index += 1) {
    const token = code[index];
    if (token === undefined) break;
    if (token.text === ';') {
      found.push(...declared(head));
      head = [];
    } else if (token.text !== '{') {
      head.push(token);
    } else {
      const close = closing(code, index);
      const tag = head.at(-1);
      const word = (isName(tag) ? head.at(-2) : tag)?.text;
      if (word === 'struct' || word === 'union' || word === 'enum') {
        if (isName(tag)) found.push({ ...at(tag), kind: word === 'enum' ? 'enum' : 'struct' });
        if (word === 'enum') found.push(...enumerators(code, index, close));
        head.splice(isName(tag) ? -1 : head.length);
      } else if (!head.some(({ text }) => text === '=')) {
        const callee = head[head.findIndex(({ text }) => text === '(') - 1];
        if (isName(callee)) found.push({ ...at(callee), kind: 'function' });
        head = [];
      }
      index = close;
    }
  }
  return found;
}

/**
 * Every name that the files define at file scope, in the order of the text. A function with a body
 * stands where its body is; one without, at its prototype. Members, labels and locals are not in it.
 */
export function definitionsOf(files: readonly SourceFile[]): ReadonlyMap<string, Definition> {
  const all = files.flatMap(({ name: file, text }) => {
    const { macros, code } = tokensOf(text);
    return [...macros, ...fileScope(code)]
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((found): Definition => ({ ...found, file }));
  });
  const bodies = new Set(all.flatMap(({ kind, name }) => (kind === 'function' ? [name] : [])));
  return new Map(
    all
      .filter(({ kind, name }) => kind !== 'prototype' || !bodies.has(name))
      .map((definition) => [definition.name, definition])
  );
}
