import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build/site', assets: 'build/site', fallback: '404.html' }),
    paths: { relative: true },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
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
        ]
      })
    }
  }
};
