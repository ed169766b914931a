/** 64-bit arithmetic on BigInt, for C's `u64` and `s64`. Results are wrapped as C wraps them. */

/** The low 64 bits, unsigned. */
export const u64 = (value: bigint): bigint => BigInt.asUintN(64, value);

/** The low 64 bits as two's complement. */
export const s64 = (value: bigint): bigint => BigInt.asIntN(64, value);

/** Bits set in both, unsigned. */
export const and64 = (a: bigint, b: bigint): bigint => u64(a & b);

/** Bits set in either, unsigned. */
export const or64 = (a: bigint, b: bigint): bigint => u64(a | b);

/** Bits set in exactly one, unsigned. */
export const xor64 = (a: bigint, b: bigint): bigint => u64(a ^ b);

/** Every bit turned over, unsigned. */
export const not64 = (a: bigint): bigint => u64(~a);

/** Shift left within 64 bits; `count` is 0 to 63. */
export const shl64 = (a: bigint, count: number): bigint => u64(a << BigInt(count));

/** Shift right; arithmetic when `a` is negative, so pass `s64` or `u64` of it. `count` is 0 to 63. */
export const shr64 = (a: bigint, count: number): bigint => a >> BigInt(count);
