// What every chapter owes its reader, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '../../src/lib/probe/scenario.ts';
import { hasMoment } from '../../src/lib/views/moment.ts';
import { blocksOf } from '../../src/content/chapters/blocks.ts';
import { planOf, textOf, WRITTEN } from '../../src/content/chapters/load.ts';
import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { chapterEntries, chapterPage } from '../../src/content/chapters/page.ts';
import type { Language } from '../../src/content/messages/index.ts';

const LANGUAGES: readonly Language[] = ['en', 'fr'];

test('every chapter of the story is written', () => {
  expect(WRITTEN).toEqual(CHAPTERS.map(({ slug }) => slug));
});

test('no folder of a chapter stands outside the story', () => {
  const folder = join(import.meta.dirname, '../../src/content/chapters');
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const slugs: readonly string[] = CHAPTERS.map(({ slug }) => slug);
  expect(folders.map(({ name }) => name).filter((name) => !slugs.includes(name))).toEqual([]);
});

describe.each(WRITTEN)('%s', (slug) => {
  test('every scene points at a moment that its run has', async () => {
    for (const { key, scene } of blocksOf(await planOf(slug))) {
      const trace = record({ ...DEFAULT_SCENARIO, ...scene.run });
      if (scene.at !== undefined) expect(hasMoment(trace, scene.at), key).toBe(true);
    }
  });

  test('exactly one answer to its question holds in the run', async () => {
    const plan = await planOf(slug);
    const { question } = plan;
    const data = (await plan.data?.()) as never;
    const trace = record({ ...DEFAULT_SCENARIO, ...question.scene.run });
    const right = Object.values(question.choices).filter((holds) => holds(trace, data));
    expect(right).toHaveLength(1);
    expect(Object.keys(question.choices).length).toBeGreaterThanOrEqual(3);
  });

  test.each(LANGUAGES)('says all that its plan asks for in %s', async (language) => {
    const plan = await planOf(slug);
    const text = await textOf(slug, language);
    expect(Object.keys(text.steps)).toEqual(Object.keys(plan.steps));
    expect(Object.keys(text.question.choices)).toEqual(Object.keys(plan.question.choices));
    expect(text.recap).toHaveLength(2);
    expect(text.description.length).toBeGreaterThanOrEqual(50);
    expect(text.description.length).toBeLessThanOrEqual(160);
    const leaves = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    for (const leaf of leaves({ ...text, figure: text.figure.words })) {
      expect(String(leaf).trim()).not.toBe('');
    }
  });

  test.each(LANGUAGES)(
    'becomes a page in %s: terms, places and links are known',
    async (language) => {
      const page = await chapterPage(slug, language);
      const html = JSON.stringify(page.blocks);
      // A place that was not filled, a term that was not read, a mark of Markdown that was left over.
      expect(html).not.toMatch(/\{[a-z]\w*\}|\[\[|\]\]|\(\([A-Z0-9]\)\)|\*\*/);
      expect(page.minutes).toBeGreaterThan(3);
      for (const { address } of page.footnotes) expect(new URL(address).protocol).toBe('https:');
    }
  );

  test('links the same places in both languages', async () => {
    const [en, fr] = await Promise.all(LANGUAGES.map((language) => chapterPage(slug, language)));
    const addresses = (page: typeof en): readonly string[] =>
      [...new Set(page?.footnotes.map(({ address }) => address))].toSorted();
    expect(addresses(fr)).toEqual(addresses(en));
  });
});

test('the contents list all chapters with their minutes', async () => {
  for (const language of LANGUAGES) {
    const entries = await chapterEntries(language);
    expect(entries.map(({ number }) => number)).toEqual(CHAPTERS.map((_, index) => index + 1));
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
  }
});

test('French is French, and English is not', async () => {
  for (const slug of WRITTEN) {
    const [en, fr] = await Promise.all(LANGUAGES.map((language) => textOf(slug, language)));
    for (const key of Object.keys(en?.steps ?? {})) {
      expect(fr?.steps[key], `${slug}: ${key}`).not.toBe(en?.steps[key]);
    }
  }
});

test('the table of the article has a row for every paragraph of its story', () => {
  const table = readFileSync(join(import.meta.dirname, '../../docs/article.md'), 'utf8');
  const slugs = new Set([...table.matchAll(/`([a-z-]+)`/g)].map(([, slug]) => slug));
  for (const { slug } of CHAPTERS) expect(slugs.has(slug), slug).toBe(true);
});
