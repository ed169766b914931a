import { startWorker } from './jobs.ts';

/** Workers at most; more than four wait for one another. */
const MOST = 4;

/** Something asked, or answered, on behalf of one turn. */
interface OfTurn {
  readonly turn: string;
}

/**
 * Questions that as many workers share as the machine has cores, each answered whenever it is, in one
 * message or several. The workers stay for the next turn. An answer to an older turn comes late, and goes
 * to nobody.
 */
export class Crew<Asked extends OfTurn, Answer extends OfTurn> {
  #workers: Worker[] = [];
  /** Workers that owe an answer. */
  #asked: Worker[] = [];
  #queue: Asked[] = [];
  #hear: (answer: Answer) => void = () => undefined;
  #failed: () => void = () => undefined;

  /** Asks; what was asked before and not begun is dropped. `failed` hears that no worker can be had. */
  run(asks: readonly Asked[], hear: (answer: Answer) => void, failed: () => void): void {
    const turns = new Set(asks.map(({ turn }) => turn));
    this.#queue = [...asks];
    this.#hear = (answer) => {
      if (turns.has(answer.turn)) hear(answer);
    };
    this.#failed = failed;
    if (!this.#start(asks.length)) return;
    for (const worker of this.#workers) if (!this.#asked.includes(worker)) this.#next(worker);
  }

  /**
   * Has workers answer this for nobody, where none has started yet: what they are asked later they then do
   * at full speed.
   */
  rehearse(asks: readonly Asked[]): void {
    if (this.#workers.length > 0 || !this.#start(asks.length)) return;
    this.#queue = [...asks];
    for (const worker of this.#workers) this.#next(worker);
  }

  /** Starts the workers that are missing for so many questions; false where the browser lets none start. */
  #start(questions: number): boolean {
    try {
      const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency, questions));
      while (this.#workers.length < count) {
        const worker = startWorker();
        worker.onerror = () => this.#fail();
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          // What an older run asked for comes late: the worker is free for this one.
          this.#next(worker);
          this.#hear(data);
        };
        this.#workers.push(worker);
      }
      return true;
    } catch {
      // A sandboxed frame or a page from a file may not start workers.
      this.#fail();
      return false;
    }
  }

  #fail(): void {
    this.stop();
    this.#failed();
  }

  #next(worker: Worker): void {
    const ask = this.#queue.shift();
    this.#asked = this.#asked.filter((each) => each !== worker);
    if (ask === undefined) return;
    this.#asked.push(worker);
    worker.postMessage(ask);
  }

  /** Ends what is under way, at once. */
  stop(): void {
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
    this.#asked = [];
    this.#queue = [];
  }
}
