import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { answer, COMMANDS, LAYERS, type Layer } from '#lib/views/figures/terminal.ts';
import { definePlan } from '../types.ts';

const { bus, driver, network } = COMMANDS;

/** The layers whose command prints something else in this run than in the case of the article. */
function changed(trace: Trace): readonly Layer[] {
  const before = record(DEFAULT_SCENARIO);
  const printed = (layer: Layer, run: Trace): string =>
    answer(COMMANDS[layer], run).lines.join('\n');
  return LAYERS.filter((layer) => printed(layer, trace) !== printed(layer, before));
}

/** Chapter 1: what is missing is missing in a place. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Terminal.svelte'),
  figureAfter: 'riddle',
  steps: {
    riddle: { view: { ran: network } },
    bus: { view: { ran: [network, bus].join('\n') } },
    log: { view: { ran: [network, bus, driver].join('\n') } },
    between: { view: { ran: [network, bus, driver].join('\n') } },
    bound: { view: { ran: [network, bus, driver, 'lspci -k -s 12:00.0'].join('\n') } },
    sixteen: { view: { ran: [network, bus, driver, 'lspci -nn'].join('\n') } }
  },
  question: {
    after: 'log',
    scene: { run: { rsp: 0x00160000 }, view: { ran: [bus, driver, network].join('\n') } },
    choices: {
      all: (trace) => changed(trace).length === 3,
      link: (trace) => changed(trace).join() === 'network',
      two: (trace) => changed(trace).join() === 'driver,network'
    },
    numbers: ({ outcome }) => ({
      interfaces: outcome.interfaces.length,
      before: record(DEFAULT_SCENARIO).outcome.dmesg.length,
      after: outcome.dmesg.length
    })
  },
  change: { view: { ran: '' } }
});
