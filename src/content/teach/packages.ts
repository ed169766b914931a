import type { ExerciseId } from '#lib/views/benches/patch/exercises.ts';
import { CHAPTERS, type Slug } from '../chapters/order.ts';
import { en } from '../experiments/patch/en.ts';
import { fr } from '../experiments/patch/fr.ts';
import { typeset } from '../typeset.ts';

/** A file that trainers can take away, made beside the site while it is built. */
export interface Package {
  /** Its file from the top of the site. */
  readonly file: string;
  /** What it is, in both languages: a few words. */
  readonly name: Readonly<Record<'en' | 'fr', string>>;
  /** Of its texts. */
  readonly language: 'en' | 'fr';
  /** The chapter in it, whose title belongs before the name. */
  readonly chapter?: Slug;
  readonly kind: 'scorm12' | 'scorm2004' | 'figure';
}

/** Exercises with a package: those that say themselves when they are solved. */
export const EXERCISES_PACKED = [
  'order',
  'fix',
  'log',
  'pointer',
  'image',
  'wrong'
] as const satisfies readonly ExerciseId[];

const words = { en: typeset(en, 'en'), fr: typeset(fr, 'fr') };

/** An exercise's name in a language. */
export const exerciseName = (
  exercise: (typeof EXERCISES_PACKED)[number],
  language: 'en' | 'fr'
): string => words[language].bench.exercise[exercise].name;

const LANGUAGES = ['en', 'fr'] as const;
const SCORMS = [
  { kind: 'scorm12', name: 'SCORM 1.2' },
  { kind: 'scorm2004', name: 'SCORM 2004' }
] as const;

/** Everything that can be taken away, in the order of the page. */
export const PACKAGES: readonly Package[] = LANGUAGES.flatMap((language): Package[] => [
  ...SCORMS.flatMap(({ kind, name }): Package[] => [
    {
      file: `packages/course-${kind}-${language}.zip`,
      name: { en: `The whole course, ${name}`, fr: `Le cours entier, ${name}` },
      language,
      kind
    },
    ...CHAPTERS.map(({ slug }): Package => ({
      file: `packages/chapter-${slug}-${kind}-${language}.zip`,
      name: { en: name, fr: name },
      language,
      chapter: slug,
      kind
    })),
    ...EXERCISES_PACKED.map((exercise): Package => ({
      file: `packages/patch-${exercise}-${kind}-${language}.zip`,
      name: {
        en: `Exercise: ${exerciseName(exercise, 'en')}, ${name}`,
        fr: `Exercice : ${exerciseName(exercise, 'fr')}, ${name}`
      },
      language,
      kind
    }))
  ]),
  {
    file: `packages/figures-${language}.zip`,
    name: {
      en: 'All figures and chapters, a file each',
      fr: 'Toutes les figures et tous les chapitres, un fichier chacun'
    },
    language,
    kind: 'figure'
  }
]);

/** The whole site in both languages, which runs from its files, in one folder: scripts/portable.mjs. */
export const COPY = 'packages/mailbox-lab.zip';
