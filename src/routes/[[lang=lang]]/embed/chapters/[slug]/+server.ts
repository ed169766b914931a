import { CHAPTERS } from '../../../../../content/chapters/order.ts';
import { embedResponse, inLanguages } from '../../../../embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => inLanguages(CHAPTERS.map(({ slug }) => ({ slug })));

export const GET: RequestHandler = ({ params }) =>
  embedResponse(`chapters/${params.slug}`, params.lang);
