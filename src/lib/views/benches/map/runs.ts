import { CODES } from '#lib/probe/codes.ts';
import type { Sweep, SweepClass } from '#lib/probe/sweep.ts';

/** Neighbouring codes of one class: first, last, and the place of their class. */
export type Run = readonly [from: number, to: number, place: number];

/** What a driver makes of the codes, short enough to travel with a page. Plain data. */
export interface Mapped {
  readonly classes: readonly SweepClass[];
  /** In order; with a gap where codes are not known yet. */
  readonly runs: readonly Run[];
  /** How many codes are known. */
  readonly total: number;
}

/** A sweep as a map. */
export function mappedOf({ classes, classOf, total }: Sweep): Mapped {
  const runs: Run[] = [];
  let from = 0;
  for (let code = 1; code <= CODES; code += 1) {
    if (code < CODES && classOf[code] === classOf[from]) continue;
    const place = classOf[from] ?? -1;
    if (place >= 0) runs.push([from, code - 1, place]);
    from = code;
  }
  return { classes, runs, total };
}
