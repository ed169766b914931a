import type { EditionId } from '#lib/probe/scenario.ts';

/** The two systems that were at hand. */
export const SYSTEMS = ['ubuntu', 'debian'] as const;
/** User space: everything of a system but its kernel. */
export type System = (typeof SYSTEMS)[number];

/** The two kernels, each with the edition of the driver that stands for it. */
export const KERNELS = ['4.15', '6.1'] as const;
/** A kernel of the experiment. */
export type Kernel = (typeof KERNELS)[number];

/** qed_mcp.c of 4.15 and 4.16 differ in one line, so the text of 4.16 stands for both. */
export const EDITION_OF: Readonly<Record<Kernel, EditionId>> = { '4.15': '4.16', '6.1': '6.1' };

/** One cell of the experiment. */
export interface Run {
  readonly system: System;
  readonly kernel: Kernel;
}

/** The four runs, the older system and kernel first. */
export const RUNS: readonly Run[] = SYSTEMS.flatMap((system) =>
  KERNELS.map((kernel) => ({ system, kernel }))
);

/** Name of a run, for addresses and keys. */
export const nameOf = ({ system, kernel }: Run): string => `${system}-${kernel}`;

/** What was known before: the complaint, and the install that should not have worked. */
export const KNOWN: readonly string[] = ['ubuntu-4.15', 'debian-6.1'];

/** What could make the difference between the two systems, and what each would mean for a run. */
export const HYPOTHESES = {
  kernel: ({ kernel }: Run): boolean => kernel === '4.15',
  user: ({ system }: Run): boolean => system === 'ubuntu',
  both: ({ system, kernel }: Run): boolean => system === 'ubuntu' && kernel === '4.15',
  cards: (): boolean => false
} as const;
/** One hypothesis. */
export type Hypothesis = keyof typeof HYPOTHESES;
/** All of them, in the order in which they are drawn. */
export const HYPOTHESIS_NAMES: readonly Hypothesis[] = ['kernel', 'user', 'both', 'cards'];

/** Interfaces that a kernel brings up, as runs of its edition say; the model has no user space. */
export type Seen = Readonly<Record<Kernel, readonly string[]>>;

/** Whether a run brings up interfaces. */
export const works = (seen: Seen, { kernel }: Run): boolean => seen[kernel].length > 0;

/** The hypotheses that foretell what was seen in every one of these runs. */
export const leftAfter = (seen: Seen, runs: readonly string[]): readonly Hypothesis[] =>
  HYPOTHESIS_NAMES.filter((name) =>
    RUNS.filter((run) => runs.includes(nameOf(run))).every(
      (run) => HYPOTHESES[name](run) === works(seen, run)
    )
  );

/** What the figure of the experiment says. */
export interface OneThingWords {
  readonly grid: string;
  readonly systems: Readonly<Record<System, { readonly name: string; readonly version: string }>>;
  readonly kernel: string;
  readonly ports: string;
  readonly none: string;
  readonly notRun: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly choose: string;
  readonly run: string;
  readonly table: string;
  readonly ifIn: string;
  /** `{system}`, `{kernel}` of the chosen run. */
  readonly willShow: string;
  readonly hypotheses: Readonly<Record<Hypothesis, string>>;
  readonly out: string;
  readonly seen: string;
  /** `{count}` of hypotheses that are left. */
  readonly left: string;
  readonly notYet: string;
  readonly model: string;
}
