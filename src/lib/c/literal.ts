import { INT, LONG, UINT, ULONG, type IntegerType } from './types.ts';
import { canonical, type Value } from './value.ts';

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63
};

/** An integer literal with its type by C's rules, or undefined where it is none. */
export function parseInteger(text: string): { value: Value; type: IntegerType } | undefined {
  const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)([uU]?)([lL]{0,2})([uU]?)$/.exec(text);
  const digits = match?.[1];
  if (match === null || digits === undefined || (match[2] !== '' && match[4] !== '')) return;
  const octal = /^0\d+$/.test(digits);
  if (octal && !/^[0-7]+$/.test(digits)) return;
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const unsigned = match[2] !== '' || match[4] !== '';
  const decimal = /^[1-9]/.test(digits);
  const long = match[3] !== '';
  const candidates = [INT, UINT, LONG, ULONG].filter(
    (type) =>
      (!long || type.size === 8) &&
      (!unsigned || !type.signed) &&
      (!decimal || unsigned || type.signed)
  );
  for (const type of candidates) {
    const bits = BigInt(type.size * 8 - (type.signed ? 1 : 0));
    if (value < 2n ** bits) return { value: canonical(value), type };
  }
  return;
}

/** The bytes between the quotes, escapes resolved, text as UTF-8. Undefined for a wrong escape. */
export function parseQuoted(text: string): number[] | undefined {
  const bytes: number[] = [];
  for (let rest = text.slice(1, -1); rest !== '';) {
    const match = /^(?:\\(x[0-9a-fA-F]+|[0-7]{1,3}|.)|[^\\])/su.exec(rest);
    if (match === null) return;
    const escape = match[1];
    if (escape === undefined) bytes.push(...utf8(match[0]));
    else if (/^x./.test(escape)) bytes.push(Number.parseInt(escape.slice(1), 16) % 256);
    else if (/^[0-7]/.test(escape)) bytes.push(Number.parseInt(escape, 8) % 256);
    else {
      const value = ESCAPES[escape];
      if (value === undefined) return;
      bytes.push(value);
    }
    rest = rest.slice(match[0].length);
  }
  return bytes;
}

function utf8(character: string): number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const tail = (shift: number): number => 0x80 + (Math.floor(code / 2 ** shift) % 64);
  if (code < 0x800) return [0xc0 + Math.floor(code / 64), tail(0)];
  if (code < 0x10000) return [0xe0 + Math.floor(code / 4096), tail(6), tail(0)];
  return [0xf0 + Math.floor(code / 262144), tail(12), tail(6), tail(0)];
}
