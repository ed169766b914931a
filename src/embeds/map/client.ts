import { record } from '#lib/probe/record.ts';
import { MapState, type Known } from '#lib/views/benches/map/map.svelte.ts';
import { AddressedFigure } from '../addressed.ts';
import { start } from '../start.svelte.ts';
import { begin } from '../worker.ts';
import Map from './Map.svelte';

begin({ 'simulator.worker': () => import('#lib/views/simulator.worker.ts') }, () =>
  start(Map, (maps: readonly Known[]) => new AddressedFigure(new MapState(record, maps)))
);
