import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { agreementOf, type LyingLineData } from '#lib/views/figures/lying-line.ts';
import { definePlan } from '../types.ts';

const OK = 0x00160000;
const ERROR = 0x00170000;

/** The three answers that the question puts side by side, each with its parameter. */
const UNSUPPORTED_ZERO = { rsp: 0, param: 0 } as const;
const ERROR_EIGHT = { rsp: ERROR, param: 8 } as const;
const OK_ZERO = { rsp: OK, param: 0 } as const;

const run = (patch: Partial<Scenario>): Trace => record({ ...DEFAULT_SCENARIO, ...patch });
/** Whether the driver says that it failed, and the card works. */
const lies = (trace: Trace): boolean => agreementOf(trace) === 'lie';

let swept: Promise<LyingLineData> | undefined;

/** Every code with parameter 0: of each class that the sweep finds, one run is looked at. */
async function sweepOnce(): Promise<LyingLineData> {
  const { sweep } = await import('#lib/probe/sweep.ts');
  const { total, classes } = sweep({ ...DEFAULT_SCENARIO, param: 0 });
  const liars = classes.filter(({ first }) => lies(run({ rsp: first, param: 0 })));
  return { total, lies: liars.reduce((sum, { count }) => sum + count, 0) };
}

/** Chapter 13: a line that is printed for two reasons, and says one. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/LyingLine.svelte'),
  data: () => (swept ??= sweepOnce()),
  figureAfter: 'witnesses',
  steps: {
    witnesses: { run: UNSUPPORTED_ZERO },
    reasons: { run: UNSUPPORTED_ZERO },
    exit: { run: ERROR_EIGHT },
    'zero-images': { run: OK_ZERO },
    'after-the-fix': { run: { edition: '6.13', ...OK_ZERO } },
    honest: { run: { edition: '6.12-fix', ...UNSUPPORTED_ZERO }, view: { swept: true } }
  },
  question: {
    after: 'exit',
    scene: { run: OK_ZERO },
    choices: {
      unsupported: () => lies(run(UNSUPPORTED_ZERO)),
      error: () => lies(run(ERROR_EIGHT)),
      none: (trace) => ![trace, run(UNSUPPORTED_ZERO), run(ERROR_EIGHT)].some(lies),
      zero: lies
    },
    numbers: ({ outcome }) => ({
      unsupportedRc: run(UNSUPPORTED_ZERO).outcome.populateRc ?? '',
      errorRc: run(ERROR_EIGHT).outcome.populateRc ?? '',
      rc: outcome.rc ?? '',
      populateRc: outcome.populateRc ?? '',
      ports: outcome.interfaces.length
    })
  },
  change: { run: { rsp: OK, param: null }, view: { swept: true } }
});
