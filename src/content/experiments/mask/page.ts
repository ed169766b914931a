import type { MaskBenchWords } from '#lib/views/benches/mask-words.ts';
import type { Language } from '../../messages/index.ts';
import { typeset } from '../../typeset.ts';
import type { ExperimentText } from '../types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the page of the mask. */
export const maskText = (language: Language): ExperimentText<MaskBenchWords> =>
  typeset(language === 'fr' ? fr : en, language);
