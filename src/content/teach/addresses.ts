import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { scenarioToPairs } from '#lib/probe/share.ts';

/** The query that leads to a run, with its question mark; empty for the case of the article. */
export function queryOf(run: Partial<Scenario>): string {
  const pairs = scenarioToPairs({ ...DEFAULT_SCENARIO, ...run });
  const query = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
  return query === '' ? '' : `?${query}`;
}
