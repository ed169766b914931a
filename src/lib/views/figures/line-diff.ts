/** A line of a difference: in both texts, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  /** Index in the old text, or null. */
  readonly old: number | null;
  /** Index in the new text, or null. */
  readonly now: number | null;
}

/** How two lists of lines differ, as a unified diff has it: what goes stands before what comes. */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const [rows, columns] = [before.length, after.length];
  /** Length of the longest common rest from line i of the old and j of the new text. */
  const rest = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => rest[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const row = rest[i];
      if (row === undefined) continue;
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[i] === after[j]) {
      lines.push({ kind: ' ', old: i, now: j });
      [i, j] = [i + 1, j + 1];
    } else if (i < rows && (j === columns || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: '-', old: i, now: null });
      i += 1;
    } else {
      lines.push({ kind: '+', old: null, now: j });
      j += 1;
    }
  }
  return lines;
}

/** The changed lines with `context` lines around them. */
export function around(lines: readonly DiffLine[], context: number): readonly DiffLine[] {
  return lines.filter((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== ' ')
  );
}
