import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { missing, suiteName, TRAPPING, Workshop } from './gcc.ts';
import { mustCompile, run, trapped } from './machine.ts';
import { forGcc, forMachine } from './random-expression.ts';
import { ProgramWriter } from './random-program.ts';
import { Random, SEED } from './random.ts';

const BATCHES = 5;
const PER_BATCH = 60;
const workshop = new Workshop();
afterAll(() => workshop.remove());

describe.skipIf(missing)(suiteName(`random programs, seed ${String(SEED)}`), () => {
  for (let i = 0; i < BATCHES; i++) {
    it.concurrent(`batch ${String(i)}: both paths of the machine and gcc agree`, async () => {
      const random = new Random(SEED * 100 + i);
      const names = Array.from({ length: PER_BATCH }, (_, n) => `p${String(n)}`);
      const texts = names.map((name) => new ProgramWriter(random, name).write());
      const native = await workshop.runBatch(names, forGcc(texts.join('\n')), TRAPPING);
      const program = mustCompile(forMachine(texts.join('\n')));
      const wrong = names.flatMap((name, n) => {
        const gcc = native[n];
        const fast = run(program, { name });
        const step = run(program, { name, mode: 'step' });
        const same = isDeepStrictEqual(trapped(fast), gcc) && isDeepStrictEqual(step, fast);
        return same ? [] : [{ text: forMachine(texts[n] ?? ''), gcc, fast, step }];
      });
      expect(wrong).toEqual([]);
    });
  }
});
