import code from 'embed:bisect';
import type { Served } from '../server.ts';
import Bisect from './Bisect.svelte';
import { Builds } from './builds.svelte.ts';
import { SCENE } from './scene.ts';

export const served: Served = {
  Figure: Bisect as Served['Figure'],
  code,
  data: () => null,
  make: () => new Builds(SCENE)
};
