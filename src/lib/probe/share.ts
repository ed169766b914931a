import { OPTIONS, takeOptions, type Problem } from './options.ts';
import type { Scenario } from './scenario.ts';

/** The version of the address format. Addresses without `v` are of version 1. */
export const SHARE_VERSION = 1;

/** A key and its text, as they stand in an address. */
export type Pair = readonly [key: string, text: string];

/** The pairs that lead from the default scenario to this one; none for the default. */
export const scenarioToPairs = (scenario: Scenario): Pair[] =>
  OPTIONS.flatMap((option) => option.write(scenario).map((text): Pair => [option.key, text]));

/** What an address says of a run: the scenario, the step if it names one, and what it got wrong. */
export interface Shared {
  readonly scenario: Scenario;
  /** A statement of the run, or null where the page chooses. May lie beyond the run's end. */
  readonly step: number | null;
  readonly problems: readonly Problem[];
}

/** Keys of an address that belong to the page or to its host, not to the run. */
const FOREIGN = new Set(['v', 'lang', 'theme', 'present', 'from', 'to', 'answers', 'mode']);

/**
 * Reads an address's pairs. Never throws: what is invalid stays at its default and is listed, as is
 * an address of a version that this code does not know.
 */
export function scenarioFromPairs(pairs: Iterable<Pair>): Shared {
  const own: Pair[] = [];
  const problems: Problem[] = [];
  let step: number | null = null;
  for (const pair of pairs) {
    const [key, text] = pair;
    if (key === 'step') {
      if (/^\d{1,9}$/.test(text)) step = Number(text);
      else problems.push({ key, text, code: 'not-a-word', takes: 'the number of a step' });
    } else if (key === 'v' && text !== String(SHARE_VERSION)) {
      problems.push({ key, text, code: 'not-one-of', takes: String(SHARE_VERSION) });
    } else if (!FOREIGN.has(key)) own.push(pair);
  }
  const taken = takeOptions(own);
  return { scenario: taken.scenario, step, problems: [...problems, ...taken.problems] };
}
