import type { Problem } from '#lib/probe/options.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Addressed } from '#lib/views/benches/address.ts';
import type { EmbeddedFigure } from './embed.svelte.ts';

/** A bench of an experiment as an embedded figure: what its address got wrong is told by the frame. */
export class AddressedFigure<
  B extends Addressed & { problems: readonly Problem[] }
> implements EmbeddedFigure {
  constructor(readonly bench: B) {}

  restore(pairs: readonly Pair[]): readonly Problem[] {
    this.bench.restore(pairs);
    const { problems } = this.bench;
    this.bench.problems = [];
    return problems;
  }

  pairs(): readonly Pair[] {
    return this.bench.pairs();
  }
}
