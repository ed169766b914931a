import type { PatchEdition, PatchProblem } from '#lib/probe/patched.ts';
import type { Counter, Proof, QuestionId } from '#lib/probe/prove.ts';
import type { Driver } from '#lib/probe/run.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Clause, Seen } from '#lib/probe/spec.ts';
import type { Sweep } from '#lib/probe/sweep.ts';
import type { Outcome } from '#lib/probe/trace.ts';

/** A text in an edition. */
export interface Text {
  readonly edition: PatchEdition;
  readonly text: string;
}

/** What the worker is asked. */
export type Task =
  | (Text & { readonly kind: 'check' })
  | (Text & { readonly kind: 'run'; readonly scenario: Scenario; readonly question: QuestionId })
  | (Text & { readonly kind: 'prove'; readonly question: QuestionId; readonly wide?: QuestionId })
  | (Text & { readonly kind: 'map'; readonly scenario: Scenario });

/** A text that does not compile. */
export interface Refused {
  readonly kind: 'refused';
  readonly tooLong: boolean;
  readonly problems: readonly PatchProblem[];
}

/** A run of a text, and whether it keeps what is asked. */
export interface Ran {
  readonly kind: 'ran';
  readonly driver: Driver;
  readonly outcome: Outcome;
  readonly seen: Seen;
  readonly broken: readonly Clause[];
  /** Line of the text where the machine had to stop; null elsewhere. */
  readonly row: number | null;
}

/** A proof, and that of the wider question where there is one and the first held. */
export interface Proved {
  readonly kind: 'proved';
  readonly proof: Proof;
  readonly wide: Proof | null;
  readonly row: number | null;
}

/** What every code comes to. */
export interface Mapped {
  readonly kind: 'mapped';
  readonly sweep: Sweep;
}

/** What the worker answers; numbers before the answer say which part is done. */
export type Answer = Refused | { readonly kind: 'sound' } | Ran | Proved | Mapped;

/** The counter-example that counts: of the first question, else of the wider one. */
export const counterOf = ({ proof, wide }: Proved): Counter | null =>
  proof.counter ?? wide?.counter ?? null;
