/** What a pile held, as its difference from the mark. */
export interface PileStanding {
  readonly count: number;
  /** The items from this place on. */
  readonly least: number;
  readonly items: Int32Array;
}

/** How a pile without items stands. */
export const EMPTY_PILE: PileStanding = { count: 0, least: 0, items: new Int32Array(0) };

/** Numbers, last in, first out, that can go back to a mark at the cost of what changed since. */
export class Pile {
  #items: Int32Array;
  #count = 0;
  #saved = new Int32Array(0);
  /** The fewest that it held since the mark: what lies below was not touched. */
  #least = 0;

  constructor(items: readonly number[] | Int32Array = []) {
    this.#items = Int32Array.from(items);
    this.#count = items.length;
  }

  push(item: number): void {
    if (this.#count === this.#items.length) {
      const more = new Int32Array(2 * this.#count + 8);
      more.set(this.#items);
      this.#items = more;
    }
    this.#items[this.#count] = item;
    this.#count += 1;
  }

  /** The last one, which is taken; undefined where there is none. */
  pop(): number | undefined {
    if (this.#count === 0) return undefined;
    this.#count -= 1;
    if (this.#count < this.#least) this.#least = this.#count;
    return this.#items[this.#count];
  }

  mark(): void {
    this.#saved = this.#items.slice(0, this.#count);
    this.#least = this.#count;
  }

  /** Back to the mark; to nothing where there was none. */
  rollback(): void {
    const saved = this.#saved;
    for (let index = this.#least; index < saved.length; index += 1) {
      this.#items[index] = saved[index] ?? 0;
    }
    this.#count = saved.length;
    this.#least = saved.length;
  }

  /** What differs from the mark, for `standsAt` of the same pile. */
  standing(): PileStanding {
    return {
      count: this.#count,
      least: this.#least,
      items: this.#items.slice(this.#least, this.#count)
    };
  }

  /** Whether it holds what it held then; the mark must be the same. */
  standsAt({ count, least, items }: PileStanding): boolean {
    if (this.#count !== count) return false;
    for (let index = Math.min(least, this.#least); index < count; index += 1) {
      const then = index < least ? this.#saved[index] : items[index - least];
      if (this.#items[index] !== then) return false;
    }
    return true;
  }

  /** One with the same items and no mark. */
  copy(): Pile {
    return new Pile(this.#items.subarray(0, this.#count));
  }
}
