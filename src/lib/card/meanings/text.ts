/** A sentence in both languages of the pages. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** What is said of a row on a reference page. */
export interface Explanation {
  readonly meaning: Text;
  /** Kernel file and version that the row was taken from, or `guess`. */
  readonly source: string;
}

/** What is said of each row of a table, by the row’s name. */
export type Texts = Readonly<Record<string, Explanation>>;

/** English, French, and the source where it is not that of the whole table. */
export type Sentences = readonly [en: string, fr: string, source?: string];

/** The texts of a table that was taken from one source. */
export function from(whole: string, rows: Readonly<Record<string, Sentences>>): Texts {
  const entries = Object.entries(rows).map(([name, [en, fr, source = whole]]) => [
    name,
    Object.freeze({ meaning: Object.freeze({ en, fr }), source })
  ]);
  return Object.freeze(Object.fromEntries(entries));
}

/**
 * The rows of a table, in its order, with what is said of each. Throws an Error for a row without a
 * text and for a text without a row.
 */
export function explained<R extends { readonly name: string }>(
  rows: readonly R[],
  texts: Texts
): readonly Readonly<R & Explanation>[] {
  const left = new Set(Object.keys(texts));
  const joined = rows.map((row) => {
    const text = texts[row.name];
    if (text === undefined) throw new Error(`card: no text for ${row.name}`);
    left.delete(row.name);
    return Object.freeze({ ...row, ...text });
  });
  if (left.size > 0) throw new Error(`card: no row for ${[...left].join(', ')}`);
  return Object.freeze(joined);
}
