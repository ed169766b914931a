import { hydrate } from 'svelte';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import { settled } from '#lib/views/later.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import { rest } from '#lib/views/unhurried.ts';
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
  const chapter = planOf(slug).then((plan) => ({ plan, blocks: blocksOf(plan) }));
  const [{ blocks }, record, { default: BenchFrame }, { default: Figure }, { words }] =
    await Promise.all([
      chapter,
      simulatorAt(chapter.then(({ blocks }) => ({ ...DEFAULT_SCENARIO, ...blocks[0]?.scene.run }))),
      import('#lib/views/BenchFrame.svelte'),
      chapter.then(({ plan }) => plan.figure()),
      messagesOf(languageOf(document.documentElement.lang))
    ]);
  const bench = new Bench(
    record,
    blocks.map(({ scene }) => scene)
  );
  await rest();
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
  await settled();
  return bench;
}
