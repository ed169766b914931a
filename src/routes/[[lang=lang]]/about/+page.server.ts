import { aboutPage } from '../../../content/about/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => ({
  about: await aboutPage(languageOf(params.lang))
});
