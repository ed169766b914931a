import type { ErrorCode } from './catalogue.ts';
import { makeError, type CError } from './errors.ts';
import type { SourceToken } from './preprocess.ts';

/** Ends the reading of one declaration or function after an error; never leaves this room. */
export class ParseStop extends Error {}

const MAX_DEPTH = 200;
const MAX_ERRORS = 50;

/** A place in the tokens, with the errors found so far. */
export class Cursor {
  readonly errors: CError[] = [];
  protected depth = 0;
  readonly #seen = new Set<string>();

  constructor(
    protected tokens: SourceToken[],
    protected at = 0
  ) {}

  /** The token here. Uses of a define that are no closed expression are replaced by their text. */
  get token(): SourceToken {
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined) throw new ParseStop();
      if (token.kind !== 'macro' || token.body === undefined || isClosed(token.body)) return token;
      this.tokens.splice(this.at, 1, ...token.body);
    }
  }

  /** The token `distance` places further on, macros not replaced. */
  protected ahead(distance: number): SourceToken | undefined {
    return this.tokens[this.at + distance];
  }

  advance(): SourceToken {
    const token = this.token;
    if (token.kind !== 'end') this.at += 1;
    return token;
  }

  is(text: string): boolean {
    const { kind, text: here } = this.token;
    return here === text && (kind === 'punctuator' || kind === 'keyword');
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.at += 1;
    return true;
  }

  expect(text: string): SourceToken {
    if (this.is(text)) return this.advance();
    return this.unexpected(`“${text}”`);
  }

  identifier(what: string): SourceToken {
    return this.token.kind === 'identifier' ? this.advance() : this.unexpected(what);
  }

  unexpected(wanted: string): never {
    const token = this.token;
    const before = this.tokens[this.at - 1];
    if (wanted === '“;”' && before?.file === token.file && before.line < token.line) {
      // What is missing is missing at the end of the line before, where a person looks for it.
      const end = { ...before, column: before.column + before.text.length, text: '' };
      return this.fail('unexpected-token', end, `“${token.text}”`, wanted);
    }
    if (token.kind === 'end') return this.fail('unexpected-end', token, wanted);
    return this.fail('unexpected-token', token, `“${token.text}”`, wanted);
  }

  /** Notes an error; one per place. */
  report(code: ErrorCode, token: SourceToken, ...names: string[]): void {
    const place = `${token.file}:${String(token.line)}:${String(token.column)}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    if (this.errors.length > MAX_ERRORS) return;
    if (this.errors.length === MAX_ERRORS) this.errors.push(makeError('too-many-errors', token));
    else this.errors.push(makeError(code, token, names));
  }

  /** Notes an error and gives up this declaration. */
  fail(code: ErrorCode, token: SourceToken, ...names: string[]): never {
    this.report(code, token, ...names);
    throw new ParseStop();
  }

  /** One level further in; the number of levels is bounded. */
  protected nest<T>(read: () => T): T {
    if (this.depth >= MAX_DEPTH) this.fail('too-deeply-nested', this.token);
    this.depth += 1;
    try {
      return read();
    } finally {
      this.depth -= 1;
    }
  }
}

/** True if the tokens stand for one value wherever they are put. */
function isClosed(body: readonly SourceToken[]): boolean {
  const [first] = body;
  if (first === undefined) return false;
  if (body.length === 1) {
    if (first.kind === 'macro') return isClosed(first.body ?? []);
    return first.kind === 'number' || first.kind === 'character';
  }
  if (first.text === '-' || first.text === '~' || first.text === '!') {
    return first.kind === 'punctuator' && isClosed(body.slice(1));
  }
  if (first.text !== '(' || first.kind !== 'punctuator') return false;
  let open = 0;
  for (const [index, token] of body.entries()) {
    if (token.kind !== 'punctuator') continue;
    if (token.text === '(') open += 1;
    else if (token.text === ')') {
      open -= 1;
      if (open === 0) return index === body.length - 1;
    }
  }
  return false;
}
