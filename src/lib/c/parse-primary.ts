import type { ConstantSite, Expr } from './ast.ts';
import { Checker } from './check.ts';
import { constantValue } from './constant.ts';
import { ParseStop } from './cursor.ts';
import type { ErrorCode } from './catalogue.ts';
import { parseInteger, parseQuoted } from './literal.ts';
import type { SourceToken } from './preprocess.ts';
import { Scope, UnitBuilder } from './scope.ts';
import * as T from './types.ts';
import type { CType } from './types.ts';

/** Reads what operators work on: names, literals, calls, uses of defined names. */
export abstract class PrimaryParser extends Checker {
  readonly unit = new UnitBuilder();
  protected scope = new Scope(undefined);
  /** Name of the function that is being read; empty outside. */
  protected functionName = '';
  #insideMacro = false;

  /** Reads a type name as in a cast. */
  abstract typeName(): CType;
  /** True if a type begins at the token. */
  abstract startsType(token: SourceToken | undefined): boolean;

  /** Reads a full expression; a comma after it is reported. */
  abstract expression(): Expr;
  /** Reads an expression as it stands between commas. */
  abstract assignment(): Expr;
  /** Reads an expression without assignments, as constants are. */
  abstract conditionalExpression(): Expr;

  /** A constant integer expression, as after `case` or between `[ ]`; 0 after an error. */
  constantInteger(code: ErrorCode = 'not-constant'): {
    readonly value: number | bigint;
    readonly at: SourceToken;
  } {
    const at = this.token;
    const expr = this.value(this.conditionalExpression());
    const value = T.isInteger(expr.type) ? constantValue(expr) : undefined;
    if (value === undefined) this.report(code, at);
    return { value: value ?? 0, at };
  }

  protected primary(): Expr {
    const { token } = this;
    switch (token.kind) {
      case 'macro':
        return this.#macroUse(token);
      case 'number': {
        this.advance();
        const parsed = parseInteger(token.text);
        if (parsed !== undefined) return this.constantOf(parsed.value, parsed.type, token);
        const float = /^(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)[fFlL]?$/.test(
          token.text
        );
        this.report(float ? 'unsupported-float' : 'bad-number', token, token.text);
        return this.poison(token);
      }
      case 'character': {
        this.advance();
        const bytes = parseQuoted(token.text);
        const byte = bytes?.[0];
        if (bytes?.length !== 1 || byte === undefined) this.report('bad-number', token, token.text);
        return this.constantOf(
          byte === undefined ? 0 : byte > 127 ? byte - 256 : byte,
          T.INT,
          token
        );
      }
      case 'string':
        return this.#stringLiteral();
      case 'identifier':
        return this.#name(this.advance());
      case 'punctuator':
        if (token.text === '(') {
          this.advance();
          const expr = this.nest(() => this.expression());
          this.expect(')');
          return expr;
        }
    }
    return this.unexpected('an expression');
  }

  #name(token: SourceToken): Expr {
    const { text } = token;
    if (text === 'offsetof' || text === '__builtin_offsetof') return this.#offsetOf(token);
    const symbol = this.scope.find(text);
    if (symbol?.kind === 'function') {
      if (this.is('(')) return this.call(symbol.fn, this.#callArguments(), token);
      this.report('unsupported-function-pointer', token);
      return this.poison(token);
    }
    if (this.is('(')) {
      const args = this.#callArguments();
      this.report(symbol === undefined ? 'undeclared' : 'not-a-function', token, text);
      return args[0] ?? this.poison(token);
    }
    if (text === '__func__' && this.functionName !== '') {
      const bytes = [...this.functionName].map((c) => c.charCodeAt(0));
      return this.#stringOf([...bytes, 0], token);
    }
    switch (symbol?.kind) {
      case 'enumerator':
        return this.constantOf(symbol.value, enumeratorType(symbol.value), token);
      case 'variable':
        return {
          kind: 'variable',
          variable: symbol.variable,
          type: symbol.variable.type,
          at: token
        };
      case 'typedef':
        return this.fail('unexpected-token', token, `“${text}”`, 'an expression');
      default:
        this.report('undeclared', token, text);
        return this.poison(token);
    }
  }

  #callArguments(): Expr[] {
    this.expect('(');
    const args: Expr[] = [];
    if (!this.is(')')) {
      do args.push(this.nest(() => this.assignment()));
      while (this.accept(','));
    }
    this.expect(')');
    return args;
  }

  #offsetOf(at: SourceToken): Expr {
    this.expect('(');
    let type = this.typeName();
    let offset = 0;
    let sign = this.expect(',');
    do {
      const name = this.identifier('the name of a member');
      const member = this.member(
        { kind: 'dereference', pointer: this.poison(at), type, at },
        name,
        { ...sign, text: '.' }
      );
      if (member.kind === 'member') offset += member.field.offset;
      type = member.type;
      while (this.accept('[')) {
        const index = this.constantInteger();
        this.expect(']');
        if (type.kind !== 'array') this.fail('not-a-pointer', name, T.typeText(type));
        else {
          type = type.element;
          offset += Number(index.value) * T.sizeOf(type);
        }
      }
      sign = this.token;
    } while (this.accept('.'));
    this.expect(')');
    return this.constantOf(offset, T.SIZE_T, at);
  }

  #stringLiteral(): Expr {
    const at = this.token;
    const bytes: number[] = [];
    while (this.token.kind === 'string') {
      const token = this.advance();
      const piece = parseQuoted(token.text);
      if (piece === undefined) this.report('bad-number', token, token.text);
      else bytes.push(...piece);
    }
    return this.#stringOf([...bytes, 0], at);
  }

  #stringOf(bytes: readonly number[], at: SourceToken): Expr {
    const type: CType = { kind: 'array', element: T.CHAR, length: bytes.length };
    return { kind: 'string', object: this.unit.string(bytes, type), type, at };
  }

  /** A use of a defined name: read as an expression of its own, then one constant if it is one. */
  #macroUse(use: SourceToken): Expr {
    this.advance();
    const { tokens, at } = this;
    const insideMacro = this.#insideMacro;
    this.tokens = [...(use.body ?? []), { ...use, kind: 'end', text: '' }];
    this.at = 0;
    this.#insideMacro = true;
    try {
      const expr = this.nest(() => this.expression());
      if (this.token.kind !== 'end') throw new ParseStop();
      const value = T.isScalar(expr.type) ? constantValue(expr) : undefined;
      if (value === undefined || !T.isInteger(expr.type)) return expr;
      if (insideMacro || this.functionName === '') return this.constantOf(value, expr.type, use);
      const site: ConstantSite = {
        name: use.text,
        function: this.functionName,
        file: use.file,
        line: use.line,
        column: use.column,
        value,
        type: expr.type,
        index: -1
      };
      return { kind: 'constant', value, type: expr.type, at: use, site };
    } catch (stop) {
      if (stop instanceof ParseStop && this.errors.length === 0) {
        this.report('unexpected-token', use, `“${use.text}”`, 'an expression');
      }
      throw stop;
    } finally {
      this.tokens = tokens;
      this.at = at;
      this.#insideMacro = insideMacro;
    }
  }
}

/** int where the value fits, as gcc has it. */
const enumeratorType = (value: number): T.IntegerType =>
  value >= -0x80000000 && value <= 0x7fffffff ? T.INT : value <= 0xffffffff ? T.UINT : T.LONG;
