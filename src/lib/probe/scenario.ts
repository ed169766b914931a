import type { Word } from '#lib/bits/index.ts';
import type { CommandName } from '#lib/card/codes.ts';

/** The driver's editions, oldest first. `6.12-fix` is 7a0ea70da56e, `6.13` adds 7ed2d9158877. */
export const EDITIONS = ['4.16', '4.17', '6.1', '6.12', '6.12-fix', '6.13'] as const;
/** One of the six driver texts. */
export type EditionId = (typeof EDITIONS)[number];

/** What can go wrong beside the answer's code. All but the last three strike at BIST_TEST NUM_IMAGES. */
export const FAULTS = [
  'none',
  'silent',
  'stale-seq',
  'reset',
  'not-ready',
  'no-shmem',
  'all-ones'
] as const;
/** A fault of the card or its firmware. */
export type FaultId = (typeof FAULTS)[number];

/**
 * What the firmware says instead of its healthy answer: a 32-bit code (its low half is replaced by
 * the sequence number) and a parameter (null keeps the healthy one), or nothing at all.
 */
export type AnswerOverride =
  { readonly code: Word; readonly param: Word | null } | { readonly silent: true };

/** What uninitialised locals hold: reading one is a fault, or they read as 0, or as 0xfe bytes, gcc's pattern. */
export const STACKS = ['strict', 'zero', 'pattern'] as const;
/** A treatment of uninitialised locals. */
export type StackId = (typeof STACKS)[number];

/** From which level on the driver's messages are printed. */
export const LOG_LEVELS = ['notice', 'info', 'verbose'] as const;
/** A log level, from few lines to many. */
export type LogLevelId = (typeof LOG_LEVELS)[number];

/** One run, as plain JSON. */
export interface Scenario {
  readonly edition: EditionId;
  /** The answer to BIST_TEST NUM_IMAGES: `fw_mb_header` without its sequence number. */
  readonly rsp: Word;
  /** `fw_mb_param` of that answer; null stands for 8 with OK and 0 otherwise. */
  readonly param: Word | null;
  /** Replaces FW_MSG_CODE_MASK where qed_mcp_bist_nvm_get_num_images judges the reply. */
  readonly mask: Word;
  /** Replaces FW_MSG_CODE_MASK in the mailbox transport. */
  readonly transportMask: Word;
  readonly fault: FaultId;
  readonly answers: Readonly<Partial<Record<CommandName, AnswerOverride>>>;
  /** `return_code` in the attributes of single images, by index; the others hold 1. */
  readonly imageRc: Readonly<Record<number, Word>>;
  readonly stack: StackId;
  readonly logLevel: LogLevelId;
}

/** The case of the article: edition 6.12 and a firmware that answers "not supported". */
export const DEFAULT_SCENARIO: Scenario = Object.freeze({
  edition: '6.12',
  rsp: 0,
  param: null,
  mask: 0xffff0000,
  transportMask: 0xffff0000,
  fault: 'none',
  answers: Object.freeze({}),
  imageRc: Object.freeze({}),
  stack: 'strict',
  logLevel: 'notice'
});
