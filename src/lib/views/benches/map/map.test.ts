import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { CODES, Gathering, sweep, Sweeper, sweepPart } from '#lib/probe/sweep.ts';
import { csvOf, jsonOf } from './export.ts';
import { MapState } from './map.svelte.ts';
import { changesOf, classRows, fateAt, moved, sizeOf, wordOf } from './mapped.ts';
import { mappedOf } from './runs.ts';

const scenarioOf = (edition: EditionId) => ({ ...DEFAULT_SCENARIO, edition });
const before = mappedOf(sweep(scenarioOf('6.12')));
const after = mappedOf(sweep(scenarioOf('6.12-fix')));

describe('a map', () => {
  it('says of every code what a run of its own says', () => {
    const codes = fc.oneof(
      fc.constantFrom(0, 1, 0x15, 0x16, 0x17, 0xffff),
      fc.integer({ min: 0, max: CODES - 1 })
    );
    fc.assert(
      fc.property(codes, fc.constantFrom('6.12', '6.12-fix'), (code, edition: EditionId) => {
        const { rc, probe } = record({ ...scenarioOf(edition), rsp: wordOf(code) }).outcome;
        const map = edition === '6.12' ? before : after;
        expect(fateAt(map, code)).toMatchObject({ rc, probe });
      }),
      { numRuns: 200 }
    );
  });

  it('is the same from parts in any order', () => {
    const sweeper = new Sweeper(scenarioOf('6.12-fix'));
    const gathering = new Gathering();
    for (const part of [3, 1, 0, 2]) {
      expect(gathering.done).toBeLessThan(CODES);
      gathering.add(sweepPart(sweeper, part * 16384, (part + 1) * 16384));
    }
    expect(mappedOf(gathering.sweep())).toEqual(after);
  });

  it('has gaps where codes are not known', () => {
    const gathering = new Gathering();
    gathering.add(sweepPart(new Sweeper(scenarioOf('6.12')), 16, 32));
    const map = mappedOf(gathering.sweep());
    expect(map.total).toBe(16);
    expect(fateAt(map, 15)).toBeNull();
    expect(fateAt(map, 22)).toMatchObject({ rc: 0 });
    expect(fateAt(map, 32)).toBeNull();
  });
});

describe('the difference', () => {
  it('of the fix is one cell', () => {
    const changes = changesOf(before, after);
    expect(sizeOf(changes)).toBe(1);
    expect(changes[0]).toMatchObject({ from: 0, to: 0, before: { rc: -22 }, after: { rc: -95 } });
  });

  it('is found cell by cell under any masks', () => {
    const maps = [0xffff0000, 0xfff00000, 0x00160000].map((mask) =>
      mappedOf(sweep({ ...DEFAULT_SCENARIO, mask, edition: '6.13' }))
    );
    for (const one of maps) {
      for (const other of maps) {
        let differ = 0;
        for (let code = 0; code < CODES; code += 1) {
          const [a, b] = [fateAt(one, code), fateAt(other, code)];
          if (a?.rc !== b?.rc || a?.populateRc !== b?.populateRc || a?.probe !== b?.probe) {
            differ += 1;
          }
        }
        expect(sizeOf(changesOf(one, other))).toBe(differ);
      }
    }
  });

  it('counts every code once in the table of classes', () => {
    const rows = classRows([before, after], changesOf(before, after));
    for (const side of [0, 1]) {
      expect(rows.reduce((sum, { counts }) => sum + (counts[side] ?? 0), 0)).toBe(CODES);
    }
    expect(rows.filter(({ differs }) => differs)).toHaveLength(2);
  });
});

