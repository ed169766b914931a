import { hex, shl, shr, type Word } from '#lib/bits/index.ts';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import { CODES } from '#lib/probe/codes.ts';
import type { EditionId, Scenario } from '#lib/probe/scenario.ts';
import type { Fate, SweepClass } from '#lib/probe/sweep.ts';
import { meaningOfClass } from '../../figures/code-square.ts';
import type { Meaning } from '../../meaning.ts';
import type { OwnText } from './own.svelte.ts';
import type { Mapped } from './runs.ts';

/** One of the drivers that a map compares: an edition, or a reader's text in one, under its masks. */
export interface Subject {
  readonly edition: EditionId;
  readonly mask: Word;
  readonly transportMask: Word;
  readonly own?: OwnText;
}

/** What becomes of a code, or null where that is not known. */
export function fateAt({ runs, classes }: Mapped, code: number): SweepClass | null {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const run = runs[middle];
    if (run === undefined) return null;
    if (code < run[0]) high = middle - 1;
    else if (code > run[1]) low = middle + 1;
    else return classes[run[2]] ?? null;
  }
  return null;
}

/** Whether two fates are the same, in every number. */
export const alike = (one: Fate, other: Fate): boolean =>
  one.rc === other.rc && one.populateRc === other.populateRc && one.probe === other.probe;

/** Neighbouring codes of which two drivers make different things, each the same of all of them. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly before: SweepClass;
  readonly after: SweepClass;
}

/** Where two maps differ, in order; codes that one of them does not know are left out. */
export function changesOf(first: Mapped, second: Mapped): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const [from, to, place] of first.runs) {
    for (let other = second.runs[at]; other !== undefined; other = second.runs[at]) {
      if (other[0] > to) break;
      const before = first.classes[place];
      const after = second.classes[other[2]];
      const [low, high] = [Math.max(from, other[0]), Math.min(to, other[1])];
      if (before !== undefined && after !== undefined && low <= high && !alike(before, after)) {
        changes.push({ from: low, to: high, before, after });
      }
      if (other[1] > to) break;
      at += 1;
    }
  }
  return changes;
}

/** Codes in ranges. */
export const sizeOf = (ranges: readonly { readonly from: number; readonly to: number }[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** A class that one driver or both have, with its count in each. */
export interface ClassRow {
  readonly fate: SweepClass;
  readonly meaning: Meaning;
  /** One number for each map. */
  readonly counts: readonly number[];
  readonly first: Word;
  readonly last: Word;
  /** True if the maps do not have the same codes in it. */
  readonly differs: boolean;
}

/** The classes of one map or two, those of most codes first. */
export function classRows(
  maps: readonly Mapped[],
  changes: readonly Change[]
): readonly ClassRow[] {
  const fates: SweepClass[] = [];
  for (const { classes } of maps) {
    for (const fate of classes) if (!fates.some((each) => alike(each, fate))) fates.push(fate);
  }
  return fates
    .map((fate) => {
      const found = maps.map(({ classes }) => classes.find((each) => alike(each, fate)));
      const known = found.filter((each) => each !== undefined);
      return {
        fate,
        meaning: meaningOfClass(fate),
        counts: found.map((each) => each?.count ?? 0),
        first: Math.min(...known.map(({ first }) => first)),
        last: Math.max(...known.map(({ last }) => last)),
        differs: changes.some(({ before, after }) => alike(before, fate) || alike(after, fate))
      };
    })
    .sort((a, b) => Math.max(...b.counts) - Math.max(...a.counts));
}

/** A code, 0 to 0xffff, with four digits. */
export const codeText = (code: number): string => hex(code, 4);

/** The word that carries a code, and the code in a word. */
export const wordOf = (code: number): Word => shl(code, 16);
export const codeIn = (word: Word): number => shr(word, 16);

const NAMES: ReadonlyMap<number, string> = new Map(
  [...FIRMWARE_CODES]
    .reverse()
    .map(({ name, value }) => [codeIn(value), name.replace('FW_MSG_CODE_', '')])
);

/** Codes that have a name, by rising value. */
export const NAMED: readonly number[] = [...NAMES.keys()].sort((a, b) => a - b);
/** The (first) name of a code, without its prefix; null for most. */
export const nameOf = (code: number): string | null => NAMES.get(code) ?? null;

const RIGHT = 0xff;
const HIGHEST = CODES - 1;
/** Rows that PageUp and PageDown go. */
const PAGE = 16;

/** The code that a key leads to from another, as in a table of 256 by 256; null for other keys. */
export function moved(key: string, code: number, whole: boolean): number | null {
  const column = code % 256;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, code - 1);
    case 'ArrowRight':
      return Math.min(HIGHEST, code + 1);
    case 'ArrowUp':
      return code >= 256 ? code - 256 : code;
    case 'ArrowDown':
      return code + 256 < CODES ? code + 256 : code;
    case 'PageUp':
      return Math.max(column, code - PAGE * 256);
    case 'PageDown':
      return Math.min(HIGHEST - RIGHT + column, code + PAGE * 256);
    case 'Home':
      return whole ? 0 : code - column;
    case 'End':
      return whole ? HIGHEST : code - column + RIGHT;
    default:
      return null;
  }
}

/** The scenario of a subject, the rest as in another. */
export const scenarioOf = (
  { edition, mask, transportMask }: Subject,
  shared: Scenario
): Scenario => ({ ...shared, edition, mask, transportMask });

/**
 * The attributes of a drawing in which one code after the other is read: to a screen reader a slider,
 * which says what it comes to.
 *
 * @param keys id of the text that says which keys it knows
 */
export const reader = (read: number, says: string, keys?: string) => ({
  role: 'slider',
  tabindex: 0,
  'aria-valuemin': 0,
  'aria-valuemax': HIGHEST,
  'aria-valuenow': read,
  'aria-valuetext': says,
  'aria-describedby': keys
});
