import type { AnswerSet } from './coverage.ts';

/** What the bench of coverage says; plain strings, places in braces. */
export interface CoverageWords {
  readonly bench: string;
  readonly sets: string;
  /** `{named}`, `{all}`: how many there are; `{code}`: the one that is set. */
  readonly set: Readonly<Record<AnswerSet, string>>;
  readonly code: string;
  readonly parameter: string;
  readonly parameterAuto: string;
  readonly mask: string;
  readonly file: string;
  readonly counting: string;
  readonly stop: string;
  readonly stopped: string;
  readonly again: string;
  readonly failed: string;
  /** `{reached}` of `{lines}` with a statement. */
  readonly lines: string;
  readonly decides: string;
  readonly ways: string;
  readonly askLine: string;
  readonly keys: string;
  /** `{file}`, `{line}`. */
  readonly place: string;
  /** `{count}` of `{total}`. */
  readonly reachedBy: string;
  readonly conditionTrue: string;
  readonly conditionFalse: string;
  readonly none: string;
  readonly all: string;
  readonly allBut: string;
  readonly yes: string;
  readonly no: string;
  readonly named: string;
  readonly noneNamed: string;
  readonly openRun: string;
  readonly more: string;
  readonly zero: string;
  readonly noStatement: string;
  readonly paths: string;
  readonly pathsNote: string;
  /** `{count}` answers. */
  readonly path: string;
  readonly pathOne: string;
  /** `{count}` functions side by side. */
  readonly alike: string;
}
