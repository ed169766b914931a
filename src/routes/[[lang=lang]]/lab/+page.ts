import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import type { PageLoad } from './$types.ts';

/** The simulator comes after the page that shows its default run. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  record: await simulatorAt(DEFAULT_SCENARIO)
});
