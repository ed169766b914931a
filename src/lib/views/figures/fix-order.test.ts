import { expect, test } from 'vitest';
import before from 'region:judge@6.12';
import after from 'region:judge@6.12-fix';
import { returnedAlone } from '#lib/probe/alone.ts';
import { plainText } from '../code.ts';
import { judging, LATE, lowered, returnRuns } from './fix-order.ts';

const OK = 0x16;
const OTHERS = [
  [1, OK - 1],
  [OK + 1, 0xffff]
] as const;

test('the new lines stand one line lower, and nothing else has moved', () => {
  const texts = LATE.lines.map(({ html }) => plainText(html));
  expect(texts.toSorted()).toEqual(after.lines.map(({ html }) => plainText(html)).toSorted());
  expect(LATE.lines.map(({ number }) => number)).toEqual(after.lines.map(({ number }) => number));
  const at = (text: string): number => texts.findIndex((line) => line.includes(text));
  expect(at('FW_MSG_CODE_UNSUPPORTED')).toBe(at('-EINVAL') + 1);
  expect(at('-EOPNOTSUPP')).toBe(at('-EINVAL') + 2);
});

test('where nothing is added, nothing moves', () => {
  expect(lowered(before, before)).toEqual(before);
});

test('in their place the new lines catch one code, too low none', () => {
  expect(returnRuns(returnedAlone(judging(after), '6.12-fix'))).toEqual([
    { from: 0, to: 0, rc: -95 },
    { from: OTHERS[0][0], to: OTHERS[0][1], rc: -22 },
    { from: OK, to: OK, rc: 0 },
    { from: OTHERS[1][0], to: OTHERS[1][1], rc: -22 }
  ]);
  const late = returnedAlone(judging(LATE), '6.12-fix');
  expect(late).toEqual(returnedAlone(judging(before), '6.12'));
  expect(late).not.toContain(-95);
});
