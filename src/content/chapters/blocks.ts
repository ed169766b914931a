import type { Scene } from '#lib/views/bench.svelte.ts';
import type { ChapterPlan } from './types.ts';

/** A plan of which one only knows that it is one. */
export type AnyPlan = ChapterPlan<string, string, never, never>;

/** A part of a chapter that shows a scene on the figure, in the order of the text. */
export interface Block {
  readonly kind: 'step' | 'question' | 'change';
  /** The anchor in the address. */
  readonly key: string;
  readonly scene: Scene;
}

/** The parts of a chapter: its steps, with the question after its step and the change at the end. */
export function blocksOf(plan: AnyPlan): readonly Block[] {
  const { steps, question, change } = plan;
  const blocks = Object.entries(steps).flatMap(([key, scene]): Block[] => {
    const step: Block = { kind: 'step', key, scene };
    return key === question.after
      ? [step, { kind: 'question', key: 'question', scene: question.scene }]
      : [step];
  });
  const last = blocks.at(-1)?.scene ?? {};
  return [...blocks, { kind: 'change', key: 'change', scene: change ?? last }];
}

/** Index of the block after which the figure stands where there is one column. */
export const placeOfFigure = (plan: AnyPlan): number =>
  Math.max(
    0,
    blocksOf(plan).findIndex(({ kind, key }) => kind === 'step' && key === plan.figureAfter)
  );
