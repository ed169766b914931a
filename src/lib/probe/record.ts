import type { Bus, Card } from '#lib/card/index.ts';
import {
  PAUSE,
  valueText,
  type ComparisonEvent,
  type HostCall,
  type HostFunction,
  type CType,
  type Memory,
  type Observer,
  type Stop,
  type Value
} from '#lib/c/index.ts';
import type { Kernel, KernelLog } from '#lib/driver/kernel.ts';
import { commandRecords } from './commands.ts';
import { filesOf } from './run.ts';
import { Journal } from './journal.ts';
import { outcomeOf } from './outcome.ts';
import { bind, JUDGE, MOST_STEPS, POPULATE, prepare, wordOf, type Hosts, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { BusAccess, Comparison, LogRecord, MailboxWords, Place, Trace } from './trace.ts';

/** Equal polls that keep their steps; from the next one on they are folded. */
const POLLS_KEPT = 3;

/** The first module's banner stands 5,051 µs before the second in the log of the case. */
const CORE_BANNER = /Core Module qed$/;
const bootTime = ({ level, message, time }: KernelLog): number =>
  level === 'kernel' && CORE_BANNER.test(message) ? time - 5051 : time;

/** What may run while polls are folded: waiting, and the lock around the look. */
const WAITING = new Set(['udelay', 'msleep', 'usleep_range', 'spin_lock_bh', 'spin_unlock_bh']);

/** Everything that a run leaves behind, in the order in which it came. */
class Recorder {
  readonly statements: number[] = [];
  readonly times: number[] = [];
  readonly ordinals: number[] = [];
  readonly calls: number[] = [];
  readonly depths: number[] = [];
  readonly folds = new Map<number, number>();
  readonly accesses: BusAccess[] = [];
  readonly log: LogRecord[] = [];
  readonly compared: ComparisonEvent[] = [];
  readonly comparedAt: number[] = [];
  readonly mailboxes: { readonly step: number; readonly words: MailboxWords }[] = [];
  readonly returned = new Map<string, Value>();
  /** Steps at which the driver went to sleep. */
  readonly sleeps: number[] = [];
  readonly journal: Journal;
  readonly run: Run;
  readonly stop: Stop;
  #folding = false;
  #polls = 0;
  /** 1 while the next step's statement has begun already. */
  #begun = 0;

  constructor(scenario: Scenario) {
    const journal = new Journal({
      addressOf: (local) => this.run.machine.addressOf(local),
      frames: () => this.run.machine.frames(),
      peek: (address, size, signed) => this.run.machine.memory.peek(address, size, signed),
      pointer: (value, type) => pointerText(value, type, this.run.machine.memory)
    });
    this.journal = journal;
    const observer: Observer = {
      enter: (fn, args) => journal.enter(fn, args),
      leave: (fn, value) => {
        journal.leave();
        if (value !== undefined) this.returned.set(fn.name, value);
      },
      local: (local, value, depth) => journal.local(local, value, depth),
      store: (address, size) => journal.store(address, size),
      compare: (event) => {
        this.compared.push(event);
        this.comparedAt.push(journal.step);
      }
    };
    this.run = prepare(scenario, {
      observer,
      onLog: (entry) => this.log.push({ ...entry, time: bootTime(entry), step: journal.step }),
      onWait: (_, slept) => {
        if (slept && !this.#folding) this.sleeps.push(journal.step);
      },
      wrapBus: (card) => this.#bus(card),
      wrapHosts: (hosts, kernel) => this.#hosts(hosts, kernel)
    });
    journal.step = -1;
    this.#look();
    journal.step = 0;
    this.stop = this.#go();
  }

  #bus(card: Card): Bus {
    const note = (direction: 'R' | 'W', offset: number, value: number): void => {
      const { grc, name } = card.translate(offset);
      const time = this.run.kernel.clock;
      const step = this.journal.step;
      const last = this.accesses.at(-1);
      const same =
        direction === 'R' &&
        last?.direction === 'R' &&
        last.offset === offset &&
        last.value === value;
      this.#polls = same ? this.#polls + 1 : 0;
      this.accesses.push({ step, time, direction, offset, grc, value, name });
      if (direction === 'W') this.#look();
    };
    return {
      readl: (offset) => {
        const value = card.readl(offset);
        if (!this.#folding) note('R', offset, value);
        return value;
      },
      writel: (offset, value) => {
        card.writel(offset, value);
        note('W', offset, value);
      }
    };
  }

  #hosts(hosts: Hosts, kernel: Kernel): Hosts {
    const pauses = (call: HostCall): boolean =>
      this.#folding &&
      (call.name === 'readl' ? !this.#samePoll(kernel.barOffset(call)) : !WAITING.has(call.name));
    return Object.fromEntries(
      Object.entries(hosts).map(([name, host]): [string, HostFunction] => [
        name,
        (call) => (pauses(call) ? PAUSE : host(call))
      ])
    );
  }

  /** True if a read here would bring the same word as the last one. */
  #samePoll(offset: number): boolean {
    const last = this.accesses.at(-1);
    return offset === last?.offset && this.run.card.peek(offset) === last.value;
  }

  #look(): void {
    const words = this.run.card.mailbox();
    this.mailboxes.push({ step: this.journal.step, words });
  }

  /** Opens the step of the statement that runs next. */
  #open(): void {
    const { machine, kernel } = this.run;
    this.journal.step = this.statements.length;
    this.statements.push(machine.statement()?.index ?? this.statements.at(-1) ?? 0);
    this.times.push(kernel.clock);
    this.ordinals.push(machine.steps - this.#begun);
    this.#begun = 0;
    this.calls.push(this.journal.current);
    this.depths.push(Math.max(0, this.journal.depth - 1));
  }

  #go(): Stop {
    const { machine, kernel, card } = this.run;
    bind(this.run);
    let time = kernel.clock;
    for (;;) {
      this.#open();
      const stop = machine.step();
      if (kernel.clock !== time) {
        time = kernel.clock;
        if (changed(this.mailboxes.at(-1)?.words, card.mailbox())) this.#look();
      }
      if (stop !== null) {
        this.#open();
        return stop;
      }
      if (machine.steps > MOST_STEPS) return machine.run(0);
      if (this.#polls < POLLS_KEPT) continue;
      const early = this.#fold();
      if (early !== null) {
        this.#open();
        return early;
      }
    }
  }

  /**
   * Runs on without records for as long as every poll sees the same word, and stands in the middle
   * of the statement that does something else; gives the stop if the run ended before one came.
   */
  #fold(): Stop | null {
    const { machine, program } = this.run;
    const before = machine.steps;
    this.#folding = true;
    this.#polls = 0;
    const stop = machine.run(MOST_STEPS - before);
    const paused = stop.kind === 'paused';
    this.#folding = false;
    this.journal.step = this.statements.length - 1;
    this.journal.resync(program.functions);
    this.#begun = paused ? 1 : 0;
    this.folds.set(this.statements.length, machine.steps - before - this.#begun);
    this.#look();
    return paused ? null : stop;
  }
}

