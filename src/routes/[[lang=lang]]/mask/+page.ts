import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import type { PageLoad } from './$types';

/** The simulator comes after the page that shows its default run. */
export const load: PageLoad = async ({ data }) => {
  const [record, { approach }, { inC }] = await Promise.all([
    simulatorAt(DEFAULT_SCENARIO),
    import('#lib/probe/record.ts'),
    import('#lib/probe/signed.ts')
  ]);
  return { ...data, record, approach, inC };
};
