import { languageOf } from '../../../content/messages/index.ts';
import { referencePage } from '../../../content/reference/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => ({
  reference: await referencePage(languageOf(params.lang))
});
