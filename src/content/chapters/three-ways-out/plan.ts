import type { Moment } from '#lib/views/moment.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { definePlan } from '../types.ts';

const OK = 0x00160000;
const CALLER = 'qed_mcp_nvm_info_populate';
const at = (text: string): Moment => ({ in: CALLER, text });

/** Whether the caller gave its window back before it returned. */
function gaveBack(trace: Trace): boolean {
  for (let step = 0; step < trace.length; step += 1) {
    if (trace.placeAt(step).function !== 'qed_ptt_release') continue;
    if (trace.stackAt(step).some((entry) => entry.function === CALLER)) return true;
  }
  return false;
}
const asked = ({ commands }: Trace): number =>
  commands.filter(({ name }) => name === 'BIST_TEST').length;

/** Chapter 8: what a caller makes of a return code. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/ThreeWays.svelte'),
  figureAfter: 'populate',
  steps: {
    populate: { run: { rsp: OK }, at: at('return rc;') },
    errno: { run: { rsp: OK }, at: at('if (rc == -EOPNOTSUPP)') },
    labels: { run: { rsp: OK }, at: at('rc = 0;') },
    refused: { at: at('return rc;') },
    third: { run: { edition: '6.12-fix' }, at: at('return rc;') }
  },
  question: {
    after: 'labels',
    scene: { at: at('return rc;') },
    choices: {
      leak: (trace) => trace.outcome.populateRc === -22 && !gaveBack(trace),
      empty: ({ outcome }) => outcome.populateRc === 0,
      again: (trace) => asked(trace) > 1,
      back: (trace) => trace.outcome.populateRc === -22 && gaveBack(trace) && asked(trace) === 1
    },
    numbers: (trace) => ({
      rc: `−${String(Math.abs(trace.outcome.populateRc ?? 0))}`,
      asked: asked(trace),
      line: trace.log.find((each) => each.function === CALLER)?.line ?? 0,
      interfaces: trace.outcome.interfaces.length
    })
  },
  change: { run: { rsp: OK }, at: at('if (rc == -EOPNOTSUPP)') }
});
