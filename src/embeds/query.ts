import type { Pair } from '#lib/probe/share.ts';

/** The pairs of an address's query, with or without its `?`. */
export const pairsOf = (query: string): readonly Pair[] => [...new URLSearchParams(query)];

/** Pairs as a query without its `?`. */
export const queryOf = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
