import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patched, stretchOf } from '#lib/probe/patched.ts';
import { prove, QUESTIONS } from '#lib/probe/prove.ts';
import { BAR, indented, inOrder, isOrder, LINES, moved, START } from './order.ts';

const { text } = stretchOf('6.12');
/** A proof's first set: every code, without a fault. */
const quick = { ...QUESTIONS.fix, sets: QUESTIONS.fix.sets.slice(0, 1) };
const verdict = (order: readonly number[]): 'no C' | 'wrong' | 'right' => {
  const made = patched('6.12', inOrder(text, order));
  if (!made.ok) return 'no C';
  return prove(made, quick).counter === null ? 'right' : 'wrong';
};

describe('lines in order', () => {
  it('begin as 6.12 has them', () => {
    expect(inOrder(text, START)).toBe(text);
    expect(indented(START)).toEqual([`\t${LINES[0]}`, `\t\t${LINES[1]}`, `\t${LINES[4]}`]);
  });

  it('stay an order, however they are moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -2, max: 9 }), fc.integer({ min: -2, max: 9 }))),
        (moves) => {
          const order = moves.reduce((now, [from, to]) => moved(now, from, to), START);
          expect(isOrder(order)).toBe(true);
        }
      )
    );
    expect(isOrder([...START, 1])).toBe(false);
    expect(isOrder(START.map(() => 0))).toBe(false);
    expect(isOrder(null)).toBe(false);
  });

  it('are right in more than one order, and only computing says in which', () => {
    expect(verdict([0, 1, 2, 3, 4, BAR, 5, 6])).toBe('right');
    expect(verdict([2, 3, 0, 1, 4, BAR, 5, 6])).toBe('right');
    expect(verdict([0, 1, 4, 2, 3, BAR, 5, 6])).toBe('wrong');
    expect(verdict([0, 1, 2, 6, 4, BAR, 5, 3])).toBe('wrong');
    expect(verdict([0, 1, 5, 3, 4, BAR, 2, 6])).toBe('wrong');
    expect(verdict([0, BAR, 1, 2, 3, 4, 5, 6])).toBe('no C');
  });
});
