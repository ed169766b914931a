import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { writeServiceWorker } from './scripts/offline.mjs';
import { writePortable } from './scripts/portable.mjs';

const SITE = 'build/site';
/** Made of the pages, so that it comes last; src/content/teach/packages.ts. */
const COPY = '/packages/mailbox-lab.zip';

/** Hash of the one script of src/app.html: it runs before the first paint, so it stands in the page. */
const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
/** @type {`sha256-${string}`} */
const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: {
      name: 'files',
      async adapt(builder) {
        await adapter({ pages: SITE, assets: SITE, fallback: '404.html' }).adapt(builder);
        writeServiceWorker(SITE);
        await writePortable(SITE, SITE + COPY);
      }
    },
    serviceWorker: { register: false },
    paths: { relative: true },
    inlineStyleThreshold: 50_000,
    prerender: {
      handleHttpError: ({ path, message }) => {
        if (path !== COPY) throw new Error(message);
      },
      handleMissingId: 'fail'
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', hash],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'base-uri': ['none'],
        'object-src': ['none']
      }
    },
    typescript: {
      config: (config) => ({
        ...config,
        include: [
          ...config.include,
          '../scripts/**/*.mjs',
          '../eslint.config.js',
          '../tests/**/*.ts'
        ],
        // A service worker's globals are not a page's: tsconfig.worker.json.
        exclude: [...config.exclude, '../src/offline/service-worker.js']
      })
    }
  }
};
