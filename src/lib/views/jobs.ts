import type { EditionId, Scenario } from '#lib/probe/scenario.ts';
import type { SweepPart } from '#lib/probe/sweep.ts';

/** Some codes of a scenario, from `from` up to, not including, `to`; `turn` comes back with them. */
export interface AskPart {
  readonly kind: 'part';
  readonly turn: string;
  readonly scenario: Scenario;
  readonly from: number;
  readonly to: number;
}

/** What came of them. */
export interface Part {
  readonly turn: string;
  readonly part: SweepPart;
}

/** What the worker of the experiments is asked. */
export type Ask =
  | { readonly kind: 'reach'; readonly scenario: Scenario }
  | { readonly kind: 'refusals'; readonly edition: EditionId }
  | AskPart;
