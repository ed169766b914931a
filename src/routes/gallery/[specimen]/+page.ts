import { error } from '@sveltejs/kit';
import { simulator } from '#lib/probe/simulator.ts';
import { blocksOf } from '../../../content/chapters/blocks.ts';
import { planOf, textOf } from '../../../content/chapters/load.ts';
import { isSlug } from '../../../content/chapters/order.ts';
import { isView, SPECIMENS } from '../../../content/gallery.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => SPECIMENS.map((specimen) => ({ specimen }));

/** The simulator, and what the page shows: a view, or a chapter's figure with its words. */
export const load: PageLoad = async ({ params: { specimen }, data }) => {
  const record = await simulator();
  const none = { record, specimen, view: null, figure: null, bench: null };
  if (isView(specimen)) return { ...none, view: specimen };
  if (data.benchData !== null) {
    const [{ inC }, { recording }, { default: Bench }] = await Promise.all([
      import('#lib/probe/signed.ts'),
      import('#lib/probe/record.ts'),
      import('../BenchSpecimen.svelte')
    ]);
    const bench = { Bench, c: inC, simulator: { record, recording }, data: data.benchData };
    return { ...none, bench };
  }
  if (!isSlug(specimen)) error(404);
  const [plan, text] = await Promise.all([planOf(specimen), textOf(specimen, 'en')]);
  const { default: Figure } = await plan.figure();
  const { words } = text.figure;
  const figure = { Figure, blocks: blocksOf(plan), words, data: data.figureData };
  return { ...none, figure };
};
