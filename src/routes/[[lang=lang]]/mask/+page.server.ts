import { maskText } from '../../../content/experiments/mask/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ params }) => ({ page: maskText(languageOf(params.lang)) });
