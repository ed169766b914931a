import { MAX_OBJECT } from './address.ts';
import type { FunctionSymbol, Initialiser, InitialiserItem, Variable } from './ast.ts';
import { constantValue } from './constant.ts';
import { parseQuoted } from './literal.ts';
import type { Declarator, Specifiers } from './parse-declarator.ts';
import { TypeParser } from './parse-type.ts';
import type { SourceToken } from './preprocess.ts';
import * as T from './types.ts';
import type { CType } from './types.ts';

/** Reads declarations of variables, functions and types, and their initialisers. */
export abstract class DeclarationParser extends TypeParser {
  readonly functions = new Map<string, FunctionSymbol>();

  /** `typedef` of a name. */
  protected declareTypedef(name: SourceToken, type: CType): void {
    const known = this.scope.names.get(name.text);
    if (known !== undefined && (known.kind !== 'typedef' || !T.sameType(known.type, type))) {
      this.report('conflicting-types', name, name.text);
    }
    this.scope.names.set(name.text, { kind: 'typedef', type: named(type, name.text) });
  }

  protected declareFunction(
    declarator: Declarator,
    name: SourceToken,
    internal: boolean
  ): FunctionSymbol {
    const { type } = declarator;
    if (type.kind !== 'function') return this.fail('not-a-function', name, name.text);
    if (type.result.kind === 'struct') return this.fail('unsupported-struct-value', name);
    let root = this.scope;
    while (root.parent !== undefined) root = root.parent;
    const known = root.names.get(name.text);
    if (known?.kind === 'function') {
      const old = known.fn;
      const oldType: CType = { kind: 'function', ...old };
      const clash = internal && !old.internal;
      if (clash || !T.sameType(oldType, type)) this.report('conflicting-types', name, name.text);
      return old;
    }
    if (known !== undefined) this.report('redeclared', name, name.text);
    const fn: FunctionSymbol = {
      name: name.text,
      result: type.result,
      parameters: type.parameters,
      variadic: type.variadic,
      internal,
      at: name,
      index: -1,
      defined: false,
      called: undefined
    };
    root.names.set(name.text, { kind: 'function', fn });
    this.functions.set(name.text, fn);
    return fn;
  }

  /** A variable that lives as long as the program, with its initial bytes. */
  protected declareStatic(
    specifiers: Specifiers,
    declarator: Declarator,
    name: SourceToken
  ): Variable {
    const known = this.scope.names.get(name.text);
    const again = known?.kind === 'variable' && known.variable.object !== undefined;
    if (known !== undefined && !again) this.report('redeclared', name, name.text);
    let { type } = declarator;
    const reserved =
      again && known.variable.object !== undefined
        ? known.variable
        : this.#staticVariable(name, type, isConstObject(type));
    if (!again) this.scope.names.set(name.text, { kind: 'variable', variable: reserved });
    else if (!T.sameType(reserved.type, type)) this.report('conflicting-types', name, name.text);
    let init: Initialiser | undefined;
    if (this.accept('=')) {
      const read = this.initialiser(type);
      ({ type } = read);
      ({ init } = read);
      reserved.type = type;
    }
    if (!T.isComplete(type) && specifiers.storage !== 'extern') {
      this.report('incomplete-type', name, name.text);
    }
    const { object } = reserved;
    if (object !== undefined && T.isComplete(type)) {
      object.type = type;
      if (object.bytes.length !== T.sizeOf(type)) object.bytes = new Uint8Array(T.sizeOf(type));
      for (const item of init?.items ?? []) this.#writeStatic(object.bytes, item);
    }
    return reserved;
  }

