/** Choices that look random and are the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed % 2 ** 32;
    this.below(2);
  }

  /** An integer from 0 to `count` − 1; `count` at most 2^20. */
  below(count: number): number {
    // Knuth's multiplier for 2^32 (MMIX's cousin in Numerical Recipes); the product stays under
    // 2^53. The low bits of such a generator are poor, so the high ones choose.
    this.state = (this.state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((Math.floor(this.state / 2 ** 12) * count) / 2 ** 20);
  }

  /** True once in `count` times. */
  once(count: number): boolean {
    return this.below(count) === 0;
  }

  pick<T>(list: readonly T[]): T {
    const index = this.below(list.length);
    if (index >= list.length) throw new RangeError('nothing to pick from');
    return list[index] as T;
  }
}

/**
 * The seed of a test: fixed, so that a failure comes back; SEED in the environment sets another.
 */
export const SEED = Number(process.env['SEED'] ?? 2026);
