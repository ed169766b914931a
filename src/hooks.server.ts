import type { Handle } from '@sveltejs/kit';
import { languageOf } from './content/messages/index.ts';
import { scriptFor } from './enhance.ts';
import { stylesFor } from './stylesheets.ts';

/** Pages of drawings and code; the others are for reading. */
const DRAWN = /\/(?:lab|mask|coverage|commands|source|reference|gallery)\b/;
const FACES = {
  drawn: /(?:sans|mono)-latin-400-normal/,
  read: /(?:sans|serif)-latin-400-normal|serif-latin-400-italic/
};
const STILL = /<div class="[^"]*" data-still="([a-z0-9-]+)">/;

/**
 * Puts the page's language on `<html>`, its own script into the head, each figure in its default state
 * with its styles where it belongs, and preloads the faces of the first paint.
 */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);
  const faces = FACES[DRAWN.test(event.route.id ?? '') ? 'drawn' : 'read'];
  return resolve(event, {
    transformPageChunk: async ({ html }) => {
      const top = '../'.repeat(event.url.pathname.split('/').length - 2) || './';
      const script =
        event.route.id === null ? '' : scriptFor('/', top) + scriptFor(event.route.id, top);
      const page = html.replace('%lang%', language).replace('</head>', () => `${script}</head>`);
      const [tag, name] = STILL.exec(page) ?? [];
      if (tag === undefined || name === undefined) return page;
      const { stillOf } = await import('./content/stills.ts');
      const figure = await stillOf(name, language);
      const styles = stylesFor(figure, page, top);
      return page
        .replace('</head>', () => `${styles}</head>`)
        .replace(tag, () => `${tag}${figure}`);
    },
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && faces.test(path))
  });
};
