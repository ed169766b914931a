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
 * Addresses, from the site's top, of the stylesheets that some HTML needs: those that hold one of the
 * classes by which Svelte scopes styles. Kit links those of a page's own components; what is put into
 * a page from elsewhere brings its own.
 */
export function stylesheetsFor(html: string): readonly string[] {
  sheets ??= built();
  const classes = [...new Set(html.match(/\bsvelte-[a-z0-9]+/g) ?? [])];
  return sheets
    .filter(({ text }) => classes.some((name) => text.includes(`.${name}`)))
    .map(({ path }) => path);
}
