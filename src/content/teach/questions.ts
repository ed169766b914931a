import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { queryOf } from './addresses.ts';

const OK = 0x00160000;
const ERROR = 0x00170000;

/** A question for the room, apart from its words. */
interface Question {
  /** The run that settles it; the lab shows it. */
  readonly run: Partial<Scenario>;
  /** A page that settles it better than the lab, from the top of the site. */
  readonly page?: string;
  /** What the answer says of the run. An answer that does not hold does not build. */
  readonly holds: (trace: Trace) => boolean;
}

const traced = (run: Partial<Scenario>): Trace => record({ ...DEFAULT_SCENARIO, ...run });
const works = (run: Partial<Scenario>): boolean => traced(run).outcome.probe === 'ok';

/** The lines that the driver prints in a run, its greetings left out. */
export const complaintsOf = ({ log }: Trace) =>
  log.filter((line) => line.printed && line.function !== null);

const says = (trace: Trace, words: string): boolean =>
  complaintsOf(trace).some(({ message }) => message.includes(words));

/** Commands that the firmware of a healthy card may answer with "not supported", one at a time. */
const REFUSABLE = [
  'GET_MFW_FEATURE_SUPPORT',
  'GET_PF_RDMA_PROTOCOL',
  'OS_WOL',
  'RESOURCE_CMD',
  'SET_RESOURCE_VALUE',
  'GET_RESOURCE_ALLOC',
  'GET_PPFID_BITMAP',
  'INITIATE_PF_FLR'
] as const;

/** The questions, in the order of the story. */
export const QUESTIONS = {
  seen: {
    run: {},
    page: 'chapters/sixteen-cards/#between',
    holds: ({ outcome, commands }) => outcome.interfaces.length === 0 && commands.length === 28
  },
  first: {
    run: {},
    page: 'chapters/three-lines/#ladder',
    holds: (trace) =>
      complaintsOf(trace)
        .map(({ function: name }) => name)
        .join() === 'qed_mcp_nvm_info_populate,qed_hw_prepare_single,qed_probe'
  },
  old: {
    run: { edition: '4.16' },
    holds: ({ outcome, commands }) =>
      outcome.probe === 'ok' && !commands.some(({ name }) => name === 'BIST_TEST')
  },
  stale: {
    run: { rsp: OK, fault: 'stale-seq' },
    holds: ({ outcome }) => outcome.errno === 'EAGAIN' && outcome.masked === null
  },
  wol: {
    run: { rsp: OK, answers: { OS_WOL: { silent: true } } },
    holds: (trace) =>
      trace.outcome.probe === 'failed' && says(trace, 'Failed to get HW information')
  },
  masks: {
    run: { rsp: OK, mask: 0xffffffff, transportMask: 0xffffffff },
    page: `mask/${queryOf({ mask: 0xffffffff, transportMask: 0xffffffff })}`,
    holds: ({ outcome }) =>
      outcome.errno === 'EINVAL' &&
      works({ rsp: OK, mask: 0xffffffff }) &&
      works({ rsp: OK, transportMask: 0xffffffff })
  },
  shut: {
    run: { edition: '6.12-fix', rsp: ERROR, mask: 0 },
    holds: ({ outcome }) =>
      outcome.errno === 'EOPNOTSUPP' && outcome.probe === 'ok' && !works({ rsp: OK, mask: 0 })
  },
  silence: {
    run: { fault: 'silent' },
    holds: ({ outcome }) => outcome.errno === 'EAGAIN' && traced({}).outcome.errno === 'EINVAL'
  },
  refuse: {
    run: { rsp: OK },
    page: 'commands/',
    holds: ({ commands }) =>
      commands
        .slice(0, 28)
        .every(({ name }) => name === 'BIST_TEST' || REFUSABLE.some((each) => each === name)) &&
      REFUSABLE.every((name) =>
        works({ rsp: OK, answers: { [name]: { code: 0, param: null } } })
      ) &&
      !works({ rsp: 0 })
  },
  caller: {
    run: { edition: '6.12-fix', rsp: ERROR },
    page: 'chapters/fix/#where',
    holds: ({ outcome }) => outcome.errno === 'EINVAL' && outcome.probe === 'failed'
  },
  lie: {
    run: { rsp: OK, param: 0 },
    holds: (trace) => trace.outcome.probe === 'ok' && says(trace, 'Failed getting number of images')
  },
  ports: {
    run: { edition: '6.12-fix', param: 8 },
    holds: ({ outcome }) =>
      outcome.fault?.code === 'uninitialised-read' &&
      works({ edition: '6.12-fix', param: 8, stack: 'zero' }) &&
      works({ edition: '6.12-fix', param: 8, stack: 'pattern' })
  },
  version: {
    run: {},
    page: 'chapters/upstream/#carriers',
    holds: ({ outcome }) => outcome.probe === 'failed'
  }
} as const satisfies Readonly<Record<string, Question>>;
/** A question for the room. */
export type QuestionKey = keyof typeof QUESTIONS;

/** Where a question is settled, from the top of the site. */
export function settledAt(key: QuestionKey): string {
  const question: Question = QUESTIONS[key];
  return question.page ?? `lab/${queryOf(question.run)}`;
}

/** Numbers of a run for the `{places}` of a text: signs as printed, times rounded. */
export function numbersOf(trace: Trace): Readonly<Record<string, string | number>> {
  const { outcome, commands } = trace;
  const signed = (value: number | null): string =>
    value === null ? '–' : String(value).replace('-', '−');
  const complaints = complaintsOf(trace);
  return {
    rc: signed(outcome.rc),
    errno: outcome.errno ?? '',
    populate: signed(outcome.populateRc),
    pci: signed(outcome.probeError),
    ports: outcome.interfaces.length,
    images: outcome.images,
    commands: commands.length,
    complaints: complaints.length,
    line: complaints[0]?.line ?? '',
    lines: complaints.map(({ line }) => line).join(', '),
    seconds: Math.round(outcome.virtualMicroseconds / 1e6),
    milliseconds: Math.round(outcome.virtualMicroseconds / 1e3)
  };
}

const made = new Map<QuestionKey, Trace>();

/** The run of a question, made once. @throws where the answer does not hold in it */
export function settled(key: QuestionKey): Trace {
  const known = made.get(key);
  if (known !== undefined) return known;
  const question: Question = QUESTIONS[key];
  const trace = traced(question.run);
  if (!question.holds(trace)) throw new Error(`The answer to “${key}” does not hold in its run`);
  made.set(key, trace);
  return trace;
}
