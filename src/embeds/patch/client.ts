import { start } from '../start.svelte.ts';
import { begin } from '../worker.ts';
import { Exercise } from './exercise.svelte.ts';
import Patch from './Patch.svelte';

begin({ 'simulator.worker': () => import('#lib/views/simulator.worker.ts') }, () =>
  start(Patch, () => new Exercise())
);
