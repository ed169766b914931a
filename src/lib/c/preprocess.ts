import type { ErrorCode } from './catalogue.ts';
import { makeError, type CError } from './errors.ts';
import { scan, type Token, type TokenKind } from './scan.ts';

/** One file of C text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A token as the parser sees it. A use of a `#define`d name is one token of kind `macro`, whose
 * `body` are the tokens it stands for, placed where the use stands.
 */
export interface SourceToken {
  readonly kind: TokenKind | 'macro';
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly file: string;
  /** The line that `__LINE__` gives here: changed by `#line`. */
  readonly printedLine: number;
  readonly body?: readonly SourceToken[];
}

/** Tokens that one use of a defined name may come to. */
const MAX_EXPANSION = 5000;

/** Tokens between two rests: a millisecond or so. */
const REST = 256;

const NONE: ReadonlySet<string> = new Set();

const PREDEFINED = '#define true 1\n#define false 0\n#define NULL ((void *)0)\n';

/** What the files come to after includes and defines; `tokens` ends with one of kind `end`. */
export interface Preprocessed {
  readonly tokens: readonly SourceToken[];
  readonly errors: readonly CError[];
}

/** Joins the files into one translation unit: includes (once each) and object-like defines. With rests. */
export function* preprocessing(files: readonly SourceFile[]): Generator<undefined, Preprocessed> {
  const pass = new Preprocessor(files);
  yield* pass.file({ name: '<built in>', text: PREDEFINED });
  for (const file of files) yield* pass.file(file);
  const last = files[files.length - 1];
  const lines = last?.text.split('\n') ?? [''];
  pass.out.push({
    kind: 'end',
    text: '',
    line: lines.length,
    column: (lines[lines.length - 1]?.length ?? 0) + 1,
    file: last?.name ?? '',
    printedLine: lines.length
  });
  return { tokens: pass.out, errors: pass.errors };
}

class Preprocessor {
  readonly out: SourceToken[] = [];
  readonly errors: CError[] = [];
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #done = new Set<string>();
  readonly #macros = new Map<string, readonly Token[]>();
  #lineDelta = 0;
  /** Tokens that the macro being expanded may still come to. */
  #room = 0;

  constructor(files: readonly SourceFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  *file(file: SourceFile): Generator<undefined, void> {
    if (this.#done.has(file.name)) return;
    this.#done.add(file.name);
    const all = scan(file.text);
    yield;
    const open = all.find(({ kind, text }) => kind === 'comment' && isOpen(text));
    if (open !== undefined) this.#error('unclosed-text', open, file.name, 'comment');
    const tokens = all.filter((token) => token.kind !== 'comment');
    this.#lineDelta = 0;
    let at = 0;
    while (at < tokens.length) {
      if (at % REST === 0) yield;
      const token = tokens[at];
      if (token === undefined || token.kind === 'end') break;
      if (token.kind !== 'directive') {
        this.#push(token, file.name);
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < tokens.length && tokens[end]?.first === false && tokens[end]?.kind !== 'end') {
        end += 1;
      }
      const delta = this.#lineDelta;
      yield* this.#directive(token, tokens.slice(at + 1, end), file);
      if (!token.text.endsWith('line')) this.#lineDelta = delta;
      at = end;
    }
  }

  #error(code: ErrorCode, token: Token, file: string, ...names: string[]): void {
    this.errors.push(makeError(code, { ...token, file }, names));
  }

  #push(token: Token, file: string): void {
    if (token.kind === 'unknown') {
      if (token.text === '"' || token.text === "'") {
        this.#error('unclosed-text', token, file, 'text');
      } else this.#error('unexpected-character', token, file, token.text);
      return;
    }
    const placed = this.#place(token, file);
    if (token.kind !== 'identifier') {
      this.out.push(placed);
      return;
    }
    this.#room = MAX_EXPANSION;
    for (const expanded of this.#expand(placed, NONE)) this.out.push(expanded);
  }

  #place(token: Token, file: string): SourceToken {
    const printedLine = token.line + this.#lineDelta;
    const { kind, text, line, column } = token;
    return { kind, text, line, column, file, printedLine };
  }

