import { error } from '@sveltejs/kit';
import { EMBEDS, heightOf, pictureOf } from '../content/embeds/names.ts';
import { titleOf } from '../content/embeds/page.ts';
import { languageOf } from '../content/messages/index.ts';
import { embedHtml } from '../embeds/html.ts';
import { fileOf, LANGUAGES, SITE } from './address.ts';
import { SIZE } from './og/address.ts';

/** Where nobody said where the site will stand, as in the sitemap: a frame's address has to be whole. */
const site = SITE ?? 'http://localhost:4173/';
const WIDTH = 800;

/** The parameters of a route, in each language. */
export const inLanguages = <P extends object>(params: readonly P[]): (P & { lang?: 'fr' })[] =>
  LANGUAGES.flatMap((language) =>
    params.map((each) => ({ ...each, ...(language === 'en' ? {} : { lang: language }) }))
  );

/** A figure or a chapter as one file that needs no other. */
export async function embedResponse(text: string, lang: string | undefined): Promise<Response> {
  const name = EMBEDS.find((each) => each === text);
  if (name === undefined) error(404);
  const html = await embedHtml(name, languageOf(lang), SITE);
  // Kit writes a folder's index.html for this type alone, without a parameter.
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** What pages that take a pasted address show: the embed in its default state, since this is a file. */
export async function oembedResponse(text: string, lang: string | undefined): Promise<Response> {
  const name = EMBEDS.find((each) => each === text);
  if (name === undefined) error(404);
  const language = languageOf(lang);
  const title = await titleOf(name, language);
  const src = `${site}${fileOf(`embed/${name}/`, language)}`;
  const height = heightOf(name);
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return new Response(
    JSON.stringify({
      version: '1.0',
      type: 'rich',
      provider_name: 'Mailbox Lab',
      provider_url: site,
      title,
      width: WIDTH,
      height,
      html: `<iframe src="${src}" title="${escaped}" width="${String(WIDTH)}" height="${String(height)}" style="border:0;width:100%" loading="lazy"></iframe>`,
      thumbnail_url: `${site}og/${language}/${pictureOf(name)}.png`,
      thumbnail_width: SIZE.width,
      thumbnail_height: SIZE.height
    }),
    { headers: { 'content-type': 'application/json' } }
  );
}
