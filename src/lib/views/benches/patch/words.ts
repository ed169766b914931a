import type { ErrorCode } from '#lib/c/catalogue.ts';
import type { FaultId } from '#lib/probe/scenario.ts';
import type { Clause } from '#lib/probe/spec.ts';
import type { Meaning } from '../../meaning.ts';
import type { ExerciseId } from './exercises.ts';

/** What an exercise says. Backticks mark code. */
export interface ExerciseWords {
  readonly name: string;
  readonly task: readonly string[];
  /** From a nudge to nearly all of it; shown one at a time. */
  readonly hints: readonly string[];
  /** Which runs its proof looks at: `{cases}` of them. */
  readonly set: string;
}

/** Everything that the bench of the reader's patch says, as plain strings with `{places}`. */
export interface PatchWords {
  readonly exercises: string;
  readonly exercise: Readonly<Record<ExerciseId, ExerciseWords>>;
  readonly of: string;
  readonly solved: string;
  readonly markSolved: string;
  readonly hint: string;
  readonly nextHint: string;
  readonly noMoreHints: string;

  readonly editor: string;
  readonly edition: string;
  readonly keys: string;
  readonly noScript: string;
  readonly loading: string;
  readonly run: string;
  readonly runKey: string;
  readonly undo: string;
  readonly redo: string;
  readonly reset: string;
  readonly earlier: string;
  readonly fromLink: string;
  readonly notKept: string;
  readonly kept: string;
  readonly errors: string;
  readonly line: string;
  readonly behind: string;
  readonly tooLong: string;
  /** The errors in the page's language; null where that is the catalogue's own, English. */
  readonly error: Readonly<Record<ErrorCode, readonly [string, string, string]>> | null;
  readonly ignored: string;

  readonly order: string;
  readonly orderHelp: string;
  readonly bar: string;
  readonly up: string;
  readonly down: string;
  readonly handle: string;
  readonly movedTo: string;
  readonly leftOut: string;

  readonly status: Readonly<
    Record<'unchecked' | 'checking' | 'sound' | 'running' | 'ran' | 'failed', string>
  >;
  readonly refused: string;
  readonly proving: string;

  readonly asked: string;
  readonly clause: Readonly<Record<Clause, string>>;
  readonly proof: string;
  readonly prove: string;
  readonly stop: string;
  readonly notYet: string;
  readonly holds: string;
  readonly holdsNote: string;
  readonly breaks: string;
  readonly breaksNote: string;
  readonly did: Readonly<Record<Clause, string>>;
  readonly at: string;
  readonly parameter: string;
  readonly fault: Readonly<Record<FaultId, string>>;
  readonly images: string;
  readonly open: string;
  readonly seen: string;
  readonly wideFound: string;
  readonly wideNone: string;
  readonly why: string;
  readonly whyLabel: string;
  readonly model: string;
  readonly modelAnswer: readonly string[];
  readonly limits: string;
  readonly limit: readonly string[];

  readonly bench: string;
  readonly runOf: string;
  readonly runOwn: string;
  readonly runStale: string;
  readonly endless: string;
  readonly keepsAll: string;
  readonly breaksHere: string;
  readonly map: string;
  readonly mapRun: string;
  readonly mapNote: string;
  readonly mapNone: string;
  readonly mapBeside: string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly classes: string;
  readonly codes: string;
  readonly returned: string;
  readonly comes: string;
  readonly probes: Readonly<Record<'ok' | 'failed' | 'fault', string>>;

  readonly letter: string;
  readonly letterNote: string;
  readonly letterSame: string;
  readonly fields: Readonly<Record<'name' | 'email' | 'subject' | 'body' | 'fixes', string>>;
  readonly copyLetter: string;
  readonly copyLink: string;
  readonly copyLinkNote: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notCopiedLink: string;
}

/** The page around the bench. */
export interface PatchPage {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly bench: PatchWords;
}
