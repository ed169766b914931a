import { languageOf } from '../../../../content/messages/index.ts';
import { recallPage } from '../../../../content/teach/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => ({
  recall: await recallPage(languageOf(params.lang))
});
