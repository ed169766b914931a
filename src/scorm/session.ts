import { LONGEST_STATE } from '#lib/embed/receive.ts';
import type { Api } from './api.ts';
import {
  answeredAt,
  idOf,
  INTERACTIONS,
  responseOf,
  scoreOf,
  sessionTime,
  SUSPEND_DATA,
  withoutText,
  type Version
} from './limits.ts';

const NAMES = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    response: 'student_response',
    answered: 'time',
    wrong: 'wrong'
  },
  '2004': {
    status: 'cmi.completion_status',
    score: 'cmi.score',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
    response: 'learner_response',
    answered: 'timestamp',
    wrong: 'incorrect'
  }
} as const;

/** States of an item that a learner was never in; a state of an earlier visit stays. */
const FRESH: readonly string[] = ['', 'not attempted', 'unknown'];

/** One learner's visit to one item of a package, as a platform is told of it. */
export class Session {
  readonly #names;
  #ended = false;
  #count: number;

  /** Begins; null where the platform will not, and then nothing is reported. `now`: a clock, in milliseconds. */
  static begin(api: Api, version: Version, now: () => number): Session | null {
    return api.begin() ? new Session(api, version, now, now()) : null;
  }

  private constructor(
    readonly api: Api,
    readonly version: Version,
    readonly now: () => number,
    readonly start: number
  ) {
    this.#names = NAMES[version];
    this.#count = Number(api.get('cmi.interactions._count')) || 0;
    if (FRESH.includes(api.get(this.#names.status))) api.set(this.#names.status, 'incomplete');
    api.commit();
  }

  /** The state in which the learner left the figure; empty at the first visit. */
  get state(): string {
    return this.api.get('cmi.suspend_data');
  }

  /**
   * Keeps a state, without the learner's text where that is too long. One too long for the platform is
   * left out: half of it would be another state.
   */
  keep(state: string): void {
    if (this.#ended) return;
    const most = SUSPEND_DATA[this.version];
    const kept = state.length > Math.min(most, LONGEST_STATE) ? withoutText(state) : state;
    if (kept.length <= most) this.api.set('cmi.suspend_data', kept);
  }

  /** Reports an answer to a question. */
  answer(question: string, answer: string, right: boolean): void {
    if (this.#ended || this.#count >= INTERACTIONS) return;
    const one = `cmi.interactions.${String(this.#count)}`;
    // A place in the list exists from its id on, and 2004 wants the type before the answer.
    if (!this.api.set(`${one}.id`, idOf(question))) return;
    this.#count += 1;
    const { response, answered, wrong } = this.#names;
    this.api.set(`${one}.type`, 'fill-in');
    this.api.set(`${one}.${response}`, responseOf(answer));
    this.api.set(`${one}.result`, right ? 'correct' : wrong);
    this.api.set(`${one}.${answered}`, answeredAt(new Date(this.now()), this.version));
    this.api.commit();
  }

  /**
   * Reports that the learner has done all there is to do, 0 to 100. The best score stays. Whether it
   * is enough is for the platform's pass mark to say: nothing is called passed or failed here.
   */
  complete(score: number): void {
    const raw = scoreOf(score);
    if (this.#ended || raw === null) return;
    const { score: at, status } = this.#names;
    const before = this.api.get(`${at}.raw`);
    if (before === '' || Number(raw) >= Number(before)) {
      this.api.set(`${at}.min`, '0');
      this.api.set(`${at}.max`, '100');
      this.api.set(`${at}.raw`, raw);
      if (this.version === '2004') this.api.set(`${at}.scaled`, String(Number(raw) / 100));
    }
    // A platform with a pass mark says passed or failed itself, from the score.
    if (this.api.get(status) !== 'passed') this.api.set(status, 'completed');
    this.api.commit();
  }

  /** Saves all so far: the page may not be seen again. */
  commit(): void {
    if (this.#ended) return;
    this.#time();
    this.api.commit();
  }

  /** Ends the visit, once. What was not completed stays so. */
  finish(): void {
    if (this.#ended) return;
    this.#time();
    this.api.set(this.#names.exit, 'suspend');
    this.api.commit();
    this.api.finish();
    this.#ended = true;
  }

  #time(): void {
    this.api.set(this.#names.time, sessionTime(this.now() - this.start, this.version));
  }
}
