import { CODES } from '#lib/probe/codes.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { Gathering } from '#lib/probe/sweep.ts';
import { Crew } from '../../crew.ts';
import type { AskPart, Part } from '../../jobs.ts';

/** Codes that a worker is given at once. */
const CHUNK = 2048;
/** The smallest move of the progress bar: a twentieth. */
const STEP = 0.05;

/** Sweeps by as many workers as the machine has cores. They stay for the next sweep. */
export class SweepPool {
  /** True while codes are run. */
  busy = $state(false);
  /** True if the browser let no worker start, or one failed. */
  failed = $state(false);
  /** The part of all codes that is done, from 0 to 1. */
  part = $state(0);
  /** Milliseconds, sweeps and workers of the last run that came to its end; null before. */
  took = $state.raw<{
    readonly milliseconds: number;
    readonly sweeps: number;
    readonly workers: number;
  } | null>(null);
  readonly #crew = new Crew<AskPart, Part>();
  #turn = 0;

  /**
   * Runs scenarios with every code, one after the other. `hear` gets what is gathered of one of them
   * whenever there is more. Ends an older run.
   */
  run(
    scenarios: readonly Scenario[],
    hear: (index: number, gathering: Gathering, complete: boolean) => void
  ): void {
    const began = performance.now();
    this.#turn += 1;
    const turnOf = (index: number): string => `${String(this.#turn)} ${String(index)}`;
    const turns = scenarios.map((_, index) => turnOf(index));
    const gatherings = scenarios.map(() => new Gathering());
    const asks = scenarios.flatMap((scenario, index) =>
      Array.from({ length: CODES / CHUNK }, (_, chunk) => ({
        kind: 'part' as const,
        turn: turns[index] ?? '',
        scenario,
        from: chunk * CHUNK,
        to: (chunk + 1) * CHUNK
      }))
    );
    const total = scenarios.length * CODES;
    let done = 0;
    this.failed = false;
    this.part = 0;
    this.busy = true;
    this.#crew.run(
      asks,
      ({ turn, part }) => {
        const index = turns.indexOf(turn);
        const gathering = gatherings[index];
        if (gathering === undefined) return;
        gathering.add(part);
        done += part.places.length;
        // A bar that moves with every message is drawn more often than it is seen to move.
        if (done === total || done / total - this.part >= STEP) this.part = done / total;
        if (done === total) {
          this.busy = false;
          this.took = {
            milliseconds: performance.now() - began,
            sweeps: scenarios.length,
            workers: this.#crew.size
          };
        }
        hear(index, gathering, gathering.done === CODES);
      },
      () => {
        this.busy = false;
        this.failed = true;
      }
    );
  }

  /** Has workers ready, warmed up on a chunk of this scenario's codes. */
  rehearse(scenario: Scenario): void {
    this.#crew.rehearse({ kind: 'part', turn: '', scenario, from: 0, to: CHUNK });
  }

  /** Ends what is under way, at once. */
  stop(): void {
    this.#crew.stop();
    this.busy = false;
  }
}
