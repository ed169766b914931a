import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { missing, suiteName, TRAPPING, Workshop } from './gcc.ts';
import { mustCompile, run, trapped } from './machine.ts';
import {
  ExpressionWriter,
  forGcc,
  forMachine,
  randomInitialiser,
  TYPES
} from './random-expression.ts';
import { Random, SEED } from './random.ts';

const BATCHES = 8;
const PER_BATCH = 600;
const workshop = new Workshop();
afterAll(() => workshop.remove());

/** Functions that each print the value and the size of one random expression. */
function batch(seed: number): { names: string[]; text: string } {
  const random = new Random(seed);
  const variables = Array.from({ length: 27 }, (_, i) => {
    const type = TYPES[i % TYPES.length] ?? 's32';
    return { type, name: `${type}_${String(i)}`, value: randomInitialiser(random, type) };
  });
  const declarations = variables.map(
    ({ type, name, value }) => `static ${type} ${name} = ${value};`
  );
  const writer = new ExpressionWriter(
    random,
    variables.map((variable) => variable.name)
  );
  const names: string[] = [];
  const functions = Array.from({ length: PER_BATCH }, (_, i) => {
    const name = `e${String(i)}`;
    names.push(name);
    const expression = writer.write(1 + random.below(4));
    return `static void ${name}(void) { out("%llx %zu", (u64)(${expression}), sizeof(${expression})); }`;
  });
  return { names, text: [...declarations, ...functions].join('\n') };
}

describe.skipIf(missing)(suiteName(`random expressions, seed ${String(SEED)}`), () => {
  for (let i = 0; i < BATCHES; i++) {
    it.concurrent(`batch ${String(i)}: the machine and gcc agree`, async () => {
      const { names, text } = batch(SEED * 10 + i);
      const native = await workshop.runBatch(names, forGcc(text), TRAPPING);
      const plain = forMachine(text);
      const program = mustCompile(plain);
      const lines = plain.split('\n').slice(-names.length);
      const wrong = names.flatMap((name, n) => {
        const machine = trapped(run(program, { name }));
        const same = isDeepStrictEqual(machine, native[n]);
        return same ? [] : [{ text: lines[n], gcc: native[n], machine }];
      });
      expect(wrong).toEqual([]);
    });
  }
});
