import { hydrate, mount } from 'svelte';
import { simulator } from '#lib/probe/simulator.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import type { Words } from '#lib/views/words.ts';
import { blocksOf } from './blocks.ts';
import { planOf } from './load.ts';
import type { ChapterPage } from './page.ts';

/**
 * Fetches the simulator and the chapter's figure and sets them going in `target`: where the figure
 * already stands as HTML, that HTML comes alive; else it is made. Gives the figure's state.
 */
export async function enliven(
  target: HTMLElement,
  page: Pick<ChapterPage, 'slug' | 'number' | 'figure'>,
  words: Words
): Promise<Bench> {
  const [record, { default: BenchFrame }, { plan, figure }] = await Promise.all([
    simulator(),
    import('#lib/views/BenchFrame.svelte'),
    planOf(page.slug).then(async (plan) => ({ plan, figure: (await plan.figure()).default }))
  ]);
  const blocks = blocksOf(plan);
  const bench = new Bench(
    record,
    blocks.map(({ scene }) => scene)
  );
  const start = target.firstElementChild === null ? mount : hydrate;
  start(BenchFrame, {
    target,
    props: {
      bench,
      Figure: figure,
      figureWords: page.figure.words,
      figureData: page.figure.data,
      caption: page.figure.caption,
      chapter: page.number,
      source: '../../source/',
      blocks: blocks.map(({ kind }) => kind),
      words
    }
  });
  return bench;
}
