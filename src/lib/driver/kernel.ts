// A little longer than most: all that the driver asks of Linux, in one place.
import { CardFault, type Bus } from '#lib/card/bus.ts';
import type { Word } from '#lib/bits/index.ts';
import {
  formatPrintf,
  HostFault,
  library,
  type HostCall,
  type HostFunction,
  type Memory
} from '#lib/c/index.ts';
import { DEFAULT_PCI, type PciFunction } from './pci.ts';

/** Microseconds that one 32-bit read over PCIe takes: there and back. A guess. */
export const READ_MICROSECONDS = 2;
/** Microseconds that one write takes: it is posted, nobody waits for it. A guess. */
export const WRITE_MICROSECONDS = 0.25;
/** The largest piece of memory that kmalloc gives: 4 MiB (KMALLOC_MAX_SIZE on most builds). */
export const KMALLOC_MAX_SIZE = 0x400000;

/** What kmalloc(0) gives: not NULL, and nothing to read. */
const ZERO_SIZE_PTR = 16;
const BAR_SIZE = 0x20000;
/** Bytes of memory that nobody has written, when a run asks for a pattern (as gcc's does). */
const PATTERN = 0xfe;

const BANNERS = [
  'QLogic FastLinQ 4xxxx Core Module qed',
  'qede init: QLogic FastLinQ 4xxxx Ethernet Driver qede'
] as const;

/** How loud a message is; `kernel` is one that does not come from a DP_* macro. */
export type MessageLevel = 'err' | 'notice' | 'info' | 'verbose' | 'kernel';

/** From which level on messages are printed: DP_ERR and DP_NOTICE always are. */
export type PrintLevel = 'notice' | 'info' | 'verbose';

/** One message of the driver or the kernel. */
export interface KernelLog {
  readonly level: MessageLevel;
  /** Virtual microseconds since the clock's start. */
  readonly time: number;
  /** The function and line that are printed; null for level `kernel`. */
  readonly function: string | null;
  readonly line: number | null;
  /** Without prefix and newline. */
  readonly message: string;
  /** As dmesg shows it, without the time: `[qed_probe:513()]hw prepare failed`. */
  readonly text: string;
  /** False where the log level hides it. */
  readonly printed: boolean;
}

/** What a kernel is made for. */
export interface KernelOptions {
  readonly bus: Bus;
  /** Told before each access and during each wait how many microseconds pass. */
  advance(microseconds: number): void;
  readonly logLevel: PrintLevel;
  /** What kmalloc's memory holds before it is written: nothing that may be read, 0, or a pattern. */
  readonly uninitialised?: 'strict' | 'zero' | 'pattern';
  readonly pci?: PciFunction;
  /** Messages are dropped unread: for runs by the thousand, whose log nobody looks at. */
  readonly mute?: boolean;
  /** Told of each message that is dropped: its level, its call, and which argument is its format. */
  onMuted?(level: MessageLevel, call: HostCall, at: number): void;
  /** Messages after which the run is ended: a loop prints. Without it there is no end to them. */
  readonly mostMessages?: number;
  onLog?(message: KernelLog): void;
  /** Told of every wait of the driver: whether it slept or spun. */
  onWait?(microseconds: number, slept: boolean): void;
}

interface State {
  clock: number;
  /** How many messages there were; the list itself only grows. */
  messages: number;
  netdevs: number;
  /** Live allocations. */
  pieces: number;
  /** By number, addresses of mapped BARs; 0 for others. Never written, but replaced. */
  bars: readonly number[];
  drvdata: number;
}

/** Runs are rolled back by the thousand: nothing new is made. */
function copyState(from: Readonly<State>, to: State): void {
  to.clock = from.clock;
  to.messages = from.messages;
  to.netdevs = from.netdevs;
  to.pieces = from.pieces;
  to.bars = from.bars;
  to.drvdata = from.drvdata;
}

const blank = (): State => ({
  clock: 0,
  messages: 0,
  netdevs: 0,
  pieces: 0,
  bars: [0, 0, 0, 0, 0, 0],
  drvdata: 0
});

const LOUDNESS = { kernel: 0, err: 0, notice: 0, info: 1, verbose: 2 } as const;

const number = (call: HostCall, index: number): number => Number(call.args[index] ?? 0);

/**
 * The part of Linux that the driver calls, for one run of one machine, on virtual time. Bind `hosts`
 * to the machine. Time moves by what waits ask for (usleep_range: its lower bound) and by the cost of
 * accesses. Only host functions throw: HostFault with codes `host:…`, or those of CardFault.
 */
