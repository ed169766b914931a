import type { Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { codesIn, takenOf } from './tickets.ts';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Codes that were put in, and the runs that they hold, made again one after another. */
export class Replay {
  /** What was typed or pasted. */
  text = $state('');
  /** Which of the codes that were read is looked at. */
  chosen = $state(0);
  readonly entries = $derived(codesIn(this.text));
  readonly taken = $derived(takenOf(this.entries));
  /** Codes that were not read. */
  readonly refused = $derived(this.entries.filter(({ read }) => !read.ok));
  /** The one that is looked at; null where there is none. */
  readonly current = $derived(this.taken[Math.min(this.chosen, this.taken.length - 1)] ?? null);
  #traces = $state.raw<Readonly<Partial<Record<string, Trace>>>>({});
  #running = false;

  /** The run of a scenario; null until it has been made. */
  traceOf(scenario: Scenario): Trace | null {
    return this.#traces[JSON.stringify(scenario)] ?? null;
  }

  /** Makes the runs that are missing, each in a task of its own. */
  async run(record: (scenario: Scenario) => Trace): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (;;) {
      const missing = this.taken.find(({ ticket }) => this.traceOf(ticket.scenario) === null);
      if (missing === undefined) break;
      const { scenario } = missing.ticket;
      this.#traces = { ...this.#traces, [JSON.stringify(scenario)]: record(scenario) };
      await nextTask();
    }
    this.#running = false;
  }
}
