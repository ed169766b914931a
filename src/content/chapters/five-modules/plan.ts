import { complaining, type MODULES } from '#lib/views/figures/five-modules.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { definePlan } from '../types.ts';

/** Whether the complaints of a run come from these modules and no other. */
const only =
  (...names: readonly (typeof MODULES)[number][]) =>
  (trace: Trace): boolean => {
    const found = complaining(trace);
    return found.size === names.length && names.every((name) => found.has(name));
  };

/** Chapter 3: one card, five modules, and which of them it is. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/FiveModules.svelte'),
  figureAfter: 'core',
  steps: {
    vendor: { at: { log: 2 }, view: { module: 'qede' } },
    core: { view: { module: 'qed' } },
    ethernet: { view: { module: 'qede' } },
    others: { view: { module: 'qedf' } },
    lines: { view: { module: 'qed', who: true } },
    stuck: { view: { module: 'qed', who: true } }
  },
  question: {
    after: 'others',
    scene: { view: { module: 'qed', who: true } },
    choices: {
      qede: only('qede'),
      each: only('qed', 'qede'),
      qed: only('qed'),
      none: only()
    },
    numbers: (trace) => ({
      lines: trace.log.filter(({ printed, function: name }) => printed && name !== null).length,
      greetings: trace.log.filter(({ printed, function: name }) => printed && name === null).length
    })
  },
  change: { run: { rsp: 0x00160000 }, view: { module: 'qed', who: true } }
});
