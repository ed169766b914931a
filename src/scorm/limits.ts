/** The two versions of SCORM that packages speak. */
export type Version = '1.2' | '2004';

/** Most characters of `cmi.suspend_data`. */
export const SUSPEND_DATA: Readonly<Record<Version, number>> = { '1.2': 4096, '2004': 64_000 };
/** Most characters of an answer of the learner's; what 1.2 allows is taken for both. */
const RESPONSE = 255;
/** Most characters of an interaction's id. */
const ID = 255;
/** Most interactions of one item; platforms have to take 250 of them. */
export const INTERACTIONS = 250;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The longest time that HHHH:MM:SS can say, in milliseconds. */
const LONGEST = 10_000 * HOUR - SECOND;

/** A name as an identifier: printable ASCII without spaces, 1 to 255 characters. */
export function idOf(name: string): string {
  const id = name.replace(/[^\x21-\x7e]+/g, '-').slice(0, ID);
  return id === '' ? '-' : id;
}

/** An answer without characters that move the cursor, at most 255 UTF-16 units, no pair of them cut. */
export function responseOf(answer: string): string {
  const cut = answer.replace(/\p{Cc}+/gu, ' ').slice(0, RESPONSE);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A score from 0 to 100 as both versions write it; null for what is no score. */
export const scoreOf = (score: number): string | null =>
  score >= 0 && score <= 100 ? String(Math.round(score)) : null;

/** A figure's state without the text that a learner has written. */
export const withoutText = (state: string): string => state.replace(/(?:^|&)text=[^&]*/, '');

const two = (count: number): string => String(count).padStart(2, '0');

/** A time in milliseconds as `cmi.session_time`: `HHHH:MM:SS`, or a duration such as `PT1H2M3S` in 2004. */
export function sessionTime(milliseconds: number, version: Version): string {
  const time = Math.min(Math.max(0, milliseconds), LONGEST);
  const hours = Math.floor(time / HOUR);
  const minutes = Math.floor((time % HOUR) / MINUTE);
  const seconds = Math.floor((time % MINUTE) / SECOND);
  return version === '1.2'
    ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}`
    : `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`;
}

/** When an answer was given: the learner's clock for 1.2, `HH:MM:SS`; for 2004 with the date, in UTC. */
export const answeredAt = (at: Date, version: Version): string =>
  version === '1.2'
    ? `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
    : at.toISOString().replace(/\.\d+Z$/, 'Z');
