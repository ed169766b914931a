import { expect, test } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { EDITION_OF, KERNELS, KNOWN, leftAfter, type Kernel, type Seen } from './one-thing.ts';

const interfaces = (kernel: Kernel): readonly string[] =>
  record({ ...DEFAULT_SCENARIO, edition: EDITION_OF[kernel] }).outcome.interfaces;
const seen: Seen = { '4.15': interfaces('4.15'), '6.1': interfaces('6.1') };

test('runs of the two editions differ', () => {
  expect(KERNELS.map((kernel) => seen[kernel].length)).toEqual([8, 0]);
});

test('what was known leaves three hypotheses', () => {
  expect(leftAfter(seen, KNOWN)).toEqual(['kernel', 'user', 'both']);
});

test('one run leaves one, its mirror image leaves two, a repetition changes nothing', () => {
  expect(leftAfter(seen, [...KNOWN, 'debian-4.15'])).toEqual(['kernel']);
  expect(leftAfter(seen, [...KNOWN, 'ubuntu-6.1'])).toEqual(['kernel', 'both']);
  expect(leftAfter(seen, [...KNOWN, 'ubuntu-4.15'])).toHaveLength(3);
});
