import { describe, expect, test } from 'vitest';
import { evaluate } from './run-text.ts';

/** Declarations, expression, value. Values were worked out from C11 6.3 by hand. */
const ROWS: readonly (readonly [string, string, number | bigint])[] = [
  ['', '-1 < 1u', 0],
  ['', '-1 < 1', 1],
  ['', '-1L < 1u', 1],
  ['', '-1L < 1UL', 0],
  ['u8 a = 200; u8 b = 100;', 'a + b', 300],
  ['u8 a = 200; u8 b = 100;', '(u8)(a + b)', 44],
  ['u8 a = 0;', '~a', -1],
  ['u8 a = 0;', '(u8)~a', 255],
  ['u8 a = 1;', 'a - 2 < 0', 1],
  ['u16 a = 1;', 'a - 2 < 0', 1],
  ['u32 a = 1;', 'a - 2 < 0', 0],
  ['u16 a = 0xffff;', '++a', 0],
  ['u16 a = 0xffff;', 'a++', 65535],
  ['u8 a = 0;', '--a', 255],
  ['u8 a = 250; a += 10;', 'a', 4],
  ['u8 a = 0xff;', '(s8)a', -1],
  ['s8 a = -1;', '(u32)a', 4294967295],
  ['s8 a = -1;', '(u64)a', 0xffffffffffffffffn],
  ['s8 a = -1;', '(u8)a', 255],
  ['u8 a = 0x80;', 'a << 24', -2147483648],
  ['u32 a = 0xffffffff;', '(s64)a', 4294967295],
  ['u32 a = 0xffffffff;', '(s32)a', -1],
  ['s32 a = -1; u64 b = 1;', 'a + b', 0],
  ['s32 a = -1; u64 b = 0;', 'a > b', 1],
  ['u32 a = 0xffffffff; s64 b = -1;', 'a > b', 1],
  ['u32 a = 0x80000000;', 'a + a', 0],
  ['u32 a = 0x80000000;', '(u64)a + a', 4294967296],
  ['u32 a = 0xffffffff;', 'a * a', 1],
  ['u64 a = 0xffffffffffffffff;', 'a * a', 1],
  ['u64 a = 0xffffffffffffffff;', 'a + 1', 0],
  ['u64 a = 0;', 'a - 1', 0xffffffffffffffffn],
  ['u64 a = 0x123456789abcdef0;', 'a >> 60', 1],
  ['u64 a = 0x123456789abcdef0;', 'a << 4', 0x23456789abcdef00n],
  ['u64 a = 0x123456789abcdef0;', 'a & 0xff00000000000000', 0x1200000000000000n],
  ['u64 a = 0x123456789abcdef0;', '(u32)a', 0x9abcdef0],
  ['u64 a = 0x123456789abcdef0;', '(u16)a', 0xdef0],
  ['s64 a = -1;', 'a >> 1', -1],
  ['s64 a = -8;', 'a / 3', -2],
  ['s64 a = -8;', 'a % 3', -2],
  ['s64 a = -9007199254740993;', 'a', -9007199254740993n],
  ['s64 a = -0x7fffffffffffffff - 1;', 'a', -0x8000000000000000n],
  ['int a = -7;', 'a / 2', -3],
  ['int a = -7;', 'a % 2', -1],
  ['int a = -4;', 'a % 2', 0],
  ['int a = -7;', 'a >> 1', -4],
  ['int a = 0;', 'a * -1', 0],
  ['bool a = 256;', 'a', 1],
  ['bool a = true;', 'a + a', 2],
  ['u8 a = 2; bool b = a;', 'b', 1],
  ['u64 a = 0x8000000000000000; bool b = a;', 'b', 1],
  ['char a = 200;', 'a', -56],
  ['', "'\\xff'", -1],
  ['', 'sizeof(int) - 5 > 0', 1],
  ['', '0xffffffff == -1', 1],
  ['', '4294967295 == -1', 0],
  ['', '1 << 31', -2147483648],
  ['', '(1 << 31) == (s32)0x80000000', 1],
  ['int a = 1;', 'a ? -1 : 1u', 4294967295],
  ['u32 a = 5;', '-a', 4294967291],
  ['enum e { A, B = 7, C }; enum e x = C;', 'x', 8],
  ['enum e { A = 0x80000000 }; enum e x = A;', 'x > -1', 0],
  ['enum e { A = 0xffffffff };', 'A', 4294967295]
];

