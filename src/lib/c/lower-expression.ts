// Longer than most: one case for each kind of expression.
import type { Assign, Call, Conditional, Expr, Logical, Update, Variable } from './ast.ts';
import { Emitter } from './emit.ts';
import * as OP from './opcodes.ts';
import { ARITHMETIC } from './ops.ts';
import type { ScalarType } from './types.ts';
import * as T from './types.ts';
import { convert, type Value } from './value.ts';

/** An address: operand plus a number of bytes. */
interface Pair {
  readonly base: number;
  readonly offset: number;
}

const COMPARE = {
  '==': OP.equal,
  '!=': OP.notEqual,
  '<': OP.less,
  '<=': OP.lessEqual,
  '>': OP.greater,
  '>=': OP.greaterEqual
} as const;

/** Turns expressions into instructions. */
export class ExpressionLowering {
  readonly out = new Emitter();
  /** Locals that always have a value where they are read. */
  protected readonly safe = new Set<Variable>();
  protected functionName = '';
  #top = 0;
  protected most = 0;

  protected startFrame(slots: number): void {
    this.#top = this.most = slots;
  }

  /** Runs a piece of lowering, then frees its intermediate registers. */
  protected scratch<R>(work: () => R): R {
    const top = this.#top;
    const result = work();
    this.#top = top;
    return result;
  }

  #temp(): number {
    const register = this.#top;
    this.#top += 1;
    this.most = Math.max(this.most, this.#top);
    return register;
  }

  /** The operand that holds the value of an expression. */
  value(expr: Expr): number {
    const { out } = this;
    switch (expr.kind) {
      case 'constant':
        return expr.site === undefined ? out.constant(expr.value) : out.site(expr.site);
      case 'string':
      case 'member':
      case 'dereference':
        return this.#load(expr);
      case 'variable':
        if (isSlot(expr.variable)) return this.#slot(expr.variable, expr);
        return this.#load(expr);
      case 'address':
        return this.#pointer(this.place(expr.operand));
      case 'unary':
        return this.#unary(expr.operator, expr);
      case 'binary': {
        const left = this.value(expr.left);
        const right = this.value(expr.right);
        return this.#arithmetic(expr.operator, expr.type, left, right, expr);
      }
      case 'compare': {
        const left = this.value(expr.left);
        const right = this.value(expr.right);
        const result = this.#temp();
        out.emit(COMPARE[expr.operator], result, left, right, 0, expr);
        return result;
      }
      case 'logical':
        return this.#logical(expr);
      case 'pointer-add':
        return this.#pointer(this.#pair(expr));
      case 'pointer-difference': {
        const left = this.value(expr.left);
        const right = this.value(expr.right);
        const result = this.#temp();
        out.emit(OP.pointerDifference, result, left, right, expr.scale, expr);
        return result;
      }
      case 'conditional':
        return this.#conditional(expr);
      case 'assign':
        return this.#assignment(expr);
      case 'update':
        return this.#update(expr);
      case 'call':
        return this.#call(expr);
      case 'cast': {
        const operand = this.value(expr.operand);
        if (!T.isScalar(expr.type) || !T.isScalar(expr.operand.type)) return operand;
        return this.#convert(operand, expr.operand.type, expr.type, expr);
      }
    }
  }

