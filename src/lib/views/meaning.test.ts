import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import {
  answeredHeader,
  duration,
  judgedWord,
  meaningOfCode,
  meaningOfOutcome,
  partOfAnswer,
  wordAttribute
} from './meaning.ts';

const run = (patch: Partial<Scenario>) => record({ ...DEFAULT_SCENARIO, ...patch });
const meaning = (patch: Partial<Scenario>) => meaningOfOutcome(run(patch).outcome);

describe('meanings', () => {
  it('takes a code by its name and a run by its end', () => {
    expect([0, 0x00160000, 0x00170000].map(meaningOfCode)).toEqual([
      'not-supported',
      'accepted',
      'refused'
    ]);
    expect(meaning({})).toBe('refused');
    expect(meaning({ rsp: 0x00160000 })).toBe('accepted');
    expect(meaning({ edition: '6.12-fix' })).toBe('not-supported');
    expect(meaning({ edition: '4.16' })).toBe('accepted');
    expect(meaning({ fault: 'silent' })).toBe('no-answer');
    expect(meaning({ edition: '6.12-fix', param: 5 })).toBe('refused');
  });

  it('does not call a run accepted whose images were refused', () => {
    const trace = run({ rsp: 0x00160000, imageRc: { 0: 2 } });
    expect(trace.outcome.rc).toBe(0);
    expect(meaningOfOutcome(trace.outcome)).toBe('refused');
  });

  it('shows the word that the driver judged, through the mask of the transport', () => {
    expect(judgedWord(run({ transportMask: 0xffffffff }))).toBe(0x0000001c);
    expect(judgedWord(run({ rsp: 0x00170000 }))).toBe(0x00170000);
    expect(judgedWord(run({ rsp: 0x00170000, fault: 'silent' }))).toBe(0x00170000);
  });
});

describe('the part of the answer', () => {
  it('is the header the firmware wrote, number included, wherever it was judged', () => {
    expect(answeredHeader(run({ rsp: 0x00160000, transportMask: 0 }))).toBe(0x00160016);
    expect(answeredHeader(run({ rsp: 0x00160005 }))).toBe(0x0016001c);
  });

  it.each([
    ['judged', {}],
    ['not-heard', { fault: 'silent' }],
    ['not-heard', { fault: 'stale-seq' }],
    ['judged', { fault: 'reset', rsp: 0x00160000 }],
    ['not-asked', { fault: 'not-ready' }],
    ['not-asked', { fault: 'no-shmem' }],
    ['not-asked', { fault: 'all-ones' }],
    ['not-asked', { edition: '4.16' }]
  ] as const)('is %s with %o', (part, patch) => {
    expect(partOfAnswer(run(patch))).toBe(part);
  });
});

describe('texts', () => {
  it('gives a stretch of time the unit that suits it', () => {
    expect([12, 10_040, 51_707, 5_000_010].map((time) => duration(time, 'en'))).toEqual([
      '12\u00a0µs',
      '10\u00a0ms',
      '51.7\u00a0ms',
      '5\u00a0s'
    ]);
  });

  it('writes words of attributes in eight digits, and nothing for null', () => {
    expect([wordAttribute(0x160000), wordAttribute(null)]).toEqual(['0x00160000', '']);
  });
});
