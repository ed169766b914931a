import type { Comparison, LocalValue, StackEntry, TextFile, Trace } from '#lib/probe/trace.ts';

/** A function's place in a file: first line of its head to its closing brace, both 1-based. */
export interface Extent {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A row of a listing: a line of the file, or a fold that stands for several. */
export type Row =
  | {
      readonly kind: 'line';
      readonly line: number;
      /** The line that a log call here prints, as a `#line` above it says. */
      readonly printed: number | null;
      /** What stands beside the line: values of locals, results of comparisons. */
      readonly notes: readonly { readonly text: string; readonly changed: boolean }[];
      readonly current: boolean;
      /** A call on this line has not returned yet. */
      readonly calling: boolean;
    }
  | {
      readonly kind: 'fold';
      readonly from: number;
      readonly to: number;
      readonly lines: number;
      /** Functions that begin inside; the name where it is exactly one. */
      readonly functions: number;
      readonly name: string | null;
    };

const LINE_DIRECTIVE = /^#line\s+(\d+)/;
/** Lines of a caller that stay open around its call. */
const BEFORE = 1;
const AFTER = 8;

const extents = new WeakMap<TextFile, readonly Extent[]>();

/** The functions of a file, found by the kernel's layout: both braces of a body in column one. */
export function functionsOf(file: TextFile): readonly Extent[] {
  const known = extents.get(file);
  if (known !== undefined) return known;
  const found: Extent[] = [];
  let open: { name: string; from: number } | null = null;
  file.lines.forEach((text, index) => {
    if (text === '{' && open === null) {
      let from = index;
      while (
        from > 0 &&
        /^[^#}/]/.test(file.lines[from - 1] ?? '') &&
        !/;\s*$/.test(file.lines[from - 1] ?? '')
      ) {
        from -= 1;
      }
      const head = file.lines.slice(from, index).join(' ');
      open = { name: /(\w+)\s*\(/.exec(head)?.[1] ?? '', from: from + 1 };
    } else if (text === '}' && open !== null) {
      found.push({ ...open, to: index + 1 });
      open = null;
    }
  });
  extents.set(file, found);
  return found;
}

/** The functions that are running; after the last return, the place of that return without locals. */
export function standingAt(trace: Trace, step: number): readonly StackEntry[] {
  const stack = trace.stackAt(step);
  return stack.length > 0 ? stack : [{ ...trace.placeAt(step), locals: [] }];
}

/** First step of the function call that step `step` stands in. */
export function enteredAt(trace: Trace, step: number): number {
  const depth = trace.depthAt(step);
  let at = step;
  while (at > 0 && trace.depthAt(at - 1) >= depth) at -= 1;
  return at;
}

/** The line nearest above `before` that sets a local, else the line that declares it. */
function setterLine(file: TextFile, extent: Extent, name: string, before: number): number | null {
  const set = new RegExp(
    `(?:^|[^\\w.>])${name}\\s*(?:=(?!=)|[-+|&^*/]=|<<=|>>=|\\+\\+|--)|&${name}\\b(?!\\s*&)`
  );
  const declared = new RegExp(`^\\s+(?!return\\b|goto\\b)\\w[\\w\\s*]*\\b${name}\\b\\s*[,;=[]`);
  const body = file.lines.indexOf('{', extent.from - 1) + 1;
  for (let line = Math.min(before, extent.to) - 1; line >= extent.from; line -= 1) {
    const text = file.lines[line - 1] ?? '';
    if (set.test(text) || declared.test(text)) {
      return line < body ? line : endOfStatement(file, line, before - 1);
    }
  }
  return null;
}

/** A statement over several lines carries its value on its last one. */
function endOfStatement(file: TextFile, line: number, limit: number): number {
  let at = line;
  while (at < limit && !/[;{}:]\s*(?:\/\*.*)?$/.test(file.lines[at - 1] ?? '')) at += 1;
  return at;
}

const shown = ({ text }: LocalValue): boolean => text !== null && !/^[→{[]/.test(text);

function notesOf(
  file: TextFile,
  frame: StackEntry,
  extent: Extent,
  comparisons: readonly Comparison[],
  words: { readonly true: string; readonly false: string }
): Map<number, { text: string; changed: boolean }[]> {
  const notes = new Map<number, { text: string; changed: boolean }[]>();
  const add = (line: number, text: string, changed: boolean): void => {
    notes.set(line, [...(notes.get(line) ?? []), { text, changed }]);
  };
  for (const local of frame.locals.filter(shown)) {
    const line = setterLine(file, extent, local.name, frame.line);
    if (line !== null) add(line, `${local.name} ${local.text ?? ''}`, local.changed);
  }
  const last = new Map(comparisons.map((comparison) => [comparison.line, comparison]));
  for (const [line, { result }] of last) add(line, result ? words.true : words.false, false);
  return notes;
}

/**
 * The rows of the file that step `step` stands in. Functions that are running are open, callers
 * only around their call; everything else is folded unless its fold's first line is in `opened`.
 */
export function rowsAt(
  trace: Trace,
  step: number,
  opened: ReadonlySet<number>,
  words: { readonly true: string; readonly false: string }
): { file: TextFile; rows: Row[] } | null {
  const stack = standingAt(trace, step);
  const here = stack[0];
  const file = trace.files.find(({ name }) => name === here?.file);
  if (here === undefined || file === undefined) return null;
  const functions = functionsOf(file);
  const frames = stack.filter((frame) => frame.file === file.name);
  const open = new Set<number>();
  const notes = new Map<number, { text: string; changed: boolean }[]>();
  const calling = new Set<number>();
  const entered = enteredAt(trace, step);
  const judged = trace.comparisons.filter(
    (each) => each.step >= entered && each.step < step && each.function === here.function
  );
  for (const frame of frames) {
    const extent = functions.find(({ from, to }) => from <= frame.line && frame.line <= to);
    if (extent === undefined) {
      for (let line = frame.line - AFTER; line <= frame.line + AFTER; line += 1) open.add(line);
      continue;
    }
    const brace = file.lines.indexOf('{', extent.from - 1) + 1;
    for (let line = extent.from; line <= extent.to; line += 1) {
      if (
        frame === here ||
        line <= brace ||
        (line >= frame.line - BEFORE && line <= frame.line + AFTER)
      ) {
        open.add(line);
      }
    }
    if (frame !== here) calling.add(frame.line);
    for (const [line, list] of notesOf(file, frame, extent, frame === here ? judged : [], words)) {
      if (!notes.has(line)) notes.set(line, list);
    }
  }

  const rows: Row[] = [];
  let printed: number | null = null;
  for (let line = 1; line <= file.lines.length; line += 1) {
    const directive = LINE_DIRECTIVE.exec(file.lines[line - 1] ?? '');
    if (open.has(line) || opened.has(line)) {
      if (directive) {
        printed = Number(directive[1]);
        continue;
      }
      const current = line === here.line;
      rows.push({
        kind: 'line',
        line,
        printed,
        notes: notes.get(line) ?? [],
        current,
        calling: !current && calling.has(line)
      });
      printed = null;
      continue;
    }
    let to = line;
    while (to < file.lines.length && !open.has(to + 1) && !opened.has(to + 1)) to += 1;
    const text = file.lines.slice(line - 1, to);
    const lines = text.filter((each) => !LINE_DIRECTIVE.test(each)).length;
    if (text.some((each) => each.trim() !== '')) {
      const inside = functions.filter(({ from }) => line <= from && from <= to);
      const only = inside.length === 1 ? inside[0] : undefined;
      rows.push({
        kind: 'fold',
        from: line,
        to,
        lines,
        functions: inside.length,
        name: only?.name ?? null
      });
    }
    line = to;
  }
  return { file, rows };
}
