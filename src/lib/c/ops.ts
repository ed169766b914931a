// An instruction is five numbers: operation (opcodes.ts), a, b, c, d. An operand that is not negative
// is a register of the running function, a negative one is constant number −operand of the program's
// pool.

/** Numbers per instruction. */
export const STRIDE = 5;

/** Operators in the order of the arithmetic instructions of one type. */
export const ARITHMETIC = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>'] as const;
