import { and, ones, shl, shr, type Word } from '#lib/bits/index.ts';
import { firmwareCode } from '#lib/card/codes.ts';
import type { TextFile } from './trace.ts';

/** What the question's return says of an answer: 0, -EOPNOTSUPP, or -EINVAL. */
export type Verdict = 'ok' | 'unsupported' | 'refused';

/** All that decides over an answer that has come: two masks, the number below, the words asked for. */
export interface Judgement {
  readonly transportMask: Word;
  readonly mask: Word;
  /** Sequence number in the low half of the answer. */
  readonly seq: Word;
  /** Whether the call asks for UNSUPPORTED once the answer was not OK. */
  readonly asksUnsupported: boolean;
}

const codeOf = (name: string): Word => firmwareCode(`FW_MSG_CODE_${name}`)?.value ?? 0;
const OK = codeOf('OK');
const UNSUPPORTED = codeOf('UNSUPPORTED');

const JUDGE = /^\w[\w \t]*\bqed_mcp_bist_nvm\w*_get_num_images\([^;]*?\)\s*\{.*?^\}/ms;

/** Whether the function that judges the answer compares it with FW_MSG_CODE_UNSUPPORTED: read in its text. */
export const asksUnsupported = (files: readonly TextFile[]): boolean =>
  files.some(({ lines }) => JUDGE.exec(lines.join('\n'))?.[0].includes('FW_MSG_CODE_UNSUPPORTED'));

/** What is compared: the answer behind both masks. `code` is the word's upper half, 0 to 0xffff. */
const leftOf = (code: number, { transportMask, mask, seq }: Judgement): Word =>
  and(and(shl(code, 16) + and(seq, 0xffff), transportMask), mask);

/** What becomes of one code, 0 to 0xffff. */
export function verdictOn(code: number, judgement: Judgement): Verdict {
  const left = leftOf(code, judgement);
  if (left === OK) return 'ok';
  return judgement.asksUnsupported && left === UNSUPPORTED ? 'unsupported' : 'refused';
}

/**
 * How many of the 65,536 codes come out as what, without trying any: of the codes that leave a given
 * word, those bits are free that no mask lets through. Agrees with `sweep`, by what the question
 * returned.
 */
export function verdictCounts(judgement: Judgement): Readonly<Record<Verdict, number>> {
  const { transportMask, mask, seq } = judgement;
  const open = and(transportMask, mask);
  const gates = shr(open, 16);
  const free = 2 ** (16 - ones(gates));
  const numberGone = and(and(seq, 0xffff), open) === 0;
  const leaving = (word: Word): number => (numberGone && and(word, open) === word ? free : 0);
  const ok = leaving(OK);
  const unsupported = judgement.asksUnsupported ? leaving(UNSUPPORTED) : 0;
  return { ok, unsupported, refused: 0x10000 - ok - unsupported };
}
