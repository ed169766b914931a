import { describe, expect, it } from 'vitest';
import { parseFieldWord } from './field-word.ts';

describe('parseFieldWord', () => {
  it.each([
    ['00160000', 0x00160000],
    ['12345678', 0x12345678],
    ['0016 0000', 0x00160000],
    ['0016_0000', 0x00160000],
    ['016', 0x16],
    ['ffff0000', 0xffff0000],
    ['FF', 0xff],
    ['1c', 0x1c],
    ['0x160000', 0x00160000],
    ['0b10110', 0x16],
    ['0', 0],
    ['7', 7]
  ])('reads %s without a word', (text, value) => {
    expect(parseFieldWord(text)).toEqual({ parsed: { ok: true, value }, decimal: false });
  });

  it.each([
    ['160000', 160000],
    ['22', 22],
    ['4294967295', 0xffffffff]
  ])('reads %s as decimal, and says so', (text, value) => {
    expect(parseFieldWord(text)).toEqual({ parsed: { ok: true, value }, decimal: true });
  });

  it.each([
    ['', 'empty'],
    ['0x16g', 'not-a-number'],
    ['-1', 'negative'],
    ['1ffffffff', 'too-large'],
    ['4294967296', 'too-large']
  ] as const)('refuses "%s" as %s', (text, error) => {
    expect(parseFieldWord(text)).toEqual({ parsed: { ok: false, error }, decimal: false });
  });
});
