import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '_app/immutable/assets';
const BUILT = '.svelte-kit/output/client';

let sheets: readonly { readonly path: string; readonly text: string }[] | undefined;

/** All stylesheets of the build; none while the pages are served from their sources. */
function built(): readonly { readonly path: string; readonly text: string }[] {
  try {
    const names = readdirSync(join(BUILT, FOLDER)).filter((name) => name.endsWith('.css'));
    return names.map((name) => ({
      path: `${FOLDER}/${name}`,
      text: readFileSync(join(BUILT, FOLDER, name), 'utf8')
    }));
  } catch {
    return [];
  }
}

/**
 * The stylesheets that some HTML needs, as elements for the head of a page from which `top` leads to
 * the top of the site: those that hold one of the classes by which Svelte scopes styles, unless `page`
 * names them. Kit links those of a page's own components; what is put into a page from elsewhere brings
 * its own. They stand in the page, so that nothing waits for them; the link tells scripts so.
 */
export function stylesFor(html: string, page: string, top: string): string {
  sheets ??= built();
  const classes = [...new Set(html.match(/\bsvelte-[a-z0-9]+/g) ?? [])];
  return sheets
    .filter(
      ({ path, text }) => !page.includes(path) && classes.some((name) => text.includes(`.${name}`))
    )
    .map(({ path, text }) =>
      text.includes('url(')
        ? `<link href="${top}${path}" rel="stylesheet">`
        : `<link href="${top}${path}" rel="stylesheet" disabled media="(max-width: 0)"><style>${text}</style>`
    )
    .join('');
}
