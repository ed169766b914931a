import { returnedAlone } from '#lib/probe/alone.ts';
import type { ReturnRun } from './fix.ts';
import { judging, LATE, returnRuns } from './fix-order.ts';

/** What the lines that judge return for every code, if those of the fix stand too low; for `plan.data`. */
export const lateReturns = (): readonly ReturnRun[] =>
  returnRuns(returnedAlone(judging(LATE), '6.12-fix'));
