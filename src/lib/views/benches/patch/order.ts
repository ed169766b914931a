/** Lines to put in order, as they stand in the function; those behind the bar are left out. */
export interface Pieces {
  /** Indexes into `LINES`; -1 is the bar. */
  readonly order: readonly number[];
}

/** The lines that judge the answer, with those of the fix and two that are wrong. */
export const LINES = [
  'if ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_OK)',
  'return 0;',
  'if ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)',
  'return -EOPNOTSUPP;',
  'return -EINVAL;',
  'if ((rsp & FW_MSG_CODE_UNSUPPORTED) == FW_MSG_CODE_MASK)',
  'return EOPNOTSUPP;'
] as const;

/** The bar between the lines that are used and those that are not. */
export const BAR = -1;

/** As 6.12 has them, and the others below the bar, out of order. */
export const START: readonly number[] = [0, 1, 4, BAR, 6, 2, 5, 3];

/** Whether a list is an order of all lines and the bar. */
export const isOrder = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length === START.length &&
  START.every((line) => value.includes(line));

/** The order with the line at `from` moved to `to`; unchanged where one of them lies outside. */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const line = order[from];
  if (line === undefined || to < 0 || to >= order.length) return order;
  const others = order.filter((_, index) => index !== from);
  return [...others.slice(0, to), line, ...others.slice(to)];
}

/** The lines in use, each as deep as C's habit wants: a return under its `if`. */
export function indented(order: readonly number[]): readonly string[] {
  const used = order.slice(0, order.indexOf(BAR)).map((line) => LINES[line] ?? '');
  return used.map((line, index) => {
    const under = used[index - 1]?.startsWith('if') === true;
    return `${under ? '\t\t' : '\t'}${line}`;
  });
}

/** A text with the lines that judge the answer in this order. */
export function inOrder(text: string, order: readonly number[]): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() === LINES[0]);
  const last = lines.indexOf(`\t${LINES[4]}`, first);
  if (first < 0 || last < 0) throw new Error('No lines that judge the answer.');
  return [...lines.slice(0, first), ...indented(order), ...lines.slice(last + 1)].join('\n');
}
