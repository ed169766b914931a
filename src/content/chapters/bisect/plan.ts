import { RELEASES, narrowed, START, worstFrom } from '#lib/views/figures/bisect.ts';
import { definePlan } from '../types.ts';

const at = (name: string): number => RELEASES.findIndex((release) => release.name === name);
/** What is known once 4.19 has failed, by the table that the figure draws. */
const known = narrowed(START, at('4.19'), false);
const worst = (name: string): number => worstFrom(known, at(name));

/** Chapter 6: from a kernel that works and one that does not to the change between two neighbours. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/BisectRuler.svelte'),
  figureAfter: 'jump',
  steps: {
    jump: { run: { edition: '4.17' }, view: { builds: '4.19' } },
    interval: { run: { edition: '4.17' }, view: { builds: '4.19' } },
    halves: { run: { edition: '4.17' }, view: { builds: '4.19,4.17', hints: true } },
    neighbours: {
      run: { edition: '4.16' },
      view: { builds: '4.19,4.17,4.16', hints: true, commits: false }
    },
    commits: { run: { edition: '4.16' }, view: { builds: '4.19,4.17,4.16', commits: 1000 } },
    history: { run: { edition: '4.16' }, view: { builds: '4.19,4.17,4.16', commits: 1000 } },
    promise: { run: { edition: '4.16' }, view: { builds: '4.19,4.17,4.16', commits: 1000 } }
  },
  question: {
    after: 'interval',
    scene: { run: { edition: '4.17' }, view: { builds: '4.19,4.17', hints: true } },
    // Which order is surest does not show in a single run; it follows from the figure's table.
    choices: {
      middle: () => worst('4.17') === Math.min(...['4.16', '4.17', '4.18'].map(worst)),
      low: () => worst('4.16') < worst('4.17'),
      high: () => worst('4.18') < worst('4.17')
    },
    numbers: () => ({ middle: worst('4.17'), low: worst('4.16'), high: worst('4.18') })
  },
  change: {
    run: { edition: '4.17' },
    view: { builds: '4.19', hints: true, commits: 1000 }
  }
});
