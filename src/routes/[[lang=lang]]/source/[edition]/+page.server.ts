import { error } from '@sveltejs/kit';
import { EDITIONS } from '#lib/probe/scenario.ts';
import { REFERENCE } from '#lib/views/code.ts';
import { languageOf } from '../../../../content/messages/index.ts';
import { isEdition, sourceOf } from '../../../../content/source/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
  EDITIONS.filter((edition) => edition !== REFERENCE).flatMap((edition) => [
    { edition },
    { lang: 'fr', edition }
  ]);

export const load: PageServerLoad = async ({ params: { edition, lang } }) => {
  if (!isEdition(edition) || edition === REFERENCE) error(404);
  return { source: await sourceOf(edition, languageOf(lang)) };
};
