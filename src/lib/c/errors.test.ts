import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { ERROR_CODES, explain } from './catalogue.ts';
import { errorText } from './errors.ts';

const codes = (text: string): string[] => {
  const compiled = compile([{ name: 'main.c', text }]);
  return compiled.ok
    ? []
    : compiled.errors.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);
};
const inMain = (body: string): string[] => codes(`int main(void)\n{\n${body}\n}`);

describe('what is outside the subset says so', () => {
  test.each([
    ['union u { int a; };', 'unsupported-union 1:1'],
    ['struct s { int a : 3; };', 'unsupported-bit-field 1:18'],
    ['int (*f)(void);', 'unsupported-function-pointer 1:5'],
    ['void g(int (*f)(void));', 'unsupported-function-pointer 1:12'],
    ['int f(int n, ...) { return n; }', 'unsupported-variadic 1:5'],
    ['double d;', 'unsupported-float 1:1'],
    ['int a = 1.5;', 'unsupported-float 1:9'],
    ['asm("nop");', 'unsupported-asm 1:1'],
    ['# "a.h"', 'bad-directive 1:1'],
    ['int f(void);\nstatic int f(void) { return 1; }', 'conflicting-types 2:12'],
    ['#line 5 * 2', 'bad-directive 1:1'],
    ['int a, f(void) { return 1; }', 'unexpected-token 1:16'],
    ['#define F(x) x', 'unsupported-function-macro 1:9'],
    ['#ifdef A\n#endif', 'unsupported-conditional-text 1:1'],
    ['#include <stdio.h>', 'unsupported-system-include 1:1'],
    ['#error no', 'unsupported-directive 1:1'],
    ['struct s { int a; };\nint f(struct s s) { return 0; }', 'unsupported-struct-value 2:16'],
    ['struct s { int a; };\nstruct s f(void);', 'unsupported-struct-value 2:10'],
    ['struct s { struct { int a; }; };', 'unsupported-anonymous-member 1:29']
  ])('%s', (text, first) => {
    expect(codes(text)[0]).toBe(first);
  });

  test.each([
    ['int a = 1; a = 1, a = 2;', 'unsupported-comma 3:17'],
    ['asm("nop");', 'unsupported-asm 3:1'],
    ['int n = 2; int a[n];', 'unsupported-variable-array 3:18'],
    ['int *p = (int[]){ 1 };', 'unsupported-compound-literal 3:17'],
    ['switch (1) { case 1 ... 2: ; }', 'unsupported-case-range 3:21'],
    ['int a; typeof(a) b;', 'unsupported-keyword 3:8']
  ])('%s', (body, first) => {
    expect(inMain(body)[0]).toBe(first);
  });
});

describe('errors in the text', () => {
  test.each([
    ['retrun 1;', 'undeclared 3:1'],
    ['u33 a;', 'unknown-type 3:1'],
    ['int a\nreturn a;', 'unexpected-token 3:6'],
    ['return b;', 'undeclared 3:8'],
    ['int a = 1; int a = 2; return a;', 'redeclared 3:16'],
    ['int a = "x";', 'incompatible-types 3:9'],
    ['int *p = 5;', 'incompatible-types 3:10'],
    ['char *p; int *q = p;', 'incompatible-types 3:19'],
    ['1 = 2;', 'not-assignable 3:3'],
    ['const int a = 1; a = 2;', 'assignment-to-const 3:20'],
    ['int a = 1; return a.b;', 'not-a-struct 3:20'],
    ['struct { int x; } s; return s.y;', 'no-such-member 3:31'],
    ['int a = 1; return *a;', 'not-a-pointer 3:19'],
    ['int a[0];', 'bad-array-length 3:7'],
    ['int a[2] = { 1, 2, 3 };', 'bad-initialiser 3:20'],
    ['goto out;', 'unknown-label 3:6'],
    ['break;', 'misplaced-statement 3:1'],
    ['switch (1) { case 1: case 1: ; }', 'duplicate-case 3:22'],
    ['int a = 09;', 'bad-number 3:9'],
    ['main(1);', 'wrong-argument-count 3:1'],
    ['return;', 'bad-return 3:1'],
    ['int a = 1; switch (a) { case a: ; }', 'not-constant 3:30'],
    ['return 1 +;', 'unexpected-token 3:11'],
    ['return (1;', 'unexpected-token 3:10'],
    ['"open', 'unclosed-text 3:1'],
    ['int a = 1 @ 2;', 'unexpected-character 3:11']
  ])('%s', (body, first) => {
    expect(inMain(body)[0]).toBe(first);
  });

  test('several are found: each function goes on by itself', () => {
    const text = `int one(void) { return x; }
int two(void) { return 1 +; }
int three(void) { int a = "s"; return y; }
int four(void) { if (1 { return 1; } return 0; }
int five(void) { return z; }`;
    expect(codes(text)).toEqual([
      'undeclared 1:24',
      'unexpected-token 2:27',
      'incompatible-types 3:27',
      'undeclared 3:39',
      'unexpected-token 4:24',
      'undeclared 5:25'
    ]);
  });

  test('a missing brace is found at the end of the text', () => {
    expect(codes('int main(void) { if (1) { return 1; }')).toEqual(['unexpected-end 1:38']);
  });

  test('an error names its file', () => {
    const compiled = compile([
      { name: 'a.h', text: 'int a;\nint b = x;' },
      { name: 'main.c', text: '#include "a.h"\nint main(void) { return y; }' }
    ]);
    expect(compiled.ok ? [] : compiled.errors.map(({ file, line }) => [file, line])).toEqual([
      ['a.h', 2],
      ['main.c', 2]
    ]);
  });

  test('with the names of the host functions, a call of any other is an error', () => {
    const files = [{ name: 'a.c', text: 'int f(void); int g(void);\nint h(void) { return f(); }' }];
    expect(compile(files).ok).toBe(true);
    expect(compile(files, { hosts: ['f'] }).ok).toBe(true);
    const compiled = compile(files, { hosts: ['g'] });
    expect(compiled.ok ? [] : compiled.errors.map(({ code }) => code)).toEqual(['no-host']);
  });
});

describe('the catalogue', () => {
  test('has three full sentences for every error', () => {
    for (const code of ERROR_CODES) {
      const { what, why, tryThis } = explain({ code, names: ['A sentence.'] });
      for (const text of [what, why, tryThis]) expect(text).toMatch(/^\S.*[.?]$/);
    }
  });

  test('puts the names of the text into its sentences', () => {
    const compiled = compile([{ name: 'a.c', text: 'struct s { int a; } x;\nint y = x.b;' }]);
    const [error] = compiled.ok ? [] : compiled.errors;
    if (error === undefined) throw new Error('no error');
    expect(error).toMatchObject({ column: 11, endColumn: 12, names: ['struct s', 'b'] });
    expect(explain(error).what).toBe('struct s has no member called b.');
    expect(errorText(error)).toBe('a.c:2:11: no-such-member struct s, b');
  });
});
