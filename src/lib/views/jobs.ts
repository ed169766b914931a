import type { AnswerId, AskedCommand } from '#lib/probe/refusing.ts';
import type { Refusal } from '#lib/probe/refusals.ts';
import type { EditionId, Scenario } from '#lib/probe/scenario.ts';
import type { Mapped } from './benches/map/runs.ts';
import type { Task } from './benches/patch/tasks.ts';

/** All codes of a scenario, part by part as they are known; `turn` comes back with each. */
export interface AskParts {
  readonly kind: 'parts';
  readonly turn: string;
  readonly scenario: Scenario;
}

/** How far a sweep has come. */
export interface Part {
  readonly turn: string;
  /** Codes that are known, and how many of them were run. */
  readonly done: number;
  readonly runs: number;
  /** What is known; null where it is too early to be drawn again. */
  readonly mapped: Mapped | null;
}

/** One cell of an edition's matrix of commands; `turn` comes back with it. */
export interface AskRefusal {
  readonly kind: 'refusal';
  readonly turn: string;
  readonly edition: EditionId;
  readonly command: AskedCommand;
  readonly answer: AnswerId;
}

/** What came of it. */
export interface RefusalPart {
  readonly turn: string;
  readonly command: AskedCommand;
  readonly cell: Refusal;
}

/**
 * What the worker is asked: all codes of a scenario (`sweep`), how many of them reach each line
 * (`coverage`), or which do (`reach`); the rows of an edition's matrix of commands; or what belongs to a
 * reader's text. A number that comes before the answer says which part is done.
 */
export type Ask =
  | { readonly kind: 'sweep' | 'coverage' | 'reach'; readonly scenario: Scenario }
  | { readonly kind: 'refusal-rows'; readonly edition: EditionId }
  | AskParts
  | AskRefusal
  | Task;

/**
 * Starts the one worker of the site, which holds the simulator: whatever a page has it do, it is the same
 * file. Throws where the browser lets no worker start: a sandboxed frame, a page from a file.
 */
export const startWorker = (): Worker =>
  new Worker(new URL('./simulator.worker.ts', import.meta.url), { type: 'module' });
