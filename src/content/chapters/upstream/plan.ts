import { daysBetween, EVENTS, firstFixed, kernelNamed } from '#lib/views/figures/upstream.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { definePlan } from '../types.ts';

/** What the question lets the reader choose from. */
const CANDIDATES = ['6.13.2', '6.12.0', '6.1.120', '4.19.1'] as const;

/** Of the candidates the first that carries the fix, by the table; and the run lights the ports. */
const isFirst = (name: (typeof CANDIDATES)[number]) => (trace: Trace) =>
  firstFixed(CANDIDATES)?.name === name &&
  trace.scenario.edition === kernelNamed(name).edition &&
  trace.outcome.interfaces.length > 0;

/** Chapter 15: three lines of C on their way into the kernels that people run. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Upstream.svelte'),
  figureAfter: 'two-ways',
  steps: {
    'two-ways': { view: { event: 'v1', kernel: '6.12.0' } },
    posted: { view: { event: 'v1', tab: 'message', part: 'title' } },
    message: { view: { event: 'v2', tab: 'message', part: 'fixes' } },
    merged: { view: { event: 'merge', tab: 'message', part: 'signed' } },
    stable: { run: { edition: '6.12-fix' }, view: { event: 'stable', kernel: '6.1.120' } },
    carriers: {
      run: { edition: '6.12-fix' },
      view: { event: 'follow-applied', kernel: 'Debian 6.1.192' }
    }
  },
  question: {
    after: 'merged',
    scene: { run: { edition: '6.12-fix' }, view: { event: 'stable', kernel: '6.1.120' } },
    choices: {
      next: isFirst('6.13.2'),
      newest: isFirst('6.12.0'),
      stable: isFirst('6.1.120'),
      oldest: isFirst('4.19.1')
    },
    numbers: ({ outcome }) => ({
      days: daysBetween(EVENTS.v1, EVENTS.stable),
      ports: outcome.interfaces.length
    })
  },
  change: {
    run: { edition: '6.12-fix' },
    view: { event: 'follow-applied', kernel: 'Debian 6.12.117' }
  }
});
