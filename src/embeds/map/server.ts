import code from 'embed:map';
import { record } from '#lib/probe/record.ts';
import { MapState, type Known } from '#lib/views/benches/map/map.svelte.ts';
import { defaultMaps } from '../../content/experiments/map/page.ts';
import { AddressedFigure } from '../addressed.ts';
import type { Served } from '../server.ts';
import Map from './Map.svelte';

export const served: Served = {
  Figure: Map as Served['Figure'],
  code,
  data: defaultMaps,
  make: (maps: readonly Known[]) => new AddressedFigure(new MapState(record, maps))
};
