import { expect, test } from 'vitest';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { CODE_FAMILIES, halvesOf, toldBy } from './zero.ts';

test('every named code stands in one family, under its whole name', () => {
  const listed = CODE_FAMILIES.flatMap(({ prefix, codes }) =>
    codes.flatMap(({ value, names }) =>
      names.map((name) => ({ name: `FW_MSG_CODE_${prefix}${name}`, value }))
    )
  );
  expect(listed.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
    FIRMWARE_CODES.toSorted((a, b) => a.name.localeCompare(b.name))
  );
});

test('a number stands once, with all its names', () => {
  const codes = CODE_FAMILIES.flatMap((family) => family.codes);
  expect(new Set(codes.map(({ value }) => value)).size).toBe(codes.length);
  expect(codes.find(({ value }) => value === 0x00160000)?.names).toEqual([
    'OK',
    'TRANSCEIVER_DIAG_OK'
  ]);
});

test('a header has two halves', () => {
  expect(halvesOf(0x0000001c)).toEqual(['0000', '001c']);
  expect(halvesOf(0xb00a001c)).toEqual(['b00a', '001c']);
});

const told = (run: Partial<Scenario>) => toldBy(record({ ...DEFAULT_SCENARIO, ...run }));

test('by default the log does not have the number', () => {
  const { lines, answer, hidden } = told({});
  expect([lines.length, answer, hidden]).toEqual([5, -1, 0]);
  expect(lines.some(({ message }) => message.includes('response'))).toBe(false);
});

test('the talkative log has the question, its answer, and what came of it', () => {
  const { lines, answer, hidden } = told({ logLevel: 'verbose' });
  expect(lines.map(({ message }) => message.slice(0, 32))).toEqual([
    'MFW mailbox: command 0x001e001c ',
    'MFW mailbox: response 0x0000001c',
    'Failed getting number of images',
    'Failed to populate nvm info shad',
    'hw prepare failed'
  ]);
  expect(answer).toBe(1);
  expect(hidden).toBeGreaterThan(100);
});

test('a silent firmware leaves no answer in it', () => {
  expect(told({ logLevel: 'verbose', fault: 'silent' }).answer).toBe(-1);
});
