import type { Problem } from '#lib/probe/options.ts';
import { approach, record } from '#lib/probe/record.ts';
import type { Pair } from '#lib/probe/share.ts';
import { Desk } from '#lib/views/benches/patch/desk.svelte.ts';
import type { EmbeddedFigure, Telling } from '../embed.svelte.ts';

/** The exercise on which a reader writes the fix. */
export class Exercise implements EmbeddedFigure {
  readonly desk = new Desk({ record, approach });

  restore(pairs: readonly Pair[]): readonly Problem[] {
    this.desk.load();
    this.desk.restore(pairs, null);
    const { ignored } = this.desk;
    this.desk.ignored = [];
    return ignored;
  }

  pairs(): readonly Pair[] {
    return this.desk.pairs();
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
  }
}
