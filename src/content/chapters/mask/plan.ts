import { definePlan } from '../types.ts';
import { hex } from '#lib/bits/index.ts';
import { signed } from '#lib/views/meaning.ts';

const OK = 0x00160000;
/** All sixteen gates of the message code but number 20. */
const WITHOUT_20 = 0xffef0000;

/** Chapter 9: one word carries two things, and a mask keeps one of them. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Mask.svelte'),
  figureAfter: 'stencil',
  steps: {
    word: { run: { rsp: OK }, view: { stage: 'transport' } },
    stencil: { run: { rsp: OK }, view: { stage: 'transport', bit: 18 } },
    number: { run: { rsp: OK }, view: { stage: 'transport', bit: 2 } },
    call: { run: { rsp: OK }, view: { stage: 'call', bit: 18 } },
    column: { run: { rsp: OK }, view: { stage: 'call', bit: 20 } },
    zero: { run: { rsp: 0 }, view: { stage: 'call', bit: 20 } }
  },
  question: {
    after: 'column',
    scene: { run: { rsp: OK, mask: WITHOUT_20 }, view: { stage: 'call', bit: 20 } },
    choices: {
      same: ({ outcome }) => outcome.masked === OK,
      other: ({ outcome }) => outcome.masked !== OK && outcome.masked !== 0,
      nothing: ({ outcome }) => outcome.masked === 0
    },
    numbers: ({ outcome, scenario }) => ({
      mask: hex(scenario.mask),
      left: hex(outcome.masked ?? 0),
      rc: signed(outcome.rc ?? 0),
      errno: outcome.errno ?? ''
    })
  },
  change: { run: { rsp: 0x00170000 }, view: { stage: 'call', bit: 16 } }
});
