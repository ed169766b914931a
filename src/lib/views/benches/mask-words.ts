import type { Verdict } from '#lib/probe/verdicts.ts';
import type { PresetId, PuzzleId } from './mask.ts';

/** What the bench of the mask says; plain strings, places in braces. */
export interface MaskBenchWords {
  readonly transport: string;
  readonly transportNote: string;
  readonly call: string;
  readonly callNote: string;
  readonly unlock: string;
  readonly lock: string;
  readonly maskField: string;
  readonly answer: string;
  readonly answerField: string;
  readonly settings: string;
  readonly notAsked: string;
  readonly readNone: string;
  readonly readBit: string;
  /** `{word}`, `{left}`: 0 or 1; `{first}`, `{second}`: open or closed. */
  readonly reading: string;
  readonly open: string;
  readonly shut: string;
  readonly judgement: string;
  readonly inLab: string;
  readonly counts: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly named: string;
  readonly noneNamed: string;
  /** `{count}` names beyond those that are shown. */
  readonly more: string;
  readonly byArithmetic: string;
  readonly confirm: string;
  readonly stop: string;
  readonly running: string;
  readonly confirmed: string;
  readonly contradicted: string;
  readonly failed: string;
  readonly presets: string;
  readonly presetsNote: string;
  readonly name: string;
  readonly mask: string;
  readonly presetNames: Readonly<Record<PresetId, string>>;
  readonly single: string;
  readonly bitNumber: string;
  readonly puzzles: string;
  readonly puzzlesNote: string;
  readonly check: string;
  readonly solved: string;
  readonly notYet: string;
  readonly puzzle: Readonly<
    Record<PuzzleId, { readonly ask: string; readonly solved: string; readonly notYet: string }>
  >;
  readonly trap: {
    readonly heading: string;
    readonly text: readonly string[];
    readonly word: string;
    readonly expression: string;
    readonly javascript: string;
    readonly unsigned: string;
    readonly signed: string;
    readonly nothing: string;
    readonly yes: string;
    readonly no: string;
    readonly note: string;
  };
}
