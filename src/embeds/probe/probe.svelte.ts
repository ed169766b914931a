import type { Problem } from '#lib/probe/options.ts';
import { glance, type Glance } from '#lib/probe/glance.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { scenarioFromPairs, scenarioToPairs, type Pair } from '#lib/probe/share.ts';
import type { EmbeddedFigure } from '../embed.svelte.ts';

/** One probe of one card: what is set, and what comes of it. */
export class ProbeState implements EmbeddedFigure {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  readonly #glance = $derived.by(() => glance(this.#scenario));

  get scenario(): Scenario {
    return this.#scenario;
  }
  /** The run, to its end. */
  get run(): Glance {
    return this.#glance;
  }

  change(patch: Partial<Scenario>): void {
    this.#scenario = { ...this.#scenario, ...patch };
  }

  /** A step of the run is of no use here, and no mistake. */
  restore(pairs: readonly Pair[]): readonly Problem[] {
    const { scenario, problems } = scenarioFromPairs(pairs);
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    return problems;
  }

  pairs(): readonly Pair[] {
    return scenarioToPairs(this.#scenario);
  }
}
