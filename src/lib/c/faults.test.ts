import { describe, expect, test } from 'vitest';
import { runText } from './run-text.ts';
import type { Fault } from './faults.ts';

const HEAD = `void *alloc(size_t n); void *zalloc(size_t n); void release(void *p); void out(s64 v);
void *memcpy(void *to, const void *from, size_t n); void *memset(void *p, int c, size_t n);
struct pair { u32 a; u32 b; struct pair *next; };
`;

/** The fault of a body of `main`, its line counted from the body's first line. */
function faultOf(body: string, before = ''): Fault | 'none' {
  const { stop } = runText(`${HEAD}${before}\nint main(void) {\n${body}\nreturn 0;\n}\n`);
  const above = (HEAD + before).split('\n').length + 1;
  return stop.kind === 'fault' ? { ...stop.fault, line: stop.fault.line - above } : 'none';
}

const ROWS: readonly (readonly [string, string, string, number, string])[] = [
  ['a local that was never stored', 'int a;\nout(a);', 'uninitialised-read', 2, 'a'],
  ['passed on as an argument', 'u32 *p;\nrelease(p);', 'uninitialised-read', 2, 'p'],
  ['used in a condition', 'int a;\nif (a)\nout(1);', 'uninitialised-read', 2, 'a'],
  ['changed in place', 'int a;\na++;', 'uninitialised-read', 2, 'a'],
  ['one whose address is taken', 'u32 a; u32 *p = &a;\nout(*p);', 'uninitialised-read', 2, '*p'],
  ['a member', 'struct pair s;\ns.a = 1;\nout(s.b);', 'uninitialised-read', 3, 's.b'],
  ['an element', 'int a[3];\na[0] = 1;\nout(a[1]);', 'uninitialised-read', 3, 'a[1]'],
  [
    'memory of the heap',
    'struct pair *p = alloc(sizeof(*p));\nout(p->b);',
    'uninitialised-read',
    2,
    'p->b'
  ],
  ['half a word', 'u32 a; *(u16 *)&a = 1;\nout(a);', 'uninitialised-read', 2, 'a'],
  [
    'after a copy of the struct',
    'struct pair s, t;\ns.a = 1;\nt = s;\nout(t.a);\nout(t.b);',
    'uninitialised-read',
    5,
    't.b'
  ],
  [
    'after memcpy',
    'struct pair s, t;\ns.a = 1;\nmemcpy(&t, &s, sizeof(t));\nout(t.a);\nout(t.b);',
    'uninitialised-read',
    5,
    't.b'
  ],
  [
    'a local of a loop, in its second round',
    'int i;\nfor (i = 0; i < 2; i++) {\nint a;\nif (i == 0) a = 1;\nout(a);\n}',
    'uninitialised-read',
    5,
    'a'
  ],
  ['jumped over', 'goto on;\nint a = 1;\non:\nout(a);', 'uninitialised-read', 4, 'a'],
  ['one past the end', 'int a[3];\nint i = 3;\na[i] = 1;', 'out-of-bounds', 3, 'a[i]'],
  ['before the start', 'int a[3];\nint i = -1;\na[i] = 1;', 'out-of-bounds', 3, 'a[i]'],
  ['past a block', 'u8 *p = alloc(5);\np[5] = 0;', 'out-of-bounds', 2, 'p[5]'],
  [
    'from one member array into the next',
    'struct { int a[2]; int b; } s;\nint i = 2;\ns.a[i] = 1;',
    'out-of-bounds',
    3,
    's.a[i]'
  ],
  [
    'a word half outside',
    'u8 *p = alloc(6);\n*(u32 *)(p + 4) = 1;',
    'out-of-bounds',
    2,
    '*(u32 *)(p + 4)'
  ],
  ['NULL', 'int *p = NULL;\nout(*p);', 'null-dereference', 2, '*p'],
  ['a member of NULL', 'struct pair *p = NULL;\np->b = 1;', 'null-dereference', 2, 'p->b'],
  ['freed memory', 'u32 *p = zalloc(4);\nrelease(p);\nout(*p);', 'use-after-free', 3, '*p'],
  ['a local of a function that has returned', 'out(*leak());', 'use-after-free', 1, '*leak()'],
  ['an error number as a pointer', 'u32 *p = (u32 *)-22;\nout(*p);', 'wild-pointer', 2, '*p'],
  ['a constant', 'char *s = (char *)"abc";\ns[0] = 1;', 'read-only', 2, 's[0]'],
  [
    'an odd address',
    'u8 *p = zalloc(8);\nout(*(u32 *)(p + 1));',
    'misaligned',
    2,
    '*(u32 *)(p + 1)'
  ]
];

