import type { CodeMap } from './code-square.ts';

/** What a driver makes of all codes, without the fix and with it. */
export interface FixMaps {
  readonly before: CodeMap;
  readonly after: CodeMap;
}

/** Neighbouring codes, both ends included, for which some lines return the same; null for nothing. */
export interface ReturnRun {
  readonly from: number;
  readonly to: number;
  readonly rc: number | null;
}

/** What is counted while the site is built. */
export interface FixData extends FixMaps {
  /** What the lines that judge return alone, if those of the fix stand too low. */
  readonly late: readonly ReturnRun[];
}

/** What the figure of the fix says. */
export interface FixWords {
  readonly patch: string;
  readonly off: string;
  readonly on: string;
  /** The same lines, one line too low. */
  readonly late: string;
  readonly answers: string;
  /** What a screen reader hears before lines of the patch. */
  readonly goes: string;
  readonly comes: string;
  readonly returns: string;
  /** Names the text with the lines that are too low. */
  readonly noEdition: string;
  /** Of lines that were run alone; `{count}` codes made them return −95. */
  readonly alone: string;
  readonly squares: string;
  readonly without: string;
  readonly with: string;
  readonly difference: string;
  readonly notRun: string;
  /** `{count}`: codes that differ, one or more. */
  readonly one: string;
  readonly more: string;
  /** What became of codes, behind their number. */
  readonly kinds: Readonly<Record<'accepted' | 'refused' | 'not-supported', string>>;
  readonly run: string;
  /** `{done}` of `{total}` runs. */
  readonly busy: string;
  readonly failed: string;
  /** The counts came with the page. */
  readonly built: string;
  /** `{runs}`, `{seconds}`: what was done here. */
  readonly here: string;
}
