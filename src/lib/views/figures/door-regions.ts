import judge417 from 'region:judge@4.17';
import judge612 from 'region:judge@6.12';
import judgeFix from 'region:judge@6.12-fix';
import caller417 from 'region:populate-three-ways@4.17';
import caller612 from 'region:populate-three-ways@6.12';
import callerFix from 'region:populate-three-ways@6.12-fix';
import { lineWith, type RegionText } from '../code.ts';

/** The editions that the figure of the door shows. */
export const DOOR_EDITIONS = ['4.17', '6.12', '6.12-fix'] as const;
/** One of them. */
export type DoorEdition = (typeof DOOR_EDITIONS)[number];

/** What is called, from behind its own call to its last statement, and the three ways of its caller. */
export interface DoorRegions {
  readonly callee: RegionText;
  readonly caller: RegionText;
}

const both = (judge: RegionText, caller: RegionText): DoorRegions => {
  const first = lineWith(judge, 'if (rc)');
  const lines = judge.lines.filter(({ number, html }) => number >= first && html !== '}');
  return { callee: { ...judge, first, lines }, caller };
};

/** Caller and callee in each edition. */
export const DOOR_REGIONS: Readonly<Record<DoorEdition, DoorRegions>> = {
  '4.17': both(judge417, caller417),
  '6.12': both(judge612, caller612),
  '6.12-fix': both(judgeFix, callerFix)
};
