import {
  controlsFrom,
  DEFAULT_CONTROLS,
  keptControls,
  type Controls
} from '#lib/embed/controls.ts';
import type { Problem } from '#lib/probe/options.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Saying } from './host.ts';
import { pairsOf, queryOf } from './query.ts';

/** What a figure may say of a reader's work, beside its state. */
export type Telling = Extract<Saying, { readonly event: 'answer' | 'complete' }>;

/** What a figure offers, so that it can be embedded. */
export interface EmbeddedFigure {
  /** Takes all of its state from pairs; gives what it could not read. */
  restore(pairs: readonly Pair[], controls: Controls): readonly Problem[];
  /** The pairs that lead to the present state, also on the page that shows it in full. */
  pairs(): readonly Pair[];
  /** Where the page in full shows the same, where that is not said by the pairs; the hash without its `#`. */
  full?(): { readonly pairs: readonly Pair[]; readonly hash: string };
  /** Stands at a step; figures without steps have none. */
  goTo?(step: number): void;
  /** Tells of answers from now on. Called where effects may be made. */
  watch?(tell: (telling: Telling) => void): void;
}

/** An embedded figure with what a trainer has set around it. */
export class Embed {
  #controls = $state.raw<Controls>(DEFAULT_CONTROLS);
  #uncovered = $state(false);
  #opened = $state(false);
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);

  constructor(
    readonly name: string,
    readonly figure: EmbeddedFigure
  ) {}

  get controls(): Controls {
    return this.#controls;
  }
  /** False before the page listens: what is drawn then is what was drawn at build. */
  get opened(): boolean {
    return this.#opened;
  }
  /** Whether what comes of the run is still covered. */
  get covered(): boolean {
    return this.#controls.hideAnswers && !this.#uncovered;
  }
  /** The reader wants to see it. */
  uncover(): void {
    this.#uncovered = true;
  }

  /** Takes everything from an address's query. Never throws. */
  open(query: string): void {
    const { controls, rest, problems } = controlsFrom(pairsOf(query));
    this.#controls = controls;
    this.#opened = true;
    this.#uncovered = false;
    this.problems = [...problems, ...this.figure.restore(rest, controls)];
  }

  /** Takes the figure's state alone; the trainer's controls stay as the address has them. */
  show(query: string): void {
    const { rest, problems } = controlsFrom(pairsOf(query));
    this.#uncovered = false;
    this.problems = [...problems, ...this.figure.restore(rest, this.#controls)];
  }

  set theme(theme: Controls['theme']) {
    this.#controls = { ...this.#controls, theme };
  }

  /** The figure's state as a query. */
  get state(): string {
    return queryOf(this.figure.pairs());
  }
  /** Query and anchor of the page that shows the same in full. */
  get full(): string {
    const { pairs, hash } = this.figure.full?.() ?? { pairs: this.figure.pairs(), hash: '' };
    const query = queryOf([...pairs, ...keptControls(this.#controls)]);
    return `${query === '' ? '' : `?${query}`}${hash === '' ? '' : `#${hash}`}`;
  }
}
