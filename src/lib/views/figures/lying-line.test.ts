import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { agreementOf, countOf, driverLines, honestLine } from './lying-line.ts';

const run = (patch: Partial<Scenario>) => record({ ...DEFAULT_SCENARIO, ...patch });
const OK = 0x00160000;

describe('the line and the fate of the card', () => {
  it.each([
    ['true-line', 3, {}],
    ['true-line', 3, { rsp: 0x00170000, param: 8 }],
    ['lie', 1, { rsp: OK, param: 0 }],
    ['lie', 1, { rsp: OK, param: 0, edition: '6.13' }],
    ['quiet', 0, { rsp: OK }],
    ['quiet', 0, { edition: '6.12-fix' }],
    ['unsaid', 2, { rsp: OK, param: 0x10000000 }]
  ] as const)('are %s with %i lines: %o', (agreement, lines, patch) => {
    const trace = run(patch);
    expect(agreementOf(trace)).toBe(agreement);
    expect(driverLines(trace)).toHaveLength(lines);
  });
});

describe('an honest line', () => {
  it.each([
    [{}, 'code 0x00000000, num_images 0, rc -22', 'giving the card up (-22)'],
    [{ rsp: OK, param: 0 }, 'code 0x00160000, num_images 0, rc 0', 'going on without images'],
    [{ rsp: OK }, 'code 0x00160000, num_images 8, rc 0', '8 images read'],
    [{ edition: '6.12-fix' }, 'code 0x00000000, num_images 0, rc -95', 'going on without images'],
    [
      { rsp: 0x00170000, param: 8 },
      'code 0x00170000, num_images 8, rc -22',
      'giving the card up (-22)'
    ],
    [
      { rsp: OK, param: 0x10000000 },
      'code 0x00160000, num_images 268435456, rc 0',
      'giving the card up (-12)'
    ],
    [{ fault: 'silent' }, 'no answer, rc -11', 'giving the card up (-11)']
  ] as const)('of %o', (patch, evidence, fate) => {
    expect(honestLine(run(patch))).toMatchObject({ evidence, fate });
  });

  it('is not there where nothing was asked', () => {
    expect(honestLine(run({ edition: '4.16' }))).toBeNull();
    expect(countOf(run({ fault: 'all-ones' }))).toBeNull();
  });
});
