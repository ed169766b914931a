import type { Problem } from '#lib/probe/options.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { scenarioFromPairs, scenarioToPairs, type Pair } from '#lib/probe/share.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { Player } from './player.svelte.ts';

/** What the lab shows: one scenario, its trace, where the reader stands in it. */
export class Lab {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  readonly #record: (scenario: Scenario) => Trace;
  readonly #trace = $derived.by(() => this.#record(this.#scenario));
  /** Moves through the trace. */
  readonly player = new Player(() => this.#trace);

  /** `record` is handed in, so that a page can be read before the simulator has come. */
  constructor(record: (scenario: Scenario) => Trace) {
    this.#record = record;
  }

  /** The run that is set up. */
  get scenario(): Scenario {
    return this.#scenario;
  }

  /** The run, recorded. */
  get trace(): Trace {
    return this.#trace;
  }

  /** Sets parts of the scenario; the reader stands at the new run's decisive step. */
  change(patch: Partial<Scenario>): void {
    this.player.stop();
    this.#scenario = { ...this.#scenario, ...patch };
    this.player.seek(null);
  }

  /** Takes all of it from an address. What cannot be read keeps its default and is listed. */
  restore(pairs: Iterable<Pair>): void {
    const { scenario, step, problems } = scenarioFromPairs(pairs);
    this.player.stop();
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    this.player.seek(step);
    this.problems = problems;
  }

  /** The pairs of an address that leads here. */
  pairs(): Pair[] {
    const { chosen } = this.player;
    const step: Pair[] = chosen === null ? [] : [['step', String(chosen)]];
    return [...scenarioToPairs(this.#scenario), ...step];
  }
}
