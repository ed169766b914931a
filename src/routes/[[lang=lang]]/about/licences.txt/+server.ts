import { licenceTexts } from '../../../../content/about/licences.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

/** One file for both languages: licences are not translated. */
export const entries: EntryGenerator = () => [{}];

export const GET: RequestHandler = () =>
  new Response(licenceTexts(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
