import { expect, test } from 'vitest';
import { Memory } from './memory.ts';
import { formatPrintf } from './printf.ts';
import type { Value } from './value.ts';

/** Format, arguments, and what C's printf (or the kernel's printk) gives. */
const ROWS: readonly (readonly [string, readonly Value[], string])[] = [
  ['%d %i %u', [-1, 5, 4294967295], '-1 5 4294967295'],
  ['%u', [-1], '4294967295'],
  ['%d', [4294967295], '-1'],
  ['%x %X %#x %#X', [0xbeef, 0xbeef, 0xbeef, 0xbeef], 'beef BEEF 0xbeef 0XBEEF'],
  ['0x%08x', [0x160042], '0x00160042'],
  ['%02x:%02x', [3, 255], '03:ff'],
  ['%x', [-1], 'ffffffff'],
  ['%lx %llx', [-1, 0x123456789abcdef0n], 'ffffffffffffffff 123456789abcdef0'],
  ['%hhx %hhd %hx', [0x1ff, 0x1ff, 0x12345], 'ff -1 2345'],
  ['%zu %ld', [24, -24], '24 -24'],
  ['%5d|%-5d|%05d|%+d|% d', [42, 42, -42, 42, 42], '   42|42   |-0042|+42| 42'],
  ['%03d', [7], '007'],
  ['%d.%03d', [12, 5], '12.005'],
  ['%.3d|%5.2d|%.0d', [5, 5, 0], '005|   05|'],
  ['%*d|%-*d|%.*d', [4, 1, 4, 1, 3, 1], '   1|1   |001'],
  ['%c%c', [72, 105], 'Hi'],
  ['%%|%5%', [], '%|%'],
  ['%o', [8], '10'],
  ['%#010x', [255], '0x000000ff'],
  ['%p', [0x1234], '0000000000001234']
];

test.each(ROWS)('%s', (format, args, text) => {
  expect(formatPrintf(format, args, new Memory())).toBe(text);
});

test('text and addresses come from memory', () => {
  const memory = new Memory();
  const text = memory.allocate(8, 'text');
  memory.writeBytes(text, Uint8Array.from([0x68, 0xc3, 0xa9, 0]));
  const mac = memory.allocate(6, 'mac');
  memory.writeBytes(mac, Uint8Array.from([0, 1, 0xab, 3, 4, 255]));
  expect(formatPrintf('[%s] [%5s] [%-5s] [%.1s] %pM', [text, text, text, text, mac], memory)).toBe(
    '[hé] [   hé] [hé   ] [h] 00:01:ab:03:04:ff'
  );
  expect(formatPrintf('%s', [0], memory)).toBe('(null)');
});

test('an argument too few, or a width beyond reason, is a fault', () => {
  for (const format of ['%d %d', '%99999999d', '%*d']) {
    expect(() => formatPrintf(format, [1], new Memory())).toThrow(
      expect.objectContaining({ code: 'bad-format' })
    );
  }
});
