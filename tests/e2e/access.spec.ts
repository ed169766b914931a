import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['/', '/lab/', '/lab/?rsp=0x00160000&edition=6.13', '/fr/', '/fr/lab/', '/nowhere/'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
        bypassCSP: true
      });

      for (const path of PAGES) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path);
          if (path.includes('lab'))
            await page.locator('[data-ready]').waitFor({ state: 'attached' });
          await page.addScriptTag({ content: axe });
          const found: unknown = await page.evaluate(async (tags) => {
            const run: unknown = Reflect.get(window, 'axe');
            const { violations } = await (
              run as {
                run(o: object): Promise<{
                  violations: {
                    id: string;
                    nodes: { target: unknown; failureSummary?: string }[];
                  }[];
                }>;
              }
            ).run({ runOnly: tags });
            return violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes.map((n) => `${String(n.target)} ${n.failureSummary ?? ''}`).join('; ')}`
            );
          }, TAGS);
          expect(found).toEqual([]);
        });
      }
    });
  }
}

for (const [name, viewport, zoom] of [
  ['320 px', { width: 320, height: 700 }, 1],
  ['200 % text', { width: 1280, height: 900 }, 2]
] as const) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport });

    for (const path of ['/', '/lab/', '/fr/lab/']) {
      test(`${path} needs no sideways scrolling`, async ({ page }) => {
        await page.goto(path);
        if (zoom !== 1) {
          await page.addStyleTag({ content: `html { font-size: ${100 * zoom}% !important }` });
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
