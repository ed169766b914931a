import { FIGURES } from '#lib/embed/figures.ts';
import { inLanguages, oembedResponse } from '../../../../embeds.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

export const entries: EntryGenerator = () => inLanguages(FIGURES.map((figure) => ({ figure })));

export const GET: RequestHandler = ({ params }) => oembedResponse(params.figure, params.lang);
