import { firstUses } from '../../../content/glossary/first-use.ts';
import { glossaryPage } from '../../../content/glossary/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  return { glossary: await glossaryPage(language, firstUses(language)) };
};
