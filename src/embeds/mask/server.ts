import code from 'embed:mask';
import type { Served } from '../server.ts';
import { maskFates, type MaskFates } from './fates.ts';
import Mask from './Mask.svelte';
import { MaskSheet } from './sheet.svelte.ts';

export const served: Served = {
  Figure: Mask as Served['Figure'],
  code,
  data: maskFates,
  make: (fates: MaskFates) => new MaskSheet(fates)
};
