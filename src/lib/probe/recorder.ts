import type { Bus, Card, CardMark } from '#lib/card/index.ts';
import {
  PAUSE,
  valueText,
  type CType,
  type HostCall,
  type HostFunction,
  type Memory,
  type Observer,
  type Stop,
  type Value
} from '#lib/c/index.ts';
import type { Kernel } from '#lib/driver/kernel.ts';
import { bootTime } from './dmesg.ts';
import { Journal } from './journal.ts';
import { bind, isJudgeMask, prepare, type Driver, type Hosts, type Run } from './run.ts';
import type { LogLevelId, Scenario } from './scenario.ts';
import { replyParam } from './setup.ts';
import { Tape } from './tape.ts';
import type { MailboxWords } from './trace.ts';

/** Equal polls that keep their steps; from the next one on they are folded. */
const POLLS_KEPT = 3;

/** Steps that a tape holds; a run that goes on for longer is run to its end without records. */
const MOST_RECORDED = 100_000;

/** Steps between two rests: a millisecond or two, even before the browser has compiled what runs. */
const REST = 128;

/** What may run while polls are folded: waiting, and the lock around the look. */
const WAITING = new Set(['udelay', 'msleep', 'usleep_range', 'spin_lock_bh', 'spin_unlock_bh']);

/** Messages that a log level does not print: nobody misses them in what goes by unrecorded. */
const HIDDEN: Readonly<Record<LogLevelId, ReadonlySet<string>>> = {
  notice: new Set(['DP_INFO', 'DP_VERBOSE']),
  info: new Set(['DP_VERBOSE']),
  verbose: new Set()
};

/** A run that has come to its end. */
interface Ended {
  readonly tape: Tape;
  readonly stop: Stop;
}

/** Where a run stands just before it reads the firmware's reply. */
interface Fork {
  readonly tape: Tape;
  readonly card: CardMark;
  readonly polls: number;
}

/**
 * A run with a tape. It goes up to the read of the reply to BIST_TEST NUM_IMAGES once; from there it
 * can go on as often as wanted, with another reply each time. Of those that may hold a card and a
 * machine (docs/architecture.md, rule 1), one.
 */
export class Recorder {
  readonly run: Run;
  #tape: Tape;
  #fork: Fork | null = null;
  /** How the run stood at the reply, or ended if it never read one; null before `begin` is through. */
  #first: Stop | null = null;
  #folding = false;
  /** True while the rest of a very long run goes by unrecorded. */
  #skimming = false;
  #polls = 0;
  /** 1 while the next step's statement has begun already. */
  #begun = 0;
  #bound = false;
  /** Counts who has set the machine going: whoever rested and finds another number was overtaken. */
  #turn = 0;

  /** `driver`: the text that runs, if not that of the scenario's edition. */
  constructor(scenario: Scenario, driver?: Driver) {
    this.#tape = new Tape(
      new Journal({
        addressOf: (local) => this.run.machine.addressOf(local),
        frames: () => this.run.machine.frames(),
        peek: (address, size, signed) => this.run.machine.memory.peek(address, size, signed),
        pointer: (value, type) => pointerText(value, type, this.run.machine.memory)
      })
    );
    this.run = prepare(scenario, {
      driver,
      observer: this.#observer(),
      onLog: (entry) => {
        const time = bootTime(entry);
        this.#tape.log.push({ ...entry, time, step: this.#tape.journal.step });
      },
      onWait: (_, slept) => {
        if (slept && !this.#folding && !this.#skimming)
          this.#tape.sleeps.push(this.#tape.journal.step);
      },
      wrapBus: (card) => this.#bus(card),
      wrapHosts: (hosts, kernel) => this.#hosts(hosts, kernel, scenario.logLevel)
    });
    this.#tape.journal.step = -1;
    this.#look();
    this.#tape.journal.step = 0;
  }

