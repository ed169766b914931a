import { hydrate } from 'svelte';
import { simulator } from '#lib/probe/simulator.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import { languageOf, messagesOf } from '../messages/index.ts';
import { blocksOf } from './blocks.ts';
import { planOf } from './load.ts';
import { numberOf, type Slug } from './order.ts';

/**
 * Fetches the simulator and the chapter's figure and sets them going in `target`, where the figure
 * stands as HTML already. `figure`: what the page carries of it. Gives the figure's state.
 */
export async function enliven(
  target: HTMLElement,
  slug: Slug,
  figure: Readonly<Record<string, unknown>>
): Promise<Bench> {
  const [record, { default: BenchFrame }, { plan, Figure }, { words }] = await Promise.all([
    simulator(),
    import('#lib/views/BenchFrame.svelte'),
    planOf(slug).then(async (plan) => ({ plan, Figure: (await plan.figure()).default })),
    messagesOf(languageOf(document.documentElement.lang))
  ]);
  const blocks = blocksOf(plan);
  const bench = new Bench(
    record,
    blocks.map(({ scene }) => scene)
  );
  hydrate(BenchFrame, {
    target,
    props: {
      bench,
      Figure,
      figureWords: figure.words,
      figureData: figure.data,
      caption: String(figure.caption),
      chapter: numberOf(slug),
      source: '../../source/',
      blocks: blocks.map(({ kind }) => kind),
      words
    }
  });
  return bench;
}
