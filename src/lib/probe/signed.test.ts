import { describe, expect, it } from 'vitest';
import { inC } from './signed.ts';

describe('a word and a mask in C', () => {
  it('stay positive as unsigned int', () => {
    expect(inC(0x80160000, 0xffff0000, false)).toEqual({
      and: 0x80160000,
      same: true,
      shiftedDown: 0x8016,
      shiftedUp: 0x80160000,
      wide: 0x80160000n
    });
  });

  it('turn negative as int, and carry the sign into 64 bits', () => {
    expect(inC(0x80160000, 0xffff0000, true)).toEqual({
      and: -2_146_041_856,
      same: true,
      shiftedDown: -32_746,
      shiftedUp: -2_146_041_856,
      wide: 0xffffffff80160000n
    });
  });

  it('agree where bit 31 is clear', () => {
    expect(inC(0x00160000, 0xffff0000, true)).toEqual(inC(0x00160000, 0xffff0000, false));
  });
});
