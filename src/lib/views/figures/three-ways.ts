import type { LocalValue, Trace } from '#lib/probe/trace.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { plainText, type CodeLine, type RegionText } from '../code.ts';
import { signed } from '../meaning.ts';

/** What the figure of the three ways says. */
export interface ThreeWaysWords {
  readonly callee: string;
  readonly cases: Readonly<Record<CaseId, string>>;
  /** Said where the run needs a later edition. `{edition}`. */
  readonly later: string;
  readonly moves: string;
  readonly first: string;
  readonly back: string;
  readonly on: string;
  readonly last: string;
  /** `{at}`, `{of}`. */
  readonly at: string;
  /** Stands in place of `at` once the function has returned. */
  readonly returned: string;
  /** `{count}` lines, and what they do: one of the next four. */
  readonly fold: string;
  readonly folds: Readonly<Record<FoldId, string>>;
  /** `{rc}`: what the function returned, or will return. */
  readonly verdict: string;
}

/** What the called function may return. */
export const CASES = ['images', 'broken', 'einval', 'eopnotsupp'] as const;
/** One of `CASES`. */
export type CaseId = (typeof CASES)[number];

/** The run of each case: the last needs a driver that can say "not supported". */
export const RUN_OF: Readonly<
  Record<CaseId, Pick<Scenario, 'edition' | 'rsp' | 'param' | 'imageRc' | 'fault'>>
> = {
  images: { edition: '6.12', rsp: 0x00160000, param: null, imageRc: {}, fault: 'none' },
  broken: { edition: '6.12', rsp: 0x00160000, param: null, imageRc: { 3: 3 }, fault: 'none' },
  einval: { edition: '6.12', rsp: 0, param: null, imageRc: {}, fault: 'none' },
  eopnotsupp: { edition: '6.12-fix', rsp: 0, param: null, imageRc: {}, fault: 'none' }
};

/** Which case a run is, by what was returned in it. */
export function caseOf({ outcome }: Trace): CaseId {
  if (outcome.rc === -95) return 'eopnotsupp';
  if (outcome.rc !== 0) return 'einval';
  return outcome.populateRc === 0 ? 'images' : 'broken';
}

/** Lines that the figure folds, by the texts of their first and last ones. */
const FOLDS = {
  window: ['if (ptt == NULL)', 'return -EBUSY;', 1],
  memory: ['nvm_info.image_att = kmalloc_array', 'goto release;', 1],
  verbose: ['DP_VERBOSE(', 'image_att[i].len);', 1],
  publish: ['kfree(hwfn->nvm_info.image_att);', 'nvm_info.valid = true;', 1]
} as const;
/** A stretch of the function that the figure folds. */
export type FoldId = keyof typeof FOLDS;

/** A row of the figure's listing: a line, or several folded into one. */
export interface Row {
  readonly fold: FoldId | null;
  readonly from: number;
  readonly to: number;
  /** The line itself; the first one of a fold. */
  readonly line: CodeLine;
  /** How many lines a fold stands for. */
  readonly count: number;
}

/** The function from where it takes a window to its return, without blank lines. */
export function rowsOf(region: RegionText): readonly Row[] {
  const texts = region.lines.map(({ html }) => plainText(html));
  const find = (text: string, from = 0): number => {
    const at = texts.findIndex((each, index) => index >= from && each.includes(text));
    if (at < 0) throw new Error(`No line with "${text}" in region ${region.name}.`);
    return at;
  };
  const folds = (Object.keys(FOLDS) as FoldId[]).map((id) => {
    const [first, last, brace] = FOLDS[id];
    const from = find(first);
    return { id, from, to: find(last, from) + brace };
  });
  const rows: Row[] = [];
  const last = find('return rc;');
  for (let at = find('ptt = qed_ptt_acquire'); at <= last; at += 1) {
    const fold = folds.find(({ from }) => from === at);
    const line = region.lines[at];
    const end = region.lines[fold?.to ?? at];
    if (line === undefined || end === undefined) break;
    if (fold !== undefined || texts[at]?.trim() !== '') {
      const count = (fold?.to ?? at) - at + 1;
      rows.push({ fold: fold?.id ?? null, from: line.number, to: end.number, line, count });
    }
    if (fold !== undefined) at = fold.to;
  }
  return rows;
}

