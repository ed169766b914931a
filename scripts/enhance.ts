// A page that SvelteKit's client does not run (`csr = false`) may have a script of its own: `enhance.ts`
// beside its `+page.svelte`. Each is one more entry of the client's build; src/enhance.ts names it in
// the page. See docs/decisions/0014-pages-for-reading.md.
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const ROUTES = 'src/routes';

/** The Vite plugin. */
export function enhance(): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const file of readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })) {
        if (/(?:^|[\\/])enhance\.ts$/.test(file))
          this.emitFile({ type: 'chunk', id: `${ROUTES}/${file}` });
      }
    }
  };
}
