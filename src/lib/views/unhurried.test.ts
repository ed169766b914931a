import { describe, expect, it } from 'vitest';
import { unhurried } from './unhurried.ts';

function* steps(count: number, each: () => void): Generator<undefined, void> {
  for (let step = 0; step < count; step += 1) {
    each();
    yield;
  }
}
const busy = (): void => {
  const until = performance.now() + 3;
  while (performance.now() < until);
};

describe('work in slices', () => {
  it('goes all the way, and lets others have their turn', async () => {
    let [done, turns] = [0, 0];
    const timer = setInterval(() => (turns += 1), 0);
    const through = await unhurried(
      steps(20, () => {
        busy();
        done += 1;
      }),
      () => true
    );
    clearInterval(timer);
    expect([through, done]).toEqual([{ value: undefined }, 20]);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops where nobody wants it any more', async () => {
    let done = 0;
    const through = await unhurried(
      steps(1000, () => {
        busy();
        done += 1;
      }),
      () => done < 5
    );
    expect(through).toBeNull();
    expect(done).toBeLessThan(1000);
  });
});
