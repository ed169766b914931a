import { expect, test } from 'vitest';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { changesOf, codeMapOf, countsOf, pathOf, runAt, sizeOf } from './code-square.ts';

const mapOf = (edition: '6.12' | '6.12-fix') => codeMapOf(sweep({ ...DEFAULT_SCENARIO, edition }));
const before = mapOf('6.12');
const after = mapOf('6.12-fix');

test('a map holds every code once, in order', () => {
  let next = 0;
  for (const { from, to } of before) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    next = to + 1;
  }
  expect(next).toBe(65_536);
  expect(sizeOf(before)).toBe(65_536);
});

test('a map says of each code what the driver makes of it', () => {
  expect(runAt(before, 0x16)).toEqual({ from: 0x16, to: 0x16, meaning: 'accepted', rc: 0 });
  expect(runAt(before, 0)?.rc).toBe(-22);
  expect(runAt(after, 0)).toEqual({ from: 0, to: 0, meaning: 'not-supported', rc: -95 });
  expect(countsOf(before)).toEqual({
    accepted: 1,
    refused: 65_535,
    'not-supported': 0,
    'no-answer': 0
  });
  expect(countsOf(after).refused).toBe(65_534);
});

test('two maps differ where their codes do', () => {
  const changes = changesOf(before, after);
  expect(changes.map(({ from, to }) => [from, to])).toEqual([[0, 0]]);
  expect(changes[0]?.before.rc).toBe(-22);
  expect(changes[0]?.after.rc).toBe(-95);
  expect(changesOf(after, after)).toEqual([]);
});

test('a range of codes is drawn row by row', () => {
  expect(pathOf([{ from: 0x16, to: 0x17 }])).toBe('M22 0h2v1h-2z');
  expect(pathOf([{ from: 0x00f0, to: 0x010f }])).toBe('M240 0h16v1h-16zM0 1h16v1h-16z');
  expect(pathOf([{ from: 0, to: 0xffff }])).toBe(
    'M0 0h256v1h-256zM0 1h256v254h-256zM0 255h256v1h-256z'
  );
});
