import { error } from '@sveltejs/kit';
import { WRITTEN } from '../../../../content/chapters/load.ts';
import { isSlug } from '../../../../content/chapters/order.ts';
import { chapterEntries, chapterPage } from '../../../../content/chapters/page.ts';
import { languageOf } from '../../../../content/messages/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () =>
  WRITTEN.flatMap((slug) => [{ slug }, { lang: 'fr', slug }]);

export const load: PageServerLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  if (!isSlug(params.slug) || !WRITTEN.includes(params.slug)) error(404);
  const [chapter, all] = await Promise.all([
    chapterPage(params.slug, language),
    chapterEntries(language)
  ]);
  return { chapter, rail: all.map(({ slug, number, title }) => ({ slug, number, title })) };
};
