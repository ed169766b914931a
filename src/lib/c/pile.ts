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

  /** One with the same items and no mark. */
  copy(): Pile {
    return new Pile(this.#items.subarray(0, this.#count));
  }
}
