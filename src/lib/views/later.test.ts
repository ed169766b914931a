import { describe, expect, it } from 'vitest';
import { later, settled } from './later.ts';

describe('what is put off', () => {
  it('is done in its order, each in a task of its own', async () => {
    const done: string[] = [];
    later(() => {
      done.push('first');
      void Promise.resolve().then(() => done.push('microtask'));
    });
    later(() => done.push('second'));
    expect(done).toEqual([]);
    await settled();
    expect(done).toEqual(['first', 'microtask', 'second']);
  });

  it('may put off more, and is settled when that is done, too', async () => {
    const done: string[] = [];
    later(() => later(() => later(() => done.push('third'))));
    await settled();
    expect(done).toEqual(['third']);
  });
});
