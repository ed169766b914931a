// Longer than most: the one loop that runs all instructions. Its case labels are the numbers of
// opcodes.ts (a test holds the two together). Registers and code are in range by construction
// (lowering counts them), hence the assertions: a check per operand would cost much of the speed.
/* eslint-disable @typescript-eslint/no-non-null-assertion */
import { and, mul, or, s32, sar, shl, shr, u32, xor } from '#lib/bits/index.ts';
import type { CompareOperator } from './ast.ts';
import { compareValues } from './constant.ts';
import type { FaultCode } from './faults.ts';
import type { Memory } from './memory.ts';
import type { Observer } from './observer.ts';
import { ARITHMETIC, STRIDE } from './ops.ts';
import type { CompiledFunction, Program } from './program.ts';
import { arithmetic, convert, type Shape, type Value } from './value.ts';

/** How a stretch of execution ended. */
export type Ending = 'step' | 'limit' | 'returned' | 'paused' | 'fault';

/** Who looks on while instructions run. */
export interface Following {
  /** An instruction is about to run, in the frame whose first register is `bp`. */
  before(op: number, a: number, b: number, c: number, bp: number): void;
}

const S32: Shape = { size: 4, signed: true };
const U32: Shape = { size: 4, signed: false };
const S64: Shape = { size: 8, signed: true };
const U64: Shape = { size: 8, signed: false };
const SHAPES = [S32, U32, S64, U64] as const;
const SAFE = Number.MAX_SAFE_INTEGER;
const TWO32 = 0x100000000;
const COMPARE: readonly CompareOperator[] = ['==', '!=', '<', '<=', '>', '>='];
/** Numbers of `callStack` per running function: return position, base of the caller, function. */
const FRAME = 3;

/**
 * Registers, call stack and the loop. A register is a double: a number as it is, NaN for a wide
 * integer (then `wide` has the bigint), Infinity for a local that was never stored. Registers
 * 1 to pool length − 1 are the constants; the frames follow.
 */
export abstract class Engine {
  // What is not protected is for follow.ts, which only looks.
  registers: Float64Array<ArrayBuffer>;
  wide: (bigint | undefined)[] = [];
  callStack: Int32Array<ArrayBuffer> = new Int32Array(FRAME * 32);
  depth = 0;
  pc = 0;
  bp = 0;
  protected faultCode: FaultCode = 'out-of-steps';
  protected faultDetail = '';
  protected result: Value | undefined;
  protected recording: Observer | undefined;
  protected following: Following | undefined;
  /** Statements that have begun so far. */
  steps = 0;
  /** 1 for every statement that has begun, by its index; whoever counts may clear it. */
  readonly hits: Uint8Array<ArrayBuffer>;
  /** What each function returned last, by its index in the program's code. */
  protected readonly results: (Value | undefined)[] = [];

  constructor(
    readonly program: Program,
    /** The memory of this machine. */
    readonly memory: Memory,
    protected readonly uninitialised: 'strict' | 'zero' | 'pattern',
    protected readonly maxDepth: number
  ) {
    this.registers = new Float64Array(program.code.pool.length + 1024);
    this.hits = new Uint8Array(program.statements.length);
  }

  /** Runs a host function; false where it paused. Throws HostFault. */
  protected abstract callHost(call: number, base: number, count: number): boolean;

  /** The value of a register by its absolute number. */
  protected get(register: number): Value {
    const value = this.registers[register]!;
    return Number.isNaN(value) ? this.wide[register]! : value;
  }

  protected set(register: number, value: Value): void {
    if (typeof value === 'number') this.registers[register] = value;
    else {
      this.registers[register] = NaN;
      this.wide[register] = value;
    }
  }

  protected functionAt(depth: number): CompiledFunction {
    return this.program.code.functions[this.callStack[depth * FRAME + 2]!]!;
  }

  protected baseAt(depth: number): number {
    return depth === this.depth - 1 ? this.bp : this.callStack[(depth + 1) * FRAME + 1]!;
  }

