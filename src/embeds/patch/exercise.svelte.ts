import type { Problem } from '#lib/probe/options.ts';
import { record, recording } from '#lib/probe/record.ts';
import type { Pair } from '#lib/probe/share.ts';
import { Desk } from '#lib/views/benches/patch/desk.svelte.ts';
import { isOrder, START } from '#lib/views/benches/patch/order.ts';
import { pack, unpack } from '#lib/views/benches/patch/packed.ts';
import type { EmbeddedFigure, Telling } from '../embed.svelte.ts';
import { queryOf } from '../query.ts';

/** A packed text, as far as it can be told without unpacking it. */
const PACKED = /^[zt][\w-]+$/;

/** The exercise on which a reader writes the fix. */
export class Exercise implements EmbeddedFigure {
  readonly desk = new Desk({ record, recording });
  /** A text that came from outside and is being unpacked. */
  #given = $state.raw<string | null>(null);
  /** The reader's text for an address; a moment behind what is typed. */
  #packed = $state.raw<string | null>(null);

  restore(pairs: readonly Pair[]): readonly Problem[] {
    const of = (name: string): string | undefined => pairs.findLast(([key]) => key === name)?.[1];
    this.desk.load();
    this.desk.restore(
      pairs.filter(([key]) => key !== 'text' && key !== 'lines'),
      null
    );
    const problems = [...this.desk.ignored];
    this.desk.ignored = [];
    const refuse = (key: string, text: string): void =>
      void problems.push({ key, text, code: 'not-one-of', takes: '' });
    const lines = of('lines');
    const order = lines?.split('.').map(Number);
    if (isOrder(order) && this.#isOrder) this.desk.arrange(order);
    else if (lines !== undefined) refuse('lines', lines);
    const text = of('text') ?? null;
    this.#given = text !== null && PACKED.test(text) && !this.#isOrder ? text : null;
    if (this.#given !== null) void this.#take(this.#given);
    else if (text !== null) refuse('text', text);
    return problems;
  }

  /** The exercise in which lines are put in order has no text to write. */
  get #isOrder(): boolean {
    return this.desk.exercise === 'order';
  }

  /** Shows a text that came from outside. It does not run; what the reader has here is not lost. */
  async #take(packed: string): Promise<void> {
    const text = await unpack(packed);
    if (this.#given !== packed) return;
    this.#given = null;
    if (text === null || this.#isOrder) return;
    this.#packed = packed;
    if (this.desk.own.text === null) this.desk.write(text);
    else this.desk.restore(this.desk.pairs(), text);
  }

  get #text(): string | null {
    if (this.#given !== null) return this.#given;
    return this.#isOrder || this.desk.text === this.desk.start ? null : this.#packed;
  }

  pairs(): readonly Pair[] {
    const { order } = this.desk;
    const pairs = this.desk.pairs();
    if (this.#isOrder && order.join() !== START.join()) pairs.push(['lines', order.join('.')]);
    const text = this.#text;
    if (text !== null) pairs.push(['text', text]);
    return pairs;
  }

  full(): { readonly pairs: readonly Pair[]; readonly hash: string } {
    const text = this.#text;
    return { pairs: this.desk.pairs(), hash: text === null ? '' : queryOf([['text', text]]) };
  }

  /** Every proof is an answer; one that holds is all there is to do. */
  watch(tell: (telling: Telling) => void): void {
    let told: unknown = null;
    $effect(() => {
      const { proved, exercise, passes } = this.desk;
      if (proved === null || proved === told) return;
      told = proved;
      const answer = passes ? 'proved' : (proved.proof.counter?.clause ?? 'not-proved');
      tell({ event: 'answer', question: `patch-${exercise}`, answer, right: passes });
      if (passes) tell({ event: 'complete', score: 100 });
    });
    $effect(() => {
      const { text, start } = this.desk;
      if (this.#isOrder || text === start) return;
      void pack(text).then((packed) => {
        if (text === this.desk.text) this.#packed = packed;
      });
    });
  }
}