describe('conversions and arithmetic', () => {
  test.each(ROWS)('%s %s is %s', (declarations, expression, value) => {
    const type = typeof value === 'bigint' && value > 0 ? 'u64' : 's64';
    expect(evaluate(expression, declarations, type)).toBe(value);
  });
});

/** Operations that C leaves undefined, with the fault. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['int a = 1, b = 0;', 'a / b', 'division-by-zero'],
  ['u64 a = 1, b = 0;', 'a % b', 'division-by-zero'],
  ['int a = -2147483647 - 1; int b = -1;', 'a / b', 'signed-overflow'],
  ['int a = -2147483647 - 1; int b = -1;', 'a % b', 'signed-overflow'],
  ['int a = 2147483647;', 'a + 1', 'signed-overflow'],
  ['int a = -2147483647 - 1;', '-a', 'signed-overflow'],
  ['int a = 65536;', 'a * a', 'signed-overflow'],
  ['s64 a = 0x7fffffffffffffff;', 'a + 1', 'signed-overflow'],
  ['int a = 32;', '1 << a', 'shift-too-wide'],
  ['int a = -1;', '1u >> a', 'shift-too-wide'],
  ['u64 a = 1; int b = 64;', 'a << b', 'shift-too-wide']
];

describe('what has no result is a fault', () => {
  test.each(FAULTS)('%s %s', (declarations, expression, code) => {
    expect(evaluate(expression, declarations)).toBe(code);
  });
});

/** Precedence: each row with the value that C's grammar gives; other groupings give another. */
const PRECEDENCE: readonly (readonly [string, number])[] = [
  ['2 + 3 * 4', 14],
  ['20 - 5 - 3', 12],
  ['100 / 5 / 2', 10],
  ['1 << 2 + 1', 8],
  ['1 | 2 ^ 3 & 2', 1],
  ['6 & 2 == 2', 0],
  ['2 == 2 & 1', 1],
  ['6 ^ 1 & 3', 7],
  ['1 | 3 ^ 1', 3],
  ['2 | 1 && 0', 0],
  ['2 < 3 == 1', 1],
  ['1 << 1 < 3', 1],
  ['1 < 1 << 1', 1],
  ['1 + 2 < 4 == 1', 1],
  ['0 && 0 || 1', 1],
  ['1 || 0 && 0', 1],
  ['1 ? 2 : 0 ? 3 : 4', 2],
  ['!0 + 1', 2],
  ['~0 & 15', 15],
  ['-2 - -3', 1],
  ['(u8)300 + 1', 45],
  ['(u8)(300 + 1)', 45],
  ['(u8)255 + 1', 256],
  ['sizeof(char) + 1', 2],
  ['10 % 4 * 3', 6],
  ['7 > 3 > 1', 0],
  ['1 == 1 != 0', 1]
];

describe('precedence', () => {
  test.each(PRECEDENCE)('%s is %s', (expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });

  test('*p = x stores through the pointer, *p++ moves it, (T *)p + 1 casts first', () => {
    const arrays = 'int a[3] = { 1, 2, 3 }; int *p = a;';
    expect(evaluate('a[0]', `${arrays} *p = 9;`)).toBe(9);
    expect(evaluate('*p', `${arrays} out(*p++);`)).toBe(1);
    expect(evaluate('p[0]', `${arrays} *p++ = 7;`)).toBe(2);
    expect(evaluate('(char *)p + 4 == (char *)(p + 1)', arrays)).toBe(1);
    expect(evaluate('*(u8 *)p + 1', arrays)).toBe(2);
    expect(evaluate('-a[1]', arrays)).toBe(-2);
  });
});
