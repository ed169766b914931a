import { and, shr, type Word } from '#lib/bits/index.ts';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import type { Text } from '#lib/card/reference.ts';
import type { LogRecord, Trace } from '#lib/probe/trace.ts';
import type { CodeMap } from './code-square.ts';

/** A number that the firmware may answer with, and all its names, without their common beginning. */
export interface NamedCode {
  readonly value: Word;
  readonly names: readonly string[];
}

/** Codes whose high bytes lie together. */
export interface CodeFamily {
  readonly key: FamilyKey;
  /** Its lowest and highest high byte. */
  readonly from: number;
  readonly to: number;
  /** How the names of the whole family begin. */
  readonly prefix: string;
  readonly codes: readonly NamedCode[];
}

/** The families, by what their names speak of. */
export type FamilyKey = 'general' | 'load' | 'unload' | 'resources' | 'other';

const FAMILIES: readonly (readonly [FamilyKey, number, number, string])[] = [
  ['general', 0x00, 0x00, ''],
  ['load', 0x10, 0x11, 'DRV_LOAD_'],
  ['unload', 0x20, 0x21, 'DRV_UNLOAD_'],
  ['resources', 0x34, 0x36, 'RESOURCE_ALLOC_'],
  ['other', 0x3b, 0xb0, '']
];

const highByte = (value: Word): number => shr(value, 24);

/** All named codes in their families, each number once. */
export const CODE_FAMILIES: readonly CodeFamily[] = FAMILIES.map(([key, from, to, prefix]) => {
  const codes = new Map<Word, string[]>();
  for (const { name, value } of FIRMWARE_CODES) {
    if (highByte(value) < from || highByte(value) > to) continue;
    const names = codes.get(value) ?? [];
    codes.set(value, [...names, name.slice('FW_MSG_CODE_'.length + prefix.length)]);
  }
  return {
    key,
    from,
    to,
    prefix,
    codes: [...codes].map(([value, names]) => ({ value, names }))
  };
});

/** The code in the four digits of a header’s upper half, and its sequence number. */
export const halvesOf = (header: Word): readonly [string, string] => {
  const digits = header.toString(16).padStart(8, '0');
  return [digits.slice(0, 4), digits.slice(4)];
};

/** Lines of the log that tell of the question, and how many printed ones are left out. */
export interface Told {
  readonly lines: readonly LogRecord[];
  /** Where the answer stands among them; -1 where the log does not have it. */
  readonly answer: number;
  readonly hidden: number;
}

/**
 * What the log says of the first BIST command: its two lines of mailbox traffic where they are
 * printed, then every error and notice. Where no traffic is printed, the whole log.
 */
export function toldBy(trace: Trace): Told {
  const printed = trace.log.filter((line) => line.printed);
  const sent = printed.findIndex(({ message }) => /^MFW mailbox: command 0x001e/.test(message));
  if (sent < 0) return { lines: printed, answer: -1, hidden: 0 };
  const later = printed.slice(sent + 1);
  const answer = later.find(({ message }) => message.startsWith('MFW mailbox: response'));
  const lines = [
    ...printed.slice(sent, sent + 1),
    ...(answer === undefined ? [] : [answer]),
    ...later.filter(({ level }) => level === 'err' || level === 'notice')
  ];
  return { lines, answer: answer === undefined ? -1 : 1, hidden: printed.length - lines.length };
}

/** Whether two words have the same code, whatever their sequence numbers are. */
export const sameCode = (a: Word, b: Word): boolean => and(a, 0xffff0000) === and(b, 0xffff0000);

/** What is computed while the site is built. */
export interface ZeroData {
  /** What the driver of 6.12 makes of every code. */
  readonly map: CodeMap;
  /** What the codes say, by their full names. */
  readonly meanings: Readonly<Record<string, Text>>;
}

/** What the figure of the codes says. */
export interface ZeroWords {
  readonly top: string;
  readonly quiet: string;
  readonly talk: string;
  readonly header: string;
  /** `{count}`: printed lines that are not shown. */
  readonly hidden: string;
  readonly bottom: string;
  /** `{count}`: commands of this run. */
  readonly commands: string;
  /** `{count}`: names. */
  readonly codes: string;
  readonly number: string;
  readonly command: string;
  readonly answer: string;
  readonly none: string;
  /** `{values}`, `{total}`. */
  readonly space: string;
  /** What the families without a common beginning are. */
  readonly families: Readonly<Record<'general' | 'other', string>>;
  readonly makes: Readonly<Record<'accepted' | 'refused' | 'not-supported' | 'no-answer', string>>;
}
