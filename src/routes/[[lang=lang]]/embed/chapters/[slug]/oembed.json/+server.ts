import { CHAPTERS } from '../../../../../../content/chapters/order.ts';
import { inLanguages, oembedResponse } from '../../../../../embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

export const entries: EntryGenerator = () => inLanguages(CHAPTERS.map(({ slug }) => ({ slug })));

export const GET: RequestHandler = ({ params }) =>
  oembedResponse(`chapters/${params.slug}`, params.lang);
