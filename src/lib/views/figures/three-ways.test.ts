import { describe, expect, it } from 'vitest';
import fixed from 'region:populate@6.12-fix';
import text from 'region:populate@6.12';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { plainText } from '../code.ts';
import {
  caseOf,
  CASES,
  jumpsOf,
  notesOf,
  passedAt,
  rowsOf,
  RUN_OF,
  stopAt,
  walkOf,
  type CaseId
} from './three-ways.ts';

const rows = rowsOf(text);
const rowOf = (part: string): number =>
  rows.findIndex(({ fold, line }) => fold === null && plainText(line.html).includes(part));
function take(id: CaseId) {
  const trace = record({ ...DEFAULT_SCENARIO, ...RUN_OF[id] });
  const own = trace.scenario.edition === '6.12' ? rows : rowsOf(fixed);
  return { trace, own, walk: walkOf(trace, own) };
}

describe('the listing of the three ways', () => {
  it('folds four stretches and loses no line but blank ones', () => {
    expect(rows.filter(({ fold }) => fold !== null).map(({ fold }) => fold)).toEqual([
      'window',
      'memory',
      'verbose',
      'publish'
    ]);
    const shown = new Set(
      rows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    );
    const first = rows[0]?.from ?? 0;
    const last = rows.at(-1)?.from ?? 0;
    const lost = text.lines.filter(
      ({ number, html }) => number >= first && number <= last && !shown.has(number) && html !== ''
    );
    expect(lost).toEqual([]);
    expect(plainText(rows.at(-1)?.line.html ?? '')).toBe('return rc;');
  });

  it('draws a jump from each goto to its label', () => {
    const jumps = jumpsOf(rows);
    expect(jumps.map(({ label }) => label)).toEqual(['publish', 'release', 'release']);
    expect(jumps.map(({ to }) => to)).toEqual(
      ['publish:', 'release:', 'release:'].map((label) => rowOf(label))
    );
    expect(jumpsOf(rowsOf(fixed))).toEqual(jumps);
  });
});

describe('the walk', () => {
  it('knows its case by what was returned', () => {
    for (const id of CASES) expect(caseOf(take(id).trace)).toBe(id);
  });

  it('ends with the return, and passes the tidying up in every case', () => {
    for (const id of CASES) {
      const { own, walk } = take(id);
      expect(walk.at(-1)?.row).toBe(-1);
      expect(walk.at(-2)?.row).toBe(own.length - 1);
      expect(walk.at(-3)?.row).toBe(own.length - 2);
    }
  });

  it('takes a jump where a way is refused, and none on the way that succeeds', () => {
    const taken = (id: CaseId) => {
      const { own, walk } = take(id);
      const passed = passedAt(own, walk, walk.length - 1);
      return jumpsOf(own).map(({ from }) => passed.has(from));
    };
    expect(taken('images')).toEqual([false, false, false]);
    expect(taken('eopnotsupp')).toEqual([true, false, false]);
    expect(taken('einval')).toEqual([false, true, false]);
    expect(taken('broken')).toEqual([false, false, true]);
  });

  it('a label counts as passed with the row below it', () => {
    const { walk } = take('einval');
    const passed = passedAt(rows, walk, walk.length - 1);
    expect([passed.has(rowOf('release:')), passed.has(rowOf('publish:'))]).toEqual([true, false]);
  });

  it('finds the stop of a step', () => {
    const { walk } = take('einval');
    expect(stopAt(walk, 0)).toBe(-1);
    expect(stopAt(walk, walk[3]?.step ?? 0)).toBe(3);
    expect(stopAt(walk, Infinity)).toBe(walk.length - 1);
  });

  it('puts values and results beside their rows', () => {
    const { trace, walk } = take('einval');
    const at = walk.findIndex(({ row }) => row === rowOf('if (rc ||'));
    const notes = (stop: number, part: string) =>
      notesOf(trace, rows, walk, stop)
        .get(rowOf(part))
        ?.map((note) => note.text);
    expect(notes(at, 'rc = qed_mcp_bist_nvm_get_num')).toEqual(['rc −22']);
    expect(notes(at, 'if (rc == -EOP')).toEqual([false]);
    expect(notes(at, 'if (rc ||')).toBeUndefined();
    expect(notes(at + 1, 'if (rc ||')).toEqual([true]);
    const healthy = take('images');
    const end = healthy.walk.length - 1;
    expect(
      notesOf(healthy.trace, rows, healthy.walk, end)
        .get(rowOf('num_images = 0;'))
        ?.map((note) => note.text)
    ).toEqual(['num_images 8']);
  });
});
