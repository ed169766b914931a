import { frenchTexts } from './french.ts';
import type { Language } from './messages/index.ts';

/** The words of the contents page. */
export interface ContentsText {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** What the case is, in paragraphs of Markdown. */
  readonly about: string;
  /** `{minutes}`: of all chapters together. */
  readonly total: string;
  readonly counted: string;
  readonly progress: string;
  readonly progressNote: string;
  /** `{read}`, `{of}`: chapters. */
  readonly progressCount: string;
  readonly save: string;
  readonly bring: string;
  readonly forget: string;
  readonly brought: string;
  readonly notBrought: string;
  /** The link to the exit ticket. */
  readonly ticket: string;
  readonly begin: string;
  readonly goOn: string;
}

const en: ContentsText = {
  title: 'Sixteen chapters · Mailbox Lab',
  heading: 'Sixteen chapters',
  description:
    'The case of sixteen network cards that Debian 12 could not see, in sixteen short chapters, each with a figure that runs the driver in your browser.',
  lead: 'Sixteen cards, three lines of log, one comparison.',
  about: `A company buys sixteen network cards. The bus of the server sees them, Debian 12 does not bring them up, and the kernel log says three things that help nobody. An old Ubuntu brings them up at once. From there it takes a bisect by hand, one build with a few more log lines, and a close look at one word of 32 bits to find out why.

You take the same way. Each chapter has one idea and one figure. The figure runs the driver's C against a model of the card, so you can ask it what the chapter does not. Each chapter asks you once what will happen before it shows you. Nothing has to be known beforehand but how to read a line of code.`,
  total: 'About {minutes} minutes in all.',
  counted: 'Minutes are counted: 150 words a minute, and three for each figure and question.',
  progress: 'Your progress',
  progressNote:
    'It is kept in this browser and sent nowhere. Save it as a file to take it elsewhere.',
  progressCount: '{read} of {of} chapters read',
  save: 'Save as a file',
  bring: 'Bring a file',
  forget: 'Forget all',
  brought: 'The file was taken in.',
  notBrought: 'This is not a progress file of Mailbox Lab. Nothing was changed.',
  ticket: 'Make an exit ticket',
  begin: 'Begin with chapter 1',
  goOn: 'Go on with chapter {number}'
};

const fr: ContentsText = {
  title: 'Seize chapitres · Mailbox Lab',
  heading: 'Seize chapitres',
  description:
    'L’affaire des seize cartes réseau que Debian 12 ne voyait pas, en seize courts chapitres, chacun avec une figure qui exécute le pilote dans votre navigateur.',
  lead: 'Seize cartes, trois lignes de journal, une comparaison.',
  about: `Une entreprise achète seize cartes réseau. Le bus du serveur les voit, Debian 12 ne les met pas en service, et le journal du noyau dit trois choses qui n’aident personne. Un vieil Ubuntu, lui, les fait démarrer du premier coup. De là, il faut une bissection à la main, un noyau recompilé avec quelques lignes de journal en plus, et un regard attentif sur un mot de 32 bits pour comprendre.

Vous suivez le même chemin. Chaque chapitre a une idée et une figure. La figure exécute le C du pilote face à un modèle de la carte : vous pouvez donc lui demander ce que le chapitre ne dit pas. Chaque chapitre vous demande une fois ce qui va se passer avant de le montrer. Il suffit de savoir lire une ligne de code.`,
  total: 'Environ {minutes} minutes en tout.',
  counted: 'Les minutes sont comptées : 150 mots par minute, et trois par figure et par question.',
  progress: 'Votre avancement',
  progressNote:
    'Il reste dans ce navigateur et n’est envoyé nulle part. Enregistrez-le dans un fichier pour l’emporter.',
  progressCount: '{read} chapitres lus sur {of}',
  save: 'Enregistrer un fichier',
  bring: 'Apporter un fichier',
  forget: 'Tout oublier',
  brought: 'Le fichier a été pris en compte.',
  notBrought: 'Ce n’est pas un fichier d’avancement de Mailbox Lab. Rien n’a changé.',
  ticket: 'Faire un ticket de sortie',
  begin: 'Commencer par le chapitre 1',
  goOn: 'Continuer au chapitre {number}'
};

/** The words of the contents page in a language. */
export const contentsText = (language: Language): ContentsText =>
  language === 'fr' ? { ...fr, ...frenchTexts({ ...fr }) } : en;