  #staticVariable(name: SourceToken, type: CType, readOnly: boolean): Variable {
    return {
      name: name.text,
      type,
      parameter: false,
      at: name,
      addressTaken: true,
      register: -1,
      object: this.unit.object(name.text, type, readOnly)
    };
  }

  #writeStatic(bytes: Uint8Array, { offset, type, value }: InitialiserItem): void {
    if (value instanceof Uint8Array) {
      bytes.set(value, offset);
      return;
    }
    const constant = T.isScalar(type) ? constantValue(value) : undefined;
    if (constant === undefined) {
      this.report('not-constant', value.at);
      return;
    }
    let rest = BigInt.asUintN(64, BigInt(constant));
    for (let index = 0; index < T.sizeOf(type); index += 1) {
      bytes[offset + index] = Number(rest % 256n);
      rest /= 256n;
    }
  }

  /** What stands after `=` in a declaration; completes the length of an array. */
  initialiser(type: CType): { readonly type: CType; readonly init: Initialiser } {
    const items: InitialiserItem[] = [];
    const { token } = this;
    let complete = type;
    if (type.kind === 'array' && !this.is('{') && token.kind !== 'string') {
      this.fail('bad-initialiser', token);
    }
    const length = this.nest(() => this.#element(type, 0, items));
    if (type.kind === 'array' && type.length === 0) {
      complete = { ...type, length };
      if (length < 1 || T.sizeOf(complete) > MAX_OBJECT) this.fail('bad-array-length', token);
    }
    const whole = type.kind === 'array' || (type.kind === 'struct' && items[0]?.type !== type);
    return { type: complete, init: { whole, items } };
  }

  /** Reads what initialises one object; gives the number of elements where it is an array. */
  #element(
    type: CType,
    offset: number,
    items: InitialiserItem[],
    pending?: ReturnType<typeof this.assignment>
  ): number {
    const { token } = this;
    if (pending === undefined) {
      if (this.is('{')) return this.#braced(type, offset, items);
      if (token.kind === 'string' && type.kind === 'array' && T.sizeOf(type.element) === 1) {
        return this.#stringElement(type, offset, items);
      }
    }
    const expr = pending ?? this.assignment();
    if (T.isScalar(type) || (type.kind === 'struct' && T.sameType(type, expr.type))) {
      items.push({ offset, type, value: this.assignable(expr, type, token) });
      return 1;
    }
    // Braces left out: this value and the ones after it fill the members in order.
    let count = 0;
    for (let part = this.#part(type, 0); part !== undefined; part = this.#part(type, count)) {
      if (count === 0) this.#element(part.type, offset + part.offset, items, expr);
      else {
        const next = this.ahead(1)?.text;
        if (!this.is(',') || next === '}' || next === '.' || next === '[') break;
        this.advance();
        this.#element(part.type, offset + part.offset, items);
      }
      count += 1;
      if (type.kind === 'array' && type.length === 0 && !this.is(',')) break;
    }
    if (count === 0) this.report('bad-initialiser', token);
    return count;
  }

  #stringElement(type: T.ArrayType, offset: number, items: InitialiserItem[]): number {
    const bytes: number[] = [];
    const at = this.token;
    while (this.token.kind === 'string') {
      const token = this.advance();
      const piece = parseQuoted(token.text);
      if (piece === undefined) this.report('bad-number', token, token.text);
      else bytes.push(...piece);
    }
    if (type.length === 0 || bytes.length < type.length) bytes.push(0);
    if (type.length > 0 && bytes.length > type.length) this.report('bad-initialiser', at);
    items.push({ offset, type, value: Uint8Array.from(bytes) });
    return bytes.length;
  }

  #braced(type: CType, offset: number, items: InitialiserItem[]): number {
    const open = this.expect('{');
    if (T.isScalar(type)) {
      if (!this.is('}')) this.nest(() => this.#element(type, offset, items));
      else this.report('bad-initialiser', open);
      this.accept(',');
      this.expect('}');
      return 1;
    }
    let index = 0;
    let length = 0;
    while (!this.is('}')) {
      const { token } = this;
      let part: { type: CType; offset: number } | undefined;
      if (this.is('.') || this.is('[')) {
        let inside: CType = type;
        let sum = 0;
        for (let level = 0; this.is('.') || this.is('['); level += 1) {
          const chosen = this.#designator(inside);
          if (level === 0) index = chosen;
          part = this.#part(inside, chosen);
          if (part === undefined) return this.fail('bad-initialiser', token);
          sum += part.offset;
          inside = part.type;
        }
        this.expect('=');
        part = { type: inside, offset: sum };
      } else part = this.#part(type, index);
      if (part === undefined) return this.fail('bad-initialiser', token);
      const chosen = part;
      this.nest(() => this.#element(chosen.type, offset + chosen.offset, items));
      index += 1;
      length = Math.max(length, index);
      if (!this.accept(',')) break;
    }
    this.expect('}');
    return length;
  }

  #designator(type: CType): number {
    if (this.accept('.')) {
      const name = this.identifier('the name of a member');
      const fields = type.kind === 'struct' ? (type.body.fields ?? []) : [];
      const index = fields.findIndex((field) => field.name === name.text);
      if (index < 0) this.fail('no-such-member', name, T.typeText(type), name.text);
      return index;
    }
    this.expect('[');
    const { value, at } = this.constantInteger();
    this.expect(']');
    const index = Number(value);
    if (type.kind !== 'array' || !(index >= 0 && index < MAX_OBJECT)) {
      return this.fail('bad-initialiser', at);
    }
    return index;
  }

  /** Member or element `index` of an aggregate, offset from its start. */
  #part(type: CType, index: number): { type: CType; offset: number } | undefined {
    if (type.kind === 'struct') return type.body.fields?.[index];
    if (type.kind !== 'array' || (type.length > 0 && index >= type.length)) return undefined;
    return { type: type.element, offset: index * T.sizeOf(type.element) };
  }
}

/** The type under the name that a typedef gave it. */
function named(type: CType, name: string): CType {
  if (type.kind === 'integer' || type.kind === 'enum') return { ...type, name };
  return type.kind === 'struct' ? { ...type, alias: name } : type;
}

const isConstObject = (type: CType): boolean =>
  type.const === true || (type.kind === 'array' && isConstObject(type.element));
