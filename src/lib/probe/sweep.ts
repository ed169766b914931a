import { and, or, shl, type Word } from '#lib/bits/index.ts';
import { Follower, PAUSE, type Guard, type Stop } from '#lib/c/index.ts';
import { readsAnswer, SEQ_MASK, type CardMark } from '#lib/card/index.ts';
import { KERNEL_LOOKS } from '#lib/driver/looks.ts';
import { CODES } from './codes.ts';
import { errnoName } from './errno.ts';
import { resultOf } from './outcome.ts';
import { bind, JUDGE, POPULATE, prepare, type Driver, type Run, type RunOptions } from './run.ts';
import type { Scenario } from './scenario.ts';
import { replyParam } from './setup.ts';
import type { ProbeResult } from './trace.ts';

export { CODES };

/** What becomes of one answer. */
export interface Fate {
  /** What the question returned, its name, and what its caller returned; null where they did not. */
  readonly rc: number | null;
  readonly errno: string | null;
  readonly populateRc: number | null;
  readonly probe: ProbeResult;
}

/** Answers of which the driver makes the same. */
export interface SweepClass extends Fate {
  readonly count: number;
  /** Lowest and highest answer of the class, as `fw_mb_header` without its sequence number. */
  readonly first: Word;
  readonly last: Word;
}

/** What a driver makes of every code. */
export interface Sweep {
  /** Codes that were tried: all, or those that a gathering knows so far. */
  readonly total: number;
  /** Largest count first; equal counts by their first answer. */
  readonly classes: readonly SweepClass[];
  /** For each code its place in `classes`; −1 while it is not known. */
  readonly classOf: Int32Array;
}

/** What came of some neighbouring codes. Plain data. */
export interface SweepPart {
  readonly from: number;
  /** For each code from `from` on its place in `fates`, which holds each fate once. */
  readonly places: Uint16Array;
  readonly fates: readonly Fate[];
  /** How many of them were run; the others took a way that was known. */
  readonly runs: number;
}

/** How a run ended, without its state. */
type End = Pick<Fate, 'rc' | 'populateRc' | 'probe'>;

/** A way through the driver: which answers take it, what it runs, and how it ends. */
interface Way {
  readonly param: Word;
  readonly guards: readonly Guard[];
  readonly statements: readonly number[];
  readonly end: End;
}
/** Ways that are kept: a driver tells few answers apart, or all of them. */
const MOST_WAYS = 64;
const ASKED_FOR: ReadonlySet<string> = new Set([JUDGE, POPULATE]);

const takes = ({ guards }: Way, header: Word): boolean => {
  for (const guard of guards) if (!guard(header)) return false;
  return true;
};

/**
 * Runs one scenario with every code, from 0 to 0xffff. The driver runs once up to the read that
 * brings the reply; each code then goes its own way from there, to the end.
 */
export class Sweeper {
  readonly run: Run;
  readonly #scenario: Scenario;
  /** How the run ended if it never looked at a reply: then every code ends like that. */
  readonly #early: Stop | null;
  readonly #cardMark: CardMark;
  /** True if nobody hears of messages, and the driver looks at the header first. */
  readonly #follows: boolean;
  /** The latest way that was taken comes first. */
  #ways: Way[] = [];
  #runs = 0;
  /** The sequence number of the reply. */
  readonly #seq: Word;
  /** Who follows the run that goes on, the header that it is given, and whether it has read it. */
  #following: { readonly follower: Follower; readonly header: Word; begun: boolean } | null = null;

  constructor(
    scenario: Scenario,
    options: Pick<RunOptions, 'driver' | 'mute' | 'onMuted'> = { mute: true }
  ) {
    let forked = false;
    let first = false;
    this.#scenario = scenario;
    this.run = prepare(scenario, {
      ...options,
      wrapHosts: ({ readl, ...others }, kernel) => ({
        ...others,
        readl: (call) => {
          const { card } = this.run;
          if (!forked && card.wouldReadReply(kernel.barOffset(call))) {
            first = readsAnswer(card, kernel.barOffset(call));
            return PAUSE;
          }
          const word = readl?.(call);
          const following = this.#following;
          if (following === null) return word;
          if (following.begun) {
            if (readsAnswer(card, kernel.barOffset(call))) {
              following.follower.learnt(following.header);
            }
          } else if (word === following.header) following.begun = true;
          else throw new Error('sweep: the card gave another header than it was told to');
          return word;
        }
      })
    });
    const { machine, kernel, card } = this.run;
    bind(this.run);
    const stop = machine.run(this.run.driver.mostSteps);
    forked = true;
    this.#early = stop.kind === 'paused' ? null : stop;
    machine.mark();
    kernel.mark();
    this.#cardMark = card.mark();
    this.#seq = and(card.mailbox().fwMbHeader, SEQ_MASK);
    this.#follows = first && options.mute === true && options.onMuted === undefined;
  }

  /** True if the driver never looked at a reply: then every code ends alike. */
  get deaf(): boolean {
    return this.#early !== null;
  }

  /** How many codes were run; the others took a way that was known. */
  get runs(): number {
    return this.#runs;
  }

