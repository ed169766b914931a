import type { Problem } from '#lib/probe/options.ts';
import { record } from '#lib/probe/record.ts';
import type { Pair } from '#lib/probe/share.ts';
import { Bench, type Scene } from '#lib/views/bench.svelte.ts';
import { RELEASES } from '#lib/views/figures/bisect.ts';
import type { EmbeddedFigure } from '../embed.svelte.ts';

/** As the chapter begins: one build, which failed. */
const FIRST = '4.19';

const known = (name: string): boolean => RELEASES.some((release) => release.name === name);

/** The builds that a reader has made, in their order: `4.19,4.17`. */
export class Builds implements EmbeddedFigure {
  readonly bench: Bench;

  constructor(scene: Scene) {
    this.bench = new Bench(record, [scene]);
  }

  get #builds(): string {
    const { builds } = this.bench.view;
    return typeof builds === 'string' ? builds : FIRST;
  }

  restore(pairs: readonly Pair[]): readonly Problem[] {
    const problems: Problem[] = [];
    let builds = FIRST;
    for (const [key, text] of pairs) {
      if (key !== 'builds') problems.push({ key, text, code: 'unknown-key', takes: '' });
      else if (text !== '' && text.split(',').every(known)) builds = text;
      else
        problems.push({
          key,
          text,
          code: 'not-one-of',
          takes: RELEASES.map(({ name }) => name).join(', ')
        });
    }
    const last = RELEASES.find(({ name }) => name === builds.split(',').at(-1));
    this.bench.look({ builds });
    if (last !== undefined) this.bench.change({ edition: last.edition });
    return problems;
  }

  pairs(): readonly Pair[] {
    return this.#builds === FIRST ? [] : [['builds', this.#builds]];
  }
}
