import { describe, expect, it } from 'vitest';
import { errorText } from '#lib/c/index.ts';
import { HOSTILE } from './hostile.ts';
import { compileText, run } from './machine.ts';
import { mutant, vocabulary } from './mutant.ts';
import { Random, SEED } from './random.ts';

/** One text may take this long to compile, in milliseconds; a busy machine is forgiven. */
const PATIENCE = 1000;
const RUN_STEPS = 3000;

const soupWords = [
  ...vocabulary,
  ...[
    'union',
    'double',
    'asm',
    'goto',
    '...',
    '##',
    '#',
    '\\',
    '\\\n',
    '#define',
    '#include "main.c"'
  ],
  ...['#line 4294967296', '0x', '1e9', "'", '"', '/*', '*/', '\0', '\u{1f4a9}', '\ud800', '?', ':']
];

/** Throws where compiling or running a text does anything but return. */
function feed(text: string): 'errors' | 'ran' {
  const start = performance.now();
  const compiled = compileText(text);
  const took = performance.now() - start;
  if (took > PATIENCE) throw new Error(`compiling took ${took.toFixed(0)} ms`);
  if (!compiled.ok) {
    if (compiled.errors.length === 0) throw new Error('no errors, and no program');
    for (const error of compiled.errors) {
      const { line, column, file } = error;
      const lines = file === 'main.c' ? text.split('\n').length : Infinity;
      const placed = Number.isInteger(line) && line >= 1 && line <= lines + 1 && column >= 1;
      if (!placed) throw new Error(`an error at ${errorText(error)}`);
    }
    return 'errors';
  }
  const main = compiled.program.functions.get('main');
  if (main?.parameters.length === 0) run(compiled.program, { steps: RUN_STEPS });
  return 'ran';
}

/** Feeds many texts; a failure shows the text, so that it can become a case. */
function feedAll(count: number, seed: number, write: (random: Random) => string): number {
  const random = new Random(seed);
  let ran = 0;
  for (let i = 0; i < count; i++) {
    const text = write(random);
    try {
      if (feed(text) === 'ran') ran++;
    } catch (error) {
      throw new Error(`input ${String(i)}:\n${text.slice(0, 3000)}`, { cause: error });
    }
  }
  return ran;
}

const bytes = (random: Random): string =>
  String.fromCharCode(...Array.from({ length: random.below(300) }, () => random.below(256)));

const soup = (random: Random): string =>
  Array.from({ length: random.below(120) }, () => random.pick(soupWords)).join(
    random.pick(['', ' ', '\n'])
  );

describe(`the compiler takes any text, seed ${String(SEED)}`, () => {
  it('2,000 strings of random bytes', () => {
    feedAll(2000, SEED, bytes);
  });

  it('2,000 soups of words', () => {
    feedAll(2000, SEED + 1, soup);
  });

  it('4,000 cases with a few words changed, of which many still run', () => {
    expect(feedAll(4000, SEED + 2, mutant)).toBeGreaterThan(300);
  });

  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`hostile: ${name}`, () => {
      expect(['errors', 'ran']).toContain(feed(text));
    });
  }
});