describe('the keys', () => {
  it.each([
    ['ArrowRight', 0x00ff, 0x0100],
    ['ArrowDown', 0x0016, 0x0116],
    ['ArrowUp', 0x0016, 0x0016],
    ['Home', 0x1234, 0x1200],
    ['End', 0x1234, 0x12ff],
    ['PageDown', 0x0016, 0x1016]
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(moved(key, from, false)).toBe(to);
  });

  it('with Ctrl lead from one end to the other, and others nowhere', () => {
    expect(moved('Home', 0x1234, true)).toBe(0);
    expect(moved('End', 0x1234, true)).toBe(0xffff);
    expect(moved('a', 0x1234, false)).toBeNull();
  });
});

describe('what one takes away', () => {
  const maps = [{ name: '6.12', scenario: scenarioOf('6.12'), mapped: before }];

  it('has a row for each code', () => {
    const rows = csvOf(maps).trimEnd().split('\n');
    expect(rows).toHaveLength(CODES + 1);
    expect(rows[0x16 + 1]).toBe('0x0016,0x00160000,OK,0,,0,ok');
    expect(rows[1]).toBe('0x0000,0x00000000,UNSUPPORTED,-22,EINVAL,-22,failed');
  });

  it('has a class for each code', () => {
    const { maps: read } = JSON.parse(jsonOf(maps)) as {
      maps: { classes: { rc: number }[]; classOf: number[] }[];
    };
    expect(read[0]?.classOf).toHaveLength(CODES);
    expect(read[0]?.classes[read[0].classOf[0x16] ?? -1]?.rc).toBe(0);
  });
});

describe('the address', () => {
  it.each(['', 'compare=none', 'edition=6.13&rsp=0x00170000&edition2=4.17&row=0x12', 'mask=0x0'])(
    'leads back: %s',
    (query) => {
      const state = new MapState(record, []);
      state.restore(new URLSearchParams(query));
      const again = new MapState(record, []);
      again.restore(state.pairs());
      expect(again.pairs()).toEqual(state.pairs());
      expect(again.scenario).toEqual(state.scenario);
      expect(state.problems).toEqual([]);
    }
  );

  it('names what it cannot read, and keeps the rest', () => {
    const state = new MapState(record, []);
    state.restore(new URLSearchParams('edition2=7.0&row=300&compare=all&rsp=0x00160000&x=1'));
    expect(state.problems.map(({ key }) => key).sort()).toEqual([
      'compare',
      'edition2',
      'row',
      'x'
    ]);
    expect(state.code).toBe(0x16);
    expect(state.sides).toHaveLength(2);
  });
});

describe("a reader's text as the second driver", () => {
  const own = { exercise: 'log', edition: '6.13', text: 'int a;', changed: true } as const;
  const open = (query: string): MapState => {
    const state = new MapState(record, []);
    state.texts = [own];
    state.restore(new URLSearchParams(query));
    return state;
  };

  it('stands beside the edition that it changes, and the address leads back', () => {
    const state = open('');
    state.take(own);
    expect(state.sides.map(({ scenario }) => scenario.edition)).toEqual(['6.13', '6.13']);
    const again = open('');
    again.restore(state.pairs());
    expect(again.sides[1]?.subject.own).toEqual(own);
    expect(again.pairs()).toEqual(state.pairs());
    again.change(1, { mask: 0 });
    expect(again.sides[1]?.subject.own).toEqual(own);
    again.change(1, { edition: '6.12' });
    expect(again.sides[1]?.subject.own).toBeUndefined();
  });

  it('never runs by itself, only when the reader asks', () => {
    const state = open('edition=6.13&patch=log');
    state.follow();
    expect([state.following, state.refusal, state.traces[1]]).toEqual(['', null, null]);
    expect(state.wanted).not.toContain('int a;');
    // Where there are no workers, asking for it is seen by its failure.
    state.allow();
    expect(state.following).toContain('int a;');
    expect(state.refusal?.why).toBe('failed');
    state.close();
  });

  it('is named where there is none', () => {
    const state = open('patch=fix');
    expect(state.problems).toMatchObject([{ key: 'patch', text: 'fix' }]);
    expect(state.sides[1]?.subject.own).toBeUndefined();
  });
});
