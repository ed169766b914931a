import type { Language } from '../messages/index.ts';
import { typeset } from '../typeset.ts';
import type { AnyPlan } from './blocks.ts';
import { CHAPTERS, type Slug } from './order.ts';
import type { ChapterText } from './types.ts';

/** The words of a chapter of which one only knows that it is one. */
export type AnyText = ChapterText<string, string, unknown>;

const plans = import.meta.glob<{ readonly plan: AnyPlan }>('./*/plan.ts');
const texts = import.meta.glob<Readonly<Record<Language, AnyText>>>(['./*/en.ts', './*/fr.ts']);

/** The chapters that are written, in the order of the story. */
export const WRITTEN: readonly Slug[] = CHAPTERS.map(({ slug }) => slug).filter((slug) =>
  [plans[`./${slug}/plan.ts`], texts[`./${slug}/en.ts`], texts[`./${slug}/fr.ts`]].every(Boolean)
);

/** Loads the plan of a chapter; rejects where there is none. */
export async function planOf(slug: Slug): Promise<AnyPlan> {
  const load = plans[`./${slug}/plan.ts`];
  if (load === undefined) throw new Error(`No plan of the chapter ${slug}`);
  return (await load()).plan;
}

/** Loads the words of a chapter in one language; rejects where there are none. */
export async function textOf(slug: Slug, language: Language): Promise<AnyText> {
  const load = texts[`./${slug}/${language}.ts`];
  if (load === undefined) throw new Error(`No ${language} words of the chapter ${slug}`);
  const text = (await load())[language];
  return typeset(text, language);
}
