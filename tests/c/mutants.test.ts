import { afterAll, describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { missing, STRICT, suiteName, Workshop } from './gcc.ts';
import { compileText } from './machine.ts';
import { mutant } from './mutant.ts';
import { Random, SEED } from './random.ts';

/** So many that the machine takes, and as many that it refuses. */
const COUNT = 50;
const BATCHES = 4;
const workshop = new Workshop();
afterAll(() => workshop.remove());

const inside = CASES.filter((one) => one.topic !== 'unsupported');

/** What no C programmer would call C, although gcc only warns. */
const LENIENT = ['implicit-int', 'implicit-function-declaration', 'int-conversion'].map(
  (name) => `-Werror=${name}`
);

/** Before C23 `f()` says nothing about arguments, and gcc does not count them. */
const OLD_STYLE = /^\w.*\(\)/m;

/** Mutants that the machine takes or refuses; those outside the subset are left out. */
function mutants(seed: number): { text: string; taken: boolean }[] {
  const random = new Random(seed);
  const list = { taken: [] as string[], refused: [] as string[] };
  while (list.taken.length < COUNT || list.refused.length < COUNT) {
    const text = mutant(random, inside);
    if (!text.startsWith('#include "prelude.h"\n') || OLD_STYLE.test(text)) continue;
    const compiled = compileText(text);
    if (compiled.ok) list.taken.push(text);
    else if (!compiled.errors.some(({ code }) => code.startsWith('unsupported'))) {
      list.refused.push(text);
    }
  }
  return [
    ...list.taken.slice(0, COUNT).map((text) => ({ text, taken: true })),
    ...list.refused.slice(0, COUNT).map((text) => ({ text, taken: false }))
  ];
}

describe.skipIf(missing)(suiteName(`gcc judges changed cases alike, seed ${String(SEED)}`), () => {
  for (let i = 0; i < BATCHES; i++) {
    it.concurrent(`batch ${String(i)}: takes what the machine takes, and no more`, async () => {
      const wrong: string[] = [];
      for (const { text, taken } of mutants(SEED * 10 + i)) {
        const refusal = await workshop.refusal(text, taken ? LENIENT : STRICT);
        if ((refusal === undefined) === taken) continue;
        wrong.push(`the machine ${taken ? 'takes' : 'refuses'} this:\n${text}\n${refusal ?? ''}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
