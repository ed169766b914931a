import type { EditionId } from '#lib/probe/scenario.ts';

/** What the figure of the bisection says. */
export interface BisectWords {
  readonly releases: string;
  readonly good: string;
  readonly bad: string;
  /** On a release that can be built next. */
  readonly build: string;
  /** `{left}`, `{right}`: suspects that remain if it turns out bad, or good. */
  readonly leaves: string;
  readonly open: string;
  /** `{number}` of the build, its `{release}`. */
  readonly row: string;
  readonly lit: string;
  readonly dark: string;
  /** `{count}` suspects. */
  readonly suspects: string;
  readonly one: string;
  readonly again: string;
  readonly article: string;
  readonly each: string;
  readonly minutes: string;
  /** `{builds}`, `{time}`. */
  readonly cost: string;
  readonly costOne: string;
  /** About the text that stands for a release; `{edition}`, and the `{lines}` that it would print. */
  readonly standsFor: Readonly<Record<StandIn, string>>;
  readonly notYet: string;
  readonly commits: string;
  readonly culprit: string;
  /** Behind the field with their number: `{builds}`, `{time}`. */
  readonly formula: string;
  readonly list: string;
  /** Unseen: `{at}` of `{of}`, `{left}`. */
  readonly tested: string;
  readonly found: string;
}

/** How our text stands for a release. */
export type StandIn = 'same' | 'before' | 'after';

/** A release between the kernel that works and the one that does not. */
export interface Release {
  readonly name: string;
  /** The driver text that is run for it. */
  readonly edition: EditionId;
  readonly standIn: StandIn;
  /** Lines that the three messages of a failure name there; null where it has no such message. */
  readonly lines: readonly [number, number, number] | null;
}

/**
 * The releases in question, oldest first. Line numbers: qed_mcp.c, qed_dev.c and qed_main.c of
 * v4.17, v4.18 and v4.19.1 on git.kernel.org. 4.15 and 4.16 have no list of images in the probe;
 * their qed_mcp.c differ in one line.
 */
export const RELEASES: readonly Release[] = [
  { name: '4.15', edition: '4.16', standIn: 'before', lines: null },
  { name: '4.16', edition: '4.16', standIn: 'same', lines: null },
  { name: '4.17', edition: '4.17', standIn: 'same', lines: [2496, 3008, 369] },
  { name: '4.18', edition: '4.17', standIn: 'after', lines: [2590, 3051, 370] },
  { name: '4.19', edition: '4.17', standIn: 'after', lines: [2786, 3137, 370] }
];

/** The commit that the search ends at. */
export const CULPRIT = {
  hash: '43645ce03e00',
  title: 'qed: Populate nvm image attribute shadow.'
} as const;

/** Index of the last release known good, and of the first known bad; `bad` may lie past the end. */
export interface Interval {
  readonly good: number;
  readonly bad: number;
}

/** What is known at first: 4.15 works, and some later kernel does not. */
export const START: Interval = { good: 0, bad: RELEASES.length };

/** What is known after a build of release `at`. */
export const narrowed = ({ good, bad }: Interval, at: number, works: boolean): Interval =>
  works ? { good: Math.max(good, at), bad } : { good, bad: Math.min(bad, at) };

/** How many releases may still be the first bad one. */
export const suspects = ({ good, bad }: Interval): number => bad - good;

/** How many builds halving takes to single out one of `count`, at worst. */
export const halvings = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));

/** How many builds it takes at worst if release `at` is built next. */
export const worstFrom = ({ good, bad }: Interval, at: number): number =>
  1 + Math.max(halvings(at - good), halvings(bad - at));

/** The builds of a view's string, such as `4.19,4.17`: indices of releases, in order. */
export const buildsOf = (text: unknown): readonly number[] =>
  typeof text !== 'string'
    ? []
    : text
        .split(',')
        .map((name) => RELEASES.findIndex((release) => release.name === name))
        .filter((at) => at > 0);

/** The order in which the article's authors built. */
export const ARTICLE = '4.19,4.17,4.16';

/** A test of one commit: the range before it, which one was tested, how it came out. */
export interface Test {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly works: boolean;
}

/**
 * Halves a line of commits numbered 1 to `count`, the first bad one of which is `culprit`. Commit 0
 * stands for the release before, known good; the last is the release that is known bad.
 */
export function halve(count: number, culprit: number): readonly Test[] {
  const tests: Test[] = [];
  let [from, to] = [0, count];
  while (to - from > 1) {
    const at = Math.floor((from + to) / 2);
    const works = at < culprit;
    tests.push({ from, to, at, works });
    if (works) from = at;
    else to = at;
  }
  return tests;
}

/** A number typed by a reader, within bounds; the fallback where it is none. */
export function bounded(text: string, least: number, most: number, otherwise: number): number {
  const value = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(value)
    ? otherwise
    : Math.max(least, Math.min(most, value));
}

/** Minutes as hours and minutes: `45 min`, `3 h`, `2 h 30 min`. */
export function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [whole > 0 ? `${whole}\u00a0h` : '', rest > 0 ? `${rest}\u00a0min` : ''];
  return parts.filter((part) => part !== '').join(' ') || '0\u00a0min';
}
