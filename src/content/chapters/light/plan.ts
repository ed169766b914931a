import type { Trace } from '#lib/probe/trace.ts';
import {
  ARTICLE_FIBRES,
  portsOf,
  type LightData,
  type PortState
} from '#lib/views/figures/light.ts';
import { CHAPTERS, numberOf, STAGES } from '../order.ts';
import { definePlan } from '../types.ts';

/** The chapters by their turn of the loop. */
const data: LightData = {
  loop: STAGES.map((stage) => ({
    stage,
    chapters: CHAPTERS.filter((chapter) => chapter.stage === stage).map(({ slug }) => ({
      slug,
      number: numberOf(slug)
    }))
  }))
};

const FIXED = { edition: '6.12-fix' } as const;
const fibres = ARTICLE_FIBRES.join(' ');

/** Whether a port without a fibre is in this state after the run. */
const isState = (state: PortState) => (trace: Trace) =>
  portsOf(trace.outcome.interfaces, new Set())[0]?.state === state;

/** Chapter 16: an interface is one thing, light on its fibre another. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Light.svelte'),
  data: () => Promise.resolve(data),
  figureAfter: 'in-the-dark',
  steps: {
    'in-the-dark': { view: { fibres } },
    exists: { run: FIXED, view: { fibres: '' } },
    switch: { run: FIXED, view: { fibres } },
    address: { run: FIXED, view: { fibres } },
    loop: { run: FIXED, view: { fibres } },
    thanks: { run: FIXED, view: { fibres } }
  },
  question: {
    after: 'in-the-dark',
    scene: { run: FIXED, view: { fibres: '' } },
    choices: {
      down: isState('no-carrier'),
      absent: isState('missing'),
      up: isState('up')
    },
    numbers: ({ outcome }) => ({
      interfaces: outcome.interfaces.length,
      up: portsOf(outcome.interfaces, new Set()).filter(({ state }) => state === 'up').length
    })
  },
  change: { run: FIXED, view: { fibres: 'ens5f0' } }
});
