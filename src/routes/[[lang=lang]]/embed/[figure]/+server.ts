import { error } from '@sveltejs/kit';
import { FIGURES } from '#lib/embed/figures.ts';
import { languageOf } from '../../../../content/messages/index.ts';
import { embedHtml } from '../../../../embeds/html.ts';
import { LANGUAGES, SITE } from '../../../address.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((language) =>
    FIGURES.map((figure) => ({ figure, ...(language === 'en' ? {} : { lang: language }) }))
  );

/** A figure as one file that needs no other. */
export const GET: RequestHandler = async ({ params }) => {
  const figure = FIGURES.find((name) => name === params.figure);
  if (figure === undefined) error(404);
  const html = await embedHtml(figure, languageOf(params.lang), SITE);
  // Kit writes a folder's index.html for this type alone, without a parameter.
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};
