import { hex } from '#lib/bits/index.ts';
import { firmwareCodeOf } from '#lib/card/codes.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import type { ZeroData } from '#lib/views/figures/zero.ts';
import { signed } from '#lib/views/meaning.ts';
import { definePlan } from '../types.ts';

const NVM_OK = 0x00010000;
const TALK = { logLevel: 'verbose' } as const;

/** What the codes say, and what the driver makes of each. */
async function data(): Promise<ZeroData> {
  const [{ CODE_REFERENCE }, { sweep }, { codeMapOf }] = await Promise.all([
    import('#lib/card/reference.ts'),
    import('#lib/probe/sweep.ts'),
    import('#lib/views/figures/code-square.ts')
  ]);
  return {
    map: codeMapOf(sweep(DEFAULT_SCENARIO)),
    meanings: Object.fromEntries(
      CODE_REFERENCE.FIRMWARE_CODES.map(({ name, meaning }) => [name, meaning])
    )
  };
}

/** The name of the code that the driver judged. */
const nameOf = ({ outcome }: Trace): string | undefined =>
  outcome.masked === null ? undefined : firmwareCodeOf(outcome.masked)?.name;

/** Chapter 10: the number at last, and what it says. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Zero.svelte'),
  data,
  figureAfter: 'talk',
  steps: {
    silent: { view: { top: 'quiet' } },
    talk: { run: TALK, view: { top: 'talk' } },
    alive: { run: TALK, view: { top: 'talk' } },
    named: { view: { top: 'header', bottom: 'codes' } },
    families: { run: TALK, view: { bottom: 'codes' } },
    strangers: { run: { ...TALK, rsp: NVM_OK }, view: { bottom: 'codes' } },
    healthy: { run: TALK, view: { bottom: 'codes' } }
  },
  question: {
    after: 'alive',
    scene: { view: { top: 'header', bottom: 'codes' } },
    choices: {
      nothing: ({ commands }) => commands.at(-1)?.answer === null,
      success: ({ outcome }) => outcome.rc === 0,
      unknown: (trace) => nameOf(trace) === 'FW_MSG_CODE_UNSUPPORTED',
      failed: (trace) => nameOf(trace) === 'FW_MSG_CODE_ERROR'
    },
    numbers: ({ commands, outcome }) => ({
      header: hex(commands.at(-1)?.answer ?? 0),
      before: hex(commands.at(-2)?.answer ?? 0),
      number: hex(commands.at(-1)?.seq ?? 0).slice(6),
      rc: signed(outcome.rc ?? 0),
      errno: outcome.errno ?? ''
    })
  },
  change: { run: { rsp: NVM_OK }, view: { top: 'quiet', bottom: 'codes' } }
});