  #expand(token: SourceToken, hidden: ReadonlySet<string>): readonly SourceToken[] {
    if (token.kind !== 'identifier') return [token];
    if (token.text === '__LINE__') {
      return [{ ...token, kind: 'number', text: String(token.printedLine) }];
    }
    if (token.text === '__FILE__') {
      return [{ ...token, kind: 'string', text: JSON.stringify(token.file) }];
    }
    const macro = this.#macros.get(token.text);
    if (macro === undefined || hidden.has(token.text) || hidden.size > 32) return [token];
    this.#room -= macro.length + 1;
    if (this.#room < 0) {
      if (this.#room > -MAX_EXPANSION)
        this.#error(
          'too-deeply-nested',
          { ...token, kind: 'identifier', first: false },
          token.file
        );
      this.#room = -MAX_EXPANSION;
      return [];
    }
    const inner = new Set(hidden).add(token.text);
    const { line, column, file, printedLine } = token;
    const body = macro.flatMap(({ kind, text }) =>
      this.#expand({ kind, text, line, column, file, printedLine }, inner)
    );
    return body.length === 0 ? [] : [{ ...token, kind: 'macro', body }];
  }

  *#directive(token: Token, rest: readonly Token[], file: SourceFile): Generator<undefined, void> {
    const name = token.text.replace(/^#\s*/, '');
    const argument = rest[0];
    switch (name) {
      case 'include':
        yield* this.#include(token, argument, file);
        break;
      case 'define': {
        if (argument === undefined || !/^[A-Za-z_]/.test(argument.text)) {
          this.#error('bad-directive', token, file.name);
          break;
        }
        const next = rest[1];
        const glued = argument.column + argument.text.length;
        if (next?.text === '(' && next.column === glued && next.line === argument.line) {
          this.#error('unsupported-function-macro', argument, file.name);
          break;
        }
        this.#macros.set(argument.text, rest.slice(1));
        break;
      }
      case 'undef':
        if (argument === undefined) this.#error('bad-directive', token, file.name);
        else this.#macros.delete(argument.text);
        break;
      case 'line':
        if (
          argument === undefined ||
          !/^\d{1,9}$/.test(argument.text) ||
          rest.length > 2 ||
          (rest[1] !== undefined && rest[1].kind !== 'string')
        ) {
          this.#error('bad-directive', token, file.name);
        } else this.#lineDelta = Number(argument.text) - (token.line + 1);
        break;
      case 'pragma':
        if (argument?.text !== 'once') this.#error('unsupported-directive', token, file.name, name);
        break;
      case 'if':
      case 'ifdef':
      case 'ifndef':
      case 'elif':
      case 'else':
      case 'endif':
        this.#error('unsupported-conditional-text', token, file.name, name);
        break;
      case '':
        if (argument !== undefined) this.#error('bad-directive', token, file.name);
        break;
      default:
        this.#error('unsupported-directive', token, file.name, name);
    }
  }

  *#include(
    token: Token,
    argument: Token | undefined,
    file: SourceFile
  ): Generator<undefined, void> {
    if (argument === undefined) this.#error('bad-directive', token, file.name);
    else if (argument.text === '<') this.#error('unsupported-system-include', token, file.name);
    else {
      const name = argument.text.slice(1, -1);
      const found =
        this.#files.get(name) ??
        [...this.#files.values()].find((other) => other.name.endsWith(`/${name}`));
      if (found === undefined) this.#error('unknown-include', argument, file.name, argument.text);
      else yield* this.file(found);
    }
  }
}

/** True for a comment that was begun and never ended. */
const isOpen = (comment: string): boolean =>
  comment.startsWith('/*') && (comment.length < 4 || !comment.endsWith('*/'));