export class Kernel {
  /** Host functions by name, the C library's `mem*` included. */
  readonly hosts: Readonly<Record<string, HostFunction>>;
  /** The function that the PCI core calls for a new device: start the machine with it. */
  readonly entry = 'qede_probe';
  readonly #options: KernelOptions;
  readonly #state: State = blank();
  readonly #saved: State = blank();
  #marked = false;
  readonly #log: KernelLog[] = [];
  /** Where the driver's memory is, as soon as it has some. */
  #memory: Memory | undefined;

  constructor(options: KernelOptions) {
    this.#options = options;
    this.hosts = this.#functions();
  }

  /** Virtual microseconds since the start. */
  get clock(): number {
    return this.#state.clock;
  }

  /** Every message so far, printed or not: a live view, cut back by `rollback`. */
  get log(): readonly KernelLog[] {
    return this.#log;
  }

  /** How many network devices are registered. */
  get netdevs(): number {
    return this.#state.netdevs;
  }

  /** Address of the `struct qed_dev` that the bound driver keeps, or 0. */
  get driverData(): number {
    return this.#state.drvdata;
  }

  /** How many pieces of memory were not given back. */
  get pieces(): number {
    return this.#state.pieces;
  }

  /** Memory that was not given back: address and size of each piece. */
  get allocations(): ReadonlyMap<number, number> {
    return this.#memory?.heap() ?? new Map();
  }

  /** Remembers the state for `rollback`. One at a time: a new mark replaces the old. */
  mark(): void {
    this.#state.messages = this.#log.length;
    copyState(this.#state, this.#saved);
    this.#marked = true;
  }

  /** Back to the mark, which stays: as often as wanted. Throws RangeError without a mark. */
  rollback(): void {
    if (!this.#marked) throw new RangeError('rollback without mark');
    copyState(this.#saved, this.#state);
    if (this.#log.length !== this.#saved.messages) this.#log.length = this.#saved.messages;
  }

  /**
   * Loads the two modules, which print a line each, and gives the arguments for `entry`: a
   * `struct pci_dev *` that the driver passes on without looking inside.
   */
  args(memory: Memory): readonly [number] {
    for (const message of BANNERS) this.#print('kernel', null, null, message);
    return [memory.region(4096, 'pdev')];
  }

  /** Byte offset into BAR0 of the access that a call of readl or writel makes. */
  barOffset(call: HostCall): number {
    const pointer = number(call, call.name === 'writel' ? 1 : 0);
    const base = this.#state.bars[0] ?? 0;
    const offset = base === 0 ? -1 : pointer - base;
    if (offset >= 0 && offset < BAR_SIZE) return offset;
    const where = call.memory.describe(pointer)?.label ?? `0x${pointer.toString(16)}`;
    throw new HostFault(
      'host:not-mmio',
      `${call.name}() takes an address in a mapped BAR, and this is ${where}.`
    );
  }

  #wait(microseconds: number): void {
    this.#state.clock += microseconds;
    this.#options.advance(microseconds);
  }

  #print(level: MessageLevel, fn: string | null, line: number | null, message: string): void {
    const { mostMessages = Infinity } = this.#options;
    if (this.#log.length >= mostMessages) {
      const count = mostMessages.toLocaleString('en');
      throw new HostFault(
        'host:log-full',
        `The log holds ${count} messages: perhaps a loop never ends.`
      );
    }
    const entry: KernelLog = {
      level,
      time: this.#state.clock,
      function: fn,
      line,
      message,
      text: fn === null ? message : `[${fn}:${String(line)}()]${message}`,
      printed: LOUDNESS[level] <= LOUDNESS[this.#options.logLevel]
    };
    this.#log.push(entry);
    this.#options.onLog?.(entry);
  }

  /** A DP_* call whose format is argument `at`. */
  #message(level: MessageLevel, call: HostCall, at: number): void {
    if (this.#options.mute === true) {
      this.#options.onMuted?.(level, call, at);
      return;
    }
    const { args, memory, site } = call;
    const text = formatPrintf(memory.readString(args[at] ?? 0), args.slice(at + 1), memory);
    this.#print(level, site.function, site.printedLine, text.replace(/\n$/, ''));
  }

  #sleep(microseconds: number, slept: boolean): void {
    this.#options.onWait?.(microseconds, slept);
    this.#wait(microseconds);
  }

  #allocate(call: HostCall, count: number, size: number, zeroed: boolean): number {
    const bytes = count * size;
    if (bytes === 0) return ZERO_SIZE_PTR;
    if (!(bytes <= KMALLOC_MAX_SIZE)) return 0;
    const fill = this.#options.uninitialised ?? 'strict';
    const label = `${call.name} in ${call.site.function}`;
    const address = call.memory.allocate(bytes, label, { zeroed: zeroed || fill === 'zero' });
    if (!zeroed && fill === 'pattern') call.memory.set(address, PATTERN, bytes);
    this.#memory = call.memory;
    this.#state.pieces += 1;
    return address;
  }

