import { describe, expect, it } from 'vitest';
import { planOf, WRITTEN } from '../chapters/load.ts';
import { PAGES } from '../site.ts';
import { choicesOf, TICKET_QUESTIONS } from './choices.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';
import { PARTS, PLAN_MINUTES, PLANS, type PlanKey } from './lessons.ts';
import { guidePage, recallPage } from './page.ts';
import { QUESTIONS, settled, settledAt } from './questions.ts';
import { ticketsText } from './tickets.ts';

const LANGUAGES = ['en', 'fr'] as const;
const TEXTS = { en, fr };

/** Addresses in Markdown links to pages of the site. */
const linksIn = (text: unknown): string[] =>
  [...JSON.stringify(text).matchAll(/\]\(page:([^)]*)\)/g)].map(([, address = '']) => address);
const isPage = (address: string): boolean => PAGES.includes(address.replace(/[?#].*$/, ''));

describe('the plans', () => {
  it.each(Object.entries(PLANS))('%s fills its minutes', (key, slots) => {
    const sum = slots.reduce((total, { minutes }) => total + minutes, 0);
    expect(sum).toBe(PLAN_MINUTES[key as PlanKey]);
  });

  it('name pages that are there', () => {
    expect(Object.values(PARTS).filter((address) => !isPage(address))).toEqual([]);
  });

  it('leave no part without a place', () => {
    const used = new Set<string>(
      Object.values(PLANS).flatMap((slots) => slots.map(({ part }) => part))
    );
    expect(Object.keys(PARTS).filter((part) => !used.has(part))).toEqual([]);
  });

  it.each(LANGUAGES)('have more to say in %s wherever they take more time', async (language) => {
    const { plans } = await guidePage(language);
    for (const { key, rows } of plans) {
      const more = rows.filter(({ part }) => part !== null && part.more !== null).length;
      expect(more).toBe(PLANS[key].filter((slot) => 'long' in slot).length);
    }
  });
});

describe('the questions for the room', () => {
  it.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
    'the answer to %s holds in its run, and a page settles it',
    (key) => {
      expect(() => settled(key)).not.toThrow();
      expect(isPage(settledAt(key)), settledAt(key)).toBe(true);
    }
  );

  it('are as many as the headings say', () => {
    expect(Object.keys(QUESTIONS)).toHaveLength(13);
    expect(en.guide.questions.heading).toMatch(/^Thirteen/);
    expect(fr.guide.questions.heading).toMatch(/^Treize/);
  });

  it('have their numbers in both languages', async () => {
    const [english, french] = await Promise.all(LANGUAGES.map(guidePage));
    const digits = (html: string): string[] =>
      html.replace(/[\u202f,](?=\d{3})/g, '').match(/\d+/g) ?? [];
    const numbers = (page: typeof english) =>
      page?.questions.list.map(({ key, ask, answer }) => [key, digits(ask + answer).sort()]);
    expect(numbers(french)).toEqual(numbers(english));
  });
});

describe.each(LANGUAGES)('the pages for trainers in %s', (language) => {
  it('lead to pages that are there', () => {
    const { guide, recall } = TEXTS[language];
    const links = [...linksIn(guide), ...recall.items.map(({ page }) => page)];
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((address) => !isPage(address))).toEqual([]);
  });

  it('are made, all places filled', async () => {
    const pages = [
      await guidePage(language),
      await recallPage(language),
      ticketsText(language).make
    ];
    expect(JSON.stringify(pages)).not.toMatch(/\{[a-z]+\}/i);
  });

  it('have ten questions to recall', async () => {
    expect((await recallPage(language)).items).toHaveLength(10);
  });
});

describe('tickets', () => {
  it('have a number for every answer of every chapter', async () => {
    expect(TICKET_QUESTIONS.map(({ slug }) => slug).sort()).toEqual([...WRITTEN].sort());
    for (const { slug, keys } of TICKET_QUESTIONS) {
      expect(keys.length).toBeLessThanOrEqual(7);
      const offered = Object.keys((await planOf(slug)).question.choices);
      expect(offered.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });

  it('keep these numbers for ever', () => {
    expect(TICKET_QUESTIONS.map(({ keys }) => keys.join()).slice(0, 4)).toEqual([
      'all,link,two',
      'other,same,zero',
      'qede,each,qed,none',
      'kernel,system,chance,either'
    ]);
    expect(choicesOf((slug) => (slug === 'mask' ? 'other' : null))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 2
    ]);
    expect(choicesOf((slug) => (slug === 'bisect' ? 'no such answer' : null))).toEqual([]);
  });
});
