import type { Component } from 'svelte';
import type { Scene } from '#lib/views/bench.svelte.ts';
import type { FigureProps } from '#lib/views/figures/figure.ts';
import type { Trace } from '#lib/probe/trace.ts';

/**
 * What a chapter is apart from its words. S: keys of its steps, in the order of the text; they are
 * the anchors in its address, the same in every language. C: keys of the answers to its question.
 */
export interface ChapterPlan<S extends string, C extends string, W, D = undefined> {
  /** The one figure of the chapter. */
  readonly figure: () => Promise<{ readonly default: Component<FigureProps<W, D>> }>;
  /** Computes, while the site is built, what would take a page too long. Plain JSON. */
  readonly data?: () => Promise<D>;
  /** Where there is one column the figure stands after this step. */
  readonly figureAfter: NoInfer<S>;
  /** The first scene is the figure's default state, shown before any script runs. */
  readonly steps: Readonly<Record<S, Scene>>;
  readonly question: {
    /** The question is asked after this step; what follows may tell the result. */
    readonly after: NoInfer<S>;
    readonly scene: Scene;
    /** Which answers hold in the run of `scene`, or by what `data` computed; exactly one does. */
    readonly choices: Readonly<Record<C, (trace: Trace, data: NoInfer<D>) => boolean>>;
    /** Numbers of that run, for the `{places}` in the answers' reasons. */
    readonly numbers?: (
      trace: Trace,
      data: NoInfer<D>
    ) => Readonly<Record<string, string | number>>;
  };
  /** What the figure shows beside "change one thing"; default: the scene of the last step. */
  readonly change?: Scene;
}

/** The words of a chapter in one language. Markdown, as src/content/prose.ts reads it. */
export interface ChapterText<S extends string, C extends string, W> {
  readonly title: string;
  /** For search engines and cards: 50 to 160 characters. */
  readonly description: string;
  /** The one idea, a sentence under the title. */
  readonly lead: string;
  readonly steps: Readonly<Record<S, string>>;
  readonly question: {
    readonly ask: string;
    /** `why` says why the answer is right or wrong, with numbers of the run in `{places}`. */
    readonly choices: Readonly<Record<C, { readonly answer: string; readonly why: string }>>;
  };
  /** The one thing to change on the figure. */
  readonly change: string;
  readonly recap: readonly [string, string];
  readonly figure: { readonly caption: string; readonly words: W };
}

/** The words that a plan asks for. */
export type TextOf<P> = P extends {
  readonly steps: Readonly<Record<infer S extends string, Scene>>;
  readonly question: { readonly choices: Readonly<Record<infer C extends string, unknown>> };
  readonly figure: () => Promise<{ readonly default: Component<infer Props> }>;
}
  ? Props extends { readonly words: infer W }
    ? ChapterText<S, C, W>
    : never
  : never;

/** Gives a plan its exact types. */
export const definePlan = <S extends string, C extends string, W, D>(
  plan: ChapterPlan<S, C, W, D>
): ChapterPlan<S, C, W, D> => plan;
