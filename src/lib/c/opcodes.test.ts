import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as OP from './opcodes.ts';

test('the loop has one case for each instruction, under its number', () => {
  const source = readFileSync(new URL('./execute.ts', import.meta.url), 'utf8');
  const cases = [...source.matchAll(/case (\d+):(?: \{)?\s*\/\/ (\w+)$/gm)].map(
    ([, number, name]) => [name, Number(number)]
  );
  expect(Object.fromEntries(cases)).toEqual({ ...OP });
  expect(cases).toHaveLength(Object.keys(OP).length);
});
