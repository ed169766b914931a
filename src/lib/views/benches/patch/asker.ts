import { startWorker } from '../../jobs.ts';
import type { Answer, Task } from './tasks.ts';

/**
 * A worker that is asked one thing at a time: a newer question takes the place of an older one, whose
 * answer then never comes. It is started when it is first asked.
 */
export class Asker {
  #worker: Worker | null = null;
  #hear: ((data: Answer | number) => void) | null = null;
  #waiting: Task['kind'] | null = null;
  /** What is asked as soon as a check, which is short, has its answer. */
  #next: (() => void) | null = null;

  /** `failed` hears that the browser lets no worker start, or that it broke down. */
  constructor(readonly failed: () => void) {}

  /** Asks; `hear` gets the answer, and before it numbers that say which part is done. */
  ask(task: Task, hear: (data: Answer | number) => void): void {
    if (this.#waiting === 'check') {
      this.#next = () => {
        this.ask(task, hear);
      };
      return;
    }
    // What it is busy with cannot be told to stop: a fresh one begins at once.
    if (this.#waiting !== null) this.stop();
    try {
      this.#worker ??= this.#start();
      this.#hear = hear;
      this.#waiting = task.kind;
      this.#worker.postMessage(task);
    } catch {
      // A sandboxed frame or a page from a file may not start workers.
      this.stop();
      this.failed();
    }
  }

  /** Ends what is under way; the next question starts another worker. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#hear = null;
    this.#next = null;
    this.#waiting = null;
  }

  #start(): Worker {
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<Answer | number>) => {
      this.#hear?.(data);
      if (typeof data === 'number') return;
      this.#waiting = null;
      const next = this.#next;
      this.#next = null;
      next?.();
    };
    worker.onerror = () => {
      this.stop();
      this.failed();
    };
    return worker;
  }
}
