import { PAGES } from '../../content/site.ts';
import { fileOf, LANGUAGES, SITE } from '../address.ts';
import type { RequestHandler } from './$types.ts';

export const prerender = true;

/** Where `npm start` puts a site that was not told its address; robots.txt then names no sitemap. */
const LOCAL = 'http://localhost:4173/';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page in every language, each with the addresses of its translations. */
export const GET: RequestHandler = () => {
  const at = (file: string) => escaped(`${SITE ?? LOCAL}${file}`);
  const urls = PAGES.flatMap((page) => {
    const others = [...LANGUAGES.map((code) => [code, code] as const), ['x-default', 'en'] as const]
      .map(
        ([name, code]) =>
          `<xhtml:link rel="alternate" hreflang="${name}" href="${at(fileOf(page, code))}"/>`
      )
      .join('');
    return LANGUAGES.map((code) => `<url><loc>${at(fileOf(page, code))}</loc>${others}</url>`);
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    ''
  ];
  return new Response(xml.join('\n'), { headers: { 'content-type': 'application/xml' } });
};
