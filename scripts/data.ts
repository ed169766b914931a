// Data modules: the value of `x.data.ts` reaches a page as data, not as script. Such a module exports
//   default   a function that gives the value
//   arrival   a function that resolves as soon as the first one can be called
// On the server, in tests and while developing it is a module like any other: it makes its value when
// asked, and `arrival` is a formality. Where the site is built, pages get another module in its place:
// `arrival` fetches the value from one JSON file beside the scripts, and until it has come, asking for
// it is an error. (An `await` at the top of the module would say the same in one word, but Safari runs
// importers of such a module too early: WebKit bug 242740.)
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const DATA = /\.data\.ts$/;
/** Where SvelteKit puts what may be kept for ever. One place for pages and workers: one download. */
const FOLDER = '_app/immutable/assets';

const fetched = (name: string, address: string): string => `let value;
let coming;
export default () => {
  if (value === undefined) throw new Error('${name} has not come yet');
  return value;
};
export const arrival = () => (coming ??= fetch(${address}).then(async (response) => {
  if (!response.ok) throw new Error(response.url + ': ' + response.status);
  value = await response.json();
}).catch((error) => {
  coming = undefined;
  throw error;
}));`;

const inlined = (value: string): string => `const value = JSON.parse(${JSON.stringify(value)});
export default () => value;
export const arrival = () => Promise.resolve();`;

/** How data reaches pages. */
export interface DataOptions {
  /**
   * In the scripts instead of a file of its own: for pages that cannot fetch, since they were opened
   * from a file or stand in a frame without an origin. Default: false.
   */
  readonly inline?: boolean;
}

/** The Vite plugin. Workers are built apart: it belongs into `worker.plugins`, too. */
export function data({ inline = false }: DataOptions = {}): Plugin {
  return {
    name: 'data-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!DATA.test(id)) return null;
      const { module, dependencies } = await runnerImport<{ default: () => unknown }>(id);
      for (const file of dependencies) this.addWatchFile(file);
      const value = JSON.stringify(module.default());
      if (inline) return inlined(value);
      const name = basename(id).replace(DATA, '');
      const hash = createHash('sha256').update(value).digest('base64url').slice(0, 8);
      const fileName = `${FOLDER}/${name}.${hash}.json`;
      const asset = this.emitFile({ type: 'asset', fileName, source: value });
      return fetched(name, `import.meta.ROLLUP_FILE_URL_${asset}`);
    }
  };
}