  #free({ args, memory }: HostCall): void {
    const address = args[0] ?? 0;
    if (address === 0 || address === ZERO_SIZE_PTR) return;
    memory.free(address);
    this.#state.pieces -= 1;
  }

  #read(call: HostCall): Word {
    const offset = this.barOffset(call);
    this.#wait(READ_MICROSECONDS);
    return this.#access(() => this.#options.bus.readl(offset));
  }

  #write(call: HostCall): void {
    const offset = this.barOffset(call);
    this.#wait(WRITE_MICROSECONDS);
    this.#access(() => this.#options.bus.writel(offset, number(call, 0)));
  }

  #access<T>(access: () => T): T {
    try {
      return access();
    } catch (error) {
      if (error instanceof CardFault) throw new HostFault(error.code, error.message);
      throw error;
    }
  }

  /** Locks are a word in the driver's memory, so that they travel with it. */
  #lock({ args, memory, name }: HostCall, held: 0 | 1): void {
    const lock = args[0] ?? 0;
    if (memory.read(lock, 4) === held) {
      const label = memory.describe(lock)?.label ?? 'a lock';
      throw held === 1
        ? new HostFault('host:deadlock', `${name}() waits for ever: the lock in ${label} is held.`)
        : new HostFault('host:not-locked', `${name}(): the lock in ${label} is not held.`);
    }
    memory.write(lock, 4, held);
  }

  #functions(): Record<string, HostFunction> {
    const state = (): State => this.#state;
    const pci = this.#options.pci ?? DEFAULT_PCI;
    const config = (where: number): number =>
      ({ 0: pci.vendor, 2: pci.device, 8: pci.revision })[where] ?? 0;
    return {
      ...library,
      kmalloc: (call) => this.#allocate(call, 1, number(call, 0), false),
      kzalloc: (call) => this.#allocate(call, 1, number(call, 0), true),
      kmalloc_array: (call) => this.#allocate(call, number(call, 0), number(call, 1), false),
      kcalloc: (call) => this.#allocate(call, number(call, 0), number(call, 1), true),
      kfree: (call) => this.#free(call),
      udelay: (call) => this.#sleep(number(call, 0), false),
      msleep: (call) => this.#sleep(number(call, 0) * 1000, true),
      usleep_range: (call) => this.#sleep(number(call, 0), true),
      spin_lock_init: ({ args, memory }) => memory.write(args[0] ?? 0, 4, 0),
      spin_lock_bh: (call) => this.#lock(call, 1),
      spin_unlock_bh: (call) => this.#lock(call, 0),
      pci_enable_device: () => 0,
      pci_disable_device: () => 0,
      pci_request_regions: () => 0,
      pci_release_regions: () => 0,
      pci_resource_len: () => BAR_SIZE,
      pci_read_config_byte: ({ args, memory }) => {
        memory.write(args[2] ?? 0, 1, config(Number(args[1])));
        return 0;
      },
      pci_read_config_word: ({ args, memory }) => {
        memory.write(args[2] ?? 0, 2, config(Number(args[1])));
        return 0;
      },
      pci_is_pcie: () => 1,
      pci_has_pm_cap: () => 1,
      pci_ioremap_bar: (call) => {
        const bar = number(call, 1);
        const address = call.memory.region(BAR_SIZE, `BAR${String(bar)}`);
        state().bars = state().bars.map((known, place) => (place === bar ? address : known));
        return address;
      },
      iounmap: (call) => {
        const address = call.args[0];
        state().bars = state().bars.map((known) => (known === address ? 0 : known));
      },
      pci_set_drvdata: (call) => {
        state().drvdata = number(call, 1);
      },
      pci_get_drvdata: () => state().drvdata,
      readl: (call) => this.#read(call),
      writel: (call) => this.#write(call),
      DP_ERR: (call) => this.#message('err', call, 1),
      DP_NOTICE: (call) => this.#message('notice', call, 1),
      DP_INFO: (call) => this.#message('info', call, 1),
      DP_VERBOSE: (call) => this.#message('verbose', call, 2),
      register_netdev: () => {
        state().netdevs += 1;
        return 0;
      },
      unregister_netdev: () => {
        state().netdevs -= 1;
      }
    };
  }
}