/** A jump, by the rows where it starts and lands. */
export interface Jump {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Every `goto` that is not folded, with its label. */
export function jumpsOf(rows: readonly Row[]): readonly Jump[] {
  const texts = rows.map(({ fold, line }) => (fold === null ? plainText(line.html) : ''));
  return texts.flatMap((text, from) => {
    const label = /\bgoto (\w+);/.exec(text)?.[1];
    if (label === undefined) return [];
    return [{ from, to: texts.findIndex((each) => each.startsWith(`${label}:`)), label }];
  });
}

/** A moment of the walk: a step of the run and the row that comes next; -1 after the return. */
export interface Stop {
  readonly step: number;
  readonly row: number;
}

const FUNCTION = 'qed_mcp_nvm_info_populate';

/** The walk through the function, row by row; empty in a run that does not call it. */
export function walkOf(trace: Trace, rows: readonly Row[]): readonly Stop[] {
  const stops: Stop[] = [];
  let end = 0;
  for (let step = 0; step < trace.length; step += 1) {
    const place = trace.placeAt(step);
    if (place.function !== FUNCTION) continue;
    end = step + 1;
    const row = rows.findIndex(({ from, to }) => from <= place.line && place.line <= to);
    if (row >= 0 && stops.at(-1)?.row !== row) stops.push({ step, row });
  }
  return stops.length === 0 ? [] : [...stops, { step: end, row: -1 }];
}

/** Rows that lie behind the reader; a label does if the row below it does. */
export function passedAt(rows: readonly Row[], walk: readonly Stop[], at: number): Set<number> {
  const passed = new Set(walk.slice(0, Math.max(at, 0)).map(({ row }) => row));
  rows.forEach(({ line }, row) => {
    if (/^\w+:$/.test(plainText(line.html)) && passed.has(row + 1)) passed.add(row);
  });
  return passed;
}

/** Index of the stop that a step belongs to: the last one at or before it; -1 before the first. */
export const stopAt = (walk: readonly Stop[], step: number): number =>
  walk.findLastIndex((stop) => stop.step <= step);

const SHOWN: Readonly<Record<string, string>> = {
  rc: 'rc',
  'nvm_info.num_images': 'num_images',
  ptt: 'ptt',
  i: 'i'
};

const worded = ({ name, text }: LocalValue): string => {
  const number = Number(text);
  const value = text !== null && Number.isInteger(number) ? signed(number) : (text ?? '');
  return `${SHOWN[name] ?? name} ${value}`;
};

/** What stands beside a row: a value that it set, or how its condition came out. */
export interface Note {
  readonly text: string | boolean;
  readonly changed: boolean;
}

/**
 * Notes by row, up to a stop of the walk: each local beside the row that set it last, and each
 * condition with its result, read off the row that came next.
 */
export function notesOf(
  trace: Trace,
  rows: readonly Row[],
  walk: readonly Stop[],
  at: number
): ReadonlyMap<number, readonly Note[]> {
  const values = new Map<string, { row: number; note: Note }>();
  const results = new Map<number, Note>();
  for (let index = 1; index <= at; index += 1) {
    const [before, stop] = [walk[index - 1], walk[index]];
    if (before === undefined || stop === undefined) continue;
    const frame = trace.stackAt(stop.step).find((each) => each.function === FUNCTION);
    const changed = frame?.locals.filter((local) => local.changed && local.name in SHOWN) ?? [];
    for (const local of changed) {
      values.set(local.name, {
        row: before.row,
        note: { text: worded(local), changed: index === at }
      });
    }
    const passed = rows[before.row];
    if (passed?.fold === null && /^\s*if \(/.test(plainText(passed.line.html))) {
      results.set(before.row, { text: stop.row === before.row + 1, changed: index === at });
    }
  }
  // The count is stored by the called function, through a pointer.
  const inside = walk.slice(0, at + 1).findLast(({ row }) => row >= 0);
  const count = trace
    .stackAt(inside?.step ?? 0)
    .find((each) => each.function === FUNCTION)
    ?.locals.find(({ name }) => name === 'nvm_info.num_images');
  const known = values.get('nvm_info.num_images');
  if (count !== undefined && count.text !== null && known !== undefined) {
    values.set(count.name, { ...known, note: { ...known.note, text: worded(count) } });
  }
  const notes = new Map<number, readonly Note[]>();
  const add = (row: number, note: Note): void => {
    notes.set(row, [...(notes.get(row) ?? []), note]);
  };
  for (const { row, note } of values.values()) add(row, note);
  for (const [row, note] of results) add(row, note);
  return notes;
}
