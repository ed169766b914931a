/**
 * How a pointer's number is made: `id * SPAN + BIAS + offset`, below 2^48. The id names the object
 * (its low 16 bits are the row in the table of objects, the rest counts re-uses of the row), so a
 * pointer that leaves its object, or outlives it, is recognised. Ids below 65536 are first uses.
 */
export const SPAN = 0x1000000;

/** Room below the first byte, so that a pointer just before the object still names it. */
export const BIAS = 0x100000;

/** Rows in the table of objects. */
export const ROWS = 0x10000;

/** The largest object in bytes. */
export const MAX_OBJECT = 0x800000;

/** The address of the first byte of an object. */
export const objectAddress = (id: number): number => id * SPAN + BIAS;
