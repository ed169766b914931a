import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { listHandouts, printHandouts } from '../../scripts/handouts.mjs';

test('a chapter’s handout is A4, tagged, and in its language', async () => {
  const folder = test.info().outputPath('handouts');
  await printHandouts(folder, ['mask']);
  const texts = ['en', 'fr'].map((language) =>
    readFileSync(join(folder, `mask-${language}.pdf`), 'latin1')
  );
  for (const [index, text] of texts.entries()) {
    const pages = [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(12);
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain(`/Lang (${['en', 'fr'][index] ?? ''})`);
    // An outline, by which one finds the parts.
    expect(text).toContain('/Outlines');
  }
});

test('handouts that were printed are offered on the page of packages', async ({ page }, info) => {
  const site = info.outputPath('site');
  for (const part of ['teach', 'chapters', 'fr/teach', 'fr/chapters'])
    cpSync(join('build/site', part), join(site, part), { recursive: true });
  mkdirSync(join(site, 'packages/handouts'), { recursive: true });
  for (const name of ['course', ...CHAPTERS.map(({ slug }) => slug)])
    for (const language of ['en', 'fr'])
      writeFileSync(join(site, `packages/handouts/${name}-${language}.pdf`), '%PDF');
  const list = page.locator('.handouts');
  await page.goto('/teach/embed/');
  await expect(list).toBeHidden();
  listHandouts(site);
  for (const [language, path] of [
    ['en', 'teach/embed/'],
    ['fr', 'fr/teach/embed/']
  ] as const) {
    const body = readFileSync(join(site, path, 'index.html'), 'utf8');
    await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`/${path}`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await expect(list).toBeVisible();
    const links = list.getByRole('link');
    await expect(links).toHaveCount(CHAPTERS.length + 1);
    await expect(links.nth(1)).toHaveAttribute(
      'href',
      new RegExp(`packages/handouts/sixteen-cards-${language}\\.pdf$`)
    );
    await expect(links.nth(1)).toContainText(/^1\. .+ kB$/);
    await page.unrouteAll();
  }
});
