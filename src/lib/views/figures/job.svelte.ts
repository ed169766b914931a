import type { Coverage } from '#lib/probe/coverage.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Sweep } from '#lib/probe/sweep.ts';
import { startWorker, type Ask } from '../jobs.ts';

/** One worker at a time, on one scenario, or what else it asks for, after the other. */
export class Job<Result, Asked = Scenario> {
  /** True while it works. */
  busy = $state(false);
  /** True if the browser let no worker start, or the worker failed. */
  failed = $state(false);
  /** Milliseconds of the last job that came to its end; null before. */
  took = $state<number | null>(null);
  /** The part that is done, from 0 to 1; workers may say it as numbers before their result. */
  part = $state(0);
  #worker: Worker | null = null;
  readonly #ask: (asked: Asked) => Ask;

  /** `ask`: how the worker is asked. */
  constructor(ask: (asked: Asked) => Ask) {
    this.#ask = ask;
  }

  /** Works through what is asked; gives the results to `done`, all at once. Ends an older job. */
  run(scenarios: readonly Asked[], done: (results: readonly Result[]) => void): void {
    this.stop();
    const began = performance.now();
    const results: Result[] = [];
    try {
      const worker = startWorker();
      const ask = (): void => {
        const next = scenarios[results.length];
        if (next !== undefined) worker.postMessage(this.#ask(next));
      };
      worker.onmessage = ({ data }: MessageEvent<Result | number>) => {
        if (typeof data === 'number') {
          this.part = (results.length + data) / scenarios.length;
          return;
        }
        results.push(data);
        if (results.length < scenarios.length) {
          ask();
          return;
        }
        this.took = performance.now() - began;
        this.stop();
        done(results);
      };
      worker.onerror = () => {
        this.stop();
        this.failed = true;
      };
      this.#worker = worker;
      this.failed = false;
      this.part = 0;
      this.busy = true;
      ask();
    } catch {
      // A sandboxed frame or a page from a file may not start workers.
      this.failed = true;
    }
  }

  /** Ends the job that is under way. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.busy = false;
  }
}

/** Sweeps: what a driver makes of every code. */
export const sweepJob = (): Job<Sweep> => new Job((scenario) => ({ kind: 'sweep', scenario }));

/** Coverage: how many codes reach every line. */
export const coverageJob = (): Job<Coverage> =>
  new Job((scenario) => ({ kind: 'coverage', scenario }));
