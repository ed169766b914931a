import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  and,
  bit,
  fieldMask,
  flip,
  getField,
  hex,
  not,
  ones,
  or,
  parseWord,
  rawAnd,
  rawShl,
  rawShr,
  s32,
  sar,
  setField,
  shl,
  shr,
  u32,
  xor
} from './index.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const big = (value: number) => BigInt(value);

describe('words of 32 bits', () => {
  it('stay unsigned where JavaScript would make them negative', () => {
    expect(and(0xffff0000, 0x80160000)).toBe(0x80160000);
    expect(not(0)).toBe(0xffffffff);
    expect(shl(1, 31)).toBe(0x80000000);
    expect(u32(-1)).toBe(0xffffffff);
    expect(s32(0xffffffff)).toBe(-1);
    expect(sar(-8, 1)).toBe(-4);
  });

  it('agree with the same operation on integers of any size', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 31 }), (a, b, n) => {
        expect(big(and(a, b))).toBe(big(a) & big(b));
        expect(big(or(a, b))).toBe(big(a) | big(b));
        expect(big(xor(a, b))).toBe(big(a) ^ big(b));
        expect(big(shl(a, n))).toBe(BigInt.asUintN(32, big(a) << big(n)));
        expect(big(shr(a, n))).toBe(big(a) >> big(n));
        expect(bit(a, n)).toBe(Number((big(a) >> big(n)) & 1n));
        expect(big(flip(a, n))).toBe(big(a) ^ (1n << big(n)));
      })
    );
  });
});

describe('ones', () => {
  it('are the digits 1 of the word in base 2', () => {
    expect(ones(0xffffffff)).toBe(32);
    fc.assert(
      fc.property(word, (a) => {
        expect(ones(a)).toBe(a.toString(2).replaceAll('0', '').length);
      })
    );
  });
});

describe('raw operators', () => {
  it('give what JavaScript gives: the same bits, read as a signed number', () => {
    expect(rawAnd(0xffff0000, 0x80160000)).toBe(-2_146_041_856);
    expect(rawShl(0x8016, 16)).toBe(-2_146_041_856);
    expect(rawShr(0x80160000, 16)).toBe(-32_746);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 31 }), (a, b, n) => {
        expect(rawAnd(a, b)).toBe(s32(and(a, b)));
        expect(rawShl(a, n)).toBe(s32(shl(a, n)));
        expect(rawShr(a, n)).toBe(Number(BigInt.asIntN(32, big(a)) >> big(n)));
      })
    );
  });
});

describe('fields', () => {
  it('are masks by highest and lowest bit', () => {
    expect(fieldMask({ msb: 31, lsb: 16 })).toBe(0xffff0000);
    expect(fieldMask({ msb: 15, lsb: 0 })).toBe(0x0000ffff);
    expect(fieldMask({ msb: 31, lsb: 0 })).toBe(0xffffffff);
    expect(fieldMask({ msb: 10, lsb: 10 })).toBe(0x00000400);
  });

  it('give back what was put in, and leave the rest', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 31 }));
    fc.assert(
      fc.property(word, word, ends, (before, value, [x, y]) => {
        const field = { name: 'f', msb: Math.max(x, y), lsb: Math.min(x, y) };
        const after = setField(before, field, value);
        const width = field.msb - field.lsb + 1;
        expect(getField(after, field)).toBe(width === 32 ? value : value % 2 ** width);
        expect(and(after, not(fieldMask(field)))).toBe(and(before, not(fieldMask(field))));
      })
    );
  });
});

describe('words as text', () => {
  it('print as eight lower-case digits', () => {
    expect(hex(0x16001d)).toBe('0x0016001d');
    expect(hex(0x16, 4)).toBe('0x0016');
  });

  it('are read as a person types them', () => {
    const read = (text: string) => {
      const parsed = parseWord(text);
      return parsed.ok ? parsed.value : parsed.error;
    };
    expect(read(' 0X0016_0000 ')).toBe(0x00160000);
    expect(read('0xffff 0000')).toBe(0xffff0000);
    expect(read('22')).toBe(22);
    expect(read('0b1_0110')).toBe(22);
    expect(read('')).toBe('empty');
    expect(read('0x')).toBe('not-a-number');
    expect(read('16g')).toBe('not-a-number');
    expect(read('-1')).toBe('negative');
    expect(read('0x100000000')).toBe('too-large');
  });

  it('survive being printed and read again', () => {
    fc.assert(
      fc.property(word, (value) => {
        expect(parseWord(hex(value))).toEqual({ ok: true, value });
        expect(parseWord(`0b${value.toString(2)}`)).toEqual({ ok: true, value });
      })
    );
  });
});
