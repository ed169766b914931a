import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { changesOf, codeMapOf, countsOf, sizeOf } from '#lib/views/figures/code-square.ts';
import type { FixData, FixMaps } from '#lib/views/figures/fix.ts';
import { definePlan } from '../types.ts';

const FIXED = '6.12-fix';
const ERROR = 0x00170000;

let swept: FixMaps | undefined;

/** Every code, without the fix and with it; swept once. */
function maps(): FixMaps {
  const mapOf = (edition: EditionId) => codeMapOf(sweep({ ...DEFAULT_SCENARIO, edition }));
  swept ??= { before: mapOf('6.12'), after: mapOf(FIXED) };
  return swept;
}

/** How many codes the fix changes. */
const changed = (): number => sizeOf(changesOf(maps().before, maps().after));

/** Chapter 12: the fix, and what else it changes. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Fix.svelte'),
  data: async (): Promise<FixData> => {
    const { lateReturns } = await import('#lib/views/figures/late-returns.ts');
    return { ...maps(), late: lateReturns() };
  },
  figureAfter: 'patch',
  steps: {
    where: {},
    patch: {},
    applied: { run: { edition: FIXED }, view: { swept: true } },
    'one-cell': { run: { edition: FIXED, rsp: ERROR }, view: { swept: true } },
    'the-kernel': { run: { edition: FIXED }, view: { swept: true } },
    order: { view: { swept: true, late: true } },
    rebuilt: { run: { edition: FIXED }, view: { swept: true } }
  },
  question: {
    after: 'patch',
    scene: { run: { edition: FIXED }, view: { swept: true } },
    choices: {
      all: () => changed() === countsOf(maps().before).refused,
      none: ({ outcome }) => outcome.probe === 'failed',
      one: ({ outcome }) => outcome.probe === 'ok' && changed() === 1
    },
    numbers: ({ outcome }) => ({
      changed: changed(),
      refused: countsOf(maps().after).refused.toLocaleString('en'),
      refusedFr: countsOf(maps().after).refused.toLocaleString('fr'),
      rc: outcome.rc ?? '',
      populateRc: outcome.populateRc ?? ''
    })
  },
  change: { run: { rsp: ERROR }, view: { swept: true } }
});
