import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { code } from './scripts/code.ts';
import { data } from './scripts/data.ts';
import { embeds } from './scripts/embeds.ts';
import { enhance } from './scripts/enhance.ts';
import { scorm } from './scripts/scorm.ts';

export default defineConfig({
  plugins: [code(), data(), embeds(), enhance(), scorm(), sveltekit()],
  worker: { format: 'es', plugins: () => [data()] },
  build: {
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Lists of what each script needs would weigh more than they save: a page's own are named in its HTML.
    modulePreload: {
      resolveDependencies: (_, needed) => needed.filter((name) => name.endsWith('.css'))
    },
    // What reaches the reader, for the page about the site.
    license: { fileName: '_app/licences.json' }
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // No test leaves a module changed; a fresh simulator for each file would cost more than the tests.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000
  }
});
