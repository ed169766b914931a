import { chapterEntries } from '../../content/chapters/page.ts';
import { frontText } from '../../content/front.ts';
import { languageOf } from '../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  const chapters = (await chapterEntries(language)).map(({ slug, number, title, minutes }) => ({
    slug,
    number,
    title,
    minutes
  }));
  return { front: frontText(language), chapters };
};
