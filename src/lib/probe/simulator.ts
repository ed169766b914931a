import { arrival } from '#lib/driver/changes.data.ts';
import type { record } from './record.ts';

/**
 * The simulator for a page: fetches its scripts and the driver's text side by side, and gives
 * `record`. Whoever imports record.ts on a page may call it only when this has resolved.
 */
export async function simulator(): Promise<typeof record> {
  const [made] = await Promise.all([import('./record.ts'), arrival()]);
  return made.record;
}
