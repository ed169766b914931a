import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '#lib/probe/patched.ts';
import { record, recording } from '#lib/probe/record.ts';
import { Desk } from './desk.svelte.ts';
import { EXERCISE_IDS, EXERCISES } from './exercises.ts';

const make = (): Desk => new Desk({ record, recording });

describe("the reader's desk", () => {
  it('takes any address, and never throws', () => {
    const desk = make();
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('0', '0x160000', '-1', 'silent', 'log', 'free')
    );
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('exercise', 'rsp', 'param', 'fault', 'edition', 'step', 'v', 'image', 'mask')
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, word), { maxLength: 6 }),
        fc.option(fc.string({ maxLength: 200 })),
        (pairs, text) => {
          desk.restore(pairs, text);
          expect(EXERCISE_IDS).toContain(desk.exercise);
          expect(desk.scenario.edition).toBe(EXERCISES[desk.exercise].edition);
          expect(desk.text).toBe(text ?? desk.start);
          expect(desk.ran).toBeNull();
        }
      ),
      { numRuns: 200 }
    );
    desk.close();
  });

  it('comes back to an exercise and an answer by its pairs', () => {
    const desk = make();
    desk.restore(
      [
        ['exercise', 'log'],
        ['rsp', '0x00160000'],
        ['param', '0']
      ],
      null
    );
    const pairs = desk.pairs();
    const other = make();
    other.restore(pairs, null);
    expect(other.exercise).toBe('log');
    expect(other.scenario).toEqual(desk.scenario);
    expect(other.ignored).toEqual([]);
    desk.close();
    other.close();
  });

  it('loses no text: each exercise keeps its own, and what is replaced stays at hand', () => {
    const desk = make();
    desk.choose('fix');
    desk.write('int mine;');
    desk.choose('log');
    expect(desk.text).toBe(stretchOf('6.13').text);
    desk.choose('fix');
    expect(desk.text).toBe('int mine;');
    desk.reset();
    expect(desk.text).toBe(desk.start);
    desk.swap();
    expect(desk.text).toBe('int mine;');
    // One that comes with a link is a guest: the own one is there again with the next visit.
    desk.restore([['exercise', 'fix']], 'int theirs;');
    expect([desk.text, desk.fromLink, desk.own.text]).toEqual(['int theirs;', true, 'int mine;']);
    desk.write('int theirs; int and_mine;');
    expect([desk.fromLink, desk.own.earlier]).toEqual([false, 'int mine;']);
    desk.close();
  });

  it('says so where no worker can be started, and where nothing can be kept', () => {
    const desk = make();
    desk.run();
    expect(desk.state).toBe('failed');
    desk.prove();
    expect([desk.state, desk.part]).toEqual(['failed', null]);
    desk.keep();
    expect(desk.keeps).toBe(false);
    desk.close();
  });
});
