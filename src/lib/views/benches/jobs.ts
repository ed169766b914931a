import type { EditionId, Scenario } from '#lib/probe/scenario.ts';

/** What the worker of the experiments is asked. */
export type Ask =
  | { readonly kind: 'reach'; readonly scenario: Scenario }
  | { readonly kind: 'refusals'; readonly edition: EditionId };
