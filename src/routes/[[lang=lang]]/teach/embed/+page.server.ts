import { languageOf } from '../../../../content/messages/index.ts';
import { builderPage } from '../../../../content/teach/builder.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => ({
  page: await builderPage(languageOf(params.lang))
});
