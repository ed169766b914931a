import type { Meaning } from '../../meaning.ts';
import type { ExerciseId } from '../patch/exercises.ts';
import type { Refusal } from './own.svelte.ts';

/** What the bench of the response map says; `{places}` are filled. */
export interface MapWords {
  readonly bench: string;
  /** Word for each meaning, as it stands beside its shape, and as part of a sentence, of one answer and of many. */
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly is: Readonly<Record<Meaning, string>>;
  readonly are: Readonly<Record<Meaning, string>>;
  readonly hasName: string;
  readonly code: string;
  readonly parameter: string;
  readonly parameterAuto: string;
  readonly editionOf: string;
  readonly maskOf: string;
  /** After an edition: under another mask at the call, or in the transport. */
  readonly under: string;
  readonly transport: string;
  readonly compare: string;
  readonly alone: string;
  readonly differs: string;
  readonly cells: string;
  readonly cellOne: string;
  readonly ofAll: string;
  readonly cellsAlike: string;
  readonly cellsUnknown: string;
  readonly square: string;
  readonly squareDiffers: string;
  readonly axes: string;
  readonly keys: string;
  /** `{code} {name}`, what a screen reader says of a cell, and where nothing is known of it. */
  readonly cell: string;
  readonly unknown: string;
  readonly sameHere: string;
  /** Beside a code: what it is in one edition. */
  readonly reading: string;
  readonly stopsHere: string;
  readonly neverAsked: string;
  readonly probes: Readonly<Record<'ok' | 'failed' | 'fault', string>>;
  /** Under the glass: what became of the probe that changed. */
  readonly lives: string;
  readonly dies: string;
  readonly otherwise: string;
  readonly run: string;
  readonly again: string;
  readonly stop: string;
  readonly counting: string;
  readonly stopped: string;
  readonly failed: string;
  readonly fromBuild: string;
  readonly took: string;
  readonly tookOne: string;
  readonly tookNone: string;
  readonly zoom: string;
  readonly zoomOff: string;
  readonly row: string;
  readonly previousRow: string;
  readonly nextRow: string;
  readonly classes: string;
  readonly columns: Readonly<
    Record<'meaning' | 'rc' | 'errno' | 'populate' | 'probe' | 'first' | 'last', string>
  >;
  readonly noErrno: string;
  readonly noRc: string;
  readonly silence: string;
  readonly inWords: string;
  readonly inEdition: string;
  readonly one: string;
  readonly many: string;
  readonly detail: string;
  readonly noChange: string;
  readonly changeOne: string;
  readonly changeMany: string;
  readonly export: string;
  readonly onBench: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly openRun: string;
  /** The reader's own patch as the second driver: its name, alone and by its exercise. */
  readonly yours: string;
  readonly yoursList: string;
  readonly yoursOf: Readonly<Record<ExerciseId, string>>;
  readonly yoursNote: string;
  readonly yoursWaits: string;
  readonly yoursRun: string;
  readonly yoursCounting: string;
  readonly refusals: Readonly<Record<Refusal['why'], string>>;
  readonly behind: string;
  readonly line: string;
  readonly toPatch: string;
  readonly openPatch: string;
  readonly noRun: string;
}
