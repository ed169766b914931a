import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import {
  ARTICLE,
  bounded,
  buildsOf,
  halve,
  halvings,
  hours,
  narrowed,
  RELEASES,
  START,
  suspects,
  worstFrom,
  type Interval
} from './bisect.ts';

const works = (at: number): boolean => {
  const edition = RELEASES[at]?.edition ?? '4.16';
  return record({ ...DEFAULT_SCENARIO, edition }).outcome.interfaces.length > 0;
};
const after = (builds: string): Interval =>
  buildsOf(builds).reduce((known, at) => narrowed(known, at, works(at)), START);

describe('the releases', () => {
  it('print the lines of the table where they are an edition of their own', () => {
    for (const { edition, standIn, lines } of RELEASES) {
      if (standIn !== 'same') continue;
      const { log } = record({ ...DEFAULT_SCENARIO, edition });
      const printed = log.filter(({ level }) => level === 'err' || level === 'notice');
      expect(printed.map(({ line }) => line)).toEqual(lines ?? []);
    }
  });

  it('narrow to two neighbours by the builds of the article', () => {
    expect(after(ARTICLE)).toEqual({ good: 1, bad: 2 });
    expect(suspects(after('4.19'))).toBe(4);
    expect(after('4.19,4.18,4.17')).toEqual({ good: 0, bad: 2 });
  });

  it('are read from a text, others left out', () => {
    expect(buildsOf('4.19,5.0,4.16,4.15')).toEqual([4, 1]);
    expect(buildsOf(3)).toEqual([]);
  });
});

describe('halving', () => {
  it('is surest from the middle', () => {
    const known = { good: 0, bad: 4 };
    expect([1, 2, 3].map((at) => worstFrom(known, at))).toEqual([3, 2, 3]);
    expect(halvings(4)).toBe(2);
    expect([halvings(1), halvings(2), halvings(5), halvings(1000)]).toEqual([0, 1, 3, 10]);
  });

  it('finds each commit in at most log2 N tests', () => {
    for (const count of [2, 3, 8, 13, 100]) {
      for (let culprit = 1; culprit <= count; culprit += 1) {
        const tests = halve(count, culprit);
        expect(tests.length).toBeLessThanOrEqual(halvings(count));
        const left = tests.reduce(
          ({ from, to }, { at, works: lit }) => (lit ? { from: at, to } : { from, to: at }),
          { from: 0, to: count }
        );
        expect(left).toEqual({ from: culprit - 1, to: culprit });
      }
    }
    expect(halve(1, 1)).toEqual([]);
  });
});

describe('what a reader types', () => {
  it('is kept within bounds', () => {
    expect(bounded('12.4', 2, 100, 7)).toBe(12);
    expect(bounded('1', 2, 100, 7)).toBe(2);
    expect(bounded('1e9', 2, 100, 7)).toBe(100);
    expect(bounded(' ', 2, 100, 7)).toBe(7);
    expect(bounded('x', 2, 100, 7)).toBe(7);
  });

  it('is told as hours and minutes', () => {
    expect([0, 45, 180, 150].map(hours)).toEqual([
      '0\u00a0min',
      '45\u00a0min',
      '3\u00a0h',
      '2\u00a0h 30\u00a0min'
    ]);
  });
});
