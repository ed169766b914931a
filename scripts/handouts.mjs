// Handouts: each chapter of the built site on paper, and all of them as one, in both languages. Chromium
// prints them by the pages' own print style, as they read without scripts: figures in their default state,
// questions with their answers, links as footnotes.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHAPTERS } from '../src/content/chapters/order.ts';
import { findBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { serve } from './serve.mjs';

const LANGUAGES = ['en', 'fr'];
const AT_ONCE = 2;
const MARGIN = { top: '18mm', right: '18mm', bottom: '20mm', left: '18mm' };
const FOOT = `<p style="width: 100%; margin: 0 18mm; font: 8px sans-serif; display: flex; justify-content: space-between">
<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></p>`;

/** @param {string} language */
const folderOf = (language) => (language === 'en' ? '' : `${language}/`);
/** @param {string} language @param {string} slug */
const htmlOf = (language, slug) =>
  readFileSync(
    join(root, 'build/site', folderOf(language), 'chapters', slug, 'index.html'),
    'utf8'
  );
/** @param {string} html */
const articleOf = (html) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';

/** One page with all chapters, each on paper of its own. @param {string} language */
function courseOf(language) {
  const pages = CHAPTERS.map(({ slug }) => htmlOf(language, slug));
  const styles = new Set(
    pages.flatMap((html) => html.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? [])
  );
  const [first = ''] = pages;
  const contents = readFileSync(
    join(root, 'build/site', folderOf(language), 'chapters/index.html'),
    'utf8'
  );
  const title = /<title>([\s\S]*?)<\/title>/.exec(contents)?.[1] ?? '';
  const articles = pages.map(
    (html, index) =>
      `<div style="break-before: ${index === 0 ? 'auto' : 'page'}">${articleOf(html)}</div>`
  );
  return first
    .replace(/<title>[\s\S]*?<\/title>/, `<title>${title}</title>`)
    .replace('</head>', () => `${[...styles].join('')}</head>`)
    .replace(articleOf(first), () => articles.join(''));
}

/**
 * Prints all handouts of the built site into a folder, as `<chapter>-<language>.pdf` and
 * `course-<language>.pdf`. Ends the process where there is no browser, see `findBrowser`.
 *
 * @param {string} out the folder; made if need be
 * @returns {Promise<void>}
 */
export async function printHandouts(out) {
  mkdirSync(out, { recursive: true });
  const top = await serve(0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu']
  });
  const queue = LANGUAGES.flatMap((language) =>
    ['course', ...CHAPTERS.map(({ slug }) => slug)].map((name) => ({ language, name }))
  );
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
      const page = await context.newPage();
      await page.route('**/chapters/course/', (route) => {
        const french = route.request().url().includes('/fr/');
        return route.fulfill({ contentType: 'text/html', body: courseOf(french ? 'fr' : 'en') });
      });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { language, name } = next;
        await page.goto(`${top}${folderOf(language)}chapters/${name}/`, {
          waitUntil: 'networkidle'
        });
        await page.pdf({
          path: join(out, `${name}-${language}.pdf`),
          format: 'A4',
          margin: MARGIN,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: FOOT,
          tagged: true,
          outline: true
        });
      }
      await context.close();
    })
  );
  await browser.close();
}
