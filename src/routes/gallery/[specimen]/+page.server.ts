import { error } from '@sveltejs/kit';
import { planOf } from '../../../content/chapters/load.ts';
import { isSlug } from '../../../content/chapters/order.ts';
import { isView } from '../../../content/gallery.ts';
import type { PageServerLoad } from './$types.ts';

/** What a chapter's figure takes from the build, as on its own page. */
export const load: PageServerLoad = async ({ params: { specimen } }) => {
  if (isView(specimen)) return { figureData: undefined };
  if (!isSlug(specimen)) error(404);
  return { figureData: await (await planOf(specimen)).data?.() };
};
