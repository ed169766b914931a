/** One cell of a reference table. */
export type Cell =
  /** Code, a line each, and below it some words. */
  | { readonly code: readonly string[]; readonly note?: string }
  /** HTML, and below it small lines of code, such as the fields of a word, and some words. */
  | { readonly html: string; readonly lines?: readonly string[]; readonly note?: string }
  /** Plain words, with a link where there is an address. */
  | { readonly label: string; readonly address: string | null }
  /** What became of a run. */
  | { readonly outcome: 'ok' | 'failed' | 'fault'; readonly label: string };

/** One row; the first cell heads it. The id is its anchor. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A table; `caption`: its name, where several stand under one heading. */
export interface Table {
  readonly id: string;
  readonly caption: string | null;
  /** How its columns are set: see the page's styles. */
  readonly kind: 'named' | 'probe' | 'sections' | 'editions' | 'faults';
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