  /** Runs one code to its end; `run` then holds the state it left. */
  end(code: number): Stop {
    if (this.#early !== null) return this.#early;
    this.#runs += 1;
    this.#reply(code);
    return this.run.machine.run(this.run.driver.mostSteps);
  }

  /**
   * How the run of one code ends. Where its answer takes a way through the driver that another one took,
   * to the last statement, it ends as that one did. The machine's `hits` are those of the whole run; `run`
   * holds nothing else of it.
   */
  fate(code: number): End {
    if (this.#early !== null || !this.#follows) return this.#endOf(this.end(code));
    const { machine } = this.run;
    const rsp = shl(code, 16);
    const param = replyParam(this.#scenario, rsp);
    const header = or(rsp, this.#seq);
    for (let index = 0; index < this.#ways.length; index += 1) {
      const way = this.#ways[index];
      if (way === undefined || way.param !== param || !takes(way, header)) continue;
      if (index > 0) {
        this.#ways.splice(index, 1);
        this.#ways.unshift(way);
      }
      for (const statement of way.statements) machine.hits[statement] = 1;
      return way.end;
    }
    if (this.#ways.length === MOST_WAYS) return this.#endOf(this.end(code));
    this.#reply(code);
    const follower = new Follower(machine, KERNEL_LOOKS, ASKED_FOR);
    const before = machine.hits.slice();
    machine.hits.fill(0);
    this.#following = { follower, header, begun: false };
    const end = this.#endOf(follower.run(this.run.driver.mostSteps));
    this.#following = null;
    this.#runs += 1;
    const statements = [...machine.hits.keys()].filter((place) => machine.hits[place] === 1);
    for (const [place, hit] of before.entries()) if (hit === 1) machine.hits[place] = 1;
    this.#ways.unshift({ param, guards: follower.guards, statements, end });
    return end;
  }

  #reply(code: number): void {
    const { machine, kernel, card } = this.run;
    machine.rollback();
    kernel.rollback();
    card.rollback(this.#cardMark);
    const rsp = shl(code, 16);
    card.replaceReply(rsp, replyParam(this.#scenario, rsp));
  }

  #endOf(stop: Stop): End {
    return {
      rc: rcOf(this.run, JUDGE),
      populateRc: rcOf(this.run, POPULATE),
      probe: resultOf(stop).probe
    };
  }
}

const rcOf = ({ machine }: Run, name: string): number | null => {
  const value = machine.returned(name);
  return value === undefined ? null : Number(value);
};

const keyOf = ({ rc, populateRc, probe }: End): string =>
  `${String(rc)} ${String(populateRc)} ${probe}`;

/** Runs the codes from `from` up to, not including, `to`. */
export function sweepPart(sweeper: Sweeper, from: number, to: number): SweepPart {
  const fates: Fate[] = [];
  const before = sweeper.runs;
  const known = new Map<string, number>();
  const places = new Uint16Array(to - from);
  let last: End | undefined;
  let place = 0;
  for (let code = from; code < to; code += 1) {
    const end = sweeper.fate(code);
    if (end !== last) {
      const key = keyOf(end);
      place = known.get(key) ?? fates.push({ ...end, errno: errnoName(end.rc) }) - 1;
      known.set(key, place);
      last = end;
    }
    places[code - from] = place;
  }
  return { from, places, fates, runs: sweeper.runs - before };
}

/** Puts parts together that may come in any order, each code once. */
export class Gathering {
  readonly #fates: Fate[] = [];
  readonly #places = new Map<string, number>();
  readonly #raw = new Int32Array(CODES).fill(-1);
  #done = 0;
  #runs = 0;

  /** How many codes were run. */
  get runs(): number {
    return this.#runs;
  }

  /** How many codes are known. */
  get done(): number {
    return this.#done;
  }

  add({ from, places, fates, runs }: SweepPart): void {
    this.#runs += runs;
    const own = fates.map((fate) => {
      const key = keyOf(fate);
      const place = this.#places.get(key) ?? this.#fates.push(fate) - 1;
      this.#places.set(key, place);
      return place;
    });
    for (let index = 0; index < places.length; index += 1) {
      this.#raw[from + index] = own[places[index] ?? 0] ?? -1;
    }
    this.#done += places.length;
  }

  /** All that is known. */
  sweep(): Sweep {
    const raw = this.#raw;
    const size = this.#fates.length;
    const counts = new Uint32Array(size);
    const firsts = new Uint32Array(size);
    const lasts = new Uint32Array(size);
    for (let code = 0; code < CODES; code += 1) {
      const place = raw[code] ?? -1;
      if (place < 0) continue;
      const count = counts[place] ?? 0;
      if (count === 0) firsts[place] = code;
      counts[place] = count + 1;
      lasts[place] = code;
    }
    const of = (numbers: Uint32Array, place: number): number => numbers[place] ?? 0;
    const order = this.#fates
      .map((fate, place) => ({ fate, place }))
      .filter(({ place }) => of(counts, place) > 0)
      .sort(
        (a, b) =>
          of(counts, b.place) - of(counts, a.place) || of(firsts, a.place) - of(firsts, b.place)
      );
    const ranks = new Int32Array(size);
    for (const [rank, { place }] of order.entries()) ranks[place] = rank;
    const classOf = new Int32Array(CODES);
    for (let code = 0; code < CODES; code += 1) {
      const place = raw[code] ?? -1;
      classOf[code] = place < 0 ? -1 : (ranks[place] ?? -1);
    }
    return {
      total: this.#done,
      classes: order.map(({ fate, place }) => ({
        ...fate,
        count: of(counts, place),
        first: shl(of(firsts, place), 16),
        last: shl(of(lasts, place), 16)
      })),
      classOf
    };
  }
}

/** Codes between two reports of how far a sweep has come. */
const REPORT = 1024;

/**
 * Every code of one scenario; its own `rsp` does not matter. `progress` hears, now and then and at
 * the end, how many codes are done. `driver`: a reader's text.
 */
export function sweep(
  scenario: Scenario,
  progress?: (done: number) => void,
  driver?: Driver
): Sweep {
  const sweeper = new Sweeper(scenario, { mute: true, driver });
  const gathering = new Gathering();
  for (let from = 0; from < CODES; from += REPORT) {
    gathering.add(sweepPart(sweeper, from, from + REPORT));
    progress?.(gathering.done);
  }
  return gathering.sweep();
}
