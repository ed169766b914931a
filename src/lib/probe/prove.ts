import { shl, shr } from '#lib/bits/index.ts';
import { FIRMWARE_CODES } from '#lib/card/index.ts';
import type { Patched } from './patched.ts';
import { driverOf, JUDGE, POPULATE, type Driver } from './run.ts';
import { DEFAULT_SCENARIO, type EditionId, type Scenario } from './scenario.ts';
import { askedOf, Ear, keeps, see, type Clause, type Seen } from './spec.ts';
import { CODES, Sweeper } from './sweep.ts';

/** Runs that belong together: all that differs from the default but the code, and the codes. */
export interface ProofSet {
  readonly run: Partial<Omit<Scenario, 'edition'>>;
  /**
   * `all`: every code from 0 to 0xffff. `none`: one run as it stands, such as one in which the card
   * writes no answer: it is the run of every code and parameter. A list rises.
   */
  readonly codes: 'all' | 'none' | readonly number[];
  /** How many cases the one run of `none` stands for. */
  readonly cases?: number;
}

/** Cases between two reports of progress. */
const REPORT = 1024;

/** What is asked, and of which runs. */
export interface Question {
  readonly clauses: readonly Clause[];
  /** In the order in which counter-examples count: the first one found is the smallest. */
  readonly sets: readonly ProofSet[];
}

const OK_CODE = [0x16];

/** Faults under which no answer is ever written, whatever the driver does. */
const SPEECHLESS = ['silent', 'not-ready', 'no-shmem', 'all-ones'] as const;

/**
 * Every code, with each of these parameters (null: 8 with OK, else 0), under each fault, none first. A
 * stale answer is there to be read by whoever looks past its number: two codes of it are tried.
 */
const everyCode = (params: readonly (number | null)[]): readonly ProofSet[] => [
  ...(['none', 'reset'] as const).flatMap((fault) =>
    params.map((param): ProofSet => ({ run: { fault, param }, codes: 'all' }))
  ),
  ...[0, 0x00160000].map((rsp): ProofSet => ({
    run: { fault: 'stale-seq', rsp },
    codes: 'none'
  })),
  ...SPEECHLESS.map((fault): ProofSet => ({
    run: { fault },
    codes: 'none',
    cases: CODES * params.length
  }))
];

const named = [...new Set(FIRMWARE_CODES.map(({ value }) => shr(value, 16)))].sort((a, b) => a - b);
/** One image after the other refused, then all of them. */
const refusedImages: readonly ProofSet[] = [
  ...Array.from({ length: 8 }, (_, index) => ({ [index]: 0 })),
  Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index, 0]))
].map((imageRc) => ({ run: { imageRc, param: 8 }, codes: OK_CODE }));

/** The questions of the exercises. */
export const QUESTIONS = {
  /** What the fix of the case has to do. */
  fix: {
    clauses: ['sound', 'counted', 'unsupported', 'refused', 'unanswered'],
    sets: everyCode([null])
  },
  /** The same with any of three parameters beside any code. */
  params: {
    clauses: ['sound', 'counted', 'unsupported', 'refused', 'unanswered'],
    sets: everyCode([0, 1, 8])
  },
  /** All of it, and a log that tells the truth. */
  whole: {
    clauses: ['sound', 'counted', 'unsupported', 'refused', 'unanswered', 'log'],
    sets: everyCode([0, 1, 8])
  },
  /** The same again, and an image may be refused. */
  image: {
    clauses: ['sound', 'counted', 'unsupported', 'refused', 'unanswered', 'image', 'content'],
    sets: [...refusedImages, ...everyCode([0, 1, 8])]
  },
  /** What the others leave out: other counts, the transport's mask open, what stays taken. */
  wide: {
    clauses: ['sound', 'counted', 'unsupported', 'refused', 'content', 'returned'],
    sets: [
      ...[null, 2, 3, 4, 5, 6, 7, 9, 16, 100, 255].map((param): ProofSet => ({
        run: { param },
        codes: named
      })),
      { run: { transportMask: 0xffffffff }, codes: named },
      ...refusedImages
    ]
  }
} as const satisfies Record<string, Question>;
/** A question by its name. */
export type QuestionId = keyof typeof QUESTIONS;

