import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { changesOf, countsOf, sizeOf } from '#lib/views/figures/code-square.ts';
import type { FixData } from '#lib/views/figures/fix.ts';
import { signed } from '#lib/views/meaning.ts';
import { definePlan } from '../types.ts';
import { grouped } from '#lib/views/grouped.ts';

const FIXED = '6.12-fix';
const ERROR = 0x00170000;

/** Every code, without the fix and with it, and the lines of the fix in the wrong order. */
async function sweepAll(): Promise<FixData> {
  const [{ sweep }, { codeMapOf }, { lateReturns }] = await Promise.all([
    import('#lib/probe/sweep.ts'),
    import('#lib/views/figures/code-square.ts'),
    import('#lib/views/figures/late-returns.ts')
  ]);
  const mapOf = (edition: EditionId) => codeMapOf(sweep({ ...DEFAULT_SCENARIO, edition }));
  return { before: mapOf('6.12'), after: mapOf(FIXED), late: lateReturns() };
}

let swept: Promise<FixData> | undefined;

/** How many codes the fix changes. */
const changed = ({ before, after }: FixData): number => sizeOf(changesOf(before, after));

/** Chapter 12: the fix, and what else it changes. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Fix.svelte'),
  data: () => (swept ??= sweepAll()),
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
      all: (_, data) => changed(data) === countsOf(data.before).refused,
      none: ({ outcome }) => outcome.probe === 'failed',
      one: ({ outcome }, data) => outcome.probe === 'ok' && changed(data) === 1
    },
    numbers: ({ outcome }, data) => ({
      changed: changed(data),
      refused: grouped(countsOf(data.after).refused, 'en'),
      refusedFr: grouped(countsOf(data.after).refused, 'fr'),
      rc: signed(outcome.rc ?? 0),
      populateRc: outcome.populateRc ?? ''
    })
  },
  change: { run: { rsp: ERROR }, view: { swept: true } }
});
