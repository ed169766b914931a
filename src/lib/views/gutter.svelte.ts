import type { Coverage } from '#lib/probe/coverage.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { startWorker, type Ask } from './jobs.ts';

/** What the counts depend on: all of a scenario but the answer, which they run through. */
const keyOf = (scenario: Scenario): string =>
  JSON.stringify({ ...scenario, rsp: null, logLevel: null });

/**
 * How many of the 65,536 answers reach each line. The default run's counts come with the page; other
 * ones are counted by a worker. Where none may be started there are no counts.
 */
export class Gutter {
  #coverage = $state.raw<Coverage | null>(null);
  #counted = $state<string | null>(null);
  #busy = $state(false);
  #worker: Worker | null = null;
  #asked: string | null = null;
  readonly #scenario: () => Scenario;

  /** `initial` are the counts of the default scenario. */
  constructor(scenario: () => Scenario, initial: () => Coverage) {
    this.#scenario = scenario;
    this.#coverage = initial();
    this.#counted = keyOf(DEFAULT_SCENARIO);
  }

  /** The counts of the scenario as it stands, or null while they are not known. */
  get coverage(): Coverage | null {
    return this.#counted === keyOf(this.#scenario()) ? this.#coverage : null;
  }

  /** True while the worker counts. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Has the scenario counted if it is not; a newer question ends an older one. */
  count(): void {
    const scenario = this.#scenario();
    const key = keyOf(scenario);
    if (key === this.#counted || key === this.#asked) return;
    this.stop();
    try {
      const worker = startWorker();
      worker.onmessage = ({ data }: MessageEvent<Coverage>) => {
        this.#coverage = data;
        this.#counted = key;
        this.stop();
      };
      worker.onerror = () => {
        this.stop();
      };
      const ask: Ask = { kind: 'coverage', scenario };
      worker.postMessage(ask);
      this.#worker = worker;
      this.#asked = key;
      this.#busy = true;
    } catch {
      // A sandboxed frame or a page from a file may not start workers.
    }
  }

  /** Ends a count that is under way. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#asked = null;
    this.#busy = false;
  }
}
