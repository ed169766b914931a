import type { PatchEdition, PatchProblem } from '#lib/probe/patched.ts';
import type { Driver } from '#lib/probe/run.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Sweep } from '#lib/probe/sweep.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { Asker } from '../patch/asker.ts';
import type { ExerciseId } from '../patch/exercises.ts';
import { cutShort, isEndless, recorded } from '../patch/recorded.ts';

/** A reader's text, as /patch keeps it or a link brings it. */
export interface OwnText {
  readonly exercise: ExerciseId;
  readonly edition: PatchEdition;
  readonly text: string;
  /** True if it is not the edition's own. */
  readonly changed: boolean;
}

/** Names a text with its edition. */
export const textKey = ({ edition, text }: OwnText): string => `${edition}\n${text}`;

/** Why a text has no map. */
export interface Refusal {
  readonly key: string;
  /** `endless`: the run of the code on the bench does not end; `failed`: no worker could start. */
  readonly why: 'refused' | 'too-long' | 'endless' | 'failed';
  readonly problems: readonly PatchProblem[];
}

/**
 * Runs a reader's text with one code, then with all. A text that came back from an earlier visit or with a
 * link never runs by itself: nothing happens before `allow`.
 */
export class OwnRun {
  #allowed = $state('');
  #shown = $state.raw<{ readonly key: string; readonly trace: Trace } | null>(null);
  /** The run that is under way or was last asked for, and the map that is. */
  #asked = '';
  #mapping = '';
  #turn = 0;
  /** Why the last text that was asked for has no map, and which text in which scenario that was. */
  refusal = $state.raw<Refusal | null>(null);
  /** Part of a map that is done, from 0 to 1; null while none is under way. */
  part = $state<number | null>(null);
  readonly #runner = new Asker(() => this.#fail());
  readonly #mapper = new Asker(() => this.#fail());

  /** True if the reader has had this text run here. */
  allows(own: OwnText): boolean {
    return this.#allowed === textKey(own);
  }
  /** The reader has a text run. */
  allow(own: OwnText): void {
    this.#allowed = textKey(own);
    this.#asked = '';
    this.refusal = null;
  }
  /** The text's run under a key; null while there is none. */
  traceOf(key: string): Trace | null {
    return this.#shown?.key === key ? this.#shown.trace : null;
  }

  /**
   * Runs an allowed text, and then every code of it unless that is known. Asked for the same again, it
   * does nothing.
   *
   * @param run names text and scenario
   * @param map names them without the code; '' where the map is known
   */
  run(
    own: OwnText,
    scenario: Scenario,
    run: string,
    map: string,
    hear: (sweep: Sweep) => void
  ): void {
    if (!this.allows(own) || this.#asked === run) return;
    this.#asked = run;
    const turn = (this.#turn += 1);
    const { edition, text } = own;
    const asked = { edition, text, scenario: { ...scenario, edition } };
    this.refusal = null;
    if (this.#mapping !== map) this.#endMap();
    if (map !== '') this.part ??= 0;
    this.#runner.ask({ kind: 'run', ...asked, question: 'whole' }, (data) => {
      if (typeof data === 'number' || turn !== this.#turn) return;
      if (data.kind === 'refused') {
        this.#refuse(run, data.tooLong ? 'too-long' : 'refused', data.problems);
      } else if (data.kind === 'ran') {
        const endless = isEndless(data.outcome);
        void this.#show(run, asked.scenario, endless ? cutShort(data.driver) : data.driver, turn);
        if (endless) this.#refuse(run, 'endless');
        else if (map !== '' && this.#mapping !== map) this.#map(own, asked.scenario, map, hear);
      }
    });
  }

  #map(own: OwnText, scenario: Scenario, key: string, hear: (sweep: Sweep) => void): void {
    const { edition, text } = own;
    this.#mapping = key;
    this.part = 0;
    this.#mapper.ask({ kind: 'map', edition, text, scenario }, (data) => {
      if (this.#mapping !== key) return;
      if (typeof data === 'number') this.part = data;
      else if (data.kind === 'mapped') {
        this.#mapping = '';
        this.part = null;
        hear(data.sweep);
      }
    });
  }

  async #show(key: string, scenario: Scenario, driver: Driver, turn: number): Promise<void> {
    const simulator = await import('#lib/probe/record.ts');
    const trace = await recorded(simulator, scenario, driver, () => turn === this.#turn);
    if (trace !== null) this.#shown = { key, trace };
  }

  #refuse(key: string, why: Refusal['why'], problems: Refusal['problems'] = []): void {
    this.#endMap();
    this.refusal = { key, why, problems };
  }
  #fail(): void {
    this.#turn += 1;
    this.#refuse(this.#asked, 'failed');
  }
  #endMap(): void {
    this.#mapper.stop();
    this.#mapping = '';
    this.part = null;
  }

  /** Ends what is under way; the text waits to be run again. */
  stop(): void {
    if (this.part === null) return;
    this.#turn += 1;
    this.#runner.stop();
    this.#endMap();
    this.#allowed = '';
    this.#asked = '';
  }

  /** Leaves nothing running behind. */
  close(): void {
    this.#turn += 1;
    this.#runner.stop();
    this.#endMap();
  }
}
