import { u32, type Word } from './word.ts';

/** `0x` and lower-case hex digits, eight unless told otherwise: `0x0016001d`. */
export const hex = (value: Word, digits = 8): string =>
  `0x${u32(value).toString(16).padStart(digits, '0')}`;

/** Why a typed word was not taken. */
export type WordError = 'empty' | 'not-a-number' | 'negative' | 'too-large';

/** What `parseWord` made of a text. */
export type ParsedWord =
  { readonly ok: true; readonly value: Word } | { readonly ok: false; readonly error: WordError };

/**
 * A 32-bit word as a person types it: decimal (`22`), hex (`0x16`, any case) or binary (`0b10110`),
 * with `_`, `'` or spaces between digits. Never throws.
 */
export function parseWord(text: string): ParsedWord {
  const digits = text.trim().replace(/(?<=[0-9a-fx])[ _'](?=[0-9a-f])/gi, '');
  if (digits === '') return { ok: false, error: 'empty' };
  if (/^[-−]/.test(digits)) return { ok: false, error: 'negative' };
  if (!/^(?:0x[0-9a-f]+|0b[01]+|[0-9]+)$/i.test(digits)) {
    return { ok: false, error: 'not-a-number' };
  }
  const value = Number(digits);
  return value <= 0xffffffff ? { ok: true, value } : { ok: false, error: 'too-large' };
}
