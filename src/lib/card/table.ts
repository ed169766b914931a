import type { Field } from '#lib/bits/index.ts';

/** What the driver may do: read, write, or both. */
export type AccessKind = 'R' | 'W' | 'RW';

/**
 * What every row of the map says, so that the card, the names and a reference page share it. What
 * a row means and where it was taken from stands in `meanings/`, apart from the simulator.
 */
export interface Row {
  /** The kernel's name. */
  readonly name: string;
  readonly access: AccessKind;
  /** Bits with a meaning of their own; empty where the word is one number. */
  readonly fields: readonly Field[];
}

/** A run of bits. */
export const bits = (name: string, msb: number, lsb: number = msb): Field =>
  Object.freeze({ name, msb, lsb });

/** Freezes a table and its rows. */
export function table<R extends object>(rows: readonly R[]): readonly Readonly<R>[] {
  for (const row of rows) Object.freeze(row);
  return Object.freeze(rows.slice());
}
