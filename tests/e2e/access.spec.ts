import { expect, test, type Page } from '@playwright/test';
import { SPECIMENS } from '../../src/content/gallery.ts';
import { PAGES } from '../../src/content/site.ts';
import { axe, DRAWN, found } from './axe.ts';

/** The editions' texts are one page with other lines; the first one stands for all. */
const SHOWN = PAGES.filter((path) => !/^source\/./.test(path));
const EVERY = [
  ...SHOWN.map((path) => `/${path}`),
  ...SHOWN.map((path) => `/fr/${path}`),
  '/lab/?rsp=0x00160000&edition=6.13',
  '/gallery/',
  '/nowhere/'
];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** Of the two thousand lines of the driver's text, those that are left to their likes before them. */
const ALIKE = '[data-n]:nth-of-type(n + 150)';
/**
 * How axe sees a page. Its two languages share markup and colours, so that each takes two of the four
 * pairs of a width and a theme: together they take all. A theme changes nothing but what is drawn.
 */
const looksOf = (path: string) =>
  path.startsWith('/fr/')
    ? ([
        [NARROW, 'light', undefined],
        [WIDE, 'dark', DRAWN]
      ] as const)
    : ([
        [WIDE, 'light', undefined],
        [NARROW, 'dark', DRAWN]
      ] as const);

/** Waits until the simulator has come, on pages that fetch it. */
async function settled(page: Page, path: string): Promise<void> {
  // A chapter fetches the simulator only when its figure comes near.
  const still = page.locator('[data-still]');
  if ((await still.count()) > 0) await still.first().scrollIntoViewIfNeeded();
  if (/lab|mask|coverage|commands|chapters\/.|gallery\/.|^\/(?:fr\/)?$/.test(path)) {
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
  }
}

/** What makes a page scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => `${each.tagName} ${each.className.toString()}`)
      .slice(0, 8);
  });

test.describe('axe', () => {
  // Transitions would be seen half way.
  test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

  for (const path of EVERY) {
    test(`finds nothing on ${path}, which scrolls one way only`, async ({ page }) => {
      await page.setViewportSize(WIDE);
      await page.goto(path);
      await settled(page, path);
      await page.addScriptTag({ content: axe });
      for (const [viewport, colorScheme, rules] of looksOf(path)) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        // Where one has scrolled, the header that stays may cover half of a link.
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        const lines = await found(page, rules, path.endsWith('/source/') ? ALIKE : undefined);
        expect(lines, `${String(viewport.width)} px, ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await tooWide(page), '320 px').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      expect(await tooWide(page), '200 % text').toEqual([]);
    });
  }

  for (const specimen of SPECIMENS) {
    test(`finds nothing in the gallery’s ${specimen}`, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`/gallery/${specimen}/`);
      await settled(page, `/gallery/${specimen}/`);
      await expect(page.locator('.specimens section')).not.toHaveCount(0);
      await page.addScriptTag({ content: axe });
      // One view in every scenario: its markup is that of the pages, what it shows is not.
      expect(await found(page, DRAWN)).toEqual([]);
      expect(said).toEqual([]);
    });
  }
});
