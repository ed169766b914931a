import type { Language } from '../messages/index.ts';
import { typeset } from '../typeset.ts';
import type { Experiment } from './list.ts';

/** The words of the page that lists the experiments. */
export interface ExperimentsText {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  readonly note: string;
  /** Name of each, the question that it answers, and what one does there. */
  readonly entries: Readonly<
    Record<
      Experiment | 'lab',
      { readonly name: string; readonly ask: string; readonly does: string }
    >
  >;
}

const en: ExperimentsText = {
  title: 'Experiments',
  heading: 'Experiments',
  description:
    'Six benches for those who ask “what if”: the mask, a map of all 65,536 answers, coverage, the 28 commands, a driver patched by you, the lab.',
  lead: 'Six benches for those who ask “what if”.',
  note: 'Each runs the same driver against the same card as the chapters. Each keeps its state in its address, so that you can send a colleague what you see.',
  entries: {
    mask: {
      name: 'The mask',
      ask: 'Which answers pass as OK, and which as “not supported”?',
      does: 'Open and close the 32 gates of both masks, and watch the counts change. Four puzzles.'
    },
    map: {
      name: 'The response map',
      ask: 'What does the driver make of each of the 65,536 answers?',
      does: 'Read any cell, compare two drivers, and see which cells a change changes.'
    },
    coverage: {
      name: 'Coverage',
      ask: 'Which answers reach this line?',
      does: 'Choose a set of answers, and see how many come by each line and each way out of an if.'
    },
    commands: {
      name: 'The commands',
      ask: 'Which of the 28 commands may the firmware refuse?',
      does: 'Each command against five answers; every cell is a run that you can open.'
    },
    patch: {
      name: 'Your own patch',
      ask: 'Can you mend the driver, and prove it?',
      does: 'Edit its C, run it, and have every answer tried against what you promised.'
    },
    lab: {
      name: 'The lab',
      ask: 'What happens in this one run?',
      does: 'Everything at once, statement by statement: mailbox, locals, log and ports.'
    }
  }
};

const fr: ExperimentsText = {
  title: 'Expériences',
  heading: 'Expériences',
  description:
    'Six bancs pour ceux qui se demandent « et si » : le masque, la carte des 65 536 réponses, la couverture, les commandes, votre correctif, le labo.',
  lead: 'Six bancs pour ceux qui se demandent « et si ».',
  note: 'Tous font tourner le pilote et la carte des chapitres. Chacun garde son état dans son adresse : ce que vous voyez, un collègue peut le voir aussi.',
  entries: {
    mask: {
      name: 'Le masque',
      ask: 'Quelles réponses passent pour OK, et lesquelles pour « non pris en charge » ?',
      does: 'Ouvrez et fermez les 32 portes des deux masques, et suivez les comptes. Quatre énigmes.'
    },
    map: {
      name: 'La carte des réponses',
      ask: 'Que fait le pilote de chacune des 65 536 réponses ?',
      does: 'Lisez n’importe quelle case, comparez deux pilotes, voyez quelles cases un changement change.'
    },
    coverage: {
      name: 'La couverture',
      ask: 'Quelles réponses arrivent jusqu’à cette ligne ?',
      does: 'Choisissez des réponses, et voyez combien passent par chaque ligne et par chaque branche.'
    },
    commands: {
      name: 'Les commandes',
      ask: 'Lesquelles des 28 commandes le micrologiciel peut-il refuser ?',
      does: 'Chaque commande face à cinq réponses ; chaque case est une exécution que l’on peut ouvrir.'
    },
    patch: {
      name: 'Votre correctif',
      ask: 'Saurez-vous réparer le pilote, et le prouver ?',
      does: 'Modifiez son C, exécutez-le, et faites essayer toutes les réponses contre ce que vous promettez.'
    },
    lab: {
      name: 'Le labo',
      ask: 'Que se passe-t-il dans cette exécution-ci ?',
      does: 'Tout à la fois, instruction par instruction : boîte aux lettres, variables, journal, ports.'
    }
  }
};

/** The words of the list of experiments in a language. */
export const experimentsText = (language: Language): ExperimentsText =>
  typeset(language === 'fr' ? fr : en, language);
