import { languageOf } from '../../../content/messages/index.ts';
import { guidePage } from '../../../content/teach/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => ({
  guide: await guidePage(languageOf(params.lang))
});
