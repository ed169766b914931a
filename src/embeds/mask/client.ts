import { start } from '../start.svelte.ts';
import type { MaskFates } from './fates.ts';
import Mask from './Mask.svelte';
import { MaskSheet } from './sheet.svelte.ts';

start(Mask, (fates: MaskFates) => new MaskSheet(fates));
