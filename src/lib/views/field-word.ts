import { parseWord, type ParsedWord } from '#lib/bits/index.ts';

/** What a field that holds hex words made of a text. */
export interface FieldWord {
  readonly parsed: ParsedWord;
  /** True where bare digits were read as decimal although they could pass for hex. */
  readonly decimal: boolean;
}

/**
 * A word as a person types it where words are shown in hex. As `parseWord`, but bare text that can
 * only be meant as a word is hex: eight digits, a leading zero, or a digit a–f.
 */
export function parseFieldWord(text: string): FieldWord {
  const digits = text.trim().replace(/[ _']/g, '');
  const bare = /^[0-9a-f]+$/i.test(digits) && !/^0b[01]+$/i.test(digits);
  const meantAsHex = digits.length === 8 || /^0./.test(digits) || /[a-f]/i.test(digits);
  if (bare && meantAsHex) return { parsed: parseWord(`0x${text.trim()}`), decimal: false };
  const parsed = parseWord(text);
  return { parsed, decimal: bare && parsed.ok && parsed.value > 9 };
}