  #slot(variable: Variable, expr: Expr): number {
    if (!this.safe.has(variable)) this.out.emit(OP.check, variable.register, 0, 0, 0, expr);
    return variable.register;
  }

  #unary(operator: '-' | '~' | '!', expr: Extract<Expr, { kind: 'unary' }>): number {
    const { out } = this;
    const operand = this.value(expr.operand);
    if (operator === '!') {
      const result = this.#temp();
      out.emit(OP.not, result, operand, 0, 0, expr);
      return result;
    }
    if (!T.isScalar(expr.type)) return operand;
    if (operator === '-') {
      return this.#arithmetic('-', expr.type, out.constant(0), operand, expr);
    }
    const ones = out.constant(convert(-1, T.shapeOf(expr.type)));
    return this.#arithmetic('^', expr.type, operand, ones, expr);
  }

  #arithmetic(
    operator: (typeof ARITHMETIC)[number],
    type: ScalarType,
    left: number,
    right: number,
    subject: Expr
  ): number {
    const { size, signed } = T.shapeOf(type);
    const family = size === 8 ? (signed ? OP.addS64 : OP.addU64) : signed ? OP.addS32 : OP.addU32;
    const result = this.#temp();
    this.out.emit(family + ARITHMETIC.indexOf(operator), result, left, right, 0, subject);
    return result;
  }

  /** A conversion; costs nothing where every value of `from` is one of `to`. */
  #convert(operand: number, from: ScalarType, to: ScalarType, subject: Expr): number {
    const a = T.shapeOf(from);
    const b = T.shapeOf(to);
    if (a.bool === true) return operand;
    const same = a.signed === b.signed && a.size <= b.size;
    const wider = !a.signed && a.size < b.size;
    if (b.bool !== true && (same || wider)) return operand;
    const result = this.#temp();
    const index = { 1: 0, 2: 2, 4: 4, 8: 6 }[b.size] ?? 0;
    const op = b.bool === true ? OP.toBool : OP.toS8 + index + (b.signed ? 0 : 1);
    this.out.emit(op, result, operand, 0, 0, subject);
    return result;
  }

  /** The address of something with a place in memory. */
  protected place(expr: Expr): Pair {
    switch (expr.kind) {
      case 'variable': {
        const { object, register } = expr.variable;
        if (object === undefined) return { base: register, offset: 0 };
        return { base: this.out.constant(object.address), offset: 0 };
      }
      case 'string':
        return { base: this.out.constant(expr.object.address), offset: 0 };
      case 'member': {
        const { base, offset } = this.place(expr.object);
        return { base, offset: offset + expr.field.offset };
      }
      case 'dereference':
        return this.#pair(expr.pointer, expr);
      case 'assign':
        this.value(expr);
        return this.place(expr.target);
      case 'conditional':
        return { base: this.#conditional(expr), offset: 0 };
      default:
        return { base: this.value(expr), offset: 0 };
    }
  }

  /** A pointer's value as an address pair; `access` is the element read through it. */
  #pair(pointer: Expr, access?: Expr): Pair {
    if (pointer.kind === 'address') return this.place(pointer.operand);
    if (pointer.kind !== 'pointer-add') return { base: this.value(pointer), offset: 0 };
    const { index, scale } = pointer;
    const start = this.#pair(pointer.pointer);
    const array = pointer.pointer.kind === 'address' ? pointer.pointer.operand : undefined;
    const length = array?.type.kind === 'array' ? array.type.length : 0;
    const inside = array !== undefined && array.kind !== 'variable' && array.kind !== 'string';
    const checked = access !== undefined && inside && length > 0;
    if (index.kind === 'constant' && index.site === undefined) {
      if (checked && !(index.value >= 0 && index.value < length)) {
        this.out.emit(OP.bound, this.out.constant(index.value), length, 0, 0, access);
      }
      return { base: start.base, offset: start.offset + Number(index.value) * scale };
    }
    const operand = this.value(index);
    if (checked) this.out.emit(OP.bound, operand, length, 0, 0, access);
    const result = this.#temp();
    this.out.emit(OP.pointerAdd, result, start.base, operand, scale, pointer);
    return { base: result, offset: start.offset };
  }

  #pointer({ base, offset }: Pair): number {
    if (offset === 0) return base;
    const result = this.#temp();
    this.out.emit(OP.pointerOffset, result, base, offset);
    return result;
  }

  #load(expr: Expr): number {
    const pair = this.place(expr);
    if (!T.isScalar(expr.type)) return this.#pointer(pair);
    return this.#loadFrom(pair, expr.type, expr);
  }

  #loadFrom({ base, offset }: Pair, type: ScalarType, subject: Expr): number {
    const { size, signed } = T.shapeOf(type);
    const index = { 1: 0, 2: 2, 4: 4, 8: 6 }[size] ?? 0;
    const result = this.#temp();
    this.out.emit(OP.loadS8 + index + (signed ? 0 : 1), result, base, offset, 0, subject);
    return result;
  }

  protected storeTo({ base, offset }: Pair, type: ScalarType, value: number, subject: Expr): void {
    const index = { 1: 0, 2: 1, 4: 2, 8: 3 }[T.shapeOf(type).size] ?? 0;
    this.out.emit(OP.store8 + index, base, offset, value, 0, subject);
  }

  #logical(expr: Logical): number {
    const { out } = this;
    const result = this.#temp();
    const isAnd = expr.operator === '&&';
    const skip = this.scratch(() =>
      out.emit(isAnd ? OP.ifZero : OP.ifNotZero, this.value(expr.left))
    );
    this.scratch(() => out.emit(OP.toBool, result, this.value(expr.right)));
    const done = out.emit(OP.jump);
    out.patch(skip);
    out.emit(OP.move, result, out.constant(isAnd ? 0 : 1));
    out.patch(done);
    return result;
  }

  /** Goes on if the condition is true; gives the jumps taken if it is false. */
  branch(expr: Expr): number[] {
    const { out } = this;
    if (expr.kind === 'logical' && expr.operator === '&&') {
      return [...this.branch(expr.left), ...this.branch(expr.right)];
    }
    if (expr.kind === 'logical') {
      const toRight = this.branch(expr.left);
      const done = out.emit(OP.jump);
      for (const jump of toRight) out.patch(jump);
      const fails = this.branch(expr.right);
      out.patch(done);
      return fails;
    }
    if (expr.kind === 'unary' && expr.operator === '!' && expr.operand.kind !== 'logical') {
      return [this.scratch(() => out.emit(OP.ifNotZero, this.value(expr.operand)))];
    }
    return [this.scratch(() => out.emit(OP.ifZero, this.value(expr)))];
  }

  #conditional(expr: Conditional): number {
    const { out } = this;
    const result = this.#temp();
    const fails = this.branch(expr.condition);
    this.scratch(() => {
      const value = this.value(expr.then);
      if (expr.type.kind !== 'void') out.emit(OP.move, result, value);
    });
    const done = out.emit(OP.jump);
    for (const jump of fails) out.patch(jump);
    this.scratch(() => {
      const value = this.value(expr.otherwise);
      if (expr.type.kind !== 'void') out.emit(OP.move, result, value);
    });
    out.patch(done);
    return result;
  }

  #assignment(expr: Assign): number {
    const { out } = this;
    const { target, type } = expr;
    if (target.kind === 'variable' && isSlot(target.variable)) {
      const value = this.value(expr.value);
      out.emit(OP.store, target.variable.register, value, 0, 0, target);
      return target.variable.register;
    }
    if (!T.isScalar(type)) {
      const from = this.#pointer(this.place(expr.value));
      const to = this.#pointer(this.place(target));
      out.emit(OP.copy, to, from, T.sizeOf(type), 0, target);
      return to;
    }
    const value = this.value(expr.value);
    this.storeTo(this.place(target), type, value, target);
    return value;
  }

  #update(expr: Update): number {
    const { out } = this;
    const { target, compute } = expr;
    const type = target.type;
    if (!T.isScalar(type)) return 0;
    const slot = target.kind === 'variable' && isSlot(target.variable);
    const operand = this.value(expr.value);
    const pair = slot ? { base: 0, offset: 0 } : this.place(target);
    let old = slot ? this.#slot(target.variable, target) : this.#loadFrom(pair, type, target);
    if (slot && expr.postfix) {
      const copy = this.#temp();
      out.emit(OP.move, copy, old);
      old = copy;
    }
    let result: number;
    if (compute.kind === 'pointer') {
      result = this.#temp();
      out.emit(OP.pointerAdd, result, old, operand, expr.scale, expr);
    } else {
      const wide = this.#convert(old, type, compute, target);
      const computed = this.#arithmetic(expr.operator, compute, wide, operand, expr);
      result = this.#convert(computed, compute, type, target);
    }
    if (slot) out.emit(OP.store, target.variable.register, result, 0, 0, target);
    else this.storeTo(pair, type, result, target);
    return expr.postfix ? old : result;
  }

  #call(expr: Call): number {
    const { out } = this;
    const { callee, args } = expr;
    const base = this.#top;
    for (const [index, arg] of args.entries()) {
      const register = this.#temp();
      this.scratch(() => {
        out.emit(OP.move, register, this.value(arg), 0, 0, arg);
      });
      if (register !== base + index) throw new RangeError('arguments out of order');
    }
    if (args.length === 0) this.#temp();
    if (callee.defined) out.emit(OP.call, callee.index, base, args.length, 0, expr);
    else {
      out.calls.push({
        host: callee,
        site: {
          file: expr.at.file,
          line: expr.at.line,
          printedLine: expr.at.printedLine,
          function: this.functionName
        },
        parameters: args.map((arg) => arg.type)
      });
      out.emit(OP.host, out.calls.length - 1, base, args.length, 0, expr);
    }
    this.#top = base + 1;
    return base;
  }

  /** The operand for what an untouched local of the type holds where that is a pattern: 0xfe… */
  protected pattern(type: ScalarType): number {
    const shape = T.shapeOf(type);
    const bytes: Value = convert(0xfefefefefefefefen, { size: 8, signed: false });
    return this.out.constant(shape.bool === true ? 0 : convert(bytes, shape));
  }
}

/** True if the variable lives in a register. */
export const isSlot = (variable: Variable): boolean =>
  variable.object === undefined && !variable.addressTaken;
