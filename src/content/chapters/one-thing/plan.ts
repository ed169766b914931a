import {
  EDITION_OF,
  KNOWN,
  leftAfter,
  type Kernel,
  type Seen
} from '#lib/views/figures/one-thing.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { definePlan } from '../types.ts';

const interfaces = (kernel: Kernel): readonly string[] =>
  record({ ...DEFAULT_SCENARIO, edition: EDITION_OF[kernel] }).outcome.interfaces;
const seen = (): Seen => ({ '4.15': interfaces('4.15'), '6.1': interfaces('6.1') });

/** Hypotheses that are left once one more run has been made. */
const after = (run: string): number => leftAfter(seen(), [...KNOWN, run]).length;
const fewest = (): number =>
  Math.min(...['debian-4.15', 'ubuntu-6.1', 'ubuntu-4.15', 'debian-6.1'].map(after));

/** Chapter 5: one thing is changed, everything else held still. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/OneThing.svelte'),
  data: () => Promise.resolve(seen()),
  figureAfter: 'two',
  steps: {
    two: { run: { edition: '6.1' }, view: {} },
    foretell: { run: { edition: '6.1' }, view: { run: 'debian-6.1' } },
    run: { run: { edition: '4.16' }, view: { run: 'debian-4.15', ran: 'debian-4.15' } },
    plain: { run: { edition: '4.16' }, view: { run: 'debian-4.15', ran: 'debian-4.15' } },
    promise: { run: { edition: '4.16' }, view: { run: 'debian-4.15', ran: 'debian-4.15' } }
  },
  question: {
    after: 'foretell',
    scene: { run: { edition: '4.16' }, view: { run: 'debian-4.15', ran: 'debian-4.15' } },
    choices: {
      again: () => after('debian-6.1') === fewest(),
      mirror: () => after('ubuntu-6.1') === fewest(),
      old: () => after('debian-4.15') === fewest(),
      repeat: () => after('ubuntu-4.15') === fewest()
    },
    numbers: () => ({
      known: leftAfter(seen(), KNOWN).length,
      again: after('debian-6.1'),
      mirror: after('ubuntu-6.1'),
      old: after('debian-4.15'),
      repeat: after('ubuntu-4.15')
    })
  },
  change: { run: { edition: '6.1' }, view: { run: 'ubuntu-6.1' } }
});
