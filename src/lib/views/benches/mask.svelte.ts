import type { Problem } from '#lib/probe/options.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Trace } from '#lib/probe/trace.ts';
import {
  asksUnsupported,
  verdictCounts,
  type Judgement,
  type Verdict
} from '#lib/probe/verdicts.ts';
import { answeredHeader } from '../meaning.ts';
import { unhurried } from '../unhurried.ts';
import { pairsFrom, scenarioFrom, type Addressed } from './address.ts';

const OPTIONS = ['edition', 'rsp', 'mask', 'transport'] as const;
/** This bench begins with a card that is well: something falls through the gates. */
const BASE: readonly Pair[] = [['rsp', '0x00160000']];
const THE_CASE: readonly Pair[] = [['rsp', '0x00000000']];

/** What the bench of the mask shows: a run, both of its masks, and what they make of every answer. */
export class MaskState implements Addressed {
  #scenario = $state.raw<Scenario>({ ...DEFAULT_SCENARIO, rsp: 0x00160000 });
  #unlocked = $state(false);
  /** The column that is read, through both stages; null for none. */
  read = $state<number | null>(null);
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  readonly #record: (scenario: Scenario) => Trace;
  readonly #approach: ((scenario: Scenario) => Iterator<undefined, void>) | undefined;
  /** How many changes needed a run from its start. */
  #turn = 0;
  /** True while such a run is on its way: the one before it is still shown. */
  #coming = $state(false);
  #shown: Trace | undefined;
  readonly #trace = $derived.by(() => {
    if (!this.#coming || this.#shown === undefined) this.#shown = this.#record(this.#scenario);
    return this.#shown;
  });
  readonly #judgement = $derived.by((): Judgement | null => {
    const header = answeredHeader(this.#trace);
    if (header === null) return null;
    const { mask, transportMask } = this.#scenario;
    const asks = asksUnsupported(this.#trace.files);
    return { mask, transportMask, seq: header % 0x10000, asksUnsupported: asks };
  });
  readonly #counts = $derived(this.#judgement === null ? null : verdictCounts(this.#judgement));

  /**
   * `record` is handed in, so that a page can be read before the simulator has come; `approach`, so that
   * a run from the start holds nothing up.
   */
  constructor(
    record: (scenario: Scenario) => Trace,
    approach?: (scenario: Scenario) => Iterator<undefined, void>
  ) {
    this.#record = record;
    this.#approach = approach;
  }

  get scenario(): Scenario {
    return this.#scenario;
  }
  /** The run with the answer and the masks in force. */
  get trace(): Trace {
    return this.#trace;
  }
  /** What decides over an answer; null where the edition never asks for one. */
  get judgement(): Judgement | null {
    return this.#judgement;
  }
  /** What becomes of all 65,536 codes under the masks in force; null where nothing is asked. */
  get counts(): Readonly<Record<Verdict, number>> | null {
    return this.#counts;
  }
  /** Whether the transport's mask can be changed; it is where it has been. */
  get unlocked(): boolean {
    return this.#unlocked;
  }

  /** Runs a scenario beside the one that is shown. */
  run(scenario: Scenario): Trace {
    return this.#record(scenario);
  }

  change(patch: Partial<Scenario>): void {
    const { edition, transportMask } = this.#scenario;
    this.#scenario = { ...this.#scenario, ...patch };
    // What comes before the reply is another run then.
    const other =
      this.#scenario.edition !== edition || this.#scenario.transportMask !== transportMask;
    if (other && this.#approach !== undefined) void this.#come(this.#approach(this.#scenario));
  }

  async #come(way: Iterator<undefined, void>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#coming = true;
    if (await unhurried(way, () => turn === this.#turn)) this.#coming = false;
  }

  /** Lets the transport's mask be changed, or puts it back and locks it. */
  lock(locked: boolean): void {
    this.#unlocked = !locked;
    if (locked) this.change({ transportMask: DEFAULT_SCENARIO.transportMask });
  }

  restore(pairs: Iterable<Pair>): void {
    const { scenario, problems } = scenarioFrom([...pairs], OPTIONS, BASE);
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    this.#unlocked = scenario.transportMask !== DEFAULT_SCENARIO.transportMask;
    this.problems = problems;
  }

  pairs(): Pair[] {
    return pairsFrom(this.#scenario, OPTIONS, BASE, THE_CASE);
  }
}