describe('memory', () => {
  test.each(ROWS)('%s', (_, body, code, line, name) => {
    const fault = faultOf(body, 'static int *leak(void) { int a = 1; int *p = &a; return p; }');
    expect(fault).toMatchObject({ code, line, function: 'main' });
    expect(fault === 'none' ? '' : fault.message).toContain(`${name} `);
  });

  test('freeing twice, and what is no block', () => {
    expect(faultOf('void *p = alloc(4);\nrelease(p);\nrelease(p);')).toMatchObject({
      code: 'double-free',
      line: 3
    });
    expect(faultOf('int a = 0;\nrelease(&a);')).toMatchObject({ code: 'bad-free' });
    expect(faultOf('u8 *p = alloc(4);\nrelease(p + 1);')).toMatchObject({ code: 'bad-free' });
    expect(faultOf('release(NULL);')).toBe('none');
  });

  test('a copy carries what is undefined along without a fault', () => {
    expect(faultOf('struct pair s, t;\nt = s;\nmemcpy(&s, &t, sizeof(s));')).toBe('none');
  });

  test.each(['u8', 's8', 'u16', 's16', 'u32', 's32', 'u64', 's64', 'bool'])(
    'a %s that was stored through a pointer can be read',
    (type) => {
      expect(faultOf(`${type} a; ${type} *p = &a;\n*p = 1;\nout(a);`)).toBe('none');
    }
  );

  test('a pointer may stand one past the end, and may be compared there', () => {
    expect(
      faultOf('int a[3] = { 1, 2, 3 }, *p, s = 0;\nfor (p = a; p != a + 3; p++) s += *p;')
    ).toBe('none');
  });

  test('memory that is given back and taken again is undefined', () => {
    const body = 'u32 *p = zalloc(4);\nrelease(p);\np = alloc(4);\nout(*p);';
    expect(faultOf(body)).toMatchObject({ code: 'uninitialised-read', line: 4 });
  });
});

describe('locals that nothing was stored in', () => {
  const text = `${HEAD} int main(void) { u32 a; u8 b[2]; s64 c; bool d; out(a); out(b[1]); out(c); out(d); return 0; }`;

  test('hold zero under zero', () => {
    const { stop, out } = runText(text, { uninitialised: 'zero' });
    expect(stop).toEqual({ kind: 'returned', value: 0 });
    expect(out).toEqual([0, 0, 0, 0]);
  });

  test('hold 0xfe bytes under pattern', () => {
    expect(runText(text, { uninitialised: 'pattern' }).out).toEqual([
      0xfefefefe,
      0xfe,
      BigInt.asIntN(64, 0xfefefefefefefefen),
      0
    ]);
  });

  test('a pattern as a pointer is a wild pointer; the heap stays undefined', () => {
    const wild = `int main(void) { u32 *p; return (int)*p; }`;
    expect(runText(wild, { uninitialised: 'pattern' }).stop).toMatchObject({
      fault: { code: 'wild-pointer' }
    });
    const heap = `${HEAD} int main(void) { u32 *p = alloc(4); out(*p); return 0; }`;
    expect(runText(heap, { uninitialised: 'zero' }).stop).toMatchObject({
      fault: { code: 'uninitialised-read' }
    });
  });
});

describe('the run itself', () => {
  test('ends as stack-too-deep', () => {
    const text = 'int f(int n) { return f(n + 1); } int main(void) { return f(0); }';
    expect(runText(text, { maxDepth: 20 }).stop).toMatchObject({
      fault: { code: 'stack-too-deep', function: 'f' }
    });
  });

  test('ends as missing-return only when the end is reached', () => {
    const text = (n: number): string =>
      `int f(int n) { if (n)\nreturn 1;\n} int main(void) { return f(${String(n)}); }`;
    expect(runText(text(1)).stop).toEqual({ kind: 'returned', value: 1 });
    expect(runText(text(0)).stop).toMatchObject({ fault: { code: 'missing-return', line: 3 } });
  });

  test('a function that nobody bound is unknown-host', () => {
    expect(runText('int f(void); int main(void) {\nreturn f(); }').stop).toMatchObject({
      fault: { code: 'unknown-host', line: 2 }
    });
  });
});
