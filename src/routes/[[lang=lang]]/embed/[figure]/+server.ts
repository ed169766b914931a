import { FIGURES } from '#lib/embed/figures.ts';
import { embedResponse, inLanguages } from '../../../embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => inLanguages(FIGURES.map((figure) => ({ figure })));

export const GET: RequestHandler = ({ params }) => embedResponse(params.figure, params.lang);
