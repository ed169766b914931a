import type { FrontWords } from '#lib/views/FrontBench.svelte';
import { frenchTexts } from './french.ts';
import type { Language } from './messages/index.ts';

/** The words of the front page. */
export interface FrontText {
  readonly hero: FrontWords;
  readonly chapters: string;
  readonly chaptersLead: string;
  /** `{minutes}`: of all chapters together. */
  readonly total: string;
}

const en: FrontText = {
  hero: {
    name: 'Mailbox Lab',
    promise:
      'Change one word that a network card’s firmware answers, and see what the Linux driver makes of it.',
    lead: 'A true case: a server full of cards that the bus could see and the network could not. The driver’s C runs in your browser, statement by statement, against the card you set up.',
    answers: 'The firmware answers',
    asked: '“How many images?”',
    anyWord: 'or any word',
    pressOk: 'Press OK, and look at the ports.',
    pressUnsupported: 'Eight ports. Now press UNSUPPORTED, as the real cards did.',
    refused: 'Still dark. Try another word.',
    begin: 'Begin with chapter 1',
    openLab: 'Open the lab',
    teach: 'Teach with it',
    maskTitle: 'The driver lays the mask over the word',
    maskNote: 'only open gates let a bit through',
    equal: 'equal',
    notEqual: 'not equal',
    logTitle: 'The kernel log',
    edition: 'driver edition 6.12'
  },
  chapters: 'Sixteen chapters',
  chaptersLead: 'One idea each, with a question to answer before you see the result.',
  total: 'About {minutes} minutes in all, or three evenings.'
};

const fr: FrontText = {
  hero: {
    name: 'Mailbox Lab',
    promise:
      'Changez un mot de la réponse que donne une carte réseau, et voyez ce que le pilote Linux en fait.',
    lead: 'Un cas réel : un serveur plein de cartes que le bus voyait et que le réseau ne voyait pas. Le C du pilote s’exécute dans votre navigateur, instruction par instruction, face à la carte que vous réglez.',
    answers: 'Le micrologiciel répond',
    asked: '« Combien d’images ? »',
    anyWord: 'ou n’importe quel mot',
    pressOk: 'Appuyez sur OK et regardez les ports.',
    pressUnsupported:
      'Huit ports. Appuyez maintenant sur UNSUPPORTED, la réponse des vraies cartes.',
    refused: 'Toujours éteint. Essayez un autre mot.',
    begin: 'Commencer par le chapitre 1',
    openLab: 'Ouvrir le labo',
    teach: 'L’enseigner',
    maskTitle: 'Le pilote pose le masque sur le mot',
    maskNote: 'seules les portes ouvertes laissent passer un bit',
    equal: 'égal',
    notEqual: 'différent',
    logTitle: 'Le journal du noyau',
    edition: 'pilote, édition 6.12'
  },
  chapters: 'Seize chapitres',
  chaptersLead: 'Une idée chacun, et une question avant de voir le résultat.',
  total: 'Environ {minutes} minutes en tout, ou trois soirées.'
};

/** The words of the front page in a language. */
export const frontText = (language: Language): FrontText =>
  language === 'fr' ? { ...fr, hero: frenchTexts({ ...fr.hero }) } : en;
