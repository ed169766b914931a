import { describe, expect, test } from 'vitest';
import { coverage } from '#lib/probe/coverage.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { DOOR_EDITIONS, DOOR_REGIONS } from './door-regions.ts';
import { countsOfRun, forksOf, placed, stretchOf, throughTheDoor, waysOf } from './door.ts';

const CODES = [0x0000, 0x0001, 0x0016, 0x0017, 0xffff];
const covered = (edition: (typeof DOOR_EDITIONS)[number], mask = DEFAULT_SCENARIO.mask) =>
  coverage({ ...DEFAULT_SCENARIO, edition, mask }, CODES);

describe.each(DOOR_EDITIONS)('in %s', (edition) => {
  const { caller, callee } = DOOR_REGIONS[edition];

  test('the three ways take all answers', () => {
    const { unsupported, failed, counted } = throughTheDoor(covered(edition), edition);
    const fixed = edition === '6.12-fix';
    expect([unsupported, failed, counted]).toEqual([fixed ? 1 : 0, fixed ? 3 : 4, 1]);
  });

  test('every if is counted both ways', () => {
    const counts = placed(stretchOf(covered(edition), DOOR_REGIONS[edition]));
    const found = [callee, caller].map((region) =>
      forksOf(region, counts).map(({ yes, no }) => [yes, no])
    );
    const more = edition === '6.12-fix' ? [[1, 3]] : [];
    expect(found[0]).toEqual([[0, 5], [1, 4], ...more]);
    expect(found[1]).toEqual(
      more.length === 0
        ? [
            [0, 5],
            [4, 1]
          ]
        : [
            [1, 4],
            [3, 1]
          ]
    );
  });

  test('one run takes one way', () => {
    const all = placed(stretchOf(covered(edition), DOOR_REGIONS[edition]));
    for (const rsp of [0, 0x00160000, 0x00170000]) {
      const trace = record({ ...DEFAULT_SCENARIO, edition, rsp });
      const { unsupported, failed, counted } = waysOf(caller, countsOfRun(trace, all));
      const { rc } = trace.outcome;
      expect([unsupported, failed, counted]).toEqual([
        Number(rc === -95),
        Number(rc === -22),
        Number(rc === 0)
      ]);
    }
  });
});

test('with the fix, a mask of zero opens the door to all', () => {
  expect(throughTheDoor(covered('6.12-fix', 0), '6.12-fix').unsupported).toBe(CODES.length);
  expect(throughTheDoor(covered('6.12', 0), '6.12').unsupported).toBe(0);
});
