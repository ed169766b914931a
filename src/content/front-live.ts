import { hydrate, mount } from 'svelte';
import { parseWord } from '#lib/bits/index.ts';
import { simulator } from '#lib/probe/simulator.ts';
import { Bench } from '#lib/views/bench.svelte.ts';
import type { FrontWords } from '#lib/views/FrontBench.svelte';
import type { Words } from '#lib/views/words.ts';

/** Sets the first screen going in `target`. A key that was pressed before is taken over. */
export async function enlivenFront(
  target: HTMLElement,
  text: FrontWords,
  words: Words
): Promise<void> {
  const [record, { default: FrontBench }] = await Promise.all([
    simulator(),
    import('#lib/views/FrontBench.svelte')
  ]);
  const pressed = target.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  const bench = new Bench(record, [{}]);
  const start = target.firstElementChild === null ? mount : hydrate;
  start(FrontBench, { target, props: { bench, text, words } });
  const rsp = parseWord(pressed);
  if (rsp.ok && rsp.value !== bench.scenario.rsp) bench.change({ rsp: rsp.value });
}
