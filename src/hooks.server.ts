import type { Handle } from '@sveltejs/kit';
import { languageOf } from './content/messages/index.ts';
import { stylesheetsFor } from './stylesheets.ts';

const STILL = /<div class="[^"]*" data-still="([a-z0-9-]+)">/;

/**
 * Puts the page's language on `<html>`, each figure in its default state with its styles where it
 * belongs, and preloads the faces of the first paint.
 */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);
  return resolve(event, {
    transformPageChunk: async ({ html }) => {
      const [tag, name] = STILL.exec(html) ?? [];
      if (tag === undefined || name === undefined) return html.replace('%lang%', language);
      const { stillOf } = await import('./content/stills.ts');
      const figure = await stillOf(name, language);
      const top = '../'.repeat(event.url.pathname.split('/').length - 2);
      const links = stylesheetsFor(figure)
        .filter((path) => !html.includes(path))
        .map((path) => `<link href="${top || './'}${path}" rel="stylesheet">`);
      return html
        .replace('%lang%', language)
        .replace('</head>', () => `${links.join('')}</head>`)
        .replace(tag, () => `${tag}${figure}`);
    },
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /(?:sans|mono)-latin-400-normal/.test(path))
  });
};
