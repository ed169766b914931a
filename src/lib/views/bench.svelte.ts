import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { stepOf, type Moment } from './moment.ts';
import { Player, type Move } from './player.svelte.ts';

/** What a figure has selected, besides the run: a bit that is read, a row, a stage. Plain JSON. */
export type SceneView = Readonly<Record<string, string | number | boolean>>;

/** What a paragraph shows on the bench: a run, a moment of it, and what is selected. */
export interface Scene {
  /** What differs from the case of the article. */
  readonly run?: Partial<Scenario>;
  /** Default: just after the comparison that decided. */
  readonly at?: Moment;
  readonly view?: SceneView;
}

/**
 * The state of a chapter's figure. The text moves it from scene to scene with `show`; whatever a
 * reader does to it sets it free, and from then on the text moves nothing until `back`.
 */
export class Bench {
  #scenario = $state.raw<Scenario>(DEFAULT_SCENARIO);
  #view = $state.raw<SceneView>({});
  #at = $state(0);
  #free = $state(false);
  #said = $state<string | null>(null);
  /** True while a question waits for its answer: the figure is then not to be seen. */
  covered = $state(false);
  readonly #record: (scenario: Scenario) => Trace;
  readonly #trace = $derived.by(() => this.#record(this.#scenario));
  readonly #player = new Player(() => this.#trace);

  constructor(
    record: (scenario: Scenario) => Trace,
    /** In the order of the text; never empty. */
    readonly scenes: readonly Scene[]
  ) {
    this.#record = record;
    this.#apply();
  }

  get scenario(): Scenario {
    return this.#scenario;
  }
  /** The run, recorded. */
  get trace(): Trace {
    return this.#trace;
  }
  /** Where the figure stands in the run. */
  get step(): number {
    return this.#player.step;
  }
  get view(): SceneView {
    return this.#view;
  }
  /** Index of the scene that the text is at. */
  get at(): number {
    return this.#at;
  }
  /** True once the reader has taken over. */
  get free(): boolean {
    return this.#free;
  }
  /** The figure's own sentence for those who do not see it; null where the run's is right. */
  get said(): string | null {
    return this.#said;
  }
  get playing(): boolean {
    return this.#player.playing;
  }

  /** The text is at this scene now. */
  show(index: number): void {
    this.#at = Math.max(0, Math.min(index, this.scenes.length - 1));
    if (!this.#free) this.#apply();
  }

  /** The reader takes over, with what is shown. */
  unlock(): void {
    this.#take();
  }

  /** The figure shows again what the text is about. */
  back(): void {
    this.#player.stop();
    this.#said = null;
    this.#free = false;
    this.#apply();
  }

  /** The figure has more to tell of what the reader just did than what came of the run. */
  say(sentence: string): void {
    this.#said = sentence;
  }

  #take(): void {
    this.#said = null;
    this.#free = true;
  }

  /** Changes the run; the reader stands at the new run's decisive moment, or where `at` says. */
  change(patch: Partial<Scenario>, at?: Moment): void {
    this.#take();
    this.#player.stop();
    this.#scenario = { ...this.#scenario, ...patch };
    this.#player.seek(at === undefined ? null : stepOf(this.#trace, at));
  }

  /** Selects something in the figure. */
  look(patch: SceneView): void {
    this.#take();
    this.#view = { ...this.#view, ...patch };
  }

  /** Stands at a step of the run, or with null at the decisive one. */
  seek(step: number | null): void {
    this.#take();
    this.#player.seek(step);
  }

  /** Whether a move leads anywhere. */
  can(move: Move): boolean {
    return this.#player.can(move);
  }

  /** Moves once through the run. */
  go(move: Move): void {
    this.#take();
    this.#player.go(move);
  }

  /** Plays or pauses the run. */
  toggle(): void {
    this.#take();
    this.#player.toggle();
  }

  /** Another scene of this chapter, by the reader's hand. */
  turn(by: 1 | -1): void {
    this.#take();
    this.#at = Math.max(0, Math.min(this.#at + by, this.scenes.length - 1));
    this.#apply();
  }

  #apply(): void {
    const scene = this.scenes[this.#at] ?? {};
    const scenario = { ...DEFAULT_SCENARIO, ...scene.run };
    this.#player.stop();
    if (JSON.stringify(scenario) !== JSON.stringify(this.#scenario)) this.#scenario = scenario;
    this.#view = scene.view ?? {};
    this.#player.seek(scene.at === undefined ? null : stepOf(this.#trace, scene.at));
  }
}
