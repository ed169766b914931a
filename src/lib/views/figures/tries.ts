import type { EditionId } from '#lib/probe/scenario.ts';

/** What can differ from one try to the next. */
export const FACTORS = ['server', 'cards', 'system', 'kernel'] as const;
/** One thing that can differ. */
export type Factor = (typeof FACTORS)[number];

/** One installation on the server, with all eight ports to win. */
export interface Try {
  readonly id: string;
  /** Name of the distribution; `unnamed`: the article names it not; `any`: not one of the article's. */
  readonly system: string;
  /** Null where nobody has written it down. */
  readonly kernel: string | null;
  /** Interfaces that the authors of the article saw; null where the try is not one of theirs. */
  readonly seen: number | null;
  /** Whose text stands for this kernel's driver in a run; null where there is nothing to run. */
  readonly edition: EditionId | null;
}

/**
 * The tries of the article, and four kernels beside them, whose sources were read: all four refuse
 * any answer but OK. 4.15 runs with the text of 4.16: the two differ in one line of qed_mcp.c. 5.4
 * and 5.10 run with that of 4.17, 6.6 with that of 6.1: between them the question stayed as it was.
 */
export const TRIES: readonly Try[] = [
  { id: 'debian-12', system: 'Debian 12', kernel: '6.1', seen: 0, edition: '6.1' },
  { id: 'unnamed', system: 'unnamed', kernel: null, seen: 0, edition: null },
  { id: 'k5-4', system: 'any', kernel: '5.4.59', seen: null, edition: '4.17' },
  { id: 'k5-10', system: 'any', kernel: '5.10.7', seen: null, edition: '4.17' },
  { id: 'k6-6', system: 'any', kernel: '6.6.9', seen: null, edition: '6.1' },
  { id: 'k6-12', system: 'any', kernel: '6.12.0', seen: null, edition: '6.12' },
  { id: 'ubuntu-18-04', system: 'Ubuntu 18.04', kernel: '4.15', seen: 8, edition: '4.16' }
];

/** What the text of an edition makes of an answer. */
export interface Result {
  readonly edition: EditionId;
  readonly answer: number;
  readonly interfaces: number;
}

/** Interfaces that a try brings: by a run, or where there is none to make, as they were seen. */
export function interfacesOf(
  { edition, seen }: Try,
  answer: number,
  results: readonly Result[]
): number | null {
  const run = results.find((each) => each.edition === edition && each.answer === answer);
  // What was seen, was seen with cards that answer 0.
  return run?.interfaces ?? (answer === 0 ? seen : null);
}

/**
 * What a factor can say. `open`: only failures, or only successes, so there is nothing to set apart.
 * `same`: one value on both sides. `apart`: no value on both sides. `mixed`: some.
 */
export type Verdict = 'open' | 'same' | 'apart' | 'mixed';

/** One factor, with its values among the tries that failed and those that worked. */
export interface Comparison {
  readonly factor: Factor;
  readonly failed: readonly (string | null)[];
  readonly worked: readonly (string | null)[];
  readonly verdict: Verdict;
}

/** All tries are made on one server with the same two cards. */
const valueOf = (tried: Try, factor: Factor): string | null =>
  factor === 'system' || factor === 'kernel' ? tried[factor] : factor;

function verdictOf(
  failed: readonly (string | null)[],
  worked: readonly (string | null)[]
): Verdict {
  if (failed.length === 0 || worked.length === 0) return 'open';
  const shared = failed.filter((value) => worked.includes(value));
  if (shared.length === 0) return 'apart';
  return failed.length === 1 && worked.length === 1 ? 'same' : 'mixed';
}

/** Kernels in their order, the unknown one last; other values stay as they come. */
function inOrder(values: readonly (string | null)[], factor: Factor): readonly (string | null)[] {
  if (factor !== 'kernel') return values;
  return values.toSorted((a, b) =>
    a === null || b === null
      ? Number(a === null) - Number(b === null)
      : a.localeCompare(b, 'en', { numeric: true })
  );
}

/**
 * Sets the tries that failed against those that worked, factor by factor. A try of which nobody
 * knows how it ends (null) counts on neither side.
 */
export function compare(
  tried: readonly Try[],
  works: (each: Try) => boolean | null
): readonly Comparison[] {
  const values = (factor: Factor, wanted: boolean): readonly (string | null)[] => {
    const side = tried.filter((each) => works(each) === wanted);
    return inOrder([...new Set(side.map((each) => valueOf(each, factor)))], factor);
  };
  return FACTORS.map((factor) => {
    const [failed, worked] = [values(factor, false), values(factor, true)];
    return { factor, failed, worked, verdict: verdictOf(failed, worked) };
  });
}

/** What the figure of the tries says. */
export interface TriesWords {
  readonly tries: string;
  readonly heads: Readonly<Record<'try' | 'seen' | 'run', string>>;
  /** In place of a name: `unnamed`, `any`. */
  readonly systems: Readonly<Record<string, string>>;
  /** `{kernel}` */
  readonly kernel: string;
  readonly kernelUnknown: string;
  readonly none: string;
  /** `{count}` */
  readonly some: string;
  readonly notTheirs: string;
  readonly noRun: string;
  readonly notTicked: string;
  /** `{edition}`: whose text runs. */
  readonly text: string;
  readonly compare: string;
  readonly factorHead: string;
  /** `{count}`: tries. */
  readonly failed: string;
  readonly worked: string;
  readonly verdictHead: string;
  readonly factor: Readonly<Record<Factor, string>>;
  readonly same: Readonly<Record<'server' | 'cards', string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly answer: string;
}
