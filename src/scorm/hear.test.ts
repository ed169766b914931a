import { expect, test } from 'vitest';
import { heard } from './hear.ts';

const said = (more: object) => heard({ type: 'mailbox-lab', v: 1, figure: 'patch', ...more });

test('what the contract has is heard', () => {
  expect(said({ event: 'ready', lang: 'en', state: '' })).toEqual({ event: 'ready' });
  expect(said({ event: 'resize', height: 12 })).toEqual({ event: 'resize', height: 12 });
  expect(said({ event: 'state', state: 'a=b' })).toEqual({ event: 'state', state: 'a=b' });
  const answer = { event: 'answer', question: 'q', answer: 'a', right: false };
  expect(said(answer)).toEqual(answer);
  expect(said({ event: 'complete', score: 0 })).toEqual({ event: 'complete', score: 0 });
});

test('all else is dropped', () => {
  for (const data of [null, 'ready', 1, {}, { type: 'mailbox-lab', v: 2, event: 'ready' }])
    expect(heard(data)).toBeNull();
  for (const more of [
    { event: 'passed' },
    { event: 'resize', height: -1 },
    { event: 'resize', height: '5' },
    { event: 'resize', height: 1e9 },
    { event: 'state', state: 1 },
    { event: 'answer', question: 'q', answer: 'a', right: 'yes' },
    { event: 'answer', question: 1, answer: 'a', right: true },
    { event: 'complete', score: 101 },
    { event: 'complete', score: NaN },
    { event: 'complete' }
  ])
    expect(said(more)).toBeNull();
});
