import { defaultMaps, mapText } from '../../../content/experiments/map/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ params }) => ({
  page: mapText(languageOf(params.lang)),
  maps: defaultMaps()
});
