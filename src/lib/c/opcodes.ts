// The operations, for `import * as OP from './opcodes.ts'`: constants of a module become mere numbers
// in what is built. The loop in execute.ts repeats the numbers (a switch over literals is what engines
// turn into a jump table); a test holds the two together.

/** Statement a begins. */
export const step = 1;
/** Go to a. */
export const jump = 2;
/** Go to b if a is zero / is not zero. */
export const ifZero = 3;
export const ifNotZero = 4;
/** Call function a; its registers begin at register b, where the arguments lie and the result goes. */
export const call = 5;
/** Call host function a with c arguments from register b on; the result goes to b. */
export const host = 6;
/** Return operand a. */
export const returnValue = 7;
export const returnVoid = 8;
/** The end of a function that promises a value. */
export const missingReturn = 9;
/** Go where table b says for the value of a. */
export const jumpTable = 10;
/** Local a begins its life: undefined, or as the machine's `uninitialised` says. */
export const begin = 11;
/** The same for the c bytes at address a. */
export const beginMemory = 12;
/** Fault if local a is undefined. */
export const check = 13;
/** a = b. */
export const move = 14;
/** Local a = b, seen by the observer. */
export const store = 15;
export const toBool = 16;
export const toS8 = 17;
export const toU8 = 18;
export const toS16 = 19;
export const toU16 = 20;
export const toS32 = 21;
export const toU32 = 22;
export const toS64 = 23;
export const toU64 = 24;
/** a = the integer at address b + c. */
export const loadS8 = 25;
export const loadU8 = 26;
export const loadS16 = 27;
export const loadU16 = 28;
export const loadS32 = 29;
export const loadU32 = 30;
export const loadS64 = 31;
export const loadU64 = 32;
/** The integer at address a + b = c. */
export const store8 = 33;
export const store16 = 34;
export const store32 = 35;
export const store64 = 36;
/** Copy c bytes from address b to address a, undefined ones as such. */
export const copy = 37;
/** c zero bytes at address a + b. */
export const zero = 38;
/** The bytes of blob c at address a + b. */
export const bytes = 39;
/** a = pointer b + c * d. */
export const pointerAdd = 40;
/** a = pointer b + the number c. */
export const pointerOffset = 41;
/** a = (b − c) / d. */
export const pointerDifference = 42;
export const equal = 43;
export const notEqual = 44;
export const less = 45;
export const lessEqual = 46;
export const greater = 47;
export const greaterEqual = 48;
/** a = !b. */
export const not = 49;
/** Fault unless 0 ≤ a < b (b a plain number). */
export const bound = 50;
export const addS32 = 60;
export const subS32 = 61;
export const mulS32 = 62;
export const divS32 = 63;
export const modS32 = 64;
export const andS32 = 65;
export const orS32 = 66;
export const xorS32 = 67;
export const shlS32 = 68;
export const shrS32 = 69;
export const addU32 = 70;
export const subU32 = 71;
export const mulU32 = 72;
export const divU32 = 73;
export const modU32 = 74;
export const andU32 = 75;
export const orU32 = 76;
export const xorU32 = 77;
export const shlU32 = 78;
export const shrU32 = 79;
export const addS64 = 80;
export const subS64 = 81;
export const mulS64 = 82;
export const divS64 = 83;
export const modS64 = 84;
export const andS64 = 85;
export const orS64 = 86;
export const xorS64 = 87;
export const shlS64 = 88;
export const shrS64 = 89;
export const addU64 = 90;
export const subU64 = 91;
export const mulU64 = 92;
export const divU64 = 93;
export const modU64 = 94;
export const andU64 = 95;
export const orU64 = 96;
export const xorU64 = 97;
export const shlU64 = 98;
export const shrU64 = 99;
