import { render } from 'svelte/server';
import { record } from '#lib/probe/record.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import FrontBench from '#lib/views/FrontBench.svelte';
import { isSlug } from './chapters/order.ts';
import { chapterStill } from './chapters/still.ts';
import { frontText } from './front.ts';
import { messagesOf, type Language } from './messages/index.ts';

/** The figure of that name in its default state, as HTML; empty where there is none. */
export async function stillOf(name: string, language: Language): Promise<string> {
  if (isSlug(name)) return chapterStill(name, language);
  if (name !== 'front') return '';
  const { words } = await messagesOf(language);
  const props = { bench: new Bench(record, [{}]), text: frontText(language).hero, words };
  return render(FrontBench, { props }).body;
}
