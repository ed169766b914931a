// Longer than most: the whole life of a machine, from start to rollback.
import { isScalar, shapeOf, type CType } from './types.ts';
import { Engine, type Ending, type Following } from './execute.ts';
import { expressionText } from './expression-text.ts';
import { faultMessage, HostFault, type Fault } from './faults.ts';
import { frameList, type Frame } from './frames.ts';
import { PAUSE, type HostFunction } from './host.ts';
import { imageOf, poolOf } from './image.ts';
import type { MemoryWatcher, Observer } from './observer.ts';
import * as OP from './opcodes.ts';
import { STRIDE } from './ops.ts';
import type {
  CallSite,
  CompiledFunction,
  FunctionInfo,
  LocalInfo,
  Program,
  StatementInfo
} from './program.ts';
import type { ConstantSite } from './ast.ts';
import { canonical, convert, type Shape, type Value } from './value.ts';

/** Why `run` or `step` stopped. After `paused` and `out-of-steps` the machine can go on. */
export type Stop =
  | { readonly kind: 'returned'; readonly value: Value | undefined }
  | { readonly kind: 'paused' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'out-of-steps'; readonly fault: Fault };

export interface MachineOptions {
  /** Functions by name for the prototypes without a body. */
  readonly hosts: Readonly<Record<string, HostFunction>>;
  /** What locals hold before the first store. `strict`: reading one is a fault. */
  readonly uninitialised: 'strict' | 'zero' | 'pattern';
  /** Another value for single uses of `#define`d constants; undefined keeps the text's. */
  readonly constants?: (site: ConstantSite) => number | undefined;
  /** Functions that may run inside one another; 256 unless told otherwise. */
  readonly maxDepth?: number;
  readonly observer?: Observer;
}

/** A call of a host function as it is made. `result` is null for none. */
interface Bound {
  readonly fn: HostFunction | undefined;
  readonly name: string;
  readonly site: CallSite;
  readonly types: readonly CType[];
  readonly result: Shape | null;
}

/**
 * One run of a program. `start` a function, then `run` (fast, no events) or `step` (one statement,
 * with events for the observer); the two may be mixed and agree in every result and in `steps`.
 */
export class Machine extends Engine {
  #hosts: Readonly<Record<string, HostFunction>>;
  readonly #observer: Observer | undefined;
  #bound: readonly Bound[] = [];
  #midway = false;
  #stop: Stop | undefined;
  #hostFault: HostFault | undefined;
  #saved:
    | {
        /** From behind the constants, which never change. */
        registers: Float64Array;
        wide: (bigint | undefined)[];
        /** True where one of these registers is a wide integer. */
        anyWide: boolean;
        frames: Int32Array;
        depth: number;
        pc: number;
        bp: number;
        steps: number;
        midway: boolean;
        stop: Stop | undefined;
        results: (Value | undefined)[];
      }
    | undefined;

  constructor(program: Program, options: MachineOptions) {
    super(program, imageOf(program).clone(), options.uninitialised, options.maxDepth ?? 256);
    this.#hosts = options.hosts;
    this.#observer = options.observer;
    this.#bind();
    const { registers, wide } = poolOf(program);
    this.registers.set(registers);
    this.wide = wide.slice();
    if (options.constants !== undefined) this.redefine(options.constants);
  }

