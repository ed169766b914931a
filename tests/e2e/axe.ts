import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The text of axe, to be added to a page as a script. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that judge what is drawn, and not how a page is built. */
export const DRAWN = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable'
];

/** What axe finds, one line for each rule; by all rules, or by those named; but for what is `left` out. */
export async function found(
  page: Page,
  rules?: readonly string[],
  left = '.none'
): Promise<string[]> {
  const which = rules === undefined ? TAGS : { type: 'rule', values: [...rules] };
  return page.evaluate(
    async ([runOnly, exclude]) => {
      const run: unknown = Reflect.get(window, 'axe');
      const { violations } = await (
        run as {
          run(
            context: object,
            o: object
          ): Promise<{
            violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
          }>;
        }
      ).run({ exclude: [exclude] }, { runOnly, resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((n) => `${String(n.target)} ${n.failureSummary ?? ''}`).join('; ')}`
      );
    },
    [which, left] as const
  );
}