const sizeOf = ({ codes, cases = 1 }: ProofSet): number =>
  codes === 'all' ? CODES : codes === 'none' ? cases : codes.length;

/** How many runs a question asks of. */
export const casesOf = ({ sets }: Question): number =>
  sets.reduce((sum, set) => sum + sizeOf(set), 0);

/** A run that breaks a clause. Plain JSON. */
export interface Counter {
  readonly clause: Clause;
  readonly scenario: Scenario;
  readonly seen: Seen;
}

/** What an exhaustive search came to. */
export interface Proof {
  /** Cases that were looked at: all, or up to the counter-example. */
  readonly cases: number;
  /** Runs that this took: where no answer is read, one stands for many. */
  readonly runs: number;
  readonly total: number;
  /** The first run, in the question's order, that breaks a clause; null where none does. */
  readonly counter: Counter | null;
}

/** What is proved of: a driver, and the functions that the reader's text defines. */
export type Subject = Pick<Extract<Patched, { ok: true }>, 'driver' | 'functions'>;

/** The functions of an edition that a reader may change. */
const OWN = [JUDGE, POPULATE, 'qed_mcp_bist_nvm_get_image_att'];

/** One scenario with every code, looked at through what is asked. */
class Viewer {
  readonly sweeper: Sweeper;
  readonly #ear: Ear;

  constructor(scenario: Scenario, driver: Driver, functions: ReadonlySet<string>) {
    this.#ear = new Ear(new Set([...OWN, ...functions]));
    this.sweeper = new Sweeper(scenario, { driver, mute: true, onMuted: this.#ear.hear });
  }

  look(code: number): Seen {
    if (!this.sweeper.deaf) this.#ear.forget();
    return see(this.sweeper.run, this.sweeper.end(code), this.#ear);
  }
}

/** A run of the edition in which the card comes up with images. */
const healthyOf = (edition: EditionId): Seen =>
  new Viewer({ ...DEFAULT_SCENARIO, edition }, driverOf(edition), new Set()).look(0x16);

/**
 * Runs every case of a question until one breaks a clause. `progress` hears now and then how many
 * cases are done.
 */
export function prove(
  { driver, functions }: Subject,
  { clauses, sets }: Question,
  progress?: (done: number) => void
): Proof {
  const { edition } = driver;
  const total = casesOf({ clauses, sets });
  const healthy = healthyOf(edition);
  let cases = 0;
  let runs = 0;
  for (const set of sets) {
    const { run, codes } = set;
    const base: Scenario = { ...DEFAULT_SCENARIO, ...run, edition };
    const viewer = new Viewer(base, driver, functions);
    const { deaf } = viewer.sweeper;
    const stands = codes === 'none' ? sizeOf(set) : 1;
    let seen: Seen | null = null;
    for (let index = 0; index < sizeOf(set) / stands; index += 1) {
      const code = typeof codes === 'string' ? index : (codes[index] ?? 0);
      const fresh: Seen = seen === null || !deaf ? viewer.look(code) : seen;
      if (fresh !== seen) runs += 1;
      seen = fresh;
      const rsp = codes === 'none' ? base.rsp : shl(code, 16);
      const asked = askedOf(base, rsp);
      const clause = clauses.find((each) => !keeps(each, asked, fresh, healthy));
      cases += stands;
      if (clause !== undefined) {
        return { cases, runs, total, counter: { clause, scenario: { ...base, rsp }, seen } };
      }
      if (cases % REPORT === 0) progress?.(cases);
    }
  }
  return { cases, runs, total, counter: null };
}

/** One run, judged by every clause of a question: those that it breaks. */
export function brokenBy(
  { driver, functions }: Subject,
  { clauses }: Pick<Question, 'clauses'>,
  scenario: Scenario
): { readonly seen: Seen; readonly broken: readonly Clause[] } {
  const seen = new Viewer(scenario, driver, functions).look(shr(scenario.rsp, 16));
  const healthy = healthyOf(driver.edition);
  const asked = askedOf(scenario, scenario.rsp);
  return { seen, broken: clauses.filter((each) => !keeps(each, asked, seen, healthy)) };
}
