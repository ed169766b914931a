import type { MapWords } from '#lib/views/benches/map/words.ts';
import type { ExperimentText } from '../types.ts';

export const fr: ExperimentText<MapWords> = {
  title: 'La carte des réponses',
  description:
    'Les 65 536 réponses possibles du micrologiciel, et ce que le pilote fait de chacune, en une image. Le correctif de l’affaire y change une seule case.',
  heading: 'La carte des réponses',
  lead: 'Toutes les réponses possibles du micrologiciel, 65 536, et ce que le pilote fait de chacune. Le correctif qui a clos l’affaire n’en change qu’une.',
  words: {
    bench: 'La carte des réponses',
    meanings: {
      accepted: 'acceptée',
      refused: 'refusée',
      'not-supported': 'non prise en charge',
      'no-answer': 'pas de réponse'
    },
    is: {
      accepted: 'est acceptée',
      refused: 'est refusée',
      'not-supported': 'est comprise comme « non pris en charge »',
      'no-answer': 'passe pour une absence de réponse'
    },
    are: {
      accepted: 'sont acceptées',
      refused: 'sont refusées',
      'not-supported': 'sont comprises comme « non pris en charge »',
      'no-answer': 'passent pour une absence de réponse'
    },
    hasName: 'un code qui porte un nom',
    code: 'code',
    parameter: 'paramètre',
    parameterAuto: '8 si OK, sinon 0',
    editionOf: 'Édition du pilote, carte {place}',
    maskOf: 'masque',
    under: 'masque {mask}',
    transport: 'masque du transport {mask}',
    compare: 'Comparer avec un autre pilote',
    alone: 'ne garder qu’une carte',
    differs: 'Ce qui diffère',
    cells: '{count} cases',
    cellOne: '1 case',
    ofAll: 'sur {total}',
    cellsAlike: '{count} cases sont identiques',
    cellsUnknown: '{count} cases encore vides',
    square: 'Carte des 65 536 codes dans {name}',
    squareDiffers: 'Là où {first} et {second} diffèrent',
    axes: 'octet bas du code vers la droite, octet haut vers le bas',
    keys: 'Les flèches vont de case en case, Début et Fin au bout de la ligne, Page précédente et Page suivante de 16 lignes, avec Ctrl d’un bout à l’autre. Entrée met le code sur le banc.',
    cell: '{code} : {fate}',
    unknown: 'pas encore exécuté',
    sameHere: 'aucune différence',
    reading: 'dans {name}',
    stopsHere: 'la machine arrête l’exécution',
    neverAsked: 'jamais demandé',
    probes: {
      ok: 'l’initialisation continue',
      failed: 'l’initialisation échoue',
      fault: 'l’exécution s’arrête'
    },
    lives: 'l’initialisation réussit',
    dies: 'l’initialisation échoue',
    otherwise: 'le retour est autre',
    run: 'Exécuter les 65 536 ici',
    again: 'Les exécuter à nouveau',
    stop: 'Arrêter',
    counting: 'en cours, {part} %',
    stopped: 'Arrêté. Les cases vides restent inconnues.',
    failed:
      'Ce navigateur n’autorise pas de worker ici : seules les cartes venues avec la page sont connues.',
    fromBuild: 'Exécuté à la construction de cette page.',
    took: '{answers} réponses en {milliseconds} ms : {runs} exécutées, les autres suivent les mêmes chemins.',
    tookOne:
      '{answers} réponses en {milliseconds} ms : une seule exécutée, les autres suivent le même chemin.',
    tookNone:
      '{answers} réponses en {milliseconds} ms : ce pilote n’en lit aucune, une exécution vaut pour toutes.',
    zoom: 'Agrandir la ligne {row}',
    zoomOff: 'Refermer la ligne',
    row: 'Ligne {row} dans {name}',
    previousRow: 'ligne au-dessus',
    nextRow: 'ligne au-dessous',
    classes: 'Les classes',
    columns: {
      meaning: 'Ce que cela veut dire',
      rc: 'rc de get_num_images',
      errno: 'errno',
      populate: 'populate',
      probe: 'initialisation',
      first: 'première',
      last: 'dernière'
    },
    noErrno: 'aucun',
    noRc: 'aucun',
    silence: 'Le silence n’est pas un code : au labo, il est parmi les pannes.',
    inWords: 'La carte en mots',
    inEdition: 'Dans {name} :',
    one: '{code} seule {is} ({detail}).',
    many: '{count} réponses {are} ({detail}), de {first} à {last}.',
    detail: '{rc} ; {probe}',
    noChange: 'Aucune réponse ne les distingue.',
    changeOne:
      'Une réponse les distingue : {code} {before} dans {first}, et {after} dans {second}. Les {alike} autres reviennent au même.',
    changeMany: '{count} réponses les distinguent ; les {alike} autres reviennent au même.',
    export: 'Emporter la carte en',
    onBench: '{code} sur le banc',
    said: 'Ce qu’il affiche',
    saidNothing: 'Rien de plus : à ce niveau, une carte qui marche se tait.',
    openRun: 'Ouvrir cette exécution au labo',
    yours: 'votre correctif',
    yoursList: 'Votre correctif',
    yoursOf: {
      order: 'vos lignes en ordre',
      fix: 'votre correction',
      log: 'votre journal sans mensonge',
      pointer: 'votre pointeur',
      image: 'votre image refusée',
      wrong: 'votre correctif faux',
      free: 'votre correctif'
    },
    yoursNote: 'Votre propre correctif, avant et après :',
    yoursWaits: 'Votre texte n’a pas encore tourné ici.',
    yoursRun: 'Exécuter votre correctif',
    yoursCounting: 'Votre correctif tourne, {part} %',
    refusals: {
      refused: 'Votre texte ne compile pas, à cause de {where}.',
      'too-long': 'Votre texte est trop long pour être exécuté.',
      endless:
        'Avec {code}, l’exécution de votre texte ne finit pas : une boucle sans fin, peut-être. En dresser la carte prendrait des heures.',
      failed:
        'Ce navigateur n’autorise aucun worker ici, et votre texte ne tourne nulle part ailleurs.'
    },
    behind: 'quelque chose après sa dernière ligne, peut-être une accolade manquante',
    line: 'la ligne {line}',
    toPatch: 'Écrire un correctif',
    openPatch: 'Ouvrir le texte',
    noRun: 'Pas encore exécuté.'
  }
};
