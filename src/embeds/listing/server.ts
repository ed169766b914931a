import code from 'embed:listing';
import { RunState } from '../run.svelte.ts';
import type { Served } from '../server.ts';
import Listing from './Listing.svelte';

export const served: Served = {
  Figure: Listing as Served['Figure'],
  code,
  data: () => null,
  make: () => new RunState()
};
