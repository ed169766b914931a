import { describe, expect, it } from 'vitest';
import { approach, record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { check, checkZero, countsOf, namedBy, singleBit, ZERO_EDITIONS } from './mask.ts';
import { MaskState } from './mask.svelte.ts';

const under = (mask: number, edition: Scenario['edition'] = '6.12'): Scenario => ({
  ...DEFAULT_SCENARIO,
  edition,
  mask
});

describe('the puzzles of the mask', () => {
  it.each([
    ['passes', 0xffff0000, false],
    ['passes', 0xfffe0000, true],
    ['passes', 0x00160000, true],
    ['refused', 0xffff0000, false],
    ['refused', 0xffef0000, true],
    ['refused', 0xfffe0000, false],
    ['alike', 0xffff0000, false],
    ['alike', 0xffef0000, false],
    ['alike', 0xffe90000, true],
    ['alike', 0, true]
  ] as const)('%s under %i: %s', (puzzle, mask, solved) => {
    expect(check(puzzle, under(mask), record).solved).toBe(solved);
  });

  it('do not call an OK refused that the fix reads as unsupported', () => {
    expect(check('refused', under(0, '6.12'), record).solved).toBe(true);
    expect(check('refused', under(0, '6.13'), record).solved).toBe(false);
  });

  it('nothing is solved where the edition never asks', () => {
    for (const puzzle of ['passes', 'refused', 'alike'] as const) {
      expect(check(puzzle, under(0, '4.16'), record).solved).toBe(false);
    }
  });

  it('mask 0 brings up every card with both fixes, none without, and stops one run between', () => {
    const sweeps = ZERO_EDITIONS.map((edition) => sweep(under(0, edition)));
    expect(checkZero(sweeps)).toEqual({
      solved: true,
      values: { without: 0, first: 65_535, stopped: 1, both: 65_536 }
    });
    expect(checkZero(ZERO_EDITIONS.map((edition) => sweep(under(0xffff0000, edition))))).toEqual({
      solved: false,
      values: { without: 1, first: 2, stopped: 0, both: 2 }
    });
  });
});

describe('the bench of the mask', () => {
  it('runs another transport on the way there, and shows it when it has come', async () => {
    const state = new MaskState(record, approach);
    const before = state.trace;
    state.change({ transportMask: 0xffffffff });
    expect(state.scenario.transportMask).toBe(0xffffffff);
    expect(state.judgement?.transportMask).toBe(0xffffffff);
    expect(state.trace).toBe(before);
    await expect.poll(() => state.trace.scenario.transportMask).toBe(0xffffffff);
    expect(state.trace.outcome).toEqual(record(state.scenario).outcome);
    // Under the same transport there is no way to go.
    state.change({ mask: 0 });
    expect(state.trace.scenario.mask).toBe(0);
  });

  it('counts what a sweep of the same run counts', () => {
    const state = new MaskState(record);
    state.change({ edition: '6.13', mask: 0x00160000 });
    expect(state.counts).toEqual(countsOf(sweep(state.scenario)));
    expect(state.counts).toEqual({ ok: 8192, unsupported: 8192, refused: 49_152 });
    const { judgement } = state;
    if (judgement === null) throw new Error('not asked');
    expect(namedBy(judgement).ok).toEqual(['OK', 'ERROR']);
    state.change({ edition: '4.16' });
    expect(state.counts).toBeNull();
    expect(countsOf(sweep(state.scenario))).toBeNull();
  });

  it('reads and writes its address, relative to an answer of OK', () => {
    const state = new MaskState(record);
    expect(state.pairs()).toEqual([]);
    state.change({ rsp: 0, mask: 0xff });
    expect(state.pairs()).toEqual([
      ['mask', '0x000000ff'],
      ['rsp', '0x00000000']
    ]);
    const other = new MaskState(record);
    other.restore(state.pairs());
    expect(other.scenario).toEqual(state.scenario);
    expect(other.unlocked).toBe(false);
    other.restore([['transport', '0xffff00ff']]);
    expect(other.unlocked).toBe(true);
    other.lock(true);
    expect(other.pairs()).toEqual([]);
  });

  it('notes what it cannot use and keeps the rest', () => {
    const state = new MaskState(record);
    state.restore([
      ['mask', 'zebra'],
      ['fault', 'silent'],
      ['edition', '6.13'],
      ['theme', 'dark'],
      ['<b>', '']
    ]);
    expect(state.problems.map(({ key }) => key)).toEqual(['mask', 'fault', '<b>']);
    expect(state.scenario).toEqual({ ...DEFAULT_SCENARIO, edition: '6.13', rsp: 0x00160000 });
  });

  it('knows a single bit', () => {
    expect([singleBit(0x80000000), singleBit(1), singleBit(3), singleBit(0)]).toEqual([
      31,
      0,
      null,
      null
    ]);
  });
});
