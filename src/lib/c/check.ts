// Longer than most: the typing rules of every operator, which read best in one place.
import type { ArithmeticOperator, Value } from './value.ts';
import { arithmetic, complement, convert, isArithmeticOperator } from './value.ts';
import type { CompareOperator, Constant, Expr, FunctionSymbol } from './ast.ts';
import { compareValues } from './constant.ts';
import { Cursor } from './cursor.ts';
import type { SourceToken } from './preprocess.ts';
import * as T from './types.ts';
import type { CType, ScalarType } from './types.ts';

type Tok = SourceToken;

/** Builds typed expressions by C's rules and reports what breaks them. */
export class Checker extends Cursor {
  constantOf(value: Value, type: ScalarType, at: Tok): Constant {
    return { kind: 'constant', value: convert(value, T.shapeOf(type)), type, at };
  }

  /** Stands in for an expression that had an error, so that reading can go on. */
  protected poison(at: Tok): Constant {
    return this.constantOf(0, T.INT, at);
  }

  /** The expression as a value: arrays become pointers to their first element. */
  value(expr: Expr): Expr {
    if (expr.type.kind !== 'array') return expr;
    return {
      kind: 'address',
      operand: expr,
      type: T.pointerTo(expr.type.element),
      at: expr.at
    };
  }

