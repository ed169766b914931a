import type { Coverage } from '#lib/probe/coverage.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { plainText, type RegionText } from '../code.ts';
import { DOOR_REGIONS, type DoorEdition, type DoorRegions } from './door-regions.ts';
import { linesIn } from './lines-in.ts';

/** How many answers reach each line: index 0 is line 1 of the file; null without statement. */
export type LineCounts = readonly (number | null)[];

/** The lines from `first` on, without the many before them. Plain JSON. */
export interface Stretch {
  readonly first: number;
  readonly counts: LineCounts;
}

/** How often a name stands in the driver's qed_mcp.c: where it is returned, and where it is asked for. */
export interface Mentions {
  readonly edition: string;
  readonly said: number;
  readonly asked: number;
}

/** What is counted while the site is built. */
export interface DoorData {
  /** All 65,536 answers, with the driver's own masks. */
  readonly counts: Readonly<Record<DoorEdition, Stretch>>;
  readonly mentions: readonly Mentions[];
}

/** An `if`: how many answers find it true, and how many false. */
export interface Fork {
  readonly line: number;
  readonly yes: number;
  readonly no: number;
}

/** The three ways of the caller, by how many answers take them. */
export interface Ways {
  readonly unsupported: number;
  readonly failed: number;
  readonly counted: number;
}

/** What coverage says of the lines that the figure shows. */
export function stretchOf({ files }: Coverage, { callee, caller }: DoorRegions): Stretch {
  const last = caller.lines.at(-1)?.number ?? callee.first;
  const counts = files.get(callee.file) ?? [];
  return { first: callee.first, counts: counts.slice(callee.first - 1, last) };
}

/** The counts of a stretch at their places in the file. */
export const placed = ({ first, counts }: Stretch): LineCounts => [
  ...new Array<null>(first - 1).fill(null),
  ...counts
];

/** 1 for each line that a run reaches, 0 for the other statements, as `statements` has them. */
export function countsOfRun(trace: Trace, statements: LineCounts): LineCounts {
  const reached = new Set(
    ['qed_mcp_bist_nvm_get_num_images', 'qed_mcp_nvm_info_populate'].flatMap((name) =>
      linesIn(trace, name)
    )
  );
  return statements.map((count, index) => (count === null ? null : reached.has(index + 1) ? 1 : 0));
}

/** Every `if` of a region, both ways. What it guards begins at the next statement. */
export function forksOf({ lines }: RegionText, counts: LineCounts): readonly Fork[] {
  return lines
    .filter(({ html }) => /^if \(/.test(plainText(html)))
    .map(({ number }) => {
      const all = counts[number - 1] ?? 0;
      const yes = counts.slice(number).find((count) => count !== null) ?? 0;
      return { line: number, yes, no: all - yes };
    });
}

/** The three ways of the caller: not supported, any other failure, and on. */
export function waysOf(caller: RegionText, counts: LineCounts): Ways {
  const [supported, failed] = forksOf(caller, counts);
  return {
    unsupported: supported?.yes ?? 0,
    failed: failed?.yes ?? 0,
    counted: failed?.no ?? 0
  };
}

/** How many of all answers find the door open, from coverage of one edition. */
export const throughTheDoor = (coverage: Coverage, edition: DoorEdition): Ways => {
  const regions = DOOR_REGIONS[edition];
  return waysOf(regions.caller, placed(stretchOf(coverage, regions)));
};

/** What the figure of the door says. */
export interface DoorWords {
  readonly edition: string;
  readonly mask: string;
  readonly tried: string;
  /** Which answers are run: the one of the case, or all. */
  readonly one: string;
  readonly all: string;
  readonly callee: string;
  readonly caller: string;
  /** `{yes}`, `{no}`: how many answers. */
  readonly fork: string;
  /** Heading of the three ways, for one answer and for all. */
  readonly waysOne: string;
  readonly waysAll: string;
  readonly ways: Readonly<Record<keyof Ways, string>>;
  readonly run: string;
  readonly busy: string;
  readonly failed: string;
  readonly built: string;
  /** `{seconds}`: how long it took here. */
  readonly here: string;
  /** Heading of the table of mentions, and its two rows. */
  readonly mentions: string;
  readonly said: string;
  readonly asked: string;
}
