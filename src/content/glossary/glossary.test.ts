import { describe, expect, it } from 'vitest';
import type { Language } from '../messages/index.ts';
import { Prose } from '../prose.ts';
import { upstreamOf } from '../reference/upstream.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { alphabetical, glossaryOf, TERM_IDS, TERM_SOURCES, tipsOf, wordOf } from './index.ts';

const languages: readonly Language[] = ['en', 'fr'];

describe.each(languages)('the glossary in %s', async (language) => {
  const terms = await glossaryOf(language);

  it.each(TERM_IDS)('says in a breath what %s is', (id) => {
    const { tip } = terms[id];
    expect(tip.length).toBeLessThanOrEqual(160);
    expect(tip).toMatch(/^[\p{Lu}\d«].*[.?!]$/u);
    expect(tip).not.toMatch(/[[\]`*_]{2}|`/);
  });

  it.each(TERM_IDS)('can be read as Markdown, and sends nobody astray: %s', (id) => {
    const prose = new Prose({
      language,
      top: '../',
      term: (other) => wordOf(terms, other),
      identifier: () => null
    });
    expect(() => prose.block(terms[id].more ?? '')).not.toThrow();
    expect(prose.terms).not.toContain(id);
  });

  it('gives no spelling to two terms', () => {
    const spellings = TERM_IDS.flatMap((id) => [terms[id].word, ...(terms[id].also ?? [])]);
    expect(spellings.filter((text, index) => spellings.indexOf(text) !== index)).toEqual([]);
  });

  it('is in the order of the alphabet, whole', () => {
    const ids = alphabetical(terms, language);
    expect(ids.toSorted()).toEqual(TERM_IDS.toSorted());
    const words = ids.map((id) => terms[id].word);
    expect(words).toEqual(words.toSorted(new Intl.Collator(language).compare));
  });
});

it('is written twice, not copied', () => {
  expect(TERM_IDS.filter((id) => en[id].tip === fr[id].tip)).toEqual([]);
});

it('has unbreakable spaces in French', async () => {
  const texts = Object.values(await glossaryOf('fr')).flatMap(({ word, tip, more = '' }) => [
    word,
    tip,
    more.replace(/`[^`]*`/g, '')
  ]);
  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

it('rests on files that upstream has an address for', () => {
  for (const source of Object.values(TERM_SOURCES)) {
    expect(upstreamOf(source)?.address).toMatch(/^https:\/\/git\.kernel\.org\/.*\?h=v6\.12$/);
  }
});

it('gives a page the tips of the terms it uses, and no others', () => {
  expect(tipsOf(en, ['bar', 'nothing', 'mask'])).toEqual({ bar: en.bar.tip, mask: en.mask.tip });
});
