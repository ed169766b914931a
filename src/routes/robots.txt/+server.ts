import { SITE } from '../address.ts';
import type { RequestHandler } from './$types.ts';

export const prerender = true;

/** Everything may be read; the sitemap is named where its address is known. */
export const GET: RequestHandler = () => {
  const sitemap = SITE === null ? '' : `\nSitemap: ${SITE}sitemap.xml\n`;
  return new Response(`User-agent: *\nDisallow:\n${sitemap}`, {
    headers: { 'content-type': 'text/plain' }
  });
};
