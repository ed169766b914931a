import { experimentsText } from '../../../content/experiments/contents.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ params }) => ({
  experiments: experimentsText(languageOf(params.lang))
});
