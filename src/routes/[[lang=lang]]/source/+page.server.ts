import { REFERENCE } from '#lib/views/code.ts';
import { languageOf } from '../../../content/messages/index.ts';
import { sourceOf } from '../../../content/source/page.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ params }) => ({
  source: await sourceOf(REFERENCE, languageOf(params.lang))
});
