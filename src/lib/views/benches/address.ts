import type { OptionKey } from '#lib/probe/options.ts';
import { scenarioFromPairs, scenarioToPairs, type Pair, type Shared } from '#lib/probe/share.ts';
import type { Scenario } from '#lib/probe/scenario.ts';

/** What a page needs of a bench, to keep its state in the address. */
export interface Addressed {
  /** Takes all of its state from an address. What cannot be read keeps its default and is noted. */
  restore(pairs: Iterable<Pair>): void;
  /** The pairs of an address that leads to the present state; none for the default. */
  pairs(): Pair[];
}

/** Keys that a page or its host may add to any address. */
const FOREIGN = ['v', 'lang', 'theme', 'present', 'from', 'to', 'answers', 'mode'];

/**
 * Reads the pairs of a bench that has controls for some options of a run only: the others are noted as
 * unknown.
 *
 * @param base pairs of the bench's own default, where it differs from the case
 */
export function scenarioFrom(
  pairs: readonly Pair[],
  options: readonly OptionKey[],
  base: readonly Pair[] = []
): Shared {
  const known = (key: string): boolean =>
    FOREIGN.includes(key) || options.some((option) => option === key);
  const shared = scenarioFromPairs([...base, ...pairs.filter(([key]) => known(key))]);
  const unknown = pairs
    .filter(([key]) => !known(key))
    .map(([key, text]) => ({ key, text, code: 'unknown-key' as const, takes: '' }));
  return { ...shared, problems: [...shared.problems, ...unknown] };
}

/** Pairs of a scenario, relative to a bench's own default: a part that is the case's own is written out. */
export function pairsFrom(
  scenario: Scenario,
  options: readonly OptionKey[],
  base: readonly Pair[] = [],
  theCase: readonly Pair[] = []
): Pair[] {
  const own = scenarioToPairs(scenario).filter(([key]) => options.some((option) => option === key));
  const missing = theCase.filter(([key]) => !own.some(([name]) => name === key));
  const same = ([key, text]: Pair): boolean =>
    base.some(([name, value]) => name === key && value === text);
  return [...own, ...missing].filter((pair) => !same(pair));
}
