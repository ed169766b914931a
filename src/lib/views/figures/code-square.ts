import { shr, type Word } from '#lib/bits/index.ts';
import type { Sweep, SweepClass } from '#lib/probe/sweep.ts';
import type { Meaning } from '../meaning.ts';

/** Neighbouring codes, 0 to 0xffff, of which the driver makes the same. Both ends belong to it. */
export interface CodeRun {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** What the question returned, or null where it was not asked or the run stopped. */
  readonly rc: number | null;
}

/** All 65,536 codes in order, without a gap. Plain JSON, and short where a driver is simple. */
export type CodeMap = readonly CodeRun[];

/** Codes that two maps see differently. */
export interface CodeChange {
  readonly from: number;
  readonly to: number;
  readonly before: CodeRun;
  readonly after: CodeRun;
}

/** The code in the upper half of a word. */
export const codeOf = (word: Word): number => shr(word, 16);

/** What a class of answers means, as `meaningOfOutcome` says it of a run. */
export function meaningOfClass({ rc, probe }: Pick<SweepClass, 'rc' | 'probe'>): Meaning {
  if (probe === 'fault') return 'refused';
  if (rc === -11 || rc === -16) return 'no-answer';
  if (probe === 'failed') return rc === null ? 'no-answer' : 'refused';
  return rc === -95 ? 'not-supported' : 'accepted';
}

/** A sweep as runs of neighbours. */
export function codeMapOf({ classes, classOf }: Pick<Sweep, 'classes' | 'classOf'>): CodeMap {
  const runs: CodeRun[] = [];
  let from = 0;
  for (let code = 1; code <= classOf.length; code += 1) {
    if (code < classOf.length && classOf[code] === classOf[from]) continue;
    const found = classes[classOf[from] ?? 0];
    if (found !== undefined) {
      runs.push({ from, to: code - 1, meaning: meaningOfClass(found), rc: found.rc });
    }
    from = code;
  }
  return runs;
}

/** The run that a code belongs to. */
export const runAt = (map: CodeMap, code: number): CodeRun | undefined =>
  map.find(({ from, to }) => from <= code && code <= to);

/** How many codes mean what. */
export function countsOf(map: CodeMap): Readonly<Record<Meaning, number>> {
  const counts = { accepted: 0, refused: 0, 'not-supported': 0, 'no-answer': 0 };
  for (const { from, to, meaning } of map) counts[meaning] += to - from + 1;
  return counts;
}

/** Where two maps differ, in meaning or in what is returned, in order. */
export function changesOf(before: CodeMap, after: CodeMap): readonly CodeChange[] {
  const changes: CodeChange[] = [];
  let at = 0;
  for (const one of before) {
    for (let other = after[at]; other !== undefined && other.from <= one.to; other = after[at]) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (one.meaning !== other.meaning || one.rc !== other.rc) {
        changes.push({ from, to, before: one, after: other });
      }
      if (other.to > one.to) break;
      at += 1;
    }
  }
  return changes;
}

/** How many codes a list of ranges holds. */
export const sizeOf = (ranges: readonly { readonly from: number; readonly to: number }[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/**
 * Ranges of codes as an SVG path in a square of 256 by 256, one unit to a code: the high byte goes
 * down, the low byte to the right.
 */
export function pathOf(ranges: readonly { readonly from: number; readonly to: number }[]): string {
  const box = (x: number, y: number, width: number, height: number): string =>
    `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z`;
  return ranges
    .flatMap(({ from, to }) => {
      const [top, bottom] = [Math.floor(from / 256), Math.floor(to / 256)];
      const [left, right] = [from % 256, to % 256];
      if (top === bottom) return box(left, top, right - left + 1, 1);
      return [
        box(left, top, 256 - left, 1),
        ...(bottom - top > 1 ? [box(0, top + 1, 256, bottom - top - 1)] : []),
        box(0, bottom, right + 1, 1)
      ];
    })
    .join('');
}
