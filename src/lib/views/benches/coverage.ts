import { shl, shr, type Word } from '#lib/bits/index.ts';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import type { Branch, CodeRange, Reach } from '#lib/probe/reach.ts';
import { CODES } from '#lib/probe/codes.ts';
import type { TextFile } from '#lib/probe/trace.ts';
import { functionsOf, type Extent } from '../listing.ts';

/** The answers that are counted: the one that is set, all with a name, all there are. */
export const ANSWER_SETS = ['one', 'named', 'all'] as const;
/** One of `ANSWER_SETS`. */
export type AnswerSet = (typeof ANSWER_SETS)[number];

/** The codes that have a name, by rising value, each once with its first name. */
export const NAMED: readonly { readonly name: string; readonly code: number }[] =
  FIRMWARE_CODES.filter(
    ({ value }, index) => FIRMWARE_CODES.findIndex((each) => each.value === value) === index
  ).map(({ name, value }) => ({ name: name.replace('FW_MSG_CODE_', ''), code: shr(value, 16) }));

/** The answer with a code, as `fw_mb_header` without its number. */
export const answerOf = (code: number): Word => shl(code, 16);

/** How many answers a set of answers has. */
export const sizeOf = (answers: AnswerSet): number =>
  answers === 'all' ? CODES : answers === 'named' ? NAMED.length : 1;

const within = (ranges: readonly CodeRange[], code: number): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to);

/** Ranges in order, neighbours joined. */
function joined(ranges: readonly CodeRange[]): CodeRange[] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const made: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = made.at(-1);
    if (last !== undefined && last[1] + 1 >= from) last[1] = Math.max(last[1], to);
    else made.push([from, to]);
  }
  return made;
}

/** What the ranges leave out. */
export function complementOf(ranges: readonly CodeRange[]): CodeRange[] {
  const made: CodeRange[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) made.push([next, from - 1]);
    next = to + 1;
  }
  if (next < CODES) made.push([next, CODES - 1]);
  return made;
}

/** Codes in ranges. */
export const countIn = (ranges: readonly CodeRange[]): number =>
  ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

/** Which answers reach one place: all the codes, and those of them that have a name. */
export interface Reaching {
  readonly ranges: readonly CodeRange[];
  readonly named: readonly { readonly name: string; readonly code: number }[];
}

const reaching = new WeakMap<Reach, Map<number, Reaching>>();

/** The answers of one of the sets in `reach.sets`; made once for each. */
export function reachingOf(reach: Reach, set: number): Reaching {
  const made = reaching.get(reach) ?? new Map<number, Reaching>();
  reaching.set(reach, made);
  const known = made.get(set);
  if (known !== undefined) return known;
  const ranges = joined((reach.sets[set] ?? []).flatMap((path) => reach.paths[path]?.ranges ?? []));
  const answers = { ranges, named: NAMED.filter(({ code }) => within(ranges, code)) };
  made.set(set, answers);
  return answers;
}

/** How many of the chosen answers are among the reaching ones. `code` is the one that is set. */
export function countOf({ ranges, named }: Reaching, answers: AnswerSet, code: number): number {
  if (answers === 'all') return countIn(ranges);
  return answers === 'named' ? named.length : within(ranges, code) ? 1 : 0;
}

/** A line that can be asked about. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** `qed_mcp.c-193`, as addresses have it. */
export const placeText = ({ file, line }: Place): string => `${file}-${String(line)}`;

/** The place that a text names, or null. */
export function parsePlace(text: string): Place | null {
  const [, file, line] = /^([a-z_]+\.[ch])-(\d{1,5})$/.exec(text) ?? [];
  return file === undefined ? null : { file, line: Number(line) };
}

/** The ways of the `if`s of a line; lines have one at most in the driver's text. */
export const branchAt = (reach: Reach, { file, line }: Place): Branch | null =>
  reach.branches.find((branch) => branch.file === file && branch.line === line) ?? null;

/** How a list of codes is told in short: nothing, everything, everything but a few, or the ranges. */
export interface Told {
  readonly kind: 'none' | 'all' | 'but' | 'these';
  /** With `but` those that are left out; with `none` and `all` empty. */
  readonly ranges: readonly CodeRange[];
}

/** The shorter way to name some ranges. */
export function told(ranges: readonly CodeRange[]): Told {
  if (ranges.length === 0) return { kind: 'none', ranges: [] };
  const others = complementOf(ranges);
  if (others.length === 0) return { kind: 'all', ranges: [] };
  return countIn(others) < countIn(ranges) && others.length <= ranges.length
    ? { kind: 'but', ranges: others }
    : { kind: 'these', ranges };
}

/** Whether different answers go different ways through a function. */
export const decidesIn = (reach: Reach, file: string, { from, to }: Extent): boolean =>
  (reach.files[file] ?? []).slice(from - 1, to).some((set) => {
    const paths = set === null ? 0 : (reach.sets[set]?.length ?? 0);
    return paths > 0 && paths < reach.paths.length;
  });

/** The line of the case: where the caller asks whether the answer was "not supported"; null before it did. */
export function lineOfTheCase(files: readonly TextFile[]): Place | null {
  for (const file of files) {
    const caller = functionsOf(file).find(({ name }) => name === 'qed_mcp_nvm_info_populate');
    if (caller === undefined) continue;
    for (let line = caller.from; line <= caller.to; line += 1) {
      if (file.lines[line - 1]?.includes('== -EOPNOTSUPP') === true)
        return { file: file.name, line };
    }
  }
  return null;
}

/**
 * The functions of a file: those in which the answer decides, that of the case first, and the others.
 * While nothing is known, all are others.
 */
export function functionsBy(
  file: TextFile,
  reach: Reach | null
): { readonly decided: readonly Extent[]; readonly others: readonly Extent[] } {
  const all = functionsOf(file);
  if (reach === null) return { decided: [], others: all };
  const decided = all.filter((extent) => decidesIn(reach, file.name, extent));
  const line = lineOfTheCase([file])?.line ?? 0;
  const first = decided.filter(({ from, to }) => from <= line && line <= to);
  return {
    decided: [...first, ...decided.filter((extent) => !first.includes(extent))],
    others: all.filter((extent) => !decided.includes(extent))
  };
}
