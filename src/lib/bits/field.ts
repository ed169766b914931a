import { and, not, or, shl, shr, type Word } from './word.ts';

/** A run of bits inside a 32-bit word, named by its highest and lowest bit (31 ≥ msb ≥ lsb ≥ 0). */
export interface Field {
  readonly name: string;
  readonly msb: number;
  readonly lsb: number;
}

/** The word with exactly the field's bits set. */
export function fieldMask({ msb, lsb }: Pick<Field, 'msb' | 'lsb'>): Word {
  const width = msb - lsb + 1;
  return width === 32 ? 0xffffffff : shl(shl(1, width) - 1, lsb);
}

/** The field's value, shifted down to bit 0. */
export const getField = (word: Word, field: Pick<Field, 'msb' | 'lsb'>): Word =>
  shr(and(word, fieldMask(field)), field.lsb);

/** The word with the field replaced; bits of `value` that do not fit are dropped. */
export function setField(word: Word, field: Pick<Field, 'msb' | 'lsb'>, value: Word): Word {
  const mask = fieldMask(field);
  return or(and(word, not(mask)), and(shl(value, field.lsb), mask));
}
