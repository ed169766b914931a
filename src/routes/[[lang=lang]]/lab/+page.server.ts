import { coverage } from '#lib/probe/coverage.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';

/** How many answers reach each line in the default run, counted once when the page is built. */
const counted = coverage(DEFAULT_SCENARIO);

export const load = () => ({ coverage: counted });
