import { hex, ones, shl, type Word } from '#lib/bits/index.ts';
import { FIRMWARE_CODES, firmwareCode } from '#lib/card/codes.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Sweep } from '#lib/probe/sweep.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { verdictOn, type Judgement, type Verdict } from '#lib/probe/verdicts.ts';
import { signed } from '../meaning.ts';

/** A response code by its short name. */
export const code = (name: string): Word => firmwareCode(`FW_MSG_CODE_${name}`)?.value ?? 0;

/** Masks that have a name, except for single bits. */
export const PRESETS = [
  { id: 'real', mask: 0xffff0000 },
  { id: 'complement', mask: 0x0000ffff },
  { id: 'low', mask: 0x00ff0000 },
  { id: 'ok', mask: 0x00160000 },
  { id: 'none', mask: 0 },
  { id: 'all', mask: 0xffffffff }
] as const satisfies readonly { readonly id: string; readonly mask: Word }[];
/** Name of a mask. */
export type PresetId = (typeof PRESETS)[number]['id'];

/** The only bit that is set, or null where there is not exactly one. */
export const singleBit = (mask: Word): number | null =>
  ones(mask) === 1 ? 31 - Math.clz32(mask) : null;

/** A mask with one gate open. */
export const gateAt = (index: number): Word => shl(1, index);

/** The verdicts, in the order in which the driver asks. */
export const VERDICTS: readonly Verdict[] = ['ok', 'unsupported', 'refused'];

/** The codes with a name, by what becomes of them. Two names of one value stand as one. */
export function namedBy(judgement: Judgement): Readonly<Record<Verdict, readonly string[]>> {
  const by: Record<Verdict, string[]> = { ok: [], unsupported: [], refused: [] };
  const seen = new Set<Word>();
  for (const { name, value } of FIRMWARE_CODES) {
    if (seen.has(value)) continue;
    seen.add(value);
    by[verdictOn(value / 0x10000, judgement)].push(name.replace('FW_MSG_CODE_', ''));
  }
  return by;
}

/** Counts of a sweep by what the question returned; null where it was not asked. */
export function countsOf({ classes }: Sweep): Readonly<Record<Verdict, number>> | null {
  const counts = { ok: 0, unsupported: 0, refused: 0 };
  for (const { rc, count } of classes) {
    if (rc === null) return null;
    counts[rc === 0 ? 'ok' : rc === -95 ? 'unsupported' : 'refused'] += count;
  }
  return counts;
}

/** The puzzles. All but the last are checked by a run or two, the last by sweeps. */
export const PUZZLES = ['passes', 'refused', 'alike', 'zero'] as const;
/** Name of a puzzle. */
export type PuzzleId = (typeof PUZZLES)[number];

/** What a check found: whether the puzzle is solved, and the numbers for the sentence that says so. */
export interface Checked {
  readonly solved: boolean;
  readonly values: Readonly<Record<string, string | number>>;
}

const said = ({ outcome }: Trace): { left: string; rc: string } => ({
  left: outcome.masked === null ? '–' : hex(outcome.masked),
  rc: outcome.rc === null ? '–' : signed(outcome.rc)
});

/** Checks a puzzle under a scenario's masks and edition by running the driver. */
export function check(
  puzzle: Exclude<PuzzleId, 'zero'>,
  scenario: Scenario,
  record: (scenario: Scenario) => Trace
): Checked {
  const answered = (name: string): Trace => record({ ...scenario, rsp: code(name) });
  if (puzzle === 'alike') {
    const [ok, unsupported] = [answered('OK'), answered('UNSUPPORTED')];
    const { left, rc } = said(ok);
    const other = said(unsupported);
    return {
      solved: ok.outcome.masked !== null && left === other.left && rc === other.rc,
      values: { left, rc, otherLeft: other.left, otherRc: other.rc }
    };
  }
  const trace = answered(puzzle === 'passes' ? 'ERROR' : 'OK');
  const solved = trace.outcome.rc === (puzzle === 'passes' ? 0 : -22);
  return { solved, values: said(trace) };
}

/** The editions that the last puzzle compares: without the fix, with it, and with its follow-up. */
export const ZERO_EDITIONS = ['6.12', '6.12-fix', '6.13'] as const;

/** Checks the last puzzle by the sweeps of `ZERO_EDITIONS` under the same masks. */
export function checkZero(sweeps: readonly Sweep[]): Checked {
  const counts = sweeps.map(({ classes }) => {
    const sum = (wanted: string): number =>
      classes.reduce((total, { probe, count }) => total + (probe === wanted ? count : 0), 0);
    return { up: sum('ok'), stopped: sum('fault') };
  });
  const [without, first, both] = counts;
  return {
    solved: without?.up === 0 && both?.up === 0x10000,
    values: {
      without: without?.up ?? 0,
      first: first?.up ?? 0,
      stopped: first?.stopped ?? 0,
      both: both?.up ?? 0
    }
  };
}