  /** Where the function at that depth goes on. */
  protected positionAt(depth: number): number {
    return depth === this.depth - 1 ? this.pc : this.callStack[(depth + 1) * FRAME]!;
  }

  /** Enters a function whose arguments lie at `base`; false where the stack is full. */
  protected enter(index: number, base: number, returnTo: number): boolean {
    const fn = this.program.code.functions[index]!;
    if (this.depth >= this.maxDepth) {
      this.#failed('stack-too-deep');
      return false;
    }
    if (fn.frameBytes > this.memory.room) {
      this.#failed('out-of-memory');
      return false;
    }
    const need = base + fn.registers + 8;
    if (need > this.registers.length) {
      const bigger = new Float64Array(need * 2);
      bigger.set(this.registers);
      this.registers = bigger;
    }
    if ((this.depth + 1) * FRAME > this.callStack.length) {
      const bigger = new Int32Array(this.callStack.length * 2);
      bigger.set(this.callStack);
      this.callStack = bigger;
    }
    const frame = this.depth * FRAME;
    this.callStack[frame] = returnTo;
    this.callStack[frame + 1] = this.bp;
    this.callStack[frame + 2] = index;
    this.depth += 1;
    this.bp = base;
    const { registers, uninitialised } = this;
    if (uninitialised !== 'pattern') {
      const blank = uninitialised === 'strict' ? Infinity : 0;
      for (let r = fn.parameters.length; r < fn.slots; r += 1) registers[base + r] = blank;
    } else {
      for (const local of fn.locals) {
        if (!local.parameter && local.storage === 'slot') {
          this.set(base + local.register, patternOf(local.ctype));
        }
      }
    }
    if (fn.objects.length > 0) {
      const block = this.memory.takeBlock(fn.frameBytes);
      if (uninitialised !== 'strict') {
        this.memory.fill(block, fn.frameBytes, uninitialised === 'zero' ? 0 : 0xfe);
      }
      for (const { register, size, offset, label } of fn.objects) {
        registers[base + register] = this.memory.addObject(block + offset, size, 'stack', label);
      }
    }
    if (this.recording?.enter !== undefined) {
      const args = fn.parameters.map((_, index_) => this.get(base + index_));
      this.recording.enter(fn, args, this.depth - 1);
    }
    return true;
  }

