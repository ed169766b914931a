import { french } from '../french.ts';
import type { Language } from '../messages/index.ts';
import { isTerm, TERM_IDS, type Term, type TermId, type Terms } from './terms.ts';

export { isTerm, TERM_IDS, TERM_SOURCES, type Term, type TermId, type Terms } from './terms.ts';

const spaced = ({ word, also, tip, more }: Term): Term => ({
  word: french(word),
  tip: french(tip),
  ...(also === undefined ? {} : { also: also.map(french) }),
  ...(more === undefined ? {} : { more: french(more) })
});

const inFrench = (terms: Terms): Terms => {
  const entries = TERM_IDS.map((id) => [id, spaced(terms[id])] as const);
  return { ...terms, ...Object.fromEntries(entries) };
};

/** The glossary in one language. */
export const glossaryOf = async (language: Language): Promise<Terms> =>
  language === 'fr' ? inFrench((await import('./fr.ts')).fr) : (await import('./en.ts')).en;

/** The word of a term as prose shows it, or null where there is no such term. */
export const wordOf = (terms: Terms, id: string): string | null =>
  isTerm(id) ? terms[id].word : null;

/** The sentences of the terms that a page uses, by id: what TermTips takes. Unknown ids are left out. */
export const tipsOf = (terms: Terms, ids: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...ids].filter(isTerm).map((id) => [id, terms[id].tip]));

/** All ids in the order of the alphabet of a language. */
export const alphabetical = (terms: Terms, language: Language): readonly TermId[] =>
  TERM_IDS.toSorted((a, b) => terms[a].word.localeCompare(terms[b].word, language));
