import { shr, type Word } from '#lib/bits/index.ts';
import type { LogRecord, Trace } from '#lib/probe/trace.ts';

/** Families of message codes, by what they answer. */
export const FAMILIES = ['general', 'load', 'unload', 'resource', 'other'] as const;
/** One family. */
export type Family = (typeof FAMILIES)[number];

/** A named code, its meaning, and what the run with it as the answer came to; made at build. */
export interface NamedCode {
  readonly name: string;
  readonly value: Word;
  readonly means: Readonly<Record<'en' | 'fr', string>>;
  /** What qed_mcp_bist_nvm_get_num_images returned. */
  readonly rc: number | null;
}

/** The family of a code, by its highest byte. */
export function familyOf(value: Word): Family {
  switch (shr(value, 24)) {
    case 0x00:
      return 'general';
    case 0x10:
    case 0x11:
      return 'load';
    case 0x20:
    case 0x21:
      return 'unload';
    case 0x34:
    case 0x35:
    case 0x36:
      return 'resource';
    default:
      return 'other';
  }
}

/** Four digits of a code, as the headers write it. */
export const fourDigits = (value: Word): string =>
  `0x${shr(value, 16).toString(16).padStart(4, '0')}`;

/** What the transport says of the question about images, whether the log level prints it or not. */
export function trafficOf(trace: Trace): readonly LogRecord[] {
  const asked = trace.log.findIndex(({ message }) =>
    /^MFW mailbox: command 0x001e\w{4} param 0x00000003$/.test(message)
  );
  if (asked < 0) return [];
  const answered = trace.log.findIndex(
    ({ message }, index) => index > asked && message.startsWith('MFW mailbox: response')
  );
  return [trace.log[asked], trace.log[answered]].filter((line) => line !== undefined);
}

/** What the figure of the codes says. */
export interface ZeroWords {
  readonly traffic: string;
  readonly trafficNote: string;
  readonly noAnswer: string;
  readonly instrumented: string;
  readonly codes: string;
  /** `{named}` of `{total}`. */
  readonly codesNote: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly hidden: string;
  readonly returns: string;
  readonly unnamed: string;
  readonly any: string;
}
