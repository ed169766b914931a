import { expect, test } from 'vitest';
import { scan } from './scan.ts';

const pieces = (text: string): string[] =>
  scan(text).map(({ kind, text: piece }) => `${kind} ${piece}`.trim());

test('takes the longest operator', () => {
  expect(pieces('a<<=b>>c->d...--')).toEqual([
    'identifier a',
    'punctuator <<=',
    'identifier b',
    'punctuator >>',
    'identifier c',
    'punctuator ->',
    'identifier d',
    'punctuator ...',
    'punctuator --',
    'end'
  ]);
});

test('keeps comments, strings and characters whole', () => {
  expect(pieces(`"a\\"b" '\\n' // to the end\n/* a\nb */ x`)).toEqual([
    'string "a\\"b"',
    "character '\\n'",
    'comment // to the end',
    'comment /* a\nb */',
    'identifier x',
    'end'
  ]);
});

test('gives lines and columns from 1, over comments and continued lines', () => {
  const tokens = scan('int a;\n  /* x\n */ b \\\n  c');
  expect(tokens.map(({ text, line, column }) => [text, line, column])).toEqual([
    ['int', 1, 1],
    ['a', 1, 5],
    [';', 1, 6],
    ['/* x\n */', 2, 3],
    ['b', 3, 5],
    ['c', 4, 3],
    ['', 4, 4]
  ]);
});

test('a directive is one token with its name, only at the start of a line', () => {
  expect(pieces('# define A 1\na # b')).toEqual([
    'directive # define',
    'identifier A',
    'number 1',
    'identifier a',
    'punctuator #',
    'identifier b',
    'end'
  ]);
});

test('a continued directive stays one line', () => {
  expect(scan('#define A \\\n 1\nb').map(({ first }) => first)).toEqual([
    true,
    false,
    false,
    true,
    false
  ]);
});

test('what is not C comes character by character', () => {
  expect(pieces('a @ "open')).toEqual([
    'identifier a',
    'unknown @',
    'unknown "',
    'identifier open',
    'end'
  ]);
  expect(pieces('💩')).toEqual(['unknown 💩', 'end']);
});
