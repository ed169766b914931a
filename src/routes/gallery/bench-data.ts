import type { Refusals } from '#lib/probe/refusals.ts';
import type { Reach } from '#lib/probe/reach.ts';
import type { CommandsWords } from '#lib/views/benches/commands-words.ts';
import type { CoverageWords } from '#lib/views/benches/coverage-words.ts';
import type { Known } from '#lib/views/benches/map/map.svelte.ts';
import type { MapWords } from '#lib/views/benches/map/words.ts';
import type { MaskBenchWords } from '#lib/views/benches/mask-words.ts';
import type { PatchWords } from '#lib/views/benches/patch/words.ts';

/** What a bench in the gallery takes from the build: its words, and what is computed there. */
export type BenchData =
  | { readonly kind: 'bench-mask'; readonly words: MaskBenchWords }
  | { readonly kind: 'bench-map'; readonly words: MapWords; readonly maps: readonly Known[] }
  | { readonly kind: 'bench-coverage'; readonly words: CoverageWords; readonly reach: Reach }
  | { readonly kind: 'bench-commands'; readonly words: CommandsWords; readonly matrix: Refusals }
  | { readonly kind: 'bench-patch'; readonly words: PatchWords };
