import { describe, expect, it } from 'vitest';
import { record } from './record.ts';
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts';
import { transcript } from './transcript.ts';

const told = (scenario: Scenario): unknown => {
  const trace = record(scenario);
  return {
    ...trace.outcome,
    lines: transcript(trace, { statements: true, from: trace.length - 80 })
  };
};

describe('a run that shares its beginning with the one before', () => {
  it('tells the same as one from the start, whatever mask and reply came before', () => {
    const runs: Partial<Scenario>[] = [
      { rsp: 0x160000 },
      { rsp: 0x170000, mask: 0xfffe0000 },
      { rsp: 0x160000, mask: 0 },
      { rsp: 0x160000, mask: 0xffffffff },
      { rsp: 0x170000 }
    ];
    const shared = runs.map((run) => told({ ...DEFAULT_SCENARIO, edition: '6.13', ...run }));
    runs.forEach((run, index) => {
      record(DEFAULT_SCENARIO);
      const alone = told({ ...DEFAULT_SCENARIO, edition: '6.13', ...run });
      expect(shared[index]).toEqual(alone);
    });
    expect(
      new Set(shared.map((each) => JSON.stringify(each))).size,
      'an open gate more changes nothing'
    ).toBe(4);
  });
});
