// A little long: what is watched, how it is noted and how it is looked up belong together.
import { hex } from '#lib/bits/index.ts';
import {
  sizeOf,
  typeText,
  type CType,
  type Frame,
  type FunctionInfo,
  type LocalInfo,
  type Value
} from '#lib/c/index.ts';
import type { LocalValue, Place, StackEntry } from './trace.ts';

/** One value to watch: a scalar local, or a scalar inside a local struct or array. */
interface Cell {
  readonly name: string;
  readonly type: CType;
  /** Bytes from the start of its local's object; 0 for a local in a register. */
  readonly offset: number;
}

/** The cells of one function, and where each local's begin. */
interface Template {
  readonly fn: FunctionInfo;
  readonly cells: readonly Cell[];
  readonly firstCell: ReadonlyMap<LocalInfo, number>;
  /** Locals whose address is taken. */
  readonly inMemory: readonly LocalInfo[];
}

/** One call of a function. */
interface Call {
  readonly template: Template;
  readonly caller: number;
  /** The step whose statement called it. */
  readonly enteredAt: number;
  /** Where its caller stands, if that is not where the step stands. */
  readonly calledFrom?: Place;
  /** Its first cell among all cells of the run. */
  readonly base: number;
  /** Entries of the journal that existed when it began. */
  readonly from: number;
  readonly objects: readonly {
    readonly address: number;
    readonly size: number;
    readonly cell: number;
  }[];
}

const NONE: Call['objects'] = [];
const MOST_CELLS = 32;
const MOST_ELEMENTS = 8;

function leaves(name: string, type: CType, offset: number, into: Cell[]): void {
  if (into.length >= MOST_CELLS) return;
  if (type.kind === 'struct') {
    for (const field of type.body.fields ?? []) {
      leaves(`${name}.${field.name}`, field.type, offset + field.offset, into);
    }
  } else if (type.kind === 'array' && type.length <= MOST_ELEMENTS) {
    for (let index = 0; index < type.length; index += 1) {
      const at = offset + index * sizeOf(type.element);
      leaves(`${name}[${String(index)}]`, type.element, at, into);
    }
  } else into.push({ name, type, offset });
}

const isPlain = (type: CType): boolean => type.kind !== 'array';

/** What the journal needs to know of a running machine. */
export interface Watched {
  /** Where a local of the innermost function lives; undefined for one in a register. */
  addressOf(local: LocalInfo): number | undefined;
  /** The running functions with their variables as they stand, innermost first. */
  frames(): readonly Frame[];
  /** An integer in memory; undefined where it was never stored. */
  peek(address: number, size: number, signed: boolean): Value | undefined;
  /** A pointer as text: `→ qed_hwfn`, `NULL`. */
  pointer(value: Value, type: CType): string;
}

/**
 * Everything that locals ever held, in the order in which it was stored, so that the locals at any
 * step are a look-up. Entries made during a step are visible from the next step on.
 */
export class Journal {
  #templates = new Map<FunctionInfo, Template>();
  #calls: Call[] = [];
  #stack: number[] = [];
  #steps: number[] = [];
  #cells: number[] = [];
  /** Pointers as text already, since what they point to may be gone later. */
  #values: (Value | string | null)[] = [];
  readonly #watched: Watched;
  #cellCount = 0;
  /** The step that is running; the recorder moves it. */
  step = 0;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** A journal with the same past that goes its own way from here. */
  copy(): Journal {
    const copy = new Journal(this.#watched);
    copy.#templates = this.#templates;
    copy.#calls = this.#calls.slice();
    copy.#stack = this.#stack.slice();
    copy.#steps = this.#steps.slice();
    copy.#cells = this.#cells.slice();
    copy.#values = this.#values.slice();
    copy.#cellCount = this.#cellCount;
    copy.step = this.step;
    return copy;
  }

  /** Number of the call that is running, or −1. */
  get current(): number {
    return this.#stack.at(-1) ?? -1;
  }

  /** Functions that are running. */
  get depth(): number {
    return this.#stack.length;
  }

  #template(fn: FunctionInfo): Template {
    const known = this.#templates.get(fn);
    if (known !== undefined) return known;
    const cells: Cell[] = [];
    const firstCell = new Map<LocalInfo, number>();
    for (const local of fn.locals) {
      firstCell.set(local, cells.length);
      const own: Cell[] = [];
      leaves(local.name, local.ctype, 0, own);
      cells.push(...own);
    }
    const inMemory = fn.locals.filter(({ storage }) => storage === 'memory');
    const template = { fn, cells, firstCell, inMemory };
    this.#templates.set(fn, template);
    return template;
  }

