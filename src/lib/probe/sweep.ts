import { shl, type Word } from '#lib/bits/index.ts';
import { PAUSE, type Stop } from '#lib/c/index.ts';
import type { Card } from '#lib/card/index.ts';
import { CODES } from './codes.ts';
import { errnoName } from './errno.ts';
import { resultOf } from './outcome.ts';
import { bind, JUDGE, POPULATE, prepare, type Driver, type Run, type RunOptions } from './run.ts';
import type { Scenario } from './scenario.ts';
import { replyParam } from './setup.ts';
import type { ProbeResult } from './trace.ts';

export { CODES };

/** Answers of which the driver makes the same. */
export interface SweepClass {
  readonly rc: number | null;
  readonly errno: string | null;
  readonly populateRc: number | null;
  readonly probe: ProbeResult;
  readonly count: number;
  /** Lowest and highest answer of the class, as `fw_mb_header` without its sequence number. */
  readonly first: Word;
  readonly last: Word;
}

/** What a driver makes of every code. */
export interface Sweep {
  readonly total: number;
  /** Largest count first; equal counts by their first answer. */
  readonly classes: readonly SweepClass[];
  /** For each code its place in `classes`. */
  readonly classOf: Uint16Array;
}

/**
 * Runs one scenario with every code, from 0 to 0xffff. The driver runs once up to the read that
 * brings the reply; each code then goes its own way from there, to the end.
 */
export class Sweeper {
  readonly run: Run;
  readonly #scenario: Scenario;
  /** How the run ended if it never looked at a reply: then every code ends like that. */
  readonly #early: Stop | null;
  readonly #cardMark: ReturnType<Card['mark']>;

  constructor(
    scenario: Scenario,
    options: Pick<RunOptions, 'driver' | 'mute' | 'onMuted'> = { mute: true }
  ) {
    let forked = false;
    this.#scenario = scenario;
    this.run = prepare(scenario, {
      ...options,
      wrapHosts: ({ readl, ...others }, kernel) => ({
        ...others,
        readl: (call) =>
          !forked && this.run.card.wouldReadReply(kernel.barOffset(call)) ? PAUSE : readl?.(call)
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
  }

  /** True if the driver never looked at a reply: then every code ends alike. */
  get deaf(): boolean {
    return this.#early !== null;
  }

  /** Runs one code to its end; `run` then holds the state it left. */
  end(code: number): Stop {
    if (this.#early !== null) return this.#early;
    const { machine, kernel, card } = this.run;
    machine.rollback();
    kernel.rollback();
    card.rollback(this.#cardMark);
    const rsp = shl(code, 16);
    card.replaceReply(rsp, replyParam(this.#scenario, rsp));
    return machine.run(this.run.driver.mostSteps);
  }
}

const rcOf = ({ machine }: Run, name: string): number | null => {
  const value = machine.returned(name);
  return value === undefined ? null : Number(value);
};

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
  const { run } = sweeper;
  const found: { entry: Omit<SweepClass, 'count' | 'last'>; count: number; last: Word }[] = [];
  const places = new Map<string, number>();
  const raw = new Uint16Array(CODES);
  for (let code = 0; code < CODES; code += 1) {
    const { probe } = resultOf(sweeper.end(code));
    const rc = rcOf(run, JUDGE);
    const populateRc = rcOf(run, POPULATE);
    const key = `${String(rc)} ${String(populateRc)} ${probe}`;
    const rsp = shl(code, 16);
    let place = places.get(key);
    if (place === undefined) {
      place = found.length;
      places.set(key, place);
      const entry = { rc, errno: errnoName(rc), populateRc, probe, first: rsp };
      found.push({ entry, count: 0, last: rsp });
    }
    const member = found[place];
    if (member !== undefined) {
      member.count += 1;
      member.last = rsp;
    }
    raw[code] = place;
    if ((code + 1) % REPORT === 0) progress?.(code + 1);
  }
  const order = found
    .map((_, index) => index)
    .sort((a, b) => (found[b]?.count ?? 0) - (found[a]?.count ?? 0) || a - b);
  const classes = order.flatMap((index) => {
    const member = found[index];
    return member === undefined
      ? []
      : [{ ...member.entry, count: member.count, last: member.last }];
  });
  const rank = found.map((_, index) => order.indexOf(index));
  return { total: CODES, classes, classOf: raw.map((place) => rank[place] ?? 0) };
}
