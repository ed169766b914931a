import { coverageText, defaultReach } from '../../../content/experiments/coverage/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ params }) => ({
  page: coverageText(languageOf(params.lang)),
  reach: defaultReach()
});
