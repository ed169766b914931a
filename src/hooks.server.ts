import type { Handle } from '@sveltejs/kit';
import { languageOf } from './content/messages/index.ts';

const STILL = /<div class="[^"]*" data-still="([a-z0-9-]+)">/;

/**
 * Puts the page's language on `<html>`, each figure in its default state where it belongs, and
 * preloads the faces of the first paint.
 */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: async ({ html }) => {
      const [tag, name] = STILL.exec(html) ?? [];
      if (tag === undefined || name === undefined) return html.replace('%lang%', language);
      const { stillOf } = await import('./content/stills.ts');
      const figure = await stillOf(name, language);
      return html.replace('%lang%', language).replace(tag, () => `${tag}${figure}`);
    },
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /(?:sans|mono)-latin-400-normal/.test(path))
  });
};
