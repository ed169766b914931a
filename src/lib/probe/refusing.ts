import type { CommandName } from '#lib/card/codes.ts';
import {
  DEFAULT_SCENARIO,
  type AnswerOverride,
  type EditionId,
  type Scenario
} from './scenario.ts';

/** The answers that each command is given, besides its healthy one. */
export const ANSWERS = ['unsupported', 'ok', 'error', 'garbage', 'silence'] as const;
/** One of `ANSWERS`. */
export type AnswerId = (typeof ANSWERS)[number];

/**
 * What the firmware writes then: a code and a parameter. A firmware that does not know a command writes
 * zero twice; OK comes with the healthy parameter (null); garbage is a code without a name and a
 * parameter that fits nothing.
 */
export const WRITTEN: Readonly<
  Record<Exclude<AnswerId, 'silence'>, Exclude<AnswerOverride, { readonly silent: true }>>
> = {
  unsupported: { code: 0x00000000, param: 0 },
  ok: { code: 0x00160000, param: null },
  error: { code: 0x00170000, param: 0 },
  garbage: { code: 0xdead0000, param: 0xdeadbeef }
};

/** A command of the probe, however often it is sent. NUM_IMAGES and IMAGES are the two uses of BIST_TEST. */
export type AskedCommand = Exclude<CommandName, 'BIST_TEST'> | 'NUM_IMAGES' | 'IMAGES';

const COMMANDS: readonly AskedCommand[] = [
  'GET_MFW_FEATURE_SUPPORT',
  'GET_PF_RDMA_PROTOCOL',
  'OS_WOL',
  'RESOURCE_CMD',
  'SET_RESOURCE_VALUE',
  'GET_RESOURCE_ALLOC',
  'GET_PPFID_BITMAP',
  'INITIATE_PF_FLR',
  'NUM_IMAGES',
  'IMAGES'
];

/** The run of a firmware that is well. */
export const healthy = (edition: EditionId): Scenario => ({
  ...DEFAULT_SCENARIO,
  edition,
  rsp: 0x00160000
});

/** The run in which one command is answered so, and every other as it should be. */
export function refusing(edition: EditionId, command: AskedCommand, answer: AnswerId): Scenario {
  const scenario = healthy(edition);
  if (command === 'NUM_IMAGES') {
    if (answer === 'silence') return { ...scenario, fault: 'silent' };
    const { code: rsp, param } = WRITTEN[answer];
    return { ...scenario, rsp, param };
  }
  const name = command === 'IMAGES' ? 'BIST_TEST' : command;
  const override: AnswerOverride = answer === 'silence' ? { silent: true } : WRITTEN[answer];
  return { ...scenario, answers: { [name]: override } };
}

/** The name of a command as this matrix has it; null for one that is none of the probe's. */
export function askedCommand(name: string, param: number): AskedCommand | null {
  if (name === 'BIST_TEST') return param % 256 === 3 ? 'NUM_IMAGES' : 'IMAGES';
  return COMMANDS.find((command) => command === name) ?? null;
}

/** Whether a text names a command of the matrix. */
export const isAskedCommand = (text: string): text is AskedCommand =>
  COMMANDS.some((command) => command === text);

/** Whether a text names an answer of the matrix. */
export const isAnswerId = (text: string): text is AnswerId =>
  ANSWERS.some((answer) => answer === text);
