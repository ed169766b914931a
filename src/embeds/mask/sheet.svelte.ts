import { and, shr } from '#lib/bits/index.ts';
import type { Problem } from '#lib/probe/options.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Outcome } from '#lib/probe/trace.ts';
import { verdictOn } from '#lib/probe/verdicts.ts';
import { pairsFrom, scenarioFrom } from '#lib/views/benches/address.ts';
import type { EmbeddedFigure } from '../embed.svelte.ts';
import type { FateKey, MaskFates } from './fates.ts';

const OPTIONS = ['edition', 'rsp', 'mask'] as const;
const OK = 0x00160000;
/** As on the page of the mask: a card that is well. */
const BASE: readonly Pair[] = [['rsp', '0x00160000']];
const THE_CASE: readonly Pair[] = [['rsp', '0x00000000']];

/** What a driver makes of an answer under a mask, without running it: see `MaskFates`. */
export function fateOf(
  {
    edition,
    rsp,
    mask,
    transportMask
  }: Pick<Scenario, 'edition' | 'rsp' | 'mask' | 'transportMask'>,
  fates: MaskFates
): Outcome {
  const { asksUnsupported, outcomes } = fates[edition];
  const judgement = { mask, transportMask, seq: 0, asksUnsupported };
  const verdict = verdictOn(shr(rsp, 16), judgement);
  const healthy = and(rsp, transportMask) === OK;
  const key: FateKey = healthy ? `${verdict}-healthy` : verdict;
  const outcome = outcomes[key];
  if (outcome === undefined) throw new Error(`no run stands for ${key}`);
  return outcome;
}

/** One answer under one mask, and what the driver decides. */
export class MaskSheet implements EmbeddedFigure {
  #scenario = $state.raw<Scenario>({ ...DEFAULT_SCENARIO, rsp: OK });
  /** The column that is read; null for none. */
  read = $state<number | null>(null);
  readonly #fates: MaskFates;
  readonly #outcome = $derived.by(() => fateOf(this.#scenario, this.#fates));

  constructor(fates: MaskFates) {
    this.#fates = fates;
  }

  get scenario(): Scenario {
    return this.#scenario;
  }
  get outcome(): Outcome {
    return this.#outcome;
  }
  /** False where this edition never asks, so that no mask has anything to judge. */
  get asks(): boolean {
    return this.#fates[this.#scenario.edition].asks;
  }

  change(patch: Partial<Pick<Scenario, 'edition' | 'rsp' | 'mask'>>): void {
    this.#scenario = { ...this.#scenario, ...patch };
  }

  restore(pairs: readonly Pair[]): readonly Problem[] {
    const { scenario, problems } = scenarioFrom(pairs, OPTIONS, BASE);
    this.#scenario = scenario;
    return problems;
  }

  pairs(): readonly Pair[] {
    return pairsFrom(this.#scenario, OPTIONS, BASE, THE_CASE);
  }
}