  /**
   * Runs up to the reply, with a rest every now and then. Again, or after `ending`: does nothing. Who is
   * overtaken at a rest leaves the way to the other.
   */
  *begin(): Generator<undefined, void> {
    if (this.#first !== null) return;
    const first = yield* this.#go(false);
    if (first === null) return;
    this.#first = first;
    if (first.kind !== 'paused') return;
    const { machine, kernel, card } = this.run;
    machine.mark();
    kernel.mark();
    this.#fork = { tape: this.#tape, card: card.mark(), polls: this.#polls };
  }

  /**
   * Runs to the end with this reply, judged under this mask, with a rest every now and then; starts anew
   * if it is overtaken at one. The tape is the caller's; `run` holds the state at the end until the next
   * call. All three are as in a scenario.
   */
  *ending({
    rsp,
    param,
    mask
  }: Pick<Scenario, 'rsp' | 'param' | 'mask'>): Generator<undefined, Ended> {
    const { machine, kernel, card } = this.run;
    for (;;) {
      while (this.#first === null) yield* this.begin();
      if (this.#fork === null) return { tape: this.#tape, stop: this.#first };
      machine.rollback();
      kernel.rollback();
      card.rollback(this.#fork.card);
      machine.redefine((site) => (isJudgeMask(site) ? mask : undefined));
      const before = card.mailbox();
      card.replaceReply(rsp, replyParam({ param }, rsp));
      this.#tape = this.#fork.tape.copy();
      this.#polls = this.#fork.polls;
      this.#rewrite(before, card.mailbox());
      const stop = yield* this.#go(true);
      if (stop !== null) return { tape: this.#tape, stop };
    }
  }

  /** The reply may have stood in the mailbox for some steps already: there too it is the new one. */
  #rewrite(before: MailboxWords, now: MailboxWords): void {
    const { fwMbHeader, fwMbParam } = now;
    this.#tape.mailboxes = this.#tape.mailboxes.map((entry) =>
      entry.words.fwMbHeader === before.fwMbHeader && entry.words.drvMbHeader === now.drvMbHeader
        ? { step: entry.step, words: { ...entry.words, fwMbHeader, fwMbParam } }
        : entry
    );
  }

  #observer(): Observer {
    return {
      enter: (fn, args) => this.#tape.journal.enter(fn, args),
      leave: () => this.#tape.journal.leave(),
      local: (local, value, depth) => this.#tape.journal.local(local, value, depth),
      store: (address, size) => this.#tape.journal.store(address, size),
      compare: (event) => {
        this.#tape.compared.push(event);
        this.#tape.comparedAt.push(this.#tape.journal.step);
      }
    };
  }

  #bus(card: Card): Bus {
    const note = (direction: 'R' | 'W', offset: number, value: number): void => {
      const { grc, name } = card.translate(offset);
      const time = this.run.kernel.clock;
      const { accesses, journal } = this.#tape;
      const last = accesses.at(-1);
      const same =
        direction === 'R' &&
        last?.direction === 'R' &&
        last.offset === offset &&
        last.value === value;
      this.#polls = same ? this.#polls + 1 : 0;
      accesses.push({ step: journal.step, time, direction, offset, grc, value, name });
      if (direction === 'W') this.#look();
    };
    return {
      readl: (offset) => {
        const value = card.readl(offset);
        if (!this.#folding && !this.#skimming) note('R', offset, value);
        return value;
      },
      writel: (offset, value) => {
        card.writel(offset, value);
        if (!this.#skimming) note('W', offset, value);
      }
    };
  }

  #hosts(hosts: Hosts, kernel: Kernel, logLevel: LogLevelId): Hosts {
    const hidden = HIDDEN[logLevel];
    const pauses = (call: HostCall): boolean => {
      if (call.name !== 'readl') return this.#folding && !WAITING.has(call.name);
      if (!this.#folding && this.#fork !== null) return false;
      const offset = kernel.barOffset(call);
      if (this.#fork === null && this.run.card.wouldReadReply(offset)) return true;
      return this.#folding && !this.#samePoll(offset);
    };
    return Object.fromEntries(
      Object.entries(hosts).map(([name, host]): [string, HostFunction] => [
        name,
        hidden.has(name)
          ? (call) => (this.#skimming ? 0 : pauses(call) ? PAUSE : host(call))
          : (call) => (pauses(call) ? PAUSE : host(call))
      ])
    );
  }

  /** True if a read here would bring the same word as the last one. */
  #samePoll(offset: number): boolean {
    const last = this.#tape.accesses.at(-1);
    return offset === last?.offset && this.run.card.peek(offset) === last.value;
  }

  #look(): void {
    const words = this.run.card.mailbox();
    this.#tape.mailboxes.push({ step: this.#tape.journal.step, words });
  }

  /** Opens the step of the statement that runs next. */
  #open(): void {
    const { machine, kernel } = this.run;
    const { journal, statements, times, ordinals, calls, depths } = this.#tape;
    journal.step = statements.length;
    statements.push(machine.statement()?.index ?? statements.at(-1) ?? 0);
    times.push(kernel.clock);
    ordinals.push(machine.steps - this.#begun);
    this.#begun = 0;
    calls.push(journal.current);
    depths.push(Math.max(0, journal.depth - 1));
  }

  /**
   * Runs to the end, or to the read of the reply. `midway`: the present step is open already. Null if it
   * was overtaken at a rest.
   */
  *#go(midway: boolean): Generator<undefined, Stop | null> {
    const { machine, kernel, card, driver } = this.run;
    const turn = (this.#turn += 1);
    let open = midway;
    if (!this.#bound) {
      this.#bound = true;
      bind(this.run);
      yield;
      if (this.#turn !== turn) return null;
    }
    for (;;) {
      const time = kernel.clock;
      if (this.#tape.statements.length % REST === 0) {
        yield;
        if (this.#turn !== turn) return null;
      }
      if (!open) this.#open();
      open = false;
      const stop = machine.step();
      if (kernel.clock !== time && changed(this.#tape.mailboxes.at(-1)?.words, card.mailbox())) {
        this.#look();
      }
      if (stop !== null) {
        if (stop.kind !== 'paused') this.#open();
        return stop;
      }
      if (this.#tape.statements.length >= MOST_RECORDED || machine.steps >= driver.mostSteps) {
        return this.#skim();
      }
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
    const { machine, program, driver } = this.run;
    const { journal, statements, folds } = this.#tape;
    const before = machine.steps;
    this.#folding = true;
    this.#polls = 0;
    const stop = machine.run(Math.max(0, driver.mostSteps - before));
    const paused = stop.kind === 'paused';
    this.#folding = false;
    journal.step = statements.length - 1;
    journal.resync(program.functions);
    this.#begun = paused ? 1 : 0;
    folds.set(statements.length, machine.steps - before - this.#begun);
    this.#look();
    return paused ? null : stop;
  }

  /** Runs to the end, or to the read of the reply, without records: one step stands for all. */
  #skim(): Stop {
    const { machine, driver } = this.run;
    const { journal, statements, folds } = this.#tape;
    const before = machine.steps;
    this.#skimming = true;
    journal.step = statements.length;
    const stop = machine.run(Math.max(0, driver.mostSteps - before));
    this.#skimming = false;
    folds.set(statements.length, machine.steps - before);
    this.#look();
    journal.unwind();
    this.#open();
    return stop;
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

const changed = (before: MailboxWords | undefined, now: MailboxWords): boolean =>
  before === undefined ||
  before.fwMbHeader !== now.fwMbHeader ||
  before.fwMbParam !== now.fwMbParam ||
  before.unionData.some((word, index) => word !== now.unionData[index]);
