import code from 'embed:probe';
import { ProbeState } from './probe.svelte.ts';
import type { Served } from '../server.ts';
import Probe from './Probe.svelte';

export const served: Served = {
  Figure: Probe as Served['Figure'],
  code,
  data: () => null,
  make: () => new ProbeState()
};
