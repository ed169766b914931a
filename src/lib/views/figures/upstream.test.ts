import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import {
  dayOf,
  daysBetween,
  EVENT_KEYS,
  EVENTS,
  firstFixed,
  kernelNamed,
  KERNELS,
  LINE,
  MESSAGE
} from './upstream.ts';

describe('the days', () => {
  it('are in order, on the line', () => {
    const days = EVENT_KEYS.map((key) => EVENTS[key]);
    expect(days).toEqual(days.toSorted());
    for (const day of days) {
      expect(daysBetween(LINE[0], day)).toBeGreaterThan(0);
      expect(daysBetween(day, LINE[1])).toBeGreaterThan(0);
    }
  });

  it('are counted: 23 from the first patch to the stable releases, 26 to the follow-up', () => {
    expect(daysBetween(EVENTS.v1, EVENTS.stable)).toBe(23);
    expect(daysBetween(EVENTS.v1, EVENTS['follow-applied'])).toBe(26);
    expect(dayOf(EVENTS.stable)).toEqual({ day: 14, month: '12' });
    expect(dayOf(EVENTS.v1)).toEqual({ day: 21, month: '11' });
  });
});

describe('the kernels', () => {
  it.each(KERNELS)('$name: its edition does what the table says', ({ fix, followUp, edition }) => {
    const { outcome } = record({ ...DEFAULT_SCENARIO, edition });
    expect(outcome.interfaces.length).toBe(fix === false ? 0 : 8);
    const eight = record({ ...DEFAULT_SCENARIO, edition, param: 8 }).outcome;
    expect(eight.fault !== null).toBe(fix === true && !followUp);
  });

  it('carry the fix in the order of their dates', () => {
    expect(firstFixed(['6.13.2', '6.12.0', '6.1.120', '4.19.1'])?.name).toBe('6.1.120');
    expect(firstFixed(['6.12.0', '4.17.0'])).toBeNull();
    expect(() => kernelNamed('2.4.0')).toThrow('2.4.0');
  });
});

it('the example names the commit that it mends by twelve digits and its title', () => {
  const fixes = MESSAGE.find(({ part }) => part === 'fixes')?.text;
  expect(fixes).toMatch(/^Fixes: [0-9a-f]{12} \("[^"]+"\)$/);
  for (const { part, text } of MESSAGE) {
    if (part === 'fixes') continue;
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(75);
  }
});
