import { error } from '@sveltejs/kit';
import { FIGURES, HEIGHTS, PICTURES } from '#lib/embed/figures.ts';
import { embedTexts } from '../../../../../content/embeds/page.ts';
import { languageOf } from '../../../../../content/messages/index.ts';
import { fileOf, LANGUAGES, SITE } from '../../../../address.ts';
import { SIZE } from '../../../../og/address.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((language) =>
    FIGURES.map((figure) => ({ figure, ...(language === 'en' ? {} : { lang: language }) }))
  );

/** Where nobody said where the site will stand, as in the sitemap: a frame's address has to be whole. */
const site = SITE ?? 'http://localhost:4173/';
const WIDTH = 800;

/** What pages that take a pasted address show: the figure in its default state, since this is a file. */
export const GET: RequestHandler = ({ params }) => {
  const figure = FIGURES.find((name) => name === params.figure);
  if (figure === undefined) error(404);
  const language = languageOf(params.lang);
  const { title } = embedTexts(language).figures[figure];
  const src = `${site}${fileOf(`embed/${figure}/`, language)}`;
  const height = HEIGHTS[figure];
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return new Response(
    JSON.stringify({
      version: '1.0',
      type: 'rich',
      provider_name: 'Mailbox Lab',
      provider_url: site,
      title,
      width: WIDTH,
      height,
      html: `<iframe src="${src}" title="${name}" width="${WIDTH}" height="${height}" style="border:0;width:100%" loading="lazy"></iframe>`,
      thumbnail_url: `${site}og/${language}/${PICTURES[figure]}.png`,
      thumbnail_width: SIZE.width,
      thumbnail_height: SIZE.height
    }),
    { headers: { 'content-type': 'application/json' } }
  );
};
