import code from 'embed:sequence';
import { RunState } from '../run.svelte.ts';
import type { Served } from '../server.ts';
import Sequence from './Sequence.svelte';

export const served: Served = {
  Figure: Sequence as Served['Figure'],
  code,
  data: () => null,
  make: () => new RunState()
};