  /**
   * Other values for single uses of `#define`d constants, from the next statement on; those for which
   * undefined is given stay as they are. A mark that was set before knows the new values too.
   */
  redefine(constants: (site: ConstantSite) => number | undefined): void {
    for (const site of this.program.constants) {
      const given = constants(site);
      if (given === undefined) continue;
      const value = convert(given, shapeOf(site.type));
      this.set(site.index, value);
      if (this.#saved === undefined) continue;
      this.#saved.wide[site.index] = this.wide[site.index];
    }
  }

  #bind(): void {
    this.#bound = this.program.code.calls.map(({ host, site, parameters }) => ({
      fn: this.#hosts[host.name],
      name: host.name,
      site,
      types: parameters,
      result: isScalar(host.result) ? shapeOf(host.result) : null
    }));
  }

  /**
   * Makes ready to run a function; arguments are converted to its parameters' types. Throws
   * RangeError for an unknown function or a wrong number of arguments.
   */
  start(functionName: string, args: readonly Value[] = []): void {
    const fn = this.program.functions.get(functionName);
    if (fn === undefined) throw new RangeError(`no function ${functionName}`);
    if (fn.parameters.length !== args.length) throw new RangeError(`${functionName}: arguments`);
    const base = this.program.code.pool.length;
    this.depth = 0;
    this.bp = base;
    for (const [index, arg] of args.entries()) {
      const type = fn.parameters[index]?.ctype;
      const value = typeof arg === 'bigint' ? canonical(arg) : arg;
      this.set(
        base + index,
        type !== undefined && isScalar(type) ? convert(value, shapeOf(type)) : value
      );
    }
    this.#stop = undefined;
    this.#hostFault = undefined;
    this.#midway = false;
    this.#record(this.#observer);
    const index = this.program.code.functions.indexOf(fn);
    const entered = this.enter(index, base, 0);
    this.pc = fn.entry;
    // Up to the first statement, so that `place` has an answer.
    const ending = entered ? this.execute(0, true, true) : 'fault';
    if (ending !== 'step') this.#stop = this.#stopOf(ending);
    this.#record(undefined);
  }

  #record(observer: Observer | undefined): void {
    this.recording = observer;
    this.memory.watcher = observer;
  }

  /** Runs at most `maxSteps` further statements, without events. */
  run(maxSteps: number): Stop {
    if (this.#stop !== undefined) return this.#stop;
    this.#record(undefined);
    return this.#ended(this.execute(maxSteps, false, this.#midway));
  }

  /** As `run`, while someone looks on. */
  runFollowed(maxSteps: number, follower: Following & MemoryWatcher): Stop {
    if (this.#stop !== undefined) return this.#stop;
    this.#record(undefined);
    this.following = follower;
    this.memory.watcher = follower;
    const ending = this.execute(maxSteps, false, this.#midway);
    this.following = undefined;
    this.memory.watcher = undefined;
    return this.#ended(ending);
  }

  /** Runs one statement with events; null where the next one can run. */
  step(): Stop | null {
    if (this.#stop !== undefined) return this.#stop;
    this.#record(this.#observer);
    const ending = this.execute(1, true, this.#midway);
    this.#record(undefined);
    if (ending !== 'step') return this.#ended(ending);
    this.#midway = false;
    return null;
  }

  #ended(ending: Ending): Stop {
    this.#midway = ending === 'paused';
    const stop = this.#stopOf(ending);
    if (stop.kind === 'returned' || stop.kind === 'fault') this.#stop = stop;
    return stop;
  }

  #stopOf(ending: Ending): Stop {
    switch (ending) {
      case 'returned':
        return { kind: 'returned', value: this.result };
      case 'paused':
        return { kind: ending };
      case 'fault':
        return { kind: 'fault', fault: this.#fault() };
      default: {
        this.faultCode = 'out-of-steps';
        return { kind: 'out-of-steps', fault: this.#fault() };
      }
    }
  }

  #fault(): Fault {
    const { subjects, statementOf } = this.program.code;
    const subject = subjects[this.pc / STRIDE];
    const fn = this.functionAt(Math.max(0, this.depth - 1));
    const statement = this.program.statements[statementOf[this.pc / STRIDE] ?? -1];
    const at = subject?.at;
    const missing = this.faultCode === 'missing-return';
    const place = {
      file: at?.file ?? statement?.file ?? fn.file,
      line: missing ? fn.endLine : (at?.line ?? statement?.line ?? fn.line),
      function: fn.name
    };
    if (this.#hostFault !== undefined) {
      return { code: this.#hostFault.code, ...place, message: this.#hostFault.message };
    }
    const name = missing
      ? `${fn.name}()`
      : subject === undefined
        ? 'This'
        : 'kind' in subject
          ? expressionText(subject)
          : subject.name;
    const message = faultMessage(this.faultCode, name, this.faultDetail);
    return { code: this.faultCode, ...place, message };
  }

  protected override callHost(call: number, base: number, count: number): boolean {
    const target = this.#bound[call];
    if (target === undefined) return true;
    const { fn, name, site, types, result } = target;
    this.#hostFault = undefined;
    try {
      if (fn === undefined) {
        throw new HostFault('unknown-host', faultMessage('unknown-host', `${name}()`));
      }
      const args: Value[] = [];
      for (let index = 0; index < count; index += 1) args.push(this.get(base + index));
      const answer = fn({ name, args, site, memory: this.memory, types });
      if (answer === PAUSE) {
        this.faultCode = '';
        return false;
      }
      if (result === null || answer === undefined) this.registers[base] = 0;
      else this.set(base, convert(typeof answer === 'bigint' ? canonical(answer) : answer, result));
      return true;
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      this.#hostFault = error;
      this.faultCode = error.code;
      return false;
    }
  }

  /** The innermost running function. */
  get running(): CompiledFunction | undefined {
    return this.depth === 0 ? undefined : this.functionAt(this.depth - 1);
  }

  /** The statement that runs next (or is paused, or was running when a fault came). */
  statement(): StatementInfo | undefined {
    return this.#statementAt(this.depth - 1);
  }

  #statementAt(depth: number): StatementInfo | undefined {
    if (depth < 0) return undefined;
    const { code, statementOf } = this.program.code;
    let position = this.positionAt(depth);
    // A caller goes on behind its call instruction.
    if (depth < this.depth - 1) position -= STRIDE;
    const own = code[position] === OP.step ? code[position + 1] : statementOf[position / STRIDE];
    return this.program.statements[own ?? -1];
  }

  /** The running functions, innermost first, with their variables as they stand. */
  frames(): Frame[] {
    const frames: Frame[] = [];
    for (let depth = this.depth - 1; depth >= 0; depth -= 1) {
      const fn: FunctionInfo = this.functionAt(depth);
      const base = this.baseAt(depth);
      const read = (local: LocalInfo): Value | undefined => {
        const value = this.get(base + local.register);
        return value === Infinity ? undefined : value;
      };
      frames.push(frameList(fn, this.#statementAt(depth), this.memory, read));
    }
    return frames;
  }

  /** Address of a local in memory of the innermost function; undefined for one in a register. */
  addressOf(local: LocalInfo): number | undefined {
    return local.storage === 'memory' ? Number(this.get(this.bp + local.register)) : undefined;
  }

  /** What a function returned last; undefined if it has not returned, or returns nothing. */
  returned(functionName: string): Value | undefined {
    const index = this.program.places.get(functionName);
    return index === undefined ? undefined : this.results[index];
  }

  /** Remembers the present state for `rollback`. One at a time: a new mark replaces the old. */
  mark(): void {
    this.memory.mark();
    const registers = this.registers.slice(this.program.code.pool.length, this.#registersInUse());
    this.#saved = {
      registers,
      wide: this.wide.slice(),
      anyWide: registers.some(Number.isNaN),
      frames: this.callStack.slice(0, this.depth * 3),
      depth: this.depth,
      pc: this.pc,
      bp: this.bp,
      steps: this.steps,
      midway: this.#midway,
      stop: this.#stop,
      results: this.results.slice()
    };
  }

  /** Back to the mark, which stays: as often as wanted. Throws RangeError without a mark. */
  rollback(): void {
    const saved = this.#saved;
    if (saved === undefined) throw new RangeError('rollback without mark');
    this.memory.rollback();
    this.#hostFault = undefined;
    this.registers.set(saved.registers, this.program.code.pool.length);
    if (saved.anyWide) {
      for (let index = 0; index < saved.wide.length; index += 1) {
        this.wide[index] = saved.wide[index];
      }
    }
    this.callStack.set(saved.frames);
    this.depth = saved.depth;
    this.pc = saved.pc;
    this.bp = saved.bp;
    this.steps = saved.steps;
    this.#midway = saved.midway;
    this.#stop = saved.stop;
    for (let index = 0; index < this.results.length; index += 1) {
      this.results[index] = saved.results[index];
    }
  }

  #registersInUse(): number {
    if (this.depth === 0) return this.program.code.pool.length;
    return this.bp + this.functionAt(this.depth - 1).registers + 1;
  }
}
