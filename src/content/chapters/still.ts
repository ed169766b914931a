import { render } from 'svelte/server';
import { record } from '#lib/probe/record.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import BenchFrame from '#lib/views/BenchFrame.svelte';
import type { Language } from '../messages/index.ts';
import { messagesOf } from '../messages/index.ts';
import { blocksOf } from './blocks.ts';
import { planOf, textOf } from './load.ts';
import { numberOf, type Slug } from './order.ts';

/**
 * A chapter's figure in its default state as HTML, for those who read before the simulator has come
 * or without scripts. `enliven` takes it over where it stands.
 */
export async function chapterStill(slug: Slug, language: Language): Promise<string> {
  const [plan, text, messages] = await Promise.all([
    planOf(slug),
    textOf(slug, language),
    messagesOf(language)
  ]);
  const { default: Figure } = await plan.figure();
  const bench = new Bench(
    record,
    blocksOf(plan).map(({ scene }) => scene)
  );
  const { body } = render(BenchFrame, {
    props: {
      bench,
      Figure,
      figureWords: text.figure.words,
      figureData: await plan.data?.(),
      caption: text.figure.caption,
      chapter: numberOf(slug),
      source: '../../source/',
      blocks: blocksOf(plan).map(({ kind }) => kind),
      words: messages.words
    }
  });
  return body;
}
