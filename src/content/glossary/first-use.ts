import type { Language } from '../messages/index.ts';
import { CHAPTERS, type Slug } from '../chapters/order.ts';
import type { TermId } from './terms.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob(
  ['../chapters/*/en.ts', '../chapters/*/fr.ts'],
  { query: '?raw', import: 'default', eager: true }
);

/** Looks up which chapter, in the order of the story, marks a term first; null where none does. */
export const firstUses = (language: Language): ((term: TermId) => Slug | null) => {
  const chapters = CHAPTERS.map(({ slug }) => ({
    slug,
    text: texts[`../chapters/${slug}/${language}.ts`] ?? ''
  }));
  return (term) =>
    chapters.find(({ text }) => text.includes(`[[${term}]]`) || text.includes(`[[${term}|`))
      ?.slug ?? null;
};