  /** Leaves the running function; gives where to go on. */
  #leave(value: Value | undefined): number {
    this.depth -= 1;
    const frame = this.depth * FRAME;
    const fn = this.program.code.functions[this.callStack[frame + 2]!]!;
    const { memory, registers, bp } = this;
    for (let index = fn.objects.length - 1; index >= 0; index -= 1) {
      const { register, offset } = fn.objects[index]!;
      const address = registers[bp + register]!;
      if (index === 0) memory.giveBlock(memory.locate(address, 0) - offset, fn.frameBytes);
      memory.dropObject(address);
    }
    this.recording?.leave?.(fn, value, this.depth);
    this.results[this.callStack[frame + 2]!] = value;
    this.bp = this.callStack[frame + 1]!;
    return this.callStack[frame]!;
  }

  /** Notes why an access was a fault. */
  #badAccess(address: number, register: number, size: number, write: boolean): Ending {
    const value: Value = Number.isNaN(address) ? this.get(register) : address;
    const { code, detail } = this.memory.diagnose(value, size, write);
    return this.#failed(code, detail);
  }

  #failed(code: FaultCode, detail = ''): Ending {
    this.faultCode = code;
    this.faultDetail = detail;
    return 'fault';
  }

  /** Any arithmetic instruction on any values; false where it is a fault. */
  #slowly(op: number, result: number, left: number, right: number): boolean {
    const family = Math.floor((op - 60) / 10);
    const value = arithmetic(
      ARITHMETIC[(op - 60) % 10]!,
      SHAPES[family]!,
      this.get(left),
      this.get(right)
    );
    if (value === 'division-by-zero' || value === 'signed-overflow' || value === 'shift-too-wide') {
      this.faultCode = value;
      this.faultDetail = '';
      return false;
    }
    this.set(result, value);
    return true;
  }

  #compared(op: number, left: number, right: number, result: boolean, pc: number): void {
    const statement = this.program.code.statementOf[pc / STRIDE]!;
    this.recording?.compare?.({
      operator: COMPARE[op - 43]!,
      left: this.get(left),
      right: this.get(right),
      result,
      statement,
      function: this.program.statements[statement]?.function ?? ''
    });
  }

  /**
   * Runs until a statement begins after `limit` have begun (`limit`), or, if `single`, until the
   * next statement would begin (`step`), or to an end.
   */
  protected execute(limit: number, single: boolean, midway: boolean): Ending {
    const { memory } = this;
    const { code } = this.program.code;
    const { hits } = this;
    const { recording: observer, following } = this;
    let R = this.registers;
    const W = this.wide;
    let { pc, bp, steps } = this;
    const last = steps + limit;
    let started = midway;
    let ending: Ending = 'fault';
    run: for (;;) {
      const op = code[pc]!;
      const a = code[pc + 1]!;
      const b = code[pc + 2]!;
      const c = code[pc + 3]!;
      if (following !== undefined) following.before(op, a, b, c, bp);
      switch (op) {
        case 1: // step
          if (single && started) {
            ending = 'step';
            break run;
          }
          if (steps >= last) {
            ending = 'limit';
            break run;
          }
          started = true;
          steps += 1;
          hits[a] = 1;
          break;
        case 2: // jump
          pc = a;
          continue;
        case 3: // ifZero
          if (R[a < 0 ? -a : bp + a] === 0) {
            pc = b;
            continue;
          }
          break;
        case 4: // ifNotZero
          if (R[a < 0 ? -a : bp + a] !== 0) {
            pc = b;
            continue;
          }
          break;
        case 5: // call
          this.bp = bp;
          this.steps = steps;
          if (!this.enter(a, bp + b, pc + STRIDE)) break run;
          R = this.registers;
          bp = this.bp;
          pc = this.program.code.functions[a]!.entry;
          continue;
        case 6: // host
          this.pc = pc;
          this.bp = bp;
          this.steps = steps;
          if (!this.callHost(a, bp + b, c)) {
            ending = this.faultCode === '' ? 'paused' : 'fault';
            break run;
          }
          R = this.registers;
          break;
        case 7: // returnValue
        case 8: {
          // returnVoid
          const base = bp;
          const from = a < 0 ? -a : bp + a;
          const value = op === 7 ? R[from]! : 0;
          const big = value !== value ? W[from] : undefined;
          const answer = op === 7 ? (big ?? value) : undefined;
          this.bp = bp;
          const back = this.#leave(answer);
          bp = this.bp;
          R[base] = value;
          if (value !== value) W[base] = big;
          if (this.depth === 0) {
            this.result = answer;
            ending = 'returned';
            break run;
          }
          pc = back;
          continue;
        }
        case 9: // missingReturn
          ending = this.#failed('missing-return');
          break run;
        case 10: {
          // jumpTable
          const table = this.program.code.tables[b]!;
          pc = table.cases.get(this.get(a < 0 ? -a : bp + a)) ?? table.other;
          continue;
        }
        case 11: // begin
          if (this.uninitialised === 'strict') R[bp + a] = Infinity;
          else if (this.uninitialised === 'zero') R[bp + a] = 0;
          else this.set(bp + a, this.get(-b));
          break;
        case 12: {
          // beginMemory
          const at = memory.locateWrite(R[bp + a]!, c);
          if (this.uninitialised === 'strict') {
            memory.d8.fill(0, at, at + c);
            memory.touch(at, c);
          } else memory.fill(at, c, this.uninitialised === 'zero' ? 0 : 0xfe);
          break;
        }
        case 13: // check
          if (R[bp + a] === Infinity) {
            ending = this.#failed('uninitialised-read');
            break run;
          }
          break;
        case 14: {
          // move
          const from = b < 0 ? -b : bp + b;
          const x = R[from]!;
          R[bp + a] = x;
          if (x !== x) W[bp + a] = W[from];
          break;
        }
        case 15: {
          // store
          const from = b < 0 ? -b : bp + b;
          const x = R[from]!;
          R[bp + a] = x;
          if (x !== x) W[bp + a] = W[from];
          if (observer?.local !== undefined) {
            const local = this.functionAt(this.depth - 1).locals.find((l) => l.register === a);
            if (local !== undefined) observer.local(local, this.get(bp + a), this.depth - 1);
          }
          break;
        }
        case 16: // toBool
          R[bp + a] = R[b < 0 ? -b : bp + b] === 0 ? 0 : 1;
          break;
        case 17: // toS8
          R[bp + a] = sar(shl(this.#low(b < 0 ? -b : bp + b), 24), 24);
          break;
        case 18: // toU8
          R[bp + a] = and(this.#low(b < 0 ? -b : bp + b), 0xff);
          break;
        case 19: // toS16
          R[bp + a] = sar(shl(this.#low(b < 0 ? -b : bp + b), 16), 16);
          break;
        case 20: // toU16
          R[bp + a] = and(this.#low(b < 0 ? -b : bp + b), 0xffff);
          break;
        case 21: // toS32
          R[bp + a] = s32(this.#low(b < 0 ? -b : bp + b));
          break;
        case 22: // toU32
          R[bp + a] = this.#low(b < 0 ? -b : bp + b);
          break;
        case 23: {
          // toS64
          const from = b < 0 ? -b : bp + b;
          const x = R[from]!;
          if (x === x) R[bp + a] = x;
          else this.set(bp + a, convert(this.get(from), S64));
          break;
        }
        case 24: {
          // toU64
          const from = b < 0 ? -b : bp + b;
          const x = R[from]!;
          if (x >= 0) R[bp + a] = x;
          else this.set(bp + a, convert(this.get(from), U64));
          break;
        }
        case 25: // loadS8
        case 26: {
          // loadU8
          const register = b < 0 ? -b : bp + b;
          const address = R[register]! + c;
          const at = memory.locate(address, 1);
          if (at < 0) {
            ending = this.#badAccess(address, register, 1, false);
            break run;
          }
          if (memory.d8[at] === 0) {
            ending = this.#failed('uninitialised-read');
            break run;
          }
          R[bp + a] = op === 25 ? memory.s8[at]! : memory.u8[at]!;
          break;
        }
        case 27: // loadS16
        case 28: {
          // loadU16
          const register = b < 0 ? -b : bp + b;
          const address = R[register]! + c;
          const at = memory.locate(address, 2);
          if (at < 0 || at % 2 !== 0) {
            ending = this.#badAccess(address, register, 2, false);
            break run;
          }
          const index = shr(at, 1);
          if (memory.d16[index] !== 0xffff) {
            ending = this.#failed('uninitialised-read');
            break run;
          }
          R[bp + a] = op === 27 ? memory.s16[index]! : memory.u16[index]!;
          break;
        }
        case 29: // loadS32
        case 30: {
          // loadU32
          const register = b < 0 ? -b : bp + b;
          const address = R[register]! + c;
          const at = memory.locate(address, 4);
          if (at < 0 || and(at, 3) !== 0) {
            ending = this.#badAccess(address, register, 4, false);
            break run;
          }
          const index = shr(at, 2);
          if (memory.d32[index] !== 0xffffffff) {
            ending = this.#failed('uninitialised-read');
            break run;
          }
          R[bp + a] = op === 29 ? memory.s32[index]! : memory.u32[index]!;
          break;
        }
        case 31: // loadS64
        case 32: {
          // loadU64
          const register = b < 0 ? -b : bp + b;
          const address = R[register]! + c;
          const at = memory.locate(address, 8);
          if (at < 0 || and(at, 7) !== 0) {
            ending = this.#badAccess(address, register, 8, false);
            break run;
          }
          const index = shr(at, 2);
          if (memory.d32[index] !== 0xffffffff || memory.d32[index + 1] !== 0xffffffff) {
            ending = this.#failed('uninitialised-read');
            break run;
          }
          const low = memory.u32[index]!;
          const high = op === 31 ? memory.s32[index + 1]! : memory.u32[index + 1]!;
          if (high < 0x200000 && high >= -0x200000 && (high > -0x200000 || low > 0)) {
            R[bp + a] = high * TWO32 + low;
          } else {
            R[bp + a] = NaN;
            W[bp + a] = BigInt(high) * 0x100000000n + BigInt(low);
          }
          break;
        }
        case 33: {
          // store8
          const register = a < 0 ? -a : bp + a;
          const address = R[register]! + b;
          const at = memory.locateWrite(address, 1);
          if (at < 0) {
            ending = this.#badAccess(address, register, 1, true);
            break run;
          }
          memory.u8[at] = R[c < 0 ? -c : bp + c]!;
          memory.d8[at] = 0xff;
          observer?.store?.(address, 1);
          break;
        }
        case 34: {
          // store16
          const register = a < 0 ? -a : bp + a;
          const address = R[register]! + b;
          const at = memory.locateWrite(address, 2);
          if (at < 0 || at % 2 !== 0) {
            ending = this.#badAccess(address, register, 2, true);
            break run;
          }
          const index = shr(at, 1);
          memory.u16[index] = R[c < 0 ? -c : bp + c]!;
          memory.d16[index] = 0xffff;
          observer?.store?.(address, 2);
          break;
        }
        case 35: {
          // store32
          const register = a < 0 ? -a : bp + a;
          const address = R[register]! + b;
          const at = memory.locateWrite(address, 4);
          if (at < 0 || and(at, 3) !== 0) {
            ending = this.#badAccess(address, register, 4, true);
            break run;
          }
          const index = shr(at, 2);
          memory.u32[index] = R[c < 0 ? -c : bp + c]!;
          memory.d32[index] = 0xffffffff;
          observer?.store?.(address, 4);
          break;
        }
        case 36: {
          // store64
          const register = a < 0 ? -a : bp + a;
          const address = R[register]! + b;
          const at = memory.locateWrite(address, 8);
          if (at < 0 || and(at, 7) !== 0) {
            ending = this.#badAccess(address, register, 8, true);
            break run;
          }
          const index = shr(at, 2);
          const from = c < 0 ? -c : bp + c;
          const value = R[from]!;
          if (value === value) {
            const high = Math.floor(value / TWO32);
            memory.u32[index] = value - high * TWO32;
            memory.s32[index + 1] = high;
          } else {
            const big = BigInt.asUintN(64, W[from]!);
            memory.u32[index] = Number(big % 0x100000000n);
            memory.u32[index + 1] = Number(big / 0x100000000n);
          }
          memory.d32[index] = 0xffffffff;
          memory.d32[index + 1] = 0xffffffff;
          observer?.store?.(address, 8);
          break;
        }
        case 37: {
          // copy
          const target = a < 0 ? -a : bp + a;
          const source = b < 0 ? -b : bp + b;
          const from = memory.locate(R[source]!, c);
          const to = memory.locateWrite(R[target]!, c);
          if (from < 0 || to < 0) {
            ending =
              from < 0
                ? this.#badAccess(R[source]!, source, c, false)
                : this.#badAccess(R[target]!, target, c, true);
            break run;
          }
          memory.u8.copyWithin(to, from, from + c);
          memory.d8.copyWithin(to, from, from + c);
          memory.touch(to, c);
          observer?.store?.(R[target]!, c);
          break;
        }
        case 38: {
          // zero
          memory.fill(memory.locateWrite(R[bp + a]! + b, c), c, 0);
          observer?.store?.(R[bp + a]! + b, c);
          break;
        }
        case 39: {
          // bytes
          // The watcher hears of this store.
          const bytes = this.program.code.blobs[c]!;
          memory.writeBytes(R[bp + a]! + b, bytes);
          break;
        }
        case 40: {
          // pointerAdd
          const d = code[pc + 4]!;
          const left = b < 0 ? -b : bp + b;
          const right = c < 0 ? -c : bp + c;
          const x = R[left]! + R[right]! * d;
          if (x >= 0 && x <= SAFE) R[bp + a] = x;
          else {
            const sum = BigInt(this.get(left)) + BigInt(this.get(right)) * BigInt(d);
            this.set(bp + a, convert(sum, U64));
          }
          break;
        }
        case 41: {
          // pointerOffset
          const left = b < 0 ? -b : bp + b;
          const x = R[left]! + c;
          if (x >= 0 && x <= SAFE) R[bp + a] = x;
          else this.set(bp + a, convert(BigInt(this.get(left)) + BigInt(c), U64));
          break;
        }
        case 42: {
          // pointerDifference
          const left = this.get(b < 0 ? -b : bp + b);
          const right = this.get(c < 0 ? -c : bp + c);
          const bytes = convert(BigInt(left) - BigInt(right), S64);
          this.set(bp + a, convert(BigInt(bytes) / BigInt(code[pc + 4]!), S64));
          break;
        }
        case 43: // equal
        case 44: // notEqual
        case 45: // less
        case 46: // lessEqual
        case 47: // greater
        case 48: {
          // greaterEqual
          const left = b < 0 ? -b : bp + b;
          const right = c < 0 ? -c : bp + c;
          const x = R[left]!;
          const y = R[right]!;
          let truth: boolean;
          if (x !== x || y !== y) {
            truth = compareValues(COMPARE[op - 43]!, this.get(left), this.get(right));
          } else if (op === 43) truth = x === y;
          else if (op === 44) truth = x !== y;
          else if (op === 45) truth = x < y;
          else if (op === 46) truth = x <= y;
          else if (op === 47) truth = x > y;
          else truth = x >= y;
          if (observer !== undefined) this.#compared(op, left, right, truth, pc);
          R[bp + a] = truth ? 1 : 0;
          break;
        }
        case 49: // not
          R[bp + a] = R[b < 0 ? -b : bp + b] === 0 ? 1 : 0;
          break;
        case 50: {
          // bound
          const index = R[a < 0 ? -a : bp + a]!;
          if (!(index >= 0 && index < b)) {
            const shown = String(this.get(a < 0 ? -a : bp + a));
            ending = this.#failed(
              'out-of-bounds',
              `the array has ${String(b)}, the index is ${shown}`
            );
            break run;
          }
          break;
        }
        case 60: // addS32
        case 61: // subS32
        case 62: {
          // mulS32
          const x = R[b < 0 ? -b : bp + b]!;
          const y = R[c < 0 ? -c : bp + c]!;
          const z = op === 60 ? x + y : op === 61 ? x - y : x * y + 0;
          if (z > 0x7fffffff || z < -0x80000000) {
            ending = this.#failed('signed-overflow');
            break run;
          }
          R[bp + a] = z;
          break;
        }
        case 65: // andS32
          R[bp + a] = s32(and(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!));
          break;
        case 66: // orS32
          R[bp + a] = s32(or(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!));
          break;
        case 67: // xorS32
          R[bp + a] = s32(xor(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!));
          break;
        case 70: // addU32
          R[bp + a] = u32(R[b < 0 ? -b : bp + b]! + R[c < 0 ? -c : bp + c]!);
          break;
        case 71: // subU32
          R[bp + a] = u32(R[b < 0 ? -b : bp + b]! - R[c < 0 ? -c : bp + c]!);
          break;
        case 72: // mulU32
          R[bp + a] = mul(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!);
          break;
        case 63: // divS32
        case 64: // modS32
        case 73: // divU32
        case 74: {
          // modU32
          const x = R[b < 0 ? -b : bp + b]!;
          const y = R[c < 0 ? -c : bp + c]!;
          if (y === 0 || (y === -1 && x === -0x80000000)) {
            ending = this.#failed(y === 0 ? 'division-by-zero' : 'signed-overflow');
            break run;
          }
          R[bp + a] = (op === 63 || op === 73 ? Math.trunc(x / y) : x % y) + 0;
          break;
        }
        case 75: // andU32
          R[bp + a] = and(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!);
          break;
        case 76: // orU32
          R[bp + a] = or(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!);
          break;
        case 77: // xorU32
          R[bp + a] = xor(R[b < 0 ? -b : bp + b]!, R[c < 0 ? -c : bp + c]!);
          break;
        case 68: // shlS32
        case 69: // shrS32
        case 78: // shlU32
        case 79: {
          // shrU32
          const x = R[b < 0 ? -b : bp + b]!;
          const count = R[c < 0 ? -c : bp + c]!;
          if (!(count >= 0 && count < 32)) {
            ending = this.#failed('shift-too-wide');
            break run;
          }
          if (op === 78) R[bp + a] = shl(x, count);
          else if (op === 79) R[bp + a] = shr(x, count);
          else R[bp + a] = op === 68 ? s32(shl(x, count)) : sar(x, count);
          break;
        }
        case 80: // addS64
        case 81: // subS64
        case 82: // mulS64
        case 90: // addU64
        case 91: // subU64
        case 92: {
          // mulU64
          const left = b < 0 ? -b : bp + b;
          const right = c < 0 ? -c : bp + c;
          const x = R[left]!;
          const y = R[right]!;
          const kind = op % 10;
          const z = kind === 0 ? x + y : kind === 1 ? x - y : x * y + 0;
          if (z <= SAFE && z >= (op < 90 ? -SAFE : 0)) R[bp + a] = z;
          else if (!this.#slowly(op, bp + a, left, right)) break run;
          break;
        }
        case 85: // andS64
        case 86: // orS64
        case 87: // xorS64
        case 95: // andU64
        case 96: // orU64
        case 97: {
          // xorU64
          const left = b < 0 ? -b : bp + b;
          const right = c < 0 ? -c : bp + c;
          const x = R[left]!;
          const y = R[right]!;
          if (x >= 0 && y >= 0) {
            const xh = Math.floor(x / TWO32);
            const yh = Math.floor(y / TWO32);
            const xl = x - xh * TWO32;
            const yl = y - yh * TWO32;
            const kind = op % 10;
            const high = kind === 5 ? and(xh, yh) : kind === 6 ? or(xh, yh) : xor(xh, yh);
            const low = kind === 5 ? and(xl, yl) : kind === 6 ? or(xl, yl) : xor(xl, yl);
            R[bp + a] = high * TWO32 + low;
          } else if (!this.#slowly(op, bp + a, left, right)) break run;
          break;
        }
        case 83: // divS64
        case 84: // modS64
        case 88: // shlS64
        case 89: // shrS64
        case 93: // divU64
        case 94: // modU64
        case 98: // shlU64
        case 99: {
          // shrU64
          const left = b < 0 ? -b : bp + b;
          const right = c < 0 ? -c : bp + c;
          const x = R[left]!;
          const y = R[right]!;
          const kind = op % 10;
          if (kind < 5 && y > 0 && x >= 0) {
            R[bp + a] = kind === 3 ? Math.floor(x / y) : x % y;
          } else if (kind === 9 && x >= 0 && y >= 0 && y < 64) {
            R[bp + a] = Math.floor(x / 2 ** y);
          } else if (kind === 8 && x >= 0 && y >= 0 && y < 64 && x * 2 ** y <= SAFE) {
            R[bp + a] = x * 2 ** y;
          } else if (!this.#slowly(op, bp + a, left, right)) break run;
          break;
        }
      }
      pc += STRIDE;
    }
    this.pc = pc;
    this.bp = bp;
    this.steps = steps;
    return ending;
  }

  /** The low 32 bits of a register. */
  #low(register: number): number {
    const value = this.registers[register]!;
    return value === value ? u32(value) : Number(BigInt.asUintN(32, this.wide[register]!));
  }
}

/** What an untouched local holds under `pattern`: every byte 0xfe, `_Bool` 0. */
function patternOf(type: CompiledFunction['locals'][number]['ctype']): Value {
  if (type.kind === 'pointer') return convert(0xfefefefefefefefen, U64);
  if (type.kind !== 'integer' && type.kind !== 'enum') return 0;
  return type.bool === true ? 0 : convert(0xfefefefefefefefen, type);
}
