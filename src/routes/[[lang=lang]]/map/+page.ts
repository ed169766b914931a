import { simulator } from '#lib/probe/simulator.ts';
import type { PageLoad } from './$types.ts';

/** The simulator comes after the page that shows its default run. */
export const load: PageLoad = async ({ data }) => ({ ...data, record: await simulator() });
