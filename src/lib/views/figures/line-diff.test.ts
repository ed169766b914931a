import { expect, test } from 'vitest';
import { around, lineDiff } from './line-diff.ts';

const text = (before: string, after: string, context = 99): string => {
  const [old, now] = [[...before], [...after]];
  return around(lineDiff(old, now), context)
    .map((line) => `${line.kind}${(line.old === null ? now[line.now ?? 0] : old[line.old]) ?? ''}`)
    .join(' ');
};

test('lines that come and go', () => {
  expect(text('abcd', 'abxycd')).toBe(' a  b +x +y  c  d');
  expect(text('abcd', 'acd')).toBe(' a -b  c  d');
  expect(text('abc', 'axc')).toBe(' a -b +x  c');
  expect(text('', 'a')).toBe('+a');
  expect(text('same', 'same', 1)).toBe('');
});

test('only the surroundings of a change', () => {
  expect(text('abcdefgh', 'abcdxefgh', 2)).toBe(' c  d +x  e  f');
});

test('every line has its place in the texts that hold it', () => {
  const lines = lineDiff([...'abcd'], [...'bxd']);
  expect(lines.flatMap(({ old }) => old ?? [])).toEqual([0, 1, 2, 3]);
  expect(lines.flatMap(({ now }) => now ?? [])).toEqual([0, 1, 2]);
});
