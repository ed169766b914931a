import { start } from '../start.svelte.ts';
import { begin } from '../worker.ts';
import { Exercise } from './exercise.svelte.ts';
import Patch from './Patch.svelte';

begin({ 'patch.worker': () => import('#lib/views/benches/patch/patch.worker.ts') }, () =>
  start(Patch, () => new Exercise())
);