  /** Every function has ended. */
  unwind(): void {
    this.#stack.length = 0;
  }

  /** A function begins; its objects in memory exist already. */
  enter(fn: FunctionInfo, args: readonly Value[]): void {
    const template = this.#template(fn);
    const base = this.#cellCount;
    this.#cellCount += template.cells.length;
    const objects = this.#objects(template, base, (local) => this.#watched.addressOf(local));
    const from = this.#steps.length;
    const { current: caller, step: enteredAt } = this;
    const call = this.#push({ template, caller, enteredAt, from, base, objects });
    fn.parameters.forEach((local, index) => {
      const value = args[index];
      const cell = template.firstCell.get(local) ?? 0;
      if (value !== undefined && local.storage === 'slot') this.#note(call, cell, value);
    });
  }

  #push(call: Call): Call {
    this.#stack.push(this.#calls.length);
    this.#calls.push(call);
    return call;
  }

  #objects(
    template: Template,
    base: number,
    addressOf: (local: LocalInfo, index: number) => number | undefined
  ): Call['objects'] {
    if (template.inMemory.length === 0) return NONE;
    return template.inMemory.flatMap((local) => {
      const address = addressOf(local, template.fn.locals.indexOf(local));
      const cell = base + (template.firstCell.get(local) ?? 0);
      return address === undefined ? [] : [{ address, size: sizeOf(local.ctype), cell }];
    });
  }

  leave(): void {
    this.#stack.pop();
  }

  /** A local in a register of the function at `depth` (0 the outermost) was stored. */
  local(local: LocalInfo, value: Value, depth: number): void {
    const call = this.#calls[this.#stack[depth] ?? -1];
    const cell = call?.template.firstCell.get(local);
    if (call !== undefined && cell !== undefined) this.#note(call, cell, value);
  }

  /** Bytes of memory were stored. */
  store(address: number, size: number): void {
    for (const index of this.#stack) {
      for (const object of this.#calls[index]?.objects ?? []) {
        if (address >= object.address + object.size || address + size <= object.address) continue;
        this.#reread(this.#calls[index], object, address - object.address, size);
      }
    }
  }

  #reread(
    call: Call | undefined,
    object: Call['objects'][number],
    from: number,
    size: number
  ): void {
    if (call === undefined) return;
    const first = object.cell - call.base;
    for (let index = first; index < call.template.cells.length; index += 1) {
      const cell = call.template.cells[index];
      if (cell === undefined || (index > first && cell.offset === 0)) break;
      const width = sizeOf(cell.type);
      if (!isPlain(cell.type) || cell.offset >= from + size || cell.offset + width <= from)
        continue;
      const signed = cell.type.kind !== 'pointer' && 'signed' in cell.type && cell.type.signed;
      const value = this.#watched.peek(object.address + cell.offset, width, signed);
      this.#note(call, index, value ?? null);
    }
  }

  /**
   * Takes the running functions and the values of their locals as they are now, after a stretch
   * that was not recorded.
   */
  resync(functions: ReadonlyMap<string, FunctionInfo>): void {
    const frames = this.#watched.frames().slice().reverse();
    let same = 0;
    while (same < frames.length && this.#isCall(this.#stack[same], frames[same])) same += 1;
    this.#stack.length = same;
    frames.forEach((frame, depth) => {
      const fn = functions.get(frame.function);
      if (fn === undefined) return;
      let call = this.#calls[this.#stack[depth] ?? -1];
      if (call === undefined) {
        const template = this.#template(fn);
        const base = this.#cellCount;
        this.#cellCount += template.cells.length;
        const { file = '', line = 0, function: name = '' } = frames[depth - 1] ?? {};
        call = this.#push({
          template,
          caller: this.current,
          enteredAt: this.step,
          from: this.#steps.length,
          calledFrom: { file, line, function: name },
          base,
          objects: this.#objects(template, base, (_, index) => frame.locals[index]?.address)
        });
      }
      fn.locals.forEach((local, index) => {
        const value = frame.locals[index]?.value;
        if (local.storage === 'slot' && value !== undefined) this.local(local, value, depth);
      });
      for (const object of call.objects) this.#reread(call, object, 0, object.size);
    });
  }

  /** True if a recorded call is the one that runs in this frame. */
  #isCall(index: number | undefined, frame: Frame | undefined): boolean {
    const call = this.#calls[index ?? -1];
    if (call === undefined || frame === undefined) return false;
    const addresses = frame.locals.flatMap(({ address }) => address ?? []);
    return (
      call.template.fn.name === frame.function &&
      call.objects.every(({ address }, place) => address === addresses[place])
    );
  }

  #note(call: Call, cell: number, value: Value | null): void {
    const type = call.template.cells[cell]?.type;
    this.#steps.push(this.step);
    this.#cells.push(call.base + cell);
    const pointer = value !== null && type?.kind === 'pointer';
    this.#values.push(pointer ? this.#watched.pointer(value, type) : value);
  }

  /**
   * The functions running at a step, innermost first.
   *
   * @param call the call that was running then
   * @param place where a step stands
   */
  stackAt(step: number, call: number, place: (step: number) => Place): StackEntry[] {
    const entries: StackEntry[] = [];
    let at = step;
    for (let index = call; index >= 0;) {
      const running = this.#calls[index];
      if (running === undefined) break;
      let locals: readonly LocalValue[] | undefined;
      const localsAt = () => (locals ??= this.#localsAt(step, running));
      // The outer functions ran for long: to go through what they held is dear, and few ask.
      entries.push({
        ...place(at),
        get locals() {
          return localsAt();
        }
      });
      at = running.enteredAt;
      index = running.caller;
    }
    return entries;
  }

  #localsAt(step: number, call: Call): LocalValue[] {
    const { cells } = call.template;
    const latest = new Map<number, number>();
    for (let index = call.from; index < this.#steps.length; index += 1) {
      if ((this.#steps[index] ?? 0) >= step) break;
      const cell = (this.#cells[index] ?? 0) - call.base;
      if (cell >= 0 && cell < cells.length) latest.set(cell, index);
    }
    return cells.map(({ name, type }, index): LocalValue => {
      const entry = latest.get(index);
      const value = entry === undefined ? undefined : this.#values[entry];
      const text =
        typeof value === 'bigint' || typeof value === 'number'
          ? textOf(value, type)
          : (value ?? null);
      const changed = entry !== undefined && this.#steps[entry] === step - 1;
      return { name, type: typeText(type), text, changed };
    });
  }
}

/** A number by its type: words as hex, the rest decimal, enumerators by name. */
function textOf(value: Value, type: CType): string {
  if (type.kind === 'enum') {
    return type.members.find((member) => member.value === value)?.name ?? String(value);
  }
  if (type.kind !== 'integer') return '{…}';
  if (type.bool === true) return value === 0 ? 'false' : 'true';
  const word = type.size === 4 && !type.signed && typeof value === 'number';
  return word ? hex(value) : String(value);
}
