import { chapterEntries } from '../../../content/chapters/page.ts';
import { contentsText } from '../../../content/contents.ts';
import { languageOf } from '../../../content/messages/index.ts';
import { Prose } from '../../../content/prose.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  const contents = contentsText(language);
  const prose = new Prose({ language, top: '../', term: () => null, identifier: () => null });
  return {
    contents: { ...contents, about: prose.block(contents.about) },
    chapters: (await chapterEntries(language)).map((entry) => ({
      ...entry,
      lead: prose.inline(entry.lead)
    }))
  };
};
