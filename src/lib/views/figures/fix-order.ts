import before from 'region:judge@6.12';
import after from 'region:judge@6.12-fix';
import { plainText, type CodeLine, type RegionText } from '../code.ts';
import type { ReturnRun } from './fix.ts';
import { lineDiff } from './line-diff.ts';

const textOf = ({ indent, html }: CodeLine): string => `${'\t'.repeat(indent)}${plainText(html)}`;

/**
 * The region with the lines that `before` does not have one line further down, numbered
 * anew. They have to stand together.
 */
export function lowered(before: RegionText, after: RegionText): RegionText {
  const added = lineDiff(before.lines.map(textOf), after.lines.map(textOf)).flatMap(
    ({ kind, now }) => (kind === '+' && now !== null ? [now] : [])
  );
  const [first, last] = [added[0], added.at(-1)];
  if (first === undefined || last === undefined) return after;
  const moved = after.lines.slice(first, last + 1);
  const others = after.lines.filter((_, index) => index < first || index > last);
  const order = [...others.slice(0, first + 1), ...moved, ...others.slice(first + 1)];
  return {
    ...after,
    lines: order.map((line, index) => ({ ...line, number: after.lines[index]?.number ?? 0 }))
  };
}

/** The lines of the fix, the new ones too low: no edition of the driver. */
export const LATE: RegionText = lowered(before, after);

/** The lines that judge the reply, as C: from the first comparison to the end of the function. */
export function judging({ lines }: RegionText): readonly string[] {
  const texts = lines.map(textOf);
  const first = texts.findIndex((text) => text.includes('FW_MSG_CODE_OK'));
  const end = texts.indexOf('}', first);
  if (first < 0 || end < 0) throw new Error('No lines that judge the reply.');
  return texts.slice(first, end);
}

/** What was returned for each code, as runs of neighbours. */
export function returnRuns(values: readonly (number | null)[]): readonly ReturnRun[] {
  const runs: ReturnRun[] = [];
  let from = 0;
  for (let code = 1; code <= values.length; code += 1) {
    if (code < values.length && values[code] === values[from]) continue;
    runs.push({ from, to: code - 1, rc: values[from] ?? null });
    from = code;
  }
  return runs;
}
