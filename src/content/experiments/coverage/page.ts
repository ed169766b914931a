import { reach, type Reach } from '#lib/probe/reach.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { CoverageWords } from '#lib/views/benches/coverage-words.ts';
import type { Language } from '../../messages/index.ts';
import { typeset } from '../../typeset.ts';
import type { ExperimentText } from '../types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

let counted: Reach | undefined;

/** Which answers reach which lines in the default run, counted once when the pages are built. */
export const defaultReach = (): Reach => (counted ??= reach(DEFAULT_SCENARIO));

/** The words of the page of coverage. */
export const coverageText = (language: Language): ExperimentText<CoverageWords> =>
  typeset(language === 'fr' ? fr : en, language);
