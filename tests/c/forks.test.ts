import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { mustCompile, run, runForked } from './machine.ts';
import { forMachine } from './random-expression.ts';
import { ProgramWriter } from './random-program.ts';
import { Random, SEED } from './random.ts';

const runnable = CASES.filter((one) => one.errors.length === 0);

describe(`a machine forked in mid-run ends as it would have, seed ${String(SEED)}`, () => {
  it.each([0, 1, 7, 40])('each case, after %i statements', (at) => {
    for (const one of runnable) {
      const program = mustCompile(one.text);
      const straight = run(program);
      for (const end of runForked(program, 'main', at)) {
        expect({ name: one.name, ...end }).toEqual({ name: one.name, ...straight });
      }
    }
  });

  it('40 random programs, each at five places', () => {
    const random = new Random(SEED + 4);
    for (let n = 0; n < 40; n++) {
      const program = mustCompile(forMachine(new ProgramWriter(random, 'p').write()));
      const straight = run(program, { name: 'p' });
      for (let place = 0; place < 5; place++) {
        for (const end of runForked(program, 'p', random.below(400))) expect(end).toEqual(straight);
      }
    }
  });
});
