/** An unsigned 32-bit word: an integer from 0 to 0xffffffff. Every function here returns one. */
export type Word = number;

/** The low 32 bits of an integer, as an unsigned word. Takes any integer within ±2^53. */
export const u32 = (value: number): Word => value >>> 0;

/** The low 32 bits read as two's complement: −2^31 to 2^31−1. */
export const s32 = (value: number): number => value | 0;

/** Bits set in both words. */
export const and = (a: Word, b: Word): Word => (a & b) >>> 0;

/** Bits set in either word. */
export const or = (a: Word, b: Word): Word => (a | b) >>> 0;

/** Bits set in exactly one word. */
export const xor = (a: Word, b: Word): Word => (a ^ b) >>> 0;

/** Every bit turned over. */
export const not = (a: Word): Word => ~a >>> 0;

/**
 * Shift left; bits leave at the top. `count` is 0 to 31: hardware takes it modulo 32, so callers
 * that model a language check it first.
 */
export const shl = (a: Word, count: number): Word => (a << count) >>> 0;

/** Shift right, zeroes enter at the top. `count` is 0 to 31. */
export const shr = (a: Word, count: number): Word => a >>> count;

/** Shift right, the sign enters at the top; takes and returns a signed 32-bit number. */
export const sar = (a: number, count: number): number => a >> count;

/** The product of two words, low 32 bits. */
export const mul = (a: Word, b: Word): Word => Math.imul(a, b) >>> 0;

/** The ones in a word: 0 to 32. */
export function ones(a: Word): number {
  let count = 0;
  for (let rest = a >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count += 1;
  return count;
}

/** Bit `index` (0 is the lowest, 31 the highest) as 0 or 1. */
export const bit = (a: Word, index: number): 0 | 1 => (((a >>> index) & 1) === 1 ? 1 : 0);

/** The word with bit `index` turned over. */
export const flip = (a: Word, index: number): Word => (a ^ (1 << index)) >>> 0;
