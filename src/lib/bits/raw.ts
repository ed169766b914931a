/**
 * JavaScript's own operators, as they are: 32 bits wide and signed, unlike those of word.ts. For showing
 * what they do, and for nothing else.
 */
export const rawAnd = (a: number, b: number): number => a & b;

/** `a << count`, signed; the count is taken modulo 32. */
export const rawShl = (a: number, count: number): number => a << count;

/** `a >> count`: the sign enters at the top. */
export const rawShr = (a: number, count: number): number => a >> count;
