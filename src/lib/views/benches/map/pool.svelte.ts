import { CODES } from '#lib/probe/codes.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { Crew } from '../../crew.ts';
import type { AskParts, Part } from '../../jobs.ts';
import type { Mapped } from './runs.ts';

/** Sweeps, each by a worker of its own where the machine has the cores. They stay for the next sweep. */
export class SweepPool {
  /** True while codes are run. */
  busy = $state(false);
  /** True if the browser let no worker start, or one failed. */
  failed = $state(false);
  /** The part of all codes that is done, from 0 to 1. */
  part = $state(0);
  /**
   * Milliseconds and sweeps of the last run that came to its end, and how many answers were run for it;
   * null before.
   */
  took = $state.raw<{
    readonly milliseconds: number;
    readonly sweeps: number;
    readonly runs: number;
  } | null>(null);
  readonly #crew = new Crew<AskParts, Part>();
  #turn = 0;

  /**
   * Runs scenarios with every code. `hear` gets what is known of one of them whenever there is something
   * new to draw. Ends an older run.
   */
  run(
    scenarios: readonly Scenario[],
    hear: (index: number, mapped: Mapped, complete: boolean) => void
  ): void {
    const began = performance.now();
    this.#turn += 1;
    const turnOf = (index: number): string => `${String(this.#turn)} ${String(index)}`;
    const turns = scenarios.map((_, index) => turnOf(index));
    const asks = scenarios.map((scenario, index) => ({
      kind: 'parts' as const,
      turn: turns[index] ?? '',
      scenario
    }));
    const total = scenarios.length * CODES;
    const parts: Part[] = [];
    const sum = (of: (part: Part) => number): number =>
      parts.reduce((so, part) => so + of(part), 0);
    this.failed = false;
    this.part = 0;
    this.busy = true;
    this.#crew.run(
      asks,
      (part) => {
        const index = turns.indexOf(part.turn);
        parts[index] = part;
        const done = sum((each) => each.done);
        this.part = done / total;
        if (done === total) {
          this.busy = false;
          this.took = {
            milliseconds: performance.now() - began,
            sweeps: scenarios.length,
            runs: sum(({ runs }) => runs)
          };
        }
        if (part.mapped === null) return;
        hear(index, part.mapped, part.done === CODES);
      },
      () => {
        this.busy = false;
        this.failed = true;
      }
    );
  }

  /** Has workers ready, warmed up on these scenarios. */
  rehearse(scenarios: readonly Scenario[]): void {
    this.#crew.rehearse(
      scenarios.map((scenario) => ({ kind: 'parts' as const, turn: '', scenario }))
    );
  }

  /** Ends what is under way, at once. */
  stop(): void {
    this.#crew.stop();
    this.busy = false;
  }
}
