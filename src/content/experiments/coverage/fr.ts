import type { CoverageWords } from '#lib/views/benches/coverage-words.ts';
import type { ExperimentText } from '../types.ts';

export const fr: ExperimentText<CoverageWords> = {
  title: 'Couverture',
  description:
    'Combien des 65 536 réponses atteignent chaque ligne du pilote, et les deux issues de chaque if. Dans 6.12, une branche affiche 0.',
  heading: 'Couverture',
  lead: "Les 65 536 réponses traversent le pilote. Dans la branche faite pour l'une d'elles, aucune n'entre.",
  words: {
    bench: 'Couverture',
    sets: 'Réponses comptées',
    set: { one: 'une', named: '{named} nommées', all: 'les {all}' },
    code: 'code',
    parameter: 'paramètre',
    parameterAuto: '8 si OK, sinon 0',
    mask: "masque à l'appel",
    file: 'Fichier',
    counting: 'en cours, {part} %',
    stop: 'Arrêter',
    stopped: 'Pas compté.',
    again: 'Compter',
    failed:
      "Ce navigateur n'autorise pas de worker ici : seuls les comptes de l'édition 6.12 sont connus.",
    lines: '{reached} lignes atteintes sur {lines}',
    decides: 'la réponse décide',
    ways: 'vrai {taken}, faux {not}',
    askLine: "Choisissez une ligne pour voir quelles réponses l'atteignent.",
    keys: 'Les flèches vont de ligne en ligne, Entrée interroge.',
    place: '{file}, ligne {line}',
    reachedBy: 'Atteinte par {count} sur {total}',
    conditionTrue: 'La condition est vraie pour',
    conditionFalse: 'La condition est fausse pour',
    none: 'Aucune réponse.',
    all: 'Toutes les réponses.',
    allBut: 'Toutes les réponses sauf',
    yes: 'Oui, par',
    no: 'Non, pas par',
    named: 'dont {count} nommées',
    noneNamed: 'Aucune réponse nommée.',
    openRun: 'En ouvrir une dans le labo',
    more: 'et encore {count} plages',
    zero: "Un 0 dit qu'aucune réponse à cette question n'y mène. Les lignes prévues pour d'autres ennuis, comme une fenêtre qui n'est pas libre, attendent ceux-là.",
    noStatement: 'Aucune instruction ne commence sur cette ligne.',
    paths: 'Chemins à travers le pilote',
    pathsNote:
      'Les réponses qui atteignent exactement les mêmes lignes, du même côté de chaque if.',
    path: '{count} réponses',
    pathOne: '1 réponse',
    alike: '{count} fonctions où la réponse ne change rien'
  }
};
