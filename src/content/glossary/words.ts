import { frenchTexts } from '../french.ts';
import type { Language } from '../messages/index.ts';

const en = {
  title: 'Glossary',
  description:
    'The words of the case, from admin window to word: what a driver, a probe, a mailbox, a mask and a sequence number are, in a sentence each.',
  heading: 'Glossary',
  lead: 'Each word in a sentence, the way this case uses it.',
  letters: 'Letters',
  also: 'also',
  source: 'source',
  /** `{chapter}`: its number. */
  firstUsed: 'first used in chapter {chapter}',
  /** The link within a tip. */
  more: 'Glossary'
};

/** What the glossary's page and tips say around the terms. */
export type GlossaryWords = Readonly<Record<keyof typeof en, string>>;

const fr: GlossaryWords = {
  title: 'Glossaire',
  description:
    'Les mots de l’affaire, d’« amont » à « version candidate » : pilote, probe, boîte aux lettres, masque, numéro de séquence, chacun en une phrase.',
  heading: 'Glossaire',
  lead: 'Chaque mot en une phrase, au sens où l’emploie cette affaire.',
  letters: 'Lettres',
  also: 'aussi',
  source: 'source',
  firstUsed: 'employé d’abord au chapitre {chapter}',
  more: 'Glossaire'
};

/** By language. */
export const GLOSSARY_WORDS: Readonly<Record<Language, GlossaryWords>> = {
  en,
  fr: frenchTexts(fr)
};
