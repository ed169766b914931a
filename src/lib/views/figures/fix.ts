import type { CodeMap } from './code-square.ts';

/** What a driver makes of all codes, without the fix and with it; counted while the site is built. */
export interface FixData {
  readonly before: CodeMap;
  readonly after: CodeMap;
}

/** What the figure of the fix says. */
export interface FixWords {
  readonly patch: string;
  readonly off: string;
  readonly on: string;
  readonly answers: string;
  /** What a screen reader hears before lines of the patch. */
  readonly goes: string;
  readonly comes: string;
  readonly returns: string;
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
  readonly busy: string;
  readonly failed: string;
  /** The counts came with the page. */
  readonly built: string;
  /** `{runs}`, `{seconds}`: what was done here. */
  readonly here: string;
}
