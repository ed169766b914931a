import type { Component } from 'svelte';
import type { Bench } from '../bench.svelte.ts';

/** Every figure gets its state, and its words as plain strings with `{places}` (see `fill`). */
export interface FigureProps<W, D = undefined> {
  readonly bench: Bench;
  readonly words: W;
  /** What was computed while the site was built, such as a sweep of all codes. */
  readonly data: D;
}

/** A figure whatever its words are. */
export type AnyFigure = Component<FigureProps<never, never>>;
