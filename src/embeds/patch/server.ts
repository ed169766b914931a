import code from 'embed:patch';
import type { Served } from '../server.ts';
import { Exercise } from './exercise.svelte.ts';
import Patch from './Patch.svelte';

export const served: Served = {
  Figure: Patch as Served['Figure'],
  code,
  data: () => null,
  make: () => new Exercise()
};
