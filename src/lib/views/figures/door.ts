import type { Coverage } from '#lib/probe/coverage.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';

/** The editions that the figure of the door shows. */
export const DOOR_EDITIONS = ['6.12', '6.12-fix'] as const;
/** One of them. */
export type DoorEdition = (typeof DOOR_EDITIONS)[number];

/** The file in which the door stands. */
export const FILE = 'qed_mcp.c';

/** How many answers reach some lines of the file, by line number. */
export interface Counts {
  readonly total: number;
  readonly lines: Readonly<Record<number, number>>;
}

/** Counts of all codes for the default mask, made while the site is built. */
export type DoorData = Readonly<Record<DoorEdition, Counts>>;

/** The counts of the lines from `from` to `to` of the file. */
export function countsOf({ total, files }: Coverage, from: number, to: number): Counts {
  const lines: Record<number, number> = {};
  const counted = files.get(FILE) ?? [];
  for (let line = from; line <= to; line += 1) {
    const count = counted[line - 1] ?? null;
    if (count !== null) lines[line] = count;
  }
  return { total, lines };
}

/** Whether the counts that came with the page are those of this scenario. */
export const isCounted = (scenario: Scenario): boolean =>
  DOOR_EDITIONS.some((edition) => edition === scenario.edition) &&
  JSON.stringify({ ...scenario, rsp: 0, edition: '' }) ===
    JSON.stringify({ ...DEFAULT_SCENARIO, rsp: 0, edition: '' });

/** Counts by line as the listing takes them: index 0 is line 1. */
export function byIndex({ lines }: Counts): readonly (number | null)[] {
  const last = Math.max(0, ...Object.keys(lines).map(Number));
  return Array.from({ length: last }, (_, index) => lines[index + 1] ?? null);
}

/** What the figure of the door says. */
export interface DoorWords {
  readonly edition: string;
  readonly mask: string;
  readonly callee: string;
  readonly caller: string;
  readonly run: string;
  readonly counting: string;
  readonly notCounted: string;
  readonly cannot: string;
  /** `{count}` of `{total}`. */
  readonly reach: string;
  readonly doorNote: string;
}
