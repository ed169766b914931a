import { expect, test } from 'vitest';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { FAMILIES, familyOf, fourDigits, trafficOf } from './zero.ts';

test('every named code has a family, and every family has a code', () => {
  expect(new Set(FIRMWARE_CODES.map(({ value }) => familyOf(value)))).toEqual(new Set(FAMILIES));
});

test('codes are written as the headers write them', () => {
  expect(fourDigits(0x00160000)).toBe('0x0016');
  expect(fourDigits(0xb00a0000)).toBe('0xb00a');
});

test('the traffic of a run is its question and its answer, number included', () => {
  const [asked, answered] = trafficOf(record(DEFAULT_SCENARIO));
  expect(asked?.message).toBe('MFW mailbox: command 0x001e001c param 0x00000003');
  expect(answered?.message).toMatch(/^MFW mailbox: response 0x0000001c param 0x00000000/);
  expect(trafficOf(record({ ...DEFAULT_SCENARIO, fault: 'silent' }))).toHaveLength(1);
});
