import type { EmbedTexts } from '../../embeds/words.ts';
import type { Language } from '../messages/index.ts';
import { typeset } from '../typeset.ts';
import { textOf } from '../chapters/load.ts';
import { numberOf } from '../chapters/order.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { isFigure, slugIn, type EmbedName } from './names.ts';

/** All texts of the embeds, set as their language is printed. */
export const embedTexts = (language: Language): EmbedTexts =>
  typeset(language === 'fr' ? fr : en, language);

/** The title of something that can be embedded; a chapter's with its number. */
export async function titleOf(name: EmbedName, language: Language): Promise<string> {
  const slug = slugIn(name);
  if (slug !== null) return `${String(numberOf(slug))}. ${(await textOf(slug, language)).title}`;
  return isFigure(name) ? embedTexts(language).figures[name].title : name;
}
