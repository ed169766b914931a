import type { EmbedTexts } from '../../embeds/words.ts';
import type { Language } from '../messages/index.ts';
import { typeset } from '../typeset.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** All texts of the embeds, set as their language is printed. */
export const embedTexts = (language: Language): EmbedTexts =>
  typeset(language === 'fr' ? fr : en, language);
