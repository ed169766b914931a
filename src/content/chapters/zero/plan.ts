import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import type { NamedCode } from '#lib/views/figures/zero.ts';
import { definePlan } from '../types.ts';

const UNSUPPORTED = 0;
const OK = 0x00160000;
const ERROR = 0x00170000;
const answer = ({ commands }: Trace): number | null => commands.at(-1)?.answer ?? null;

/** Every named code with its meaning, and a run with it as the answer. */
async function named(): Promise<readonly NamedCode[]> {
  const { CODE_REFERENCE } = await import('#lib/card/reference.ts');
  return CODE_REFERENCE.FIRMWARE_CODES.map(({ name, value, meaning }) => ({
    name: name.replace('FW_MSG_CODE_', ''),
    value,
    means: meaning,
    rc: record({ ...DEFAULT_SCENARIO, rsp: value }).outcome.rc
  }));
}

/** Chapter 10: the number that the instrumented driver prints, and what it is called. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Zero.svelte'),
  data: named,
  figureAfter: 'print',
  steps: {
    print: { view: {} },
    stock: { view: {} },
    there: { view: {} },
    name: { view: { named: true } },
    others: { run: { rsp: 0x00010000 }, view: { named: true } },
    zeros: { view: { named: true } }
  },
  question: {
    after: 'there',
    scene: { view: { named: true } },
    choices: {
      success: ({ outcome }) => outcome.masked === OK || outcome.rc === 0,
      silence: (trace) => answer(trace) === null,
      unsupported: (trace) => answer(trace) !== null && trace.outcome.masked === UNSUPPORTED,
      error: ({ outcome }) => outcome.masked === ERROR
    },
    numbers: (trace) => ({
      masked: `0x${(trace.outcome.masked ?? 0).toString(16).padStart(8, '0')}`,
      answer: `0x${(answer(trace) ?? 0).toString(16).padStart(8, '0')}`,
      seq: trace.commands.at(-1)?.seq ?? 0,
      rc: `−${String(Math.abs(trace.outcome.rc ?? 0))}`
    })
  },
  change: { run: { rsp: 0x34000000 }, view: { named: true } }
});
