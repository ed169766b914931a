import type { Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { definePlan } from '../types.ts';

const stale: Partial<Scenario> = { rsp: 0x00160000, fault: 'stale-seq' };

/** Virtual microseconds from sending the last command to the line that says it was in vain. */
function waitedInVain({ commands, log }: Trace): number {
  const sent = commands.at(-1)?.sentTime ?? 0;
  return (log.find(({ message }) => message.includes('failed to respond'))?.time ?? sent) - sent;
}

/** Chapter 7: a driver and a firmware share a few words of memory. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/MailboxTalk.svelte'),
  figureAfter: 'shared',
  steps: {
    shared: {
      at: { in: 'qed_mcp_update_pending_cmd', text: 'b_is_completed = true', nth: 2 },
      view: { pane: 'struct' }
    },
    window: {
      at: { in: '__qed_mcp_cmd_and_union', text: 'drv_mb_header', nth: 2 },
      view: { pane: 'bus' }
    },
    order: {
      at: { in: '__qed_mcp_cmd_and_union', text: 'drv_mb_header', nth: 2 },
      view: { pane: 'send' }
    },
    number: {
      at: { in: 'qed_mcp_update_pending_cmd', text: 'seq != ', nth: 2 },
      view: { pane: 'poll' }
    },
    wait: {
      at: { in: '_qed_mcp_cmd_and_union', text: 'qed_mcp_wait(', nth: 2 },
      view: { pane: 'wait' }
    },
    late: { run: stale, at: 'end', view: { pane: 'log' } }
  },
  question: {
    after: 'wait',
    scene: { run: stale, at: { log: 3 }, view: { pane: 'log' } },
    choices: {
      takes: ({ outcome }) => outcome.rc === 0,
      refuses: ({ outcome }) => outcome.errno === 'EINVAL',
      waits: ({ outcome }) => outcome.errno === 'EAGAIN'
    },
    numbers: (trace) => ({
      rc: String(trace.outcome.rc).replace('-', '−'),
      errno: trace.outcome.errno ?? '',
      looks: Math.round(waitedInVain(trace) / 10_000),
      seconds: Math.round(waitedInVain(trace) / 1e6)
    })
  },
  change: { at: { command: 3, when: 'answered' }, view: { pane: 'log', command: 'OS_WOL' } }
});
