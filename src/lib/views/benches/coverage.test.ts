import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { DEFAULT_SCENARIO, EDITIONS } from '#lib/probe/scenario.ts';
import {
  branchAt,
  complementOf,
  countIn,
  countOf,
  functionsBy,
  lineOfTheCase,
  NAMED,
  parsePlace,
  placeText,
  reachingOf,
  told
} from './coverage.ts';
import { CoverageState } from './coverage.svelte.ts';

const counted = reach(DEFAULT_SCENARIO);

describe('ranges of codes', () => {
  const ranges = fc
    .uniqueArray(fc.integer({ min: 0, max: 65_535 }), { maxLength: 12 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map((ends) =>
      ends.flatMap((from, index): [number, number][] => {
        const to = ends[index + 1];
        return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
      })
    );

  it('and what they leave out make all codes, and leave it out twice', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const rest = complementOf(some);
        expect(countIn(some) + countIn(rest)).toBe(65_536);
        // Neighbouring ranges are joined on the way.
        expect(countIn(complementOf(rest))).toBe(countIn(some));
      })
    );
  });

  it('are told the shorter way', () => {
    expect(told([[0, 65_535]]).kind).toBe('all');
    expect(told([]).kind).toBe('none');
    expect(told([[22, 22]])).toEqual({ kind: 'these', ranges: [[22, 22]] });
    expect(
      told([
        [0, 21],
        [23, 65_535]
      ])
    ).toEqual({ kind: 'but', ranges: [[22, 22]] });
  });
});

describe('the line of the case', () => {
  it('stands in the editions that have a shadow of the images', () => {
    expect(EDITIONS.filter((edition) => lineOfTheCase(filesOf(edition)) !== null)).toEqual(
      EDITIONS.filter((edition) => edition !== '4.16')
    );
  });

  it('is an if that no answer enters in 6.12', () => {
    const place = lineOfTheCase(filesOf('6.12'));
    const branch = place && branchAt(counted, place);
    if (branch === null) throw new Error('no branch');
    const taken = reachingOf(counted, branch.taken);
    const not = reachingOf(counted, branch.notTaken);
    for (const [answers, total] of [
      ['all', 65_536],
      ['named', NAMED.length],
      ['one', 1]
    ] as const) {
      expect(countOf(taken, answers, 0)).toBe(0);
      expect(countOf(not, answers, 0)).toBe(total);
    }
  });

  it('heads the functions in which the answer decides', () => {
    const file = filesOf('6.12').find(({ name }) => name === 'qed_mcp.c');
    if (file === undefined) throw new Error('no file');
    const { decided, others } = functionsBy(file, counted);
    expect(decided[0]?.name).toBe('qed_mcp_nvm_info_populate');
    expect(decided.map(({ name }) => name)).toContain('qed_mcp_bist_nvm_get_num_images');
    expect(others.map(({ name }) => name)).toContain('qed_mcp_get_capabilities');
    expect(functionsBy(file, null).decided).toEqual([]);
  });
});

describe('the bench of coverage', () => {
  it('reads and writes its address', () => {
    const state = new CoverageState(counted);
    expect(state.pairs()).toEqual([]);
    expect(state.reach).toBe(counted);
    state.choose('named');
    state.ask({ file: 'qed_mcp.c', line: 826 });
    state.change({ rsp: 0x00170000 });
    expect(state.reach).toBe(counted);
    const pairs = state.pairs();
    expect(pairs).toEqual([
      ['rsp', '0x00170000'],
      ['of', 'named'],
      ['line', 'qed_mcp.c-826']
    ]);
    const other = new CoverageState(counted);
    other.restore(pairs);
    expect(other.pairs()).toEqual(pairs);
    other.restore([['edition', '6.13']]);
    expect(other.reach).toBeNull();
    expect(other.place).toEqual(lineOfTheCase(filesOf('6.13')));
    other.open('qed_dev.c');
    expect(other.pairs()).toEqual([
      ['edition', '6.13'],
      ['file', 'qed_dev.c']
    ]);
  });

  it('notes what it cannot use and keeps the rest', () => {
    const state = new CoverageState(counted);
    state.restore([
      ['of', 'some'],
      ['line', '../../etc/passwd-1'],
      ['fault', 'silent'],
      ['edition', '6.1']
    ]);
    expect(state.problems.map(({ key }) => key)).toEqual(['of', 'line', 'fault']);
    expect(state.scenario.edition).toBe('6.1');
    state.restore([['line', 'qed_mcp.c-99999']]);
    expect(state.problems.map(({ key }) => key)).toEqual(['line']);
    expect(parsePlace(placeText({ file: 'qed_hw.c', line: 7 }))).toEqual({
      file: 'qed_hw.c',
      line: 7
    });
  });
});
