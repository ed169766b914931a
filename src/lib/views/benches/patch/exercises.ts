import type { PatchEdition } from '#lib/probe/patched.ts';
import type { QuestionId } from '#lib/probe/prove.ts';

/** The exercises in rising order; `free` asks nothing but the whole specification. */
export const EXERCISE_IDS = ['order', 'fix', 'log', 'pointer', 'image', 'wrong', 'free'] as const;
/** One exercise. */
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** Where an exercise starts, and what it asks. */
export interface Exercise {
  /** Its text is where the reader starts. */
  readonly edition: PatchEdition;
  readonly question: QuestionId;
  /** A second question, which has to find what the first did not: the patch is to be wrong. */
  readonly wide?: QuestionId;
}

/** All exercises. */
export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  order: { edition: '6.12', question: 'fix' },
  fix: { edition: '6.12', question: 'fix' },
  log: { edition: '6.13', question: 'whole' },
  pointer: { edition: '6.12-fix', question: 'params' },
  image: { edition: '6.13', question: 'image' },
  wrong: { edition: '6.13', question: 'params', wide: 'wide' },
  free: { edition: '6.12', question: 'whole' }
};

/** Whether a text names an exercise. */
export const isExercise = (text: unknown): text is ExerciseId =>
  EXERCISE_IDS.some((id) => id === text);
