import { isSlug } from '../../content/chapters/order.ts';
import { isExperiment } from '../../content/experiments/list.ts';
import type { Language } from '../../content/messages/index.ts';
import type { Page } from '../href.ts';

/** Size of every picture in pixels, what most services show uncut. */
export const SIZE = { width: 1200, height: 630 } as const;

/**
 * The picture of a page, from the top of the site: its own for a chapter, the lab and the experiments, else
 * the site's.
 */
export function pictureOf(page: Page, language: Language): string {
  const slug = /^chapters\/([^/]+)\/$/.exec(page)?.[1] ?? '';
  const own = page.slice(0, -1);
  const name = isSlug(slug)
    ? `chapters/${slug}`
    : page === 'lab/' || page === 'experiments/'
      ? own
      : isExperiment(page)
        ? `experiments/${own}`
        : 'site';
  return `og/${language}/${name}.png`;
}
