import type { Reach } from '#lib/probe/reach.ts';
import { CoverageState } from '#lib/views/benches/coverage.svelte.ts';
import { AddressedFigure } from '../addressed.ts';
import { start } from '../start.svelte.ts';
import { begin } from '../worker.ts';
import Coverage from './Coverage.svelte';

begin({ 'simulator.worker': () => import('#lib/views/simulator.worker.ts') }, () =>
  start(Coverage, (reach: Reach) => new AddressedFigure(new CoverageState(reach)))
);
