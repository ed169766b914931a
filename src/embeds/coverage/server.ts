import code from 'embed:coverage';
import type { Reach } from '#lib/probe/reach.ts';
import { CoverageState } from '#lib/views/benches/coverage.svelte.ts';
import { defaultReach } from '../../content/experiments/coverage/page.ts';
import { AddressedFigure } from '../addressed.ts';
import type { Served } from '../server.ts';
import Coverage from './Coverage.svelte';

export const served: Served = {
  Figure: Coverage as Served['Figure'],
  code,
  data: defaultReach,
  make: (reach: Reach) => new AddressedFigure(new CoverageState(reach))
};
