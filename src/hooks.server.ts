import type { Handle } from '@sveltejs/kit';
import { languageOf } from './content/messages/index.ts';

const STILL = /<div class="figure[^"]*" data-still="([a-z0-9-]+)">/;

/**
 * Puts the page's language on `<html>`, each figure in its default state where it belongs, and
 * preloads the faces of the first paint.
 */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: async ({ html }) => {
      const [tag, slug] = STILL.exec(html) ?? [];
      if (tag === undefined || slug === undefined) return html.replace('%lang%', language);
      const { still } = await import('./content/chapters/still.ts');
      const figure = await still(slug, language);
      return html.replace('%lang%', language).replace(tag, () => `${tag}${figure}`);
    },
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /(?:sans|mono)-latin-400-normal/.test(path))
  });
};
