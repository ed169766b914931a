import { HostFault } from './faults.ts';
import type { Memory } from './memory.ts';
import { convert, type Value } from './value.ts';

const CONVERSION = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(hh|h|ll|l|z|t|j|L)?([diuxXocsp%])(M?)/g;
const SIZES: Readonly<Record<string, number>> = { hh: 1, h: 2, l: 8, ll: 8, z: 8, t: 8, j: 8 };

const MAX_WIDTH = 10_000;

/**
 * The text that printk or printf makes: flags, width, precision, `*`, the lengths hh h l ll z t j,
 * and d i u x X o c s p %, and the kernel's `%pM` (six bytes as a MAC address). `%p` gives sixteen
 * hex digits. Throws HostFault `bad-format` for a conversion without an argument.
 */
export function formatPrintf(format: string, args: readonly Value[], memory: Memory): string {
  let used = 0;
  const next = (what: string): Value => {
    const value = args[used];
    used += 1;
    if (value === undefined) {
      throw new HostFault(
        'bad-format',
        `The format asks with ${what} for an argument that is not there.`
      );
    }
    return value;
  };
  return format.replace(
    CONVERSION,
    (
      whole: string,
      flagText: string,
      widthText: string | undefined,
      precisionText: string | undefined,
      length: string | undefined,
      kind: string,
      mac: string
    ) => {
      const suffix = kind === 'p' ? '' : mac;
      if (kind === '%') return `%${suffix}`;
      let flags = flagText;
      let width = widthText === '*' ? Number(next(whole)) : Number(widthText ?? 0);
      if (width < 0) {
        width = -width;
        flags += '-';
      }
      if (width > MAX_WIDTH) throw new HostFault('bad-format', `${whole} is too wide.`);
      let precision: number | undefined;
      if (precisionText === '*') precision = Number(next(whole));
      else if (precisionText !== undefined) precision = Number(precisionText);
      if (precision !== undefined && precision < 0) precision = undefined;
      if (precision !== undefined && kind !== 's' && precision > MAX_WIDTH) {
        throw new HostFault('bad-format', `${whole} is too wide.`);
      }
      const value = next(whole);
      const piece = convertOne(kind, mac, value, { flags, precision, length }, memory);
      const numeric = /[diuxXo]/.test(kind);
      const zeros =
        flags.includes('0') && !flags.includes('-') && numeric && precision === undefined;
      return pad(piece, width, flags.includes('-'), zeros) + suffix;
    }
  );
}

interface Style {
  readonly flags: string;
  readonly precision: number | undefined;
  readonly length: string | undefined;
}

function convertOne(kind: string, mac: string, value: Value, style: Style, memory: Memory): string {
  const { flags, precision } = style;
  switch (kind) {
    case 'c':
      return String.fromCharCode(Number(convert(value, { size: 1, signed: false })));
    case 's':
      return value === 0 ? '(null)' : memory.readString(value, precision);
    case 'p': {
      if (mac === '') return value.toString(16).padStart(16, '0');
      const bytes = [...memory.readBytes(value, 6)];
      return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
    }
  }
  const signed = kind === 'd' || kind === 'i';
  const number = convert(value, { size: SIZES[style.length ?? ''] ?? 4, signed });
  const radix = signed || kind === 'u' ? 10 : kind === 'o' ? 8 : 16;
  const magnitude = number < 0 ? -number : number;
  let digits = magnitude.toString(radix);
  if (precision !== undefined)
    digits = precision === 0 && number === 0 ? '' : digits.padStart(precision, '0');
  if (kind === 'X') digits = digits.toUpperCase();
  if (flags.includes('#') && number !== 0) {
    if (radix === 16) digits = `0${kind}${digits}`;
    else if (radix === 8 && !digits.startsWith('0')) digits = `0${digits}`;
  }
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return signed ? (number < 0 ? '-' : plus) + digits : digits;
}

function pad(piece: string, width: number, left: boolean, zeros: boolean): string {
  if (left) return piece.padEnd(width);
  if (!zeros) return piece.padStart(width);
  const prefix = /^(?:[-+ ]|0[xX])?/.exec(piece)?.[0] ?? '';
  return prefix + piece.slice(prefix.length).padStart(width - prefix.length, '0');
}