  #bad(operator: string, expr: Expr, at: Tok): Constant {
    this.report('wrong-operand', at, operator, describe(expr.type));
    return this.poison(at);
  }

  /** Converts without asking whether C would do it by itself. */
  convertTo(expr: Expr, type: CType): Expr {
    if (!T.isScalar(type) || !T.isScalar(expr.type)) return expr;
    if (expr.kind === 'constant' && expr.site === undefined) {
      return this.constantOf(expr.value, type, expr.at);
    }
    const from = T.shapeOf(expr.type);
    const to = T.shapeOf(type);
    if (from.size === to.size && from.signed === to.signed && from.bool === to.bool) {
      return expr.type === type || T.sameType(expr.type, type)
        ? expr
        : { kind: 'cast', operand: expr, type, at: expr.at };
    }
    return { kind: 'cast', operand: expr, type, at: expr.at };
  }

  /** Converts as assignment, argument passing and return do, with their checks. */
  assignable(expr: Expr, type: CType, at: Tok): Expr {
    const from = this.value(expr);
    if (type.kind === 'struct') {
      if (!T.sameType(from.type, type)) this.#mismatch(type, from, at);
      return from;
    }
    if (from.type.kind === 'void') this.report('void-value', at);
    else if (T.isInteger(type)) {
      const fine = T.isInteger(from.type) || (type.kind === 'integer' && type.bool === true);
      if (!fine || from.type.kind === 'struct') this.#mismatch(type, from, at);
    } else if (type.kind === 'pointer') {
      if (!this.#pointerFits(type, from)) this.#mismatch(type, from, at);
    } else this.#mismatch(type, from, at);
    return this.convertTo(from, type);
  }

  #pointerFits(type: T.PointerType, from: Expr): boolean {
    if (from.type.kind === 'pointer') {
      if (type.target.kind === 'void' || from.type.target.kind === 'void') return true;
      return T.sameType(type.target, from.type.target);
    }
    return isNull(from);
  }

  #mismatch(type: CType, from: Expr, at: Tok): void {
    this.report('incompatible-types', at, describe(type), describe(from.type));
  }

  /** A condition: anything that can be compared with zero. */
  condition(expr: Expr, at: Tok): Expr {
    const value = this.value(expr);
    if (T.isScalar(value.type)) return value;
    this.report('not-a-condition', at, describe(value.type));
    return this.poison(at);
  }

  unary(operator: '-' | '~' | '!' | '+', operand: Expr, at: Tok): Expr {
    const value = this.value(operand);
    if (operator === '!') {
      const condition = this.condition(value, at);
      if (condition.kind === 'constant' && condition.site === undefined) {
        return this.constantOf(condition.value === 0 ? 1 : 0, T.INT, at);
      }
      return { kind: 'unary', operator, operand: condition, type: T.INT, at };
    }
    if (!T.isInteger(value.type)) return this.#bad(operator, value, at);
    const type = T.promote(value.type);
    const promoted = this.convertTo(value, type);
    if (operator === '+') return promoted;
    if (promoted.kind === 'constant' && promoted.site === undefined) {
      const folded =
        operator === '~'
          ? complement(promoted.value, type)
          : arithmetic('-', type, 0, promoted.value);
      if (typeof folded !== 'string') return this.constantOf(folded, type, at);
    }
    return { kind: 'unary', operator, operand: promoted, type, at };
  }

  binary(operator: string, leftSide: Expr, rightSide: Expr, at: Tok): Expr {
    const left = this.value(leftSide);
    const right = this.value(rightSide);
    switch (operator) {
      case '&&':
      case '||':
        return {
          kind: 'logical',
          operator,
          left: this.condition(left, at),
          right: this.condition(right, at),
          type: T.INT,
          at
        };
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#compare(operator, left, right, at);
      case '+':
        if (left.type.kind === 'pointer') return this.#pointerAdd(left, right, 1, at);
        if (right.type.kind === 'pointer') return this.#pointerAdd(right, left, 1, at);
        break;
      case '-':
        if (left.type.kind === 'pointer') {
          if (right.type.kind !== 'pointer') return this.#pointerAdd(left, right, -1, at);
          const scale = Math.max(1, T.sizeOf(left.type.target));
          if (!T.sameType(left.type.target, right.type.target))
            this.#mismatch(left.type, right, at);
          return { kind: 'pointer-difference', left, right, scale, type: T.LONG, at };
        }
        break;
    }
    if (!T.isInteger(left.type)) return this.#bad(operator, left, at);
    if (!T.isInteger(right.type)) return this.#bad(operator, right, at);
    const shift = operator === '<<' || operator === '>>';
    const type = shift ? T.promote(left.type) : T.usualConversion(left.type, right.type);
    const a = this.convertTo(left, type);
    const b = this.convertTo(right, shift ? T.promote(right.type) : type);
    if (!isArithmeticOperator(operator)) return this.#bad(operator, left, at);
    if (isPlain(a) && isPlain(b)) {
      const folded = arithmetic(operator, type, a.value, b.value);
      if (typeof folded !== 'string') return this.constantOf(folded, type, at);
    }
    return { kind: 'binary', operator, left: a, right: b, type, at };
  }

  #compare(operator: CompareOperator, left: Expr, right: Expr, at: Tok): Expr {
    let a: Expr;
    let b: Expr;
    if (left.type.kind === 'pointer' || right.type.kind === 'pointer') {
      const fits =
        left.type.kind === 'pointer'
          ? this.#pointerFits(left.type, right)
          : right.type.kind === 'pointer' && this.#pointerFits(right.type, left);
      if (!fits) this.#mismatch(left.type, right, at);
      const type = left.type.kind === 'pointer' ? left.type : right.type;
      a = this.convertTo(left, type);
      b = this.convertTo(right, type);
    } else {
      if (!T.isInteger(left.type)) return this.#bad(operator, left, at);
      if (!T.isInteger(right.type)) return this.#bad(operator, right, at);
      const type = T.usualConversion(left.type, right.type);
      a = this.convertTo(left, type);
      b = this.convertTo(right, type);
    }
    if (isPlain(a) && isPlain(b)) {
      return this.constantOf(compareValues(operator, a.value, b.value) ? 1 : 0, T.INT, at);
    }
    return { kind: 'compare', operator, left: a, right: b, type: T.INT, at };
  }

  #pointerAdd(pointer: Expr, index: Expr, sign: number, at: Tok): Expr {
    if (!T.isInteger(index.type)) return this.#bad(sign > 0 ? '+' : '-', index, at);
    if (pointer.type.kind !== 'pointer') return this.#bad('+', pointer, at);
    const { target } = pointer.type;
    if (target.kind !== 'void' && !T.isComplete(target)) {
      this.report('incomplete-type', at, T.typeText(target));
    }
    const scale = sign * (target.kind === 'void' ? 1 : T.sizeOf(target));
    return { kind: 'pointer-add', pointer, index, scale, type: pointer.type, at };
  }

  conditional(condition: Expr, thenSide: Expr, otherSide: Expr, at: Tok): Expr {
    const test = this.condition(condition, at);
    let then = this.value(thenSide);
    let otherwise = this.value(otherSide);
    let type: CType = then.type;
    if (T.isInteger(then.type) && T.isInteger(otherwise.type)) {
      type = T.usualConversion(then.type, otherwise.type);
    } else if (then.type.kind === 'pointer' || otherwise.type.kind === 'pointer') {
      const [pointer, other] = then.type.kind === 'pointer' ? [then, otherwise] : [otherwise, then];
      if (pointer.type.kind !== 'pointer' || !this.#pointerFits(pointer.type, other)) {
        this.#mismatch(pointer.type, other, at);
      }
      const isVoid = pointer.type.kind === 'pointer' && pointer.type.target.kind === 'void';
      type = isVoid && other.type.kind === 'pointer' && isNull(pointer) ? other.type : pointer.type;
    } else if (!T.sameType(then.type, otherwise.type)) this.#mismatch(then.type, otherwise, at);
    then = this.convertTo(then, type);
    otherwise = this.convertTo(otherwise, type);
    if (isPlain(test) && isPlain(then) && isPlain(otherwise)) {
      return test.value === 0 ? otherwise : then;
    }
    return { kind: 'conditional', condition: test, then, otherwise, type, at };
  }

  assign(operator: string, target: Expr, source: Expr, at: Tok): Expr {
    if (!this.#writable(target, at)) return this.poison(at);
    if (operator === '=') {
      const value = this.assignable(source, target.type, at);
      return { kind: 'assign', target, value, type: target.type, at };
    }
    const sign = operator.slice(0, -1);
    if (!isArithmeticOperator(sign)) return this.#bad(operator, target, at);
    return this.update(sign, target, source, false, at);
  }

  update(
    operator: ArithmeticOperator,
    target: Expr,
    source: Expr,
    postfix: boolean,
    at: Tok
  ): Expr {
    if (!this.#writable(target, at)) return this.poison(at);
    const value = this.value(source);
    const { type } = target;
    if (!T.isInteger(value.type)) return this.#bad(operator, value, at);
    const common = { kind: 'update', operator, target, postfix, type, at } as const;
    if (type.kind === 'pointer') {
      if (operator !== '+' && operator !== '-') return this.#bad(operator, target, at);
      const size = type.target.kind === 'void' ? 1 : T.sizeOf(type.target);
      return { ...common, value, compute: type, scale: operator === '+' ? size : -size };
    }
    if (!T.isInteger(type)) return this.#bad(operator, target, at);
    const shift = operator === '<<' || operator === '>>';
    const compute = shift ? T.promote(type) : T.usualConversion(type, value.type);
    const operand = this.convertTo(value, shift ? T.promote(value.type) : compute);
    return { ...common, value: operand, compute, scale: 1 };
  }

  /** True for what stands for a place in memory. */
  isPlace(expr: Expr): boolean {
    if (expr.kind === 'member') return this.isPlace(expr.object);
    return expr.kind === 'variable' || expr.kind === 'dereference' || expr.kind === 'string';
  }

  #writable(target: Expr, at: Tok): boolean {
    if (!this.isPlace(target) || target.type.kind === 'array' || target.type.kind === 'void') {
      this.report('not-assignable', at);
      return false;
    }
    if (target.type.const === true) {
      this.report('assignment-to-const', at);
      return false;
    }
    return true;
  }

  addressOf(operand: Expr, at: Tok): Expr {
    if (!this.isPlace(operand)) {
      this.report('not-assignable', at);
      return this.poison(at);
    }
    markAddressTaken(operand);
    if (operand.kind === 'dereference' && operand.pointer.type.kind === 'pointer') {
      return operand.pointer;
    }
    return { kind: 'address', operand, type: T.pointerTo(operand.type), at };
  }

  dereference(operand: Expr, at: Tok): Expr {
    const pointer = this.value(operand);
    if (pointer.type.kind !== 'pointer') {
      this.report('not-a-pointer', at, describe(pointer.type));
      return this.poison(at);
    }
    const type = pointer.type.target;
    if (!T.isComplete(type)) this.report('incomplete-type', at, T.typeText(type));
    return { kind: 'dereference', pointer, type, at };
  }

  member(object: Expr, name: Tok, operator: Tok): Expr {
    const base = operator.text === '->' ? this.value(object) : object;
    const type =
      operator.text === '->' && base.type.kind === 'pointer' ? base.type.target : base.type;
    const wrongSign = operator.text === '->' && base.type.kind !== 'pointer';
    if (type.kind !== 'struct' || wrongSign) {
      this.report('not-a-struct', operator, operator.text, describe(base.type));
      return this.poison(operator);
    }
    if (type.body.fields === undefined) {
      this.report('incomplete-type', operator, T.typeText(type));
      return this.poison(operator);
    }
    const field = type.body.fields.find((candidate) => candidate.name === name.text);
    if (field === undefined) {
      this.report('no-such-member', name, T.typeText(type), name.text);
      return this.poison(operator);
    }
    const place = operator.text === '->' ? this.dereference(base, operator) : base;
    const fieldType = type.const === true ? { ...field.type, const: true } : field.type;
    return { kind: 'member', object: place, field, type: fieldType, at: name };
  }

  cast(type: CType, operand: Expr, at: Tok): Expr {
    const value = this.value(operand);
    if (type.kind === 'void') return { kind: 'cast', operand: value, type, at };
    if (!T.isScalar(type) || !T.isScalar(value.type)) {
      this.#mismatch(type, value, at);
      return this.poison(at);
    }
    return isPlain(value)
      ? this.constantOf(value.value, type, at)
      : { kind: 'cast', operand: value, type, at };
  }

  call(callee: FunctionSymbol, args: readonly Expr[], at: Tok): Expr {
    const { parameters, variadic, name } = callee;
    callee.called ??= at;
    if (args.length < parameters.length || (args.length > parameters.length && !variadic)) {
      this.report(
        'wrong-argument-count',
        at,
        name,
        counted(parameters.length, variadic),
        `${String(args.length)} ${args.length === 1 ? 'is' : 'are'}`
      );
    }
    const converted = args.map((arg, index) => {
      const type = parameters[index];
      if (type !== undefined) return this.assignable(arg, type, arg.at);
      const value = this.value(arg);
      if (T.isInteger(value.type)) return this.convertTo(value, T.promote(value.type));
      if (value.type.kind !== 'pointer')
        this.report('wrong-operand', arg.at, name, describe(value.type));
      return value;
    });
    return { kind: 'call', callee, args: converted, type: callee.result, at };
  }
}

/** A variable whose address is used must live in memory. */
export function markAddressTaken(place: Expr): void {
  if (place.kind === 'variable') place.variable.addressTaken = true;
  else if (place.kind === 'member') markAddressTaken(place.object);
}

const isPlain = (expr: Expr): expr is Constant =>
  expr.kind === 'constant' && expr.site === undefined;

const isNull = (expr: Expr): boolean =>
  expr.kind === 'constant' &&
  expr.value === 0 &&
  (T.isInteger(expr.type) || expr.type.kind === 'pointer');

const counted = (count: number, variadic: boolean): string =>
  `${variadic ? 'at least ' : ''}${String(count)} argument${count === 1 ? '' : 's'}`;

/** The type for a sentence: “u32”. */
const describe = (type: CType): string => `“${T.typeText(type)}”`;
