// What of a run depends on one answer. Apart from the machine, so that a page which never asks does not
// carry it.
import { and, mul, or, u32, xor } from '#lib/bits/index.ts';
import type { CompareOperator } from './ast.ts';
import { compareValues } from './constant.ts';
import type { Machine, Stop } from './machine.ts';
import type { MemoryWatcher } from './observer.ts';
import * as OP from './opcodes.ts';
import { ARITHMETIC } from './ops.ts';
import { isScalar, shapeOf } from './types.ts';
import { arithmetic, convert, type ArithmeticOperator, type Shape, type Value } from './value.ts';

/** What a host function looks at, beyond the values of its arguments. */
export interface HostLooks {
  /** True if it does not even look at its arguments. */
  readonly blind?: boolean;
  /** Bytes of the program's memory that it reads at its first argument. */
  readonly bytes: number;
}

/** What decides whether a run goes this way: whether it does, for an answer. */
export type Guard = (answer: Value) => boolean;

/** A value as it follows from the answer. */
type Derived = (answer: Value) => Value;

/** A word of memory that depends on the answer, and what it is in this run. */
interface Held {
  readonly derived: Derived;
  readonly value: Value;
}

const U32: Shape = { size: 4, signed: false };
const S32: Shape = { size: 4, signed: true };
/** In the order of the instructions toS8 to toU32. */
const NARROW: readonly Shape[] = [1, 2, 4].flatMap((size) => [
  { size, signed: true },
  { size, signed: false }
]);
const WIDE: readonly Shape[] = [
  { size: 8, signed: true },
  { size: 8, signed: false }
];
/** In the order of the instructions from `equal` on. */
const COMPARE: readonly CompareOperator[] = ['==', '!=', '<', '<=', '>', '>='];
const WORD = 4;

/** Operations on 32 bits that wrap; the same for both signs. */
const QUICK: Partial<Record<ArithmeticOperator, (x: number, y: number) => number>> = {
  '&': and,
  '|': or,
  '^': xor,
  '+': (x, y) => u32(x + y),
  '-': (x, y) => u32(x - y),
  '*': mul
};

/** An operation that has a result whatever its operands are; null where it may be a fault. */
function total(op: number, constantRight: boolean): ((x: Value, y: Value) => Value) | null {
  const sign = ARITHMETIC[(op - OP.addS32) % 10];
  const shape = [S32, U32, ...WIDE][Math.floor((op - OP.addS32) / 10)];
  if (sign === undefined || shape === undefined) return null;
  const bitwise = sign === '&' || sign === '|' || sign === '^';
  const divides = sign === '/' || sign === '%';
  const shift = sign === '<<' || sign === '>>';
  // With a right operand that stays, one that was no fault once never is.
  const sure = shift ? constantRight : !shape.signed && (!divides || constantRight);
  if (!bitwise && !sure) return null;
  const quickly = shape.size === WORD ? QUICK[sign] : undefined;
  return (x, y) => {
    if (quickly !== undefined && typeof x === 'number' && typeof y === 'number') {
      return convert(quickly(x, y), shape);
    }
    const value = arithmetic(sign, shape, x, y);
    if (typeof value === 'string') throw new Error(`no result of ${sign}: ${value}`);
    return value;
  };
}

/**
 * Looks on while a machine goes on from the call of a host function at which it paused, and finds what
 * another answer of that call must be like for the run to go the same way and end with the same results:
 * `guards`. It computes nothing of the run. What it cannot follow it takes for a different way: then a
 * guard says that the value is this one.
 */
export class Follower implements MemoryWatcher {
  readonly guards: Guard[] = [];
  readonly #machine: Machine;
  readonly #looks: ReadonlyMap<string, HostLooks>;
  readonly #results: ReadonlySet<string>;
  /** By their absolute numbers, registers that depend on the answer. */
  readonly #registers: (Derived | undefined)[] = [];
  /** By position, words of memory that do. */
  readonly #words = new Map<number, Held>();
  #begun = false;

  /**
   * @param looks what host functions look at, by name; one that is not named may look at anything
   * @param results functions whose results are asked for at the end, besides the outermost one's
   */
  constructor(
    machine: Machine,
    looks: ReadonlyMap<string, HostLooks>,
    results: ReadonlySet<string>
  ) {
    this.#machine = machine;
    this.#looks = looks;
    this.#results = results;
  }

  /** Runs the machine on, at most `maxSteps` statements. */
  run(maxSteps: number): Stop {
    return this.#machine.runFollowed(maxSteps, this);
  }

