// `npm run shots [-- word …]`: builds the site and takes pictures of its pages, whole, in both
// languages, at 1440 and 390 px, light and dark, into shots/. Words narrow it down: `mask fr 390 dark`;
// `front` is the front page. `forced` adds forced colours, `--no-build` takes the site as it stands.
import './ensure.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PAGES } from '../src/content/site.ts';
import { findBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const LANGUAGES = ['en', 'fr'];
const WIDTHS = ['1440', '390'];
const LOOKS = ['light', 'dark'];
const AT_ONCE = 2;
const PATIENCE = 15_000;

const given = process.argv.slice(2);
const words = given.filter((word) => word !== '--no-build');
/** The choices that the words name, or all. @param {readonly string[]} choices @param {readonly string[]} [rare] */
const chosen = (choices, rare = []) => {
  const named = [...choices, ...rare].filter((choice) => words.includes(choice));
  return named.length > 0 ? named : choices;
};
const special = [...LANGUAGES, ...WIDTHS, ...LOOKS, 'forced'];
const names = words.filter((word) => !special.includes(word));
/** @param {string} page */
const nameOf = (page) => (page === '' ? 'front' : page.slice(0, -1).replaceAll('/', '-'));
const pages = PAGES.filter(
  (page) => names.length === 0 || names.some((name) => nameOf(page).includes(name))
);
const queue = pages.flatMap((page) =>
  chosen(LANGUAGES).flatMap((language) =>
    chosen(WIDTHS).flatMap((width) =>
      chosen(LOOKS, ['forced']).map((look) => ({ page, language, width, look }))
    )
  )
);
if (queue.length === 0) {
  console.error(`No page has ${names.join(' or ')} in its name.`);
  process.exit(2);
}

if (!given.includes('--no-build') && (await run('vite', ['build', '--logLevel', 'error'])) !== 0)
  process.exit(1);
const folder = join(root, 'shots');
mkdirSync(folder, { recursive: true });
const top = await serve(0);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu']
});
/** @type {string[]} */
const failures = [];

/** Waits until a page has its type, its figures and nothing that moves. @param {import('@playwright/test').Page} page */
async function still(page) {
  const figures = page.locator('[data-still]');
  for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
  if ((await figures.count()) > 0)
    await page.locator('[data-ready]').first().waitFor({ state: 'attached', timeout: PATIENCE });
  await page.evaluate(async () => {
    scrollTo({ top: 0, behavior: 'instant' });
    await document.fonts.ready;
    // What sticks to an edge of the window would stand in the middle of a picture of the whole page.
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement)) continue;
      const { position } = getComputedStyle(element);
      if (position === 'sticky') element.style.position = 'static';
      if (position === 'fixed') element.style.position = 'absolute';
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await page.waitForTimeout(200);
}

/** @param {(typeof queue)[number]} shot */
async function take({ page: path, language, width, look }) {
  const context = await browser.newContext({
    viewport: { width: Number(width), height: width === '390' ? 844 : 900 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce'
  });
  const name = `${nameOf(path)}.${language}.${width}.${look}.png`;
  try {
    const page = await context.newPage();
    const response = await page.goto(`${top}${language === 'en' ? '' : `${language}/`}${path}`, {
      waitUntil: 'networkidle'
    });
    if (!response?.ok()) throw new Error(`status ${response?.status() ?? 'none'}`);
    await still(page);
    await page.screenshot({ path: join(folder, name), fullPage: true });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    failures.push(`${name}: ${said}`);
  } finally {
    await context.close();
  }
}

const count = queue.length;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) await take(shot);
  })
);
await browser.close();
for (const failure of failures) console.error(failure);
console.log(`${count - failures.length} of ${count} pictures in ${folder}`);
process.exit(failures.length === 0 ? 0 : 1);
