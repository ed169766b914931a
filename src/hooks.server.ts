import type { Handle } from '@sveltejs/kit';
import { languageOf } from './content/messages/index.ts';

/** Puts the page's language on `<html>` and preloads the two faces of the first paint. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang)),
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /(?:sans|mono)-latin-400-normal/.test(path))
  });