  /** The run has learnt the answer in another way: from here on it is like no other. */
  learnt(answer: Value): void {
    this.guards.push((other) => other === answer);
  }

  // --- what the machine says ----------------------------------------------------------------------

  /** An instruction is about to run, in the frame whose first register is `bp`. */
  before(op: number, a: number, b: number, c: number, bp: number): void {
    switch (op) {
      case OP.step:
      case OP.jump:
      case OP.missingReturn:
      case OP.check:
        return;
      case OP.ifZero:
      case OP.ifNotZero:
        this.#decide(a, bp);
        return;
      case OP.jumpTable:
      case OP.bound:
        this.#pin(a, bp);
        return;
      case OP.call: {
        const { parameters, registers } = this.#functionAt(a);
        this.#registers.fill(undefined, bp + b + parameters.length, bp + b + registers);
        return;
      }
      case OP.host:
        this.#host(a, bp + b, c);
        return;
      case OP.returnValue:
      case OP.returnVoid:
        this.#leave(op === OP.returnValue ? a : null, bp);
        return;
      case OP.move:
      case OP.store:
        this.#registers[bp + a] = this.#at(b, bp);
        return;
      case OP.beginMemory:
        this.#forget(this.#position(this.#value(a, bp), 0, c), c);
        return;
      case OP.store8:
      case OP.store16:
      case OP.store32:
      case OP.store64:
        this.#store(2 ** (op - OP.store8), a, b, c, bp);
        return;
      case OP.copy:
        this.#pin(a, bp);
        this.#pin(b, bp);
        this.#pinWords(this.#position(this.#value(b, bp), 0, c), c);
        this.#forget(this.#position(this.#value(a, bp), 0, c), c);
        return;
      case OP.zero:
        this.#forget(this.#position(this.#value(a, bp), b, c), c);
        return;
      case OP.bytes:
        // Memory tells of it.
        return;
      default:
        this.#registers[bp + a] = this.#derive(op, b, c, bp);
    }
  }

  /** A host function, or text that is stored, has written. */
  store(address: number, size: number): void {
    this.#forget(this.#position(address, 0, size), size);
  }

  /** Memory that was taken has nothing of what lay there. */
  allocate(address: number, size: number): void {
    this.#forget(this.#position(address, 0, size), size);
  }

  // --- registers ----------------------------------------------------------------------------------

