import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '#lib/probe/patched.ts';
import { EMPTY, load, merged, parseKept, save, solvedIn } from './kept.ts';

describe('what is kept of a patch', () => {
  it('comes back as it went', () => {
    const kept = {
      ...EMPTY,
      exercises: {
        ...EMPTY.exercises,
        fix: { text: 'int f(void);\n', earlier: 'old', solved: true },
        free: { text: null, earlier: null, solved: true }
      },
      order: [1, 0, 4, -1, 6, 2, 5, 3],
      reason: 'It leaks.'
    };
    expect(parseKept(JSON.stringify(kept))).toEqual(kept);
    expect(solvedIn(kept)).toBe(1);
  });

  it('is as on a first visit where it cannot be read, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseKept(value)).toEqual(EMPTY);
      })
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        const kept = parseKept(
          `{"version":1,"exercises":${json},"order":${json},"reason":${json}}`
        );
        expect(Object.keys(kept.exercises)).toEqual(Object.keys(EMPTY.exercises));
        expect(kept.order).toHaveLength(EMPTY.order.length);
      })
    );
    const long = 'x'.repeat(10 * MOST_TEXT + 1);
    expect(
      parseKept(JSON.stringify({ ...EMPTY, exercises: { fix: { text: long, solved: 1 } } }))
    ).toEqual(EMPTY);
  });

  it('leaves alone what another page has kept meanwhile', () => {
    const holding = (id: 'fix' | 'log', text: string) => ({
      ...EMPTY,
      exercises: { ...EMPTY.exercises, [id]: { text, earlier: null, solved: false } }
    });
    const both = merged(holding('log', 'theirs'), holding('fix', 'mine'), { fix: true });
    expect([both.exercises.fix.text, both.exercises.log.text]).toEqual(['mine', 'theirs']);
    expect(merged(holding('log', 'theirs'), EMPTY, { log: true }).exercises.log.text).toBeNull();
  });

  it('does without a storage', () => {
    expect(load()).toEqual(EMPTY);
    expect(save(EMPTY)).toBe(false);
  });
});
