import { hydrate } from 'svelte';
import { parseWord } from '#lib/bits/index.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import { settled } from '#lib/views/later.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import { rest } from '#lib/views/unhurried.ts';
import { frontText } from './front.ts';
import { languageOf, messagesOf } from './messages/index.ts';

/** Sets the first screen going where it stands, in `target`. A key that was pressed before is taken over. */
export async function enlivenFront(target: HTMLElement): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  const [record, { default: FrontBench }, { words }] = await Promise.all([
    simulatorAt(DEFAULT_SCENARIO),
    import('#lib/views/FrontBench.svelte'),
    messagesOf(language)
  ]);
  const bench = new Bench(record, [{}]);
  await rest();
  const pressed = target.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  hydrate(FrontBench, { target, props: { bench, text: frontText(language).hero, words } });
  await settled();
  const rsp = parseWord(pressed);
  if (rsp.ok && rsp.value !== bench.scenario.rsp) bench.change({ rsp: rsp.value });
}
