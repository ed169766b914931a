import { hex, parseWord, type Word } from '#lib/bits/index.ts';
import type { Outcome, Trace } from '#lib/probe/trace.ts';
import type { Words } from './words.ts';
import { grouped } from './grouped.ts';

/** The four things an answer can mean. Each has a colour, a shape and a word. */
export type Meaning = 'accepted' | 'refused' | 'not-supported' | 'no-answer';

const UNSUPPORTED: Word = 0x00000000;
const OK: Word = 0x00160000;

/** What a code says by its name; what the driver makes of it is the outcome's. */
export const meaningOfCode = (code: Word): Meaning =>
  code === UNSUPPORTED ? 'not-supported' : code === OK ? 'accepted' : 'refused';

/** What became of a run. */
export function meaningOfOutcome({ probe, rc, fault }: Outcome): Meaning {
  if (fault !== null) return 'refused';
  if (rc === -11 || rc === -16) return 'no-answer';
  if (probe === 'failed') return rc === null ? 'no-answer' : 'refused';
  return rc === -95 ? 'not-supported' : 'accepted';
}

/** A number with a true minus sign, as it stands in a sentence: `−22`. */
export const signed = (value: number): string => String(value).replace('-', '−');

/** The verdict as its first words: `−22 EINVAL`, `0, accepted`, `never asked; the probe passes`. */
export function verdictOf({ rc, errno, fault, probe }: Outcome, words: Words): string {
  if (fault !== null) return words.stopped;
  if (rc === null) return words.neverAsked(probe);
  return rc === 0 ? `0, ${words.accepted}` : codeText(rc, errno);
}

/** A return code with its name, where it has one: `−22 EINVAL`. */
export const codeText = (rc: number, errno: string | null): string =>
  errno === null ? signed(rc) : `${signed(rc)} ${errno}`;

/** A stretch of virtual time, in the unit that suits it: `12 µs`, `10 ms`, `5 s`. */
export function duration(microseconds: number, locale: string): string {
  const [value, unit] =
    microseconds < 1000
      ? [microseconds, 'µs']
      : microseconds < 1e6
        ? [microseconds / 1000, 'ms']
        : [microseconds / 1e6, 's'];
  const digits = value < 100 && unit !== 'µs' ? 1 : 0;
  return `${grouped(value, locale, digits)}\u00a0${unit}`;
}

/** What follows from the verdict, as whole sentences. */
export function consequenceOf(outcome: Outcome, words: Words): string {
  const { rc, errno, probe, fault, interfaces } = outcome;
  if (fault !== null) return fault.message;
  if (rc === null) return words.fateUnasked(interfaces.length);
  if (rc === 0) return words.fateZero(probe, interfaces.length);
  const meaning = errno === null ? null : (words.errno[errno] ?? null);
  return words.fateError(meaning, probe, interfaces.length);
}

/**
 * What a run leaves behind that its verdict does not show: the first fix copies a pointer that was
 * never set, and keeps the count beside it. Null where nothing is amiss.
 */
export function warningOf({ rc, errno, fault, images }: Outcome, words: Words): string | null {
  if (fault !== null) return fault.code === 'uninitialised-read' ? words.warnUndefined : null;
  return rc !== null && errno === 'EOPNOTSUPP' && images > 0 ? words.warnNoArray(images) : null;
}

/** The run in a sentence or two, for those who do not see the bench. */
export function statusOf(outcome: Outcome, words: Words): string {
  const { rc, errno, probe, fault } = outcome;
  const fate = consequenceOf(outcome, words);
  const said =
    fault !== null
      ? words.statusStopped(fate)
      : rc === null
        ? words.statusNever(probe, fate)
        : words.statusReturned(codeText(rc, errno), fate);
  const warning = warningOf(outcome, words);
  return warning === null ? said : `${said} ${warning}`;
}

/** A word or null as a data attribute holds it. */
export const wordAttribute = (word: Word | null): string => (word === null ? '' : hex(word));

/**
 * `fw_mb_header` as the firmware wrote it for the question, sequence number included; null where
 * the question was never answered, so that the answer that is set plays no part.
 */
export function answeredHeader({ outcome, commands }: Trace): Word | null {
  const before = outcome.decided?.step;
  const question = commands.find(({ name }) => name === 'BIST_TEST');
  if (before === undefined || question === undefined) return null;
  return question.sentStep < before ? question.answer : null;
}

/** What part the answer that is set plays in a run. */
export type PartOfAnswer = 'judged' | 'not-heard' | 'not-asked';

/** The part that the answer plays in this run. */
export function partOfAnswer(trace: Trace): PartOfAnswer {
  if (answeredHeader(trace) !== null) return 'judged';
  return trace.outcome.rc === null && trace.outcome.decided === null ? 'not-asked' : 'not-heard';
}

/** `rsp` as the driver held it when it judged, or as the firmware gives it where it never did. */
export function judgedWord(trace: Trace): Word {
  const { decided } = trace.outcome;
  const frame = decided === null ? undefined : trace.stackAt(decided.step)[0];
  const parsed = parseWord(frame?.locals.find(({ name }) => name === 'rsp')?.text ?? '');
  return parsed.ok ? parsed.value : trace.scenario.rsp;
}
