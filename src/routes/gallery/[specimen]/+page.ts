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
  if (isView(specimen)) return { record, specimen, view: specimen, figure: null };
  if (!isSlug(specimen)) error(404);
  const [plan, text] = await Promise.all([planOf(specimen), textOf(specimen, 'en')]);
  const { default: Figure } = await plan.figure();
  const { words } = text.figure;
  const figure = { Figure, blocks: blocksOf(plan), words, data: data.figureData };
  return { record, specimen, view: null, figure };
};
