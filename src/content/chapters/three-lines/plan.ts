import { EDITIONS } from '#lib/probe/scenario.ts';
import type { Printed } from '#lib/views/figures/log-lines.ts';
import { signed } from '#lib/views/meaning.ts';
import { definePlan } from '../types.ts';

/** What each edition prints in the case of the article, read off one run of each. */
async function printed(): Promise<readonly Printed[]> {
  const { record } = await import('#lib/probe/record.ts');
  const { DEFAULT_SCENARIO } = await import('#lib/probe/scenario.ts');
  return EDITIONS.map((edition) => {
    const lines = record({ ...DEFAULT_SCENARIO, edition }).log.filter(
      (line) => line.printed && line.function !== null
    );
    return { edition, numbers: lines.map(({ line }) => line), after: lines[0]?.time ?? null };
  });
}
let data: Promise<readonly Printed[]> | undefined;

/** Chapter 2: each line of the log says where it comes from, and one is missing. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/LogLines.svelte'),
  data: () => (data ??= printed()),
  figureAfter: 'five',
  steps: {
    five: { view: { row: 2, part: 'message' } },
    address: { view: { row: 2, part: 'line' } },
    empty: { view: { row: 3, part: 'device' } },
    ladder: { view: { row: 4, part: 'function' } },
    missing: { view: { row: 5, part: 'function' } },
    clock: { view: { row: 2, part: 'time' } },
    edition: { run: { edition: '6.1' }, view: { row: 4, part: 'line' } }
  },
  question: {
    after: 'ladder',
    scene: { view: { row: 5, part: 'function' } },
    choices: {
      other: ({ outcome: { populateRc, probeError } }) =>
        probeError !== populateRc && probeError !== 0,
      same: ({ outcome: { populateRc, probeError } }) => probeError === populateRc,
      zero: ({ outcome: { probeError } }) => probeError === 0
    },
    numbers: ({ outcome, log }) => ({
      populate: signed(outcome.populateRc ?? 0),
      pci: signed(outcome.probeError ?? 0),
      lines: log.filter((line) => line.printed && line.function !== null).length
    })
  },
  change: { view: { row: 4, part: 'line' } }
});