  #functionAt(index: number): Machine['program']['code']['functions'][number] {
    const found = this.#machine.program.code.functions[index];
    if (found === undefined) throw new RangeError(`no function ${String(index)}`);
    return found;
  }

  /** How an operand depends on the answer; undefined where it does not. */
  #at(operand: number, bp: number): Derived | undefined {
    return operand < 0 ? undefined : this.#registers[bp + operand];
  }

  #value(operand: number, bp: number): Value {
    const { registers, wide } = this.#machine;
    const register = operand < 0 ? -operand : bp + operand;
    const value = registers[register] ?? 0;
    return Number.isNaN(value) ? (wide[register] ?? 0n) : value;
  }

  /** From here on this operand is what it is. */
  #pin(operand: number, bp: number): void {
    const derived = this.#at(operand, bp);
    if (derived === undefined) return;
    this.#pinned(derived, this.#value(operand, bp));
    this.#registers[bp + operand] = undefined;
  }

  #pinned(derived: Derived, value: Value): void {
    this.guards.push((answer) => derived(answer) === value);
  }

  /** An operand decides which way the run goes. */
  #decide(operand: number, bp: number): void {
    const derived = this.#at(operand, bp);
    if (derived === undefined) return;
    const zero = this.#value(operand, bp) === 0;
    this.guards.push((answer) => (derived(answer) === 0) === zero);
  }

  /** How the result of an instruction depends on the answer. */
  #derive(op: number, b: number, c: number, bp: number): Derived | undefined {
    if (op >= OP.loadS8 && op <= OP.loadU64) return this.#load(op, b, c, bp);
    if (op === OP.begin) return undefined;
    const narrow = op >= OP.toS8 ? NARROW[op - OP.toS8] : undefined;
    const shape = narrow ?? (op >= OP.toS64 ? WIDE[op - OP.toS64] : undefined);
    if (op === OP.toBool || op === OP.not || shape !== undefined) {
      const of = this.#at(b, bp);
      if (of === undefined) return undefined;
      if (shape !== undefined) return (answer) => convert(of(answer), shape);
      const ofZero = op === OP.not ? 1 : 0;
      return (answer) => (of(answer) === 0 ? ofZero : 1 - ofZero);
    }
    if (op === OP.pointerOffset) {
      this.#pin(b, bp);
      return undefined;
    }
    const left = this.#at(b, bp);
    const right = this.#at(c, bp);
    if (left === undefined && right === undefined) return undefined;
    const [x, y] = [this.#value(b, bp), this.#value(c, bp)];
    const one = left ?? (() => x);
    const other = right ?? (() => y);
    const operator = COMPARE[op - OP.equal];
    if (op >= OP.equal && operator !== undefined) {
      return (answer) => (compareValues(operator, one(answer), other(answer)) ? 1 : 0);
    }
    const compute = op >= OP.addS32 ? total(op, right === undefined) : null;
    if (compute !== null) return (answer) => compute(one(answer), other(answer));
    this.#pin(b, bp);
    this.#pin(c, bp);
    return undefined;
  }

  // --- memory -------------------------------------------------------------------------------------

  /** Where bytes lie; −1 where an access to them is a fault. */
  #position(address: Value, offset: number, size: number): number {
    return typeof address === 'number' ? this.#machine.memory.locate(address + offset, size) : -1;
  }

  /** The words that depend on the answer and lie, in part, in a stretch of memory. */
  #within(position: number, size: number): readonly number[] {
    if (this.#words.size === 0 || position < 0) return [];
    return [...this.#words.keys()].filter((at) => at < position + size && at + WORD > position);
  }

  /** What a stretch of memory holds is from here on what it holds. */
  #pinWords(position: number, size: number): void {
    for (const at of this.#within(position, size)) {
      const held = this.#words.get(at);
      if (held !== undefined) this.#pinned(held.derived, held.value);
      this.#words.delete(at);
    }
  }

  /** A stretch of memory is written with what does not depend on the answer. */
  #forget(position: number, size: number): void {
    for (const at of this.#within(position, size)) {
      if (at >= position && at + WORD <= position + size) this.#words.delete(at);
      else this.#pinWords(at, WORD);
    }
  }

  #store(size: number, a: number, b: number, c: number, bp: number): void {
    this.#pin(a, bp);
    if (size !== WORD) this.#pin(c, bp);
    const position = this.#position(this.#value(a, bp), b, size);
    this.#forget(position, size);
    const derived = this.#at(c, bp);
    if (derived === undefined || position < 0) return;
    this.#words.set(position, {
      derived: (answer) => convert(derived(answer), U32),
      value: convert(this.#value(c, bp), U32)
    });
  }

  #load(op: number, b: number, c: number, bp: number): Derived | undefined {
    this.#pin(b, bp);
    const size = 2 ** Math.floor((op - OP.loadS8) / 2);
    const position = this.#position(this.#value(b, bp), c, size);
    const held = this.#words.get(position);
    if (held === undefined || size !== WORD) {
      this.#pinWords(position, size);
      return undefined;
    }
    const { derived } = held;
    return op === OP.loadU32 ? derived : (answer) => convert(derived(answer), S32);
  }

  // --- functions ----------------------------------------------------------------------------------

  #host(call: number, base: number, count: number): void {
    const site = this.#machine.program.code.calls[call];
    const type = site?.host.result;
    if (!this.#begun) {
      this.#begun = true;
      const shape = type !== undefined && isScalar(type) ? shapeOf(type) : U32;
      this.#registers[base] = (answer) => convert(answer, shape);
      return;
    }
    const looks = this.#looks.get(site?.host.name ?? '');
    if (looks?.blind !== true) {
      for (let index = 0; index < count; index += 1) this.#pin(index, base);
    }
    if (looks === undefined) for (const at of [...this.#words.keys()]) this.#pinWords(at, WORD);
    else if (looks.bytes > 0) {
      this.#pinWords(this.#position(this.#value(0, base), 0, looks.bytes), looks.bytes);
    }
    this.#registers[base] = undefined;
  }

  /** The running function ends; `operand` is what it returns. */
  #leave(operand: number | null, bp: number): void {
    const { memory, running } = this.#machine;
    if (running === undefined) return;
    if (operand !== null && (this.#machine.depth === 1 || this.#results.has(running.name))) {
      this.#pin(operand, bp);
    }
    const derived = operand === null ? undefined : this.#at(operand, bp);
    for (const { register, size } of running.objects) {
      const address = this.#value(register, bp);
      if (typeof address === 'number') this.#forget(memory.locate(address, size), size);
    }
    this.#registers[bp] = derived;
  }
}
