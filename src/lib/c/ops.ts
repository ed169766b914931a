/**
 * The instructions. Each is five numbers: operation, a, b, c, d. An operand that is not negative is
 * a register of the running function, a negative one is constant number −operand of the program's
 * pool. The loop in `execute.ts` repeats the numbers (a switch over literals is what engines turn
 * into a jump table); a test holds the two together.
 */
export const OP = {
  /** Statement a begins. */
  step: 1,
  /** Go to a. */
  jump: 2,
  /** Go to b if a is zero / is not zero. */
  ifZero: 3,
  ifNotZero: 4,
  /** Call function a; its registers begin at register b, where the arguments lie and the result goes. */
  call: 5,
  /** Call host function a with c arguments from register b on; the result goes to b. */
  host: 6,
  /** Return operand a. */
  return: 7,
  returnVoid: 8,
  /** The end of a function that promises a value. */
  missingReturn: 9,
  /** Go where table b says for the value of a. */
  switch: 10,
  /** Local a begins its life: undefined, or as the machine's `uninitialised` says. */
  begin: 11,
  /** The same for the c bytes at address a. */
  beginMemory: 12,
  /** Fault if local a is undefined. */
  check: 13,
  /** a = b. */
  move: 14,
  /** Local a = b, seen by the observer. */
  store: 15,
  toBool: 16,
  toS8: 17,
  toU8: 18,
  toS16: 19,
  toU16: 20,
  toS32: 21,
  toU32: 22,
  toS64: 23,
  toU64: 24,
  /** a = the integer at address b + c. */
  loadS8: 25,
  loadU8: 26,
  loadS16: 27,
  loadU16: 28,
  loadS32: 29,
  loadU32: 30,
  loadS64: 31,
  loadU64: 32,
  /** The integer at address a + b = c. */
  store8: 33,
  store16: 34,
  store32: 35,
  store64: 36,
  /** Copy c bytes from address b to address a, undefined ones as such. */
  copy: 37,
  /** c zero bytes at address a + b. */
  zero: 38,
  /** The bytes of blob c at address a + b. */
  bytes: 39,
  /** a = pointer b + c * d. */
  pointerAdd: 40,
  /** a = pointer b + the number c. */
  pointerOffset: 41,
  /** a = (b − c) / d. */
  pointerDifference: 42,
  equal: 43,
  notEqual: 44,
  less: 45,
  lessEqual: 46,
  greater: 47,
  greaterEqual: 48,
  /** a = !b. */
  not: 49,
  /** Fault unless 0 ≤ a < b (b a plain number). */
  bound: 50,
  addS32: 60,
  subS32: 61,
  mulS32: 62,
  divS32: 63,
  modS32: 64,
  andS32: 65,
  orS32: 66,
  xorS32: 67,
  shlS32: 68,
  shrS32: 69,
  addU32: 70,
  subU32: 71,
  mulU32: 72,
  divU32: 73,
  modU32: 74,
  andU32: 75,
  orU32: 76,
  xorU32: 77,
  shlU32: 78,
  shrU32: 79,
  addS64: 80,
  subS64: 81,
  mulS64: 82,
  divS64: 83,
  modS64: 84,
  andS64: 85,
  orS64: 86,
  xorS64: 87,
  shlS64: 88,
  shrS64: 89,
  addU64: 90,
  subU64: 91,
  mulU64: 92,
  divU64: 93,
  modU64: 94,
  andU64: 95,
  orU64: 96,
  xorU64: 97,
  shlU64: 98,
  shrU64: 99
} as const;

/** Numbers per instruction. */
export const STRIDE = 5;

/** Operators in the order of the arithmetic instructions of one type. */
export const ARITHMETIC = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>'] as const;
