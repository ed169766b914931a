import { DEFAULT_CONTROLS, type Controls } from '#lib/embed/controls.ts';
import type { Problem } from '#lib/probe/options.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { scenarioFromPairs, scenarioToPairs, type Pair } from '#lib/probe/share.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { Player, type Move } from '#lib/views/player.svelte.ts';
import type { EmbeddedFigure } from './embed.svelte.ts';

/** A player that a trainer keeps between two steps of the run. */
export class RangedPlayer extends Player {
  #range = $state.raw<{ readonly from: number | null; readonly to: number | null }>({
    from: null,
    to: null
  });
  readonly #length: () => number;

  constructor(trace: () => Trace) {
    super(trace);
    this.#length = () => trace().length;
  }

  /** The first step that can be reached. */
  get first(): number {
    return Math.min(this.#range.from ?? 0, this.#length() - 1);
  }
  /** The last step that can be reached. */
  get last(): number {
    return Math.max(this.first, Math.min(this.#range.to ?? Infinity, this.#length() - 1));
  }
  /** Keeps the player between two steps, or with null lets it go to the run's own end. */
  keep(from: number | null, to: number | null): void {
    this.#range = { from, to };
  }

  override get step(): number {
    return Math.max(this.first, Math.min(super.step, this.last));
  }
  override seek(step: number | null): void {
    super.seek(step === null ? null : Math.max(this.first, Math.min(step, this.last)));
  }
  override can(move: Move): boolean {
    return move === 'start' || move === 'back' ? this.step > this.first : this.step < this.last;
  }
}

/** One run and where the reader stands in it. */
export class RunState implements EmbeddedFigure {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  readonly #trace = $derived.by(() => record(this.#scenario));
  readonly player = new RangedPlayer(() => this.#trace);

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

  goTo(step: number): void {
    this.player.stop();
    this.player.seek(step);
  }

  restore(pairs: readonly Pair[], { from, to }: Controls = DEFAULT_CONTROLS): readonly Problem[] {
    const { scenario, step, problems } = scenarioFromPairs(pairs);
    this.player.stop();
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    this.player.keep(from, to);
    // A range without a step is a stretch to walk through: it begins at its beginning.
    this.player.seek(step ?? from);
    return problems;
  }

  pairs(): readonly Pair[] {
    const { chosen } = this.player;
    const step: readonly Pair[] = chosen === null ? [] : [['step', String(chosen)]];
    return [...scenarioToPairs(this.#scenario), ...step];
  }
}
