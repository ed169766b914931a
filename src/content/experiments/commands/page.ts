import { refusals, type Refusals } from '#lib/probe/refusals.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { CommandsWords } from '#lib/views/benches/commands-words.ts';
import type { Language } from '../../messages/index.ts';
import { typeset } from '../../typeset.ts';
import type { ExperimentText } from '../types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

let made: Refusals | undefined;

/** What comes of each answer in the edition of the case, run once when the pages are built. */
export const defaultRefusals = (): Refusals => (made ??= refusals(DEFAULT_SCENARIO.edition));

/** The words of the page of the commands. */
export const commandsText = (language: Language): ExperimentText<CommandsWords> =>
  typeset(language === 'fr' ? fr : en, language);
