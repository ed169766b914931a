import { hex, type Word } from '#lib/bits/index.ts';

/** What a driver can do to the card: 32-bit accesses at byte offsets into BAR0, multiples of four. */
export interface Bus {
  /** Reads one word, little-endian as on the wire. Throws `CardFault` where nothing answers. */
  readl(offset: number): Word;
  /** Writes one word. Throws `CardFault` where nothing listens. */
  writel(offset: number, value: Word): void;
}

/** Looking is not reading: the value that `readl` would give now, with no effect on the card. */
export interface Inspect {
  peek(offset: number): Word;
}

/** One access as it went over the bus. */
export interface Access {
  readonly direction: 'R' | 'W';
  /** Byte offset into BAR0. */
  readonly offset: number;
  /** GRC byte address behind the window; null in the admin window. */
  readonly grc: number | null;
  readonly value: Word;
}

/**
 * Why an access failed: not a multiple of four; beyond the last window; a hole in the admin window;
 * a GRC address that the map does not have; a write to a register that only the card changes.
 */
export type CardFaultCode =
  'misaligned' | 'outside-bar' | 'unmapped-bar' | 'unmapped-grc' | 'read-only';

const SENTENCES: Readonly<Record<CardFaultCode, string>> = {
  misaligned: 'the address is not a multiple of four',
  'outside-bar': 'the offset lies outside BAR0 as modelled (0x0000 to 0xcfff)',
  'unmapped-bar': 'the admin window has no register at this offset',
  'unmapped-grc': 'the register map has nothing at this GRC address',
  'read-only': 'the driver cannot write this register'
};

/** An access that the map does not cover. Never a silent default. */
export class CardFault extends Error {
  readonly code: CardFaultCode;
  /** Byte offset into BAR0. */
  readonly offset: number;
  /** GRC byte address behind the window, or null where there is none. */
  readonly grc: number | null;

  constructor(code: CardFaultCode, offset: number, grc: number | null) {
    const behind = grc === null ? '' : ` (GRC ${hex(grc, 6)})`;
    super(`card: ${code} at BAR0 ${hex(offset, 5)}${behind}: ${SENTENCES[code]}`);
    this.name = 'CardFault';
    this.code = code;
    this.offset = offset;
    this.grc = grc;
  }
}
