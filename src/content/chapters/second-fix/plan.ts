import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, STACKS } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { briefOf, runKey, type SecondFixData } from '#lib/views/figures/second-fix.ts';
import type { Moment } from '#lib/views/moment.ts';
import { definePlan } from '../types.ts';

/** What the firmware leaves in the parameter, beside a code that says "not supported". */
const PARAM = 8;
const IN = 'qed_mcp_nvm_info_populate';
const FIX = { edition: '6.12-fix', rsp: 0, param: PARAM } as const;
const DONE: Moment = { in: IN, text: 'qed_ptt_release(hwfn' };

let made: SecondFixData | undefined;

/** The table of runs, made once. */
function runs(): SecondFixData {
  const cells = (['6.12-fix', '6.13'] as const).flatMap((edition) =>
    STACKS.map((stack) => ({ edition, stack }))
  );
  return {
    param: PARAM,
    runs: Object.fromEntries(
      cells.map(({ edition, stack }) => [
        runKey(edition, stack),
        briefOf(record({ ...DEFAULT_SCENARIO, ...FIX, edition, stack }))
      ])
    )
  };
}

/** The driver's own lines in the log. */
const printed = ({ log }: Trace): number =>
  log.filter((line) => line.printed && line.function !== null).length;

/** Chapter 14: the first fix lets a value through that was never set. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/SecondFix.svelte'),
  data: () => Promise.resolve((made ??= runs())),
  figureAfter: 'parameter',
  steps: {
    room: { run: { ...FIX, param: 0 }, at: { in: IN, text: 'if (nvm_info.num_images)' } },
    parameter: { run: FIX, at: { in: IN, text: 'goto publish' } },
    unwritten: { run: FIX, at: 'end' },
    zero: {
      run: { ...FIX, stack: 'zero' },
      at: DONE,
      view: { seen: '6.12-fix strict' }
    },
    pattern: {
      run: { ...FIX, stack: 'pattern' },
      at: DONE,
      view: { seen: '6.12-fix strict,6.12-fix zero' }
    },
    'follow-up': {
      run: { ...FIX, edition: '6.13' },
      at: DONE,
      view: { seen: '6.12-fix strict,6.12-fix zero,6.12-fix pattern,6.13 zero,6.13 pattern' }
    },
    finding: {
      run: { ...FIX },
      at: 'end',
      view: {
        seen: '6.12-fix zero,6.12-fix pattern,6.13 strict,6.13 zero,6.13 pattern'
      }
    }
  },
  question: {
    after: 'unwritten',
    scene: { run: { ...FIX, stack: 'zero' }, at: DONE, view: { seen: '6.12-fix strict' } },
    choices: {
      oops: ({ outcome }) => outcome.fault !== null,
      believes: (trace) =>
        trace.outcome.probe === 'ok' && printed(trace) === 0 && briefOf(trace).aftermath === 'null',
      refused: ({ outcome }) => outcome.probe === 'failed',
      empty: (trace) => trace.outcome.probe === 'ok' && briefOf(trace).aftermath === 'none'
    },
    numbers: (trace) => ({
      images: trace.outcome.images,
      lines: printed(trace),
      ports: trace.outcome.interfaces.length,
      rc: trace.outcome.rc ?? ''
    })
  },
  change: {
    run: FIX,
    at: 'end',
    view: { seen: '6.12-fix zero,6.12-fix pattern,6.13 strict,6.13 zero,6.13 pattern' }
  }
});
