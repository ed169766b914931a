import { MAX_OBJECT } from './address.ts';
import { ParseStop } from './cursor.ts';
import { ExpressionParser } from './parse-expression.ts';
import type { SourceToken } from './preprocess.ts';
import { Scope } from './scope.ts';
import * as T from './types.ts';
import type { CType } from './types.ts';

/** How a declaration begins: the type before the first name, and where it lives. */
export interface Specifiers {
  readonly type: CType;
  readonly storage: 'typedef' | 'static' | 'extern' | undefined;
  readonly at: SourceToken;
}

/** A parameter as declared. */
export interface Parameter {
  readonly name: SourceToken | undefined;
  readonly type: CType;
}

/** A declared name with its type; `parameters` where it declares a function. */
export interface Declarator {
  readonly name: SourceToken | undefined;
  readonly type: CType;
  readonly parameters: readonly Parameter[] | undefined;
  readonly at: SourceToken;
}

type Build = (base: CType) => CType;

/** Reads declarators: a name with the pointers, arrays and parameters around it. */
export abstract class DeclaratorParser extends ExpressionParser {
  /** Reads what stands before the first declarator. */
  abstract specifiers(): Specifiers;

  override typeName(): CType {
    const { type } = this.specifiers();
    return this.declarator(type).type;
  }

  /** A name (or none) with the pointers, arrays and parameters around it. */
  declarator(base: CType): Declarator {
    const at = this.token;
    const found: { name?: SourceToken; parameters?: readonly Parameter[] } = {};
    const type = this.nest(() => this.#declaratorPart(found))(base);
    if (hasFunctionPointer(type)) this.fail('unsupported-function-pointer', at);
    const isFunction = type.kind === 'function';
    return { name: found.name, type, at, parameters: isFunction ? found.parameters : undefined };
  }

  #declaratorPart(found: { name?: SourceToken; parameters?: readonly Parameter[] }): Build {
    const constants: boolean[] = [];
    while (this.accept('*')) {
      let isConst = false;
      for (;;) {
        if (this.accept('const')) isConst = true;
        else if (!this.accept('volatile') && !this.accept('restrict')) break;
      }
      constants.push(isConst);
      if (constants.length > 20) this.fail('too-deeply-nested', this.token);
    }
    const pointers: Build = (base) =>
      constants.reduce<CType>(
        (target, isConst) => ({ kind: 'pointer', target, ...(isConst ? { const: true } : {}) }),
        base
      );
    let inner: Build = (type) => type;
    if (this.token.kind === 'identifier') found.name = this.advance();
    else if (this.is('(') && this.#opensDeclarator()) {
      this.advance();
      inner = this.nest(() => this.#declaratorPart(found));
      this.expect(')');
    }
    const suffixes: Build[] = [];
    for (;;) {
      if (suffixes.length > 20) this.fail('too-deeply-nested', this.token);
      if (this.is('[')) suffixes.push(this.#arraySuffix());
      else if (this.is('(')) {
        const parameters: Parameter[] = [];
        const variadic = this.#parameterList(parameters);
        found.parameters = parameters;
        suffixes.push((result) => ({
          kind: 'function',
          result,
          parameters: parameters.map((parameter) => parameter.type),
          variadic
        }));
      } else break;
    }
    return (base) => inner(suffixes.reduceRight((type, build) => build(type), pointers(base)));
  }

  #opensDeclarator(): boolean {
    const next = this.ahead(1);
    return (
      next?.text === '*' ||
      next?.text === '(' ||
      (next?.kind === 'identifier' && !this.startsType(next))
    );
  }

  #arraySuffix(): Build {
    const at = this.expect('[');
    let length = 0;
    if (!this.is(']')) {
      const { token } = this;
      const before = this.errors.length;
      const code = this.functionName === '' ? 'not-constant' : 'unsupported-variable-array';
      length = Number(this.constantInteger(code).value);
      if (this.errors.length > before) throw new ParseStop();
      if (!(length >= 1 && length <= MAX_OBJECT)) this.fail('bad-array-length', token);
    }
    this.expect(']');
    return (element) => {
      if (T.sizeOf(element) * length > MAX_OBJECT) this.fail('bad-array-length', at);
      if (element.kind === 'void' || (element.kind === 'struct' && !T.isComplete(element))) {
        this.fail('incomplete-type', at, T.typeText(element));
      }
      return { kind: 'array', element, length };
    };
  }

  #parameterList(parameters: Parameter[]): boolean {
    this.expect('(');
    if (this.accept(')')) return false;
    if (this.is('void') && this.ahead(1)?.text === ')') {
      this.advance();
      this.advance();
      return false;
    }
    let variadic = false;
    // A struct that is first named between the parentheses is known there only.
    const outer = this.scope;
    this.scope = new Scope(outer);
    do {
      if (this.accept('...')) {
        variadic = true;
        break;
      }
      const { type: base } = this.specifiers();
      const { name, type, at } = this.declarator(base);
      if (type.kind === 'struct') this.fail('unsupported-struct-value', at);
      if (type.kind === 'void') this.fail('incomplete-type', at, 'void');
      if (type.kind === 'function') this.fail('unsupported-function-pointer', at);
      parameters.push({
        name,
        type: type.kind === 'array' ? T.pointerTo(type.element) : type
      });
    } while (this.accept(','));
    this.scope = outer;
    this.expect(')');
    return variadic;
  }
}

function hasFunctionPointer(type: CType): boolean {
  if (type.kind === 'pointer')
    return type.target.kind === 'function' || hasFunctionPointer(type.target);
  return (
    type.kind === 'array' && (type.element.kind === 'function' || hasFunctionPointer(type.element))
  );
}
