import { numberOf, type Slug } from '../chapters/order.ts';
import type { Language } from '../messages/index.ts';
import { Prose } from '../prose.ts';
import { upstreamOf, type Upstream } from '../reference/upstream.ts';
import { alphabetical, glossaryOf, TERM_SOURCES, tipsOf, wordOf } from './index.ts';
import type { TermId, Terms } from './terms.ts';
import { GLOSSARY_WORDS } from './words.ts';

/** One entry as the page shows it. */
export interface GlossaryEntry {
  readonly id: TermId;
  readonly word: string;
  /** Other spellings; `en`: the English ones on a French page. */
  readonly also: readonly { readonly text: string; readonly en: boolean }[];
  readonly tip: string;
  /** HTML. */
  readonly more: string | null;
  readonly source: Upstream | null;
  readonly first: { readonly text: string; readonly address: string } | null;
}

/** The entries under one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

const letterOf = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toUpperCase();

/** Which of the other spellings are English words on a page in another language. */
function spellings(id: TermId, terms: Terms, english: Terms): GlossaryEntry['also'] {
  const foreign = terms === english ? [] : [english[id].word, ...(english[id].also ?? [])];
  return (terms[id].also ?? []).map((text) => ({ text, en: foreign.includes(text) }));
}

/**
 * All that the glossary page says.
 *
 * @param firstUse the chapter that marks a term first, or null; see first-use.ts
 */
export async function glossaryPage(language: Language, firstUse: (id: TermId) => Slug | null) {
  const [terms, english] = await Promise.all([glossaryOf(language), glossaryOf('en')]);
  const words = GLOSSARY_WORDS[language];
  const prose = new Prose({
    language,
    top: '../',
    term: (id) => wordOf(terms, id),
    identifier: () => null
  });
  const letters: { letter: string; entries: GlossaryEntry[] }[] = [];
  for (const id of alphabetical(terms, language)) {
    const { word, tip, more } = terms[id];
    const letter = letterOf(word);
    if (letters.at(-1)?.letter !== letter) letters.push({ letter, entries: [] });
    const source = TERM_SOURCES[id];
    const slug = firstUse(id);
    letters.at(-1)?.entries.push({
      id,
      word,
      also: spellings(id, terms, english),
      tip,
      more: more === undefined ? null : prose.inline(more),
      source: source === undefined ? null : upstreamOf(source),
      first:
        slug === null
          ? null
          : {
              text: words.firstUsed.replace('{chapter}', String(numberOf(slug))),
              address: `../chapters/${slug}/`
            }
    });
  }
  const tips = { terms: tipsOf(terms, prose.terms), more: words.more };
  return { words, letters: letters satisfies readonly GlossaryLetter[], tips };
}
