// Handouts: each chapter of the built site on paper, and all of them as one, in both languages. Chromium
// prints them by the pages' own print style, as they read without scripts: figures in their default state,
// questions with their answers, links as footnotes.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHAPTERS } from '../src/content/chapters/order.ts';
import { findBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { serve } from './serve.mjs';

const LANGUAGES = ['en', 'fr'];
const NAMES = ['course', ...CHAPTERS.map(({ slug }) => slug)];
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
 * Prints handouts of the built site into a folder, as `<chapter>-<language>.pdf` and
 * `course-<language>.pdf`. Ends the process where there is no browser, see `findBrowser`.
 *
 * @param {string} out the folder; made if need be
 * @param {readonly string[]} [names] of chapters, and `course` for all in one; default: all of these
 * @returns {Promise<void>}
 */
export async function printHandouts(out, names = NAMES) {
  mkdirSync(out, { recursive: true });
  const top = await serve(0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu']
  });
  const queue = LANGUAGES.flatMap((language) => names.map((name) => ({ language, name })));
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

/** Where the list of handouts goes on the page of packages: src/routes/[[lang=lang]]/teach/embed/+page.svelte. */
const PLACE = '<!--handouts-->';
/** Of the title of a page, what is the site's. */
const SITE_NAME = / · [^·]*$/;

/**
 * Lists handouts that were printed into `packages/handouts/` of a built site on its pages of packages.
 *
 * @param {string} folder the built site
 * @throws where a page has no place for them
 */
export function listHandouts(folder) {
  for (const language of LANGUAGES) {
    const page = join(folder, folderOf(language), 'teach/embed/index.html');
    const html = readFileSync(page, 'utf8');
    if (!html.includes(PLACE)) throw new Error(`${page} has no place for handouts`);
    const top = language === 'en' ? '../../' : '../../../';
    const lines = NAMES.map((name) => {
      const file = `packages/handouts/${name}-${language}.pdf`;
      const path = name === 'course' ? 'chapters/index.html' : `chapters/${name}/index.html`;
      const chapter = readFileSync(join(folder, folderOf(language), path), 'utf8');
      const title = /<title>([\s\S]*?)<\/title>/.exec(chapter)?.[1]?.replace(SITE_NAME, '') ?? name;
      const { size } = statSync(join(folder, file));
      return `<li><a href="${top}${file}" download>${title}, ${Math.ceil(size / 1000)} kB</a></li>`;
    });
    writeFileSync(
      page,
      html.replace(PLACE, () => lines.join(''))
    );
  }
}