/** Objects of the heap have no name: what a pointer's type says is the best one. */
function pointerText(value: Value, type: CType, memory: Memory): string {
  const text = valueText(value, type, memory);
  const heap = text.startsWith('→') && memory.describe(value)?.kind === 'heap';
  if (!heap || type.kind !== 'pointer' || type.target.kind !== 'struct') return text;
  return text.startsWith('→ freed')
    ? `→ freed ${type.target.body.name}`
    : `→ ${type.target.body.name}`;
}

/** The comparisons of a run, or of one function. */
function comparisonsOf(recorder: Recorder, only?: string): Comparison[] {
  const { statements } = recorder.run.program;
  return recorder.compared.flatMap((event, index): Comparison[] => {
    if (only !== undefined && event.function !== only) return [];
    const { file, line } = statements[event.statement] ?? { file: '', line: 0 };
    const { operator, result } = event;
    const step = recorder.comparedAt[index] ?? 0;
    const [left, right] = [wordOf(event.left), wordOf(event.right)];
    return [{ step, file, line, function: event.function, operator, left, right, result }];
  });
}

const changed = (before: MailboxWords | undefined, now: MailboxWords): boolean =>
  before === undefined ||
  before.fwMbHeader !== now.fwMbHeader ||
  before.fwMbParam !== now.fwMbParam ||
  before.unionData.some((word, index) => word !== now.unionData[index]);

/** Index of the last entry at or before a step; the entries are in order of their steps. */
function lastAt(entries: readonly { readonly step: number }[], step: number): number {
  let low = -1;
  let high = entries.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((entries[middle]?.step ?? 0) <= step) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Runs a scenario and gives its trace. The same scenario gives the same trace, to the last digit.
 * Never throws for what a scenario asks for: a driver that cannot go on ends as a fault.
 */
export function record(scenario: Scenario): Trace {
  const recorder = new Recorder(scenario);
  const { run, statements, mailboxes, journal } = recorder;
  const { program, card } = run;
  const placeAt = (step: number): Place => {
    const index = statements[Math.min(Math.max(0, step), statements.length - 1)] ?? 0;
    const info = program.statements[index];
    return { file: info?.file ?? '', line: info?.line ?? 0, function: info?.function ?? '' };
  };
  const at = (values: readonly number[], step: number): number =>
    values[Math.min(Math.max(0, step), values.length - 1)] ?? 0;
  const rcOf = (name: string): number | null => {
    const value = recorder.returned.get(name);
    return value === undefined ? null : Number(value);
  };
  const ended = { run, stop: recorder.stop, rc: rcOf(JUDGE), populateRc: rcOf(POPULATE) };
  const outcome = outcomeOf(ended, comparisonsOf(recorder, JUDGE), recorder.log);
  let comparisons: readonly Comparison[] | undefined;
  const empty: MailboxWords = card.mailbox();
  return Object.freeze<Trace>({
    scenario,
    files: filesOf(scenario.edition),
    length: statements.length,
    accesses: recorder.accesses,
    commands: commandRecords(card.commands, recorder.accesses, recorder.sleeps),
    log: recorder.log,
    get comparisons() {
      return (comparisons ??= comparisonsOf(recorder));
    },
    outcome,
    placeAt,
    timeAt: (step) => at(recorder.times, step),
    statementAt: (step) => at(recorder.ordinals, step),
    foldedBefore: (step) => recorder.folds.get(step) ?? 0,
    depthAt: (step) => at(recorder.depths, step),
    stackAt: (step) => journal.stackAt(step, at(recorder.calls, step), placeAt),
    mailboxAt: (step) => mailboxes[lastAt(mailboxes, step - 1)]?.words ?? empty
  });
}
