import type { Scene } from '#lib/views/bench.svelte.ts';

/** Where the chapter's figure begins, with the numbers of suspects that a choice would leave. */
export const SCENE: Scene = { run: { edition: '4.17' }, view: { builds: '4.19', hints: true } };
