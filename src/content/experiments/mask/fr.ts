import type { MaskBenchWords } from '#lib/views/benches/mask-words.ts';
import type { ExperimentText } from '../types.ts';

export const fr: ExperimentText<MaskBenchWords> = {
  title: 'Le masque',
  description:
    'Ouvrez et fermez les portes de FW_MSG_CODE_MASK : ce qui reste de la réponse, et combien de réponses sur 65 536 passent.',
  heading: 'Le masque',
  lead: 'Deux plaques de 32 portes recouvrent chaque réponse. Bougez une porte et voyez ce que le pilote en croit.',
  words: {
    transport: 'Première plaque, dans le transport',
    transportNote: 'toute réponse la traverse ; le numéro de séquence y reste',
    call: "Seconde plaque, à l'appel",
    callNote: 'juste avant la comparaison',
    unlock: 'Déverrouiller',
    lock: 'Remettre et verrouiller',
    maskField: 'masque',
    answer: 'Le micrologiciel répond',
    answerField: 'code',
    settings: 'Réponse et édition',
    notAsked: "Cette édition ne pose jamais la question : aucun masque n'a rien à juger.",
    readNone: 'Choisissez une colonne pour la lire à travers les deux plaques.',
    readBit: 'bit {bit}',
    reading: 'réponse {word}, première porte {first}, seconde porte {second}, reste {left}',
    open: 'ouverte',
    shut: 'fermée',
    judgement: 'Le masque',
    inLab: 'Ouvrir cette exécution dans le labo',
    counts: 'Sur les 65 536 réponses',
    verdicts: {
      ok: 'passent pour OK',
      unsupported: 'se lisent « non pris en charge »',
      refused: 'sont refusées'
    },
    named: 'Parmi les codes nommés :',
    noneNamed: 'aucun.',
    more: 'encore {count}',
    byArithmetic: 'déduit des portes fermées : 2 à la puissance de leur nombre',
    confirm: 'Exécuter les 65 536',
    stop: 'Arrêter',
    running: '{part} % exécutés',
    confirmed: 'Les 65 536 ont traversé le pilote, en {seconds} s : mêmes nombres.',
    contradicted:
      "Les exécutions donnent d'autres nombres. C'est un défaut de ce site ; merci de le signaler.",
    failed: "Ce navigateur n'autorise pas de worker ici : les exécutions sont impossibles.",
    presets: 'Les masques qui ont un nom',
    presetsNote:
      'Pour chacun, le sort de toutes les réponses, la première plaque restant telle quelle.',
    name: 'Nom',
    mask: 'Masque',
    presetNames: {
      real: 'celui du pilote',
      complement: 'son complément, la moitié basse',
      low: 'la moitié basse du code',
      ok: 'les trois bits de OK',
      none: 'tout fermé',
      all: 'tout ouvert'
    },
    single: 'une seule porte, le numéro',
    bitNumber: 'Numéro de la porte ouverte',
    puzzles: 'Quatre énigmes',
    puzzlesNote: 'Réglez les masques plus haut, puis laissez le pilote vérifier.',
    check: 'Vérifier',
    solved: 'Trouvé.',
    notYet: 'Pas encore.',
    puzzle: {
      passes: {
        ask: 'Trouvez un masque sous lequel ERROR passe pour OK.',
        solved:
          "Sous {mask}, il reste {left} d'un ERROR, et le pilote renvoie {rc}. Seul le bit 16 distingue les deux codes, et sa porte est fermée.",
        notYet: "Sous {mask}, il reste {left} d'un ERROR ; le pilote renvoie {rc}."
      },
      refused: {
        ask: 'Trouvez un masque sous lequel un vrai OK est refusé.',
        solved:
          "Sous {mask}, il reste {left} d'un OK, un mot que le pilote ne connaît pas, et il renvoie {rc}. Une carte saine est éconduite.",
        notYet: "Sous {mask}, il reste {left} d'un OK ; l'édition {edition} renvoie {rc}."
      },
      alike: {
        ask: 'Trouvez un masque sous lequel OK et UNSUPPORTED sont indiscernables.',
        solved:
          'Sous {mask}, il reste {left} des deux, et les deux donnent {rc}. Rien que les bits 20, 18 et 17 ne les distingue.',
        notYet:
          'Sous {mask}, OK laisse {left} et donne {rc} ; UNSUPPORTED laisse {otherLeft} et donne {otherRc}.'
      },
      zero: {
        ask: "Trouvez un masque sous lequel toute carte « marche » avec le correctif, quoi qu'elle réponde, et aucune sans lui.",
        solved:
          "Édition 6.12 : {without} réponses sur 65 536 amènent la carte. 6.13 : {both}. Il ne reste jamais que zéro. Zéro n'est jamais OK, donc 6.12 refuse tout ; zéro est UNSUPPORTED, donc le pilote réparé excuse tout, même une carte en panne. Il n'écoute plus. Le premier correctif seul en amène {first} : une exécution s'arrête, celle d'un vrai OK, car ses 8 images sont comptées alors que leur pointeur n'a jamais été fixé.",
        notYet:
          'Sous {mask}, l’édition 6.12 amène la carte pour {without} réponses, 6.12-fix pour {first}, 6.13 pour {both}. On veut : aucune sans le correctif, 65 536 avec.'
      }
    },
    trap: {
      heading: "En marge : le signe que personne n'a demandé",
      text: [
        "JavaScript calcule & et << sur des nombres de 32 bits signés. Dès que le bit 31 est à 1, le résultat devient négatif, et la comparaison avec la constante échoue. Le u32 du pilote n'a pas de signe : C donne ce qu'on attend. Avec int, C en a un aussi, et il se montre quand le mot passe à 64 bits.",
        'Trois codes de ce micrologiciel ont le bit 31 à 1. Essayez un mot qui l’a, puis un qui ne l’a pas.'
      ],
      word: 'mot',
      expression: 'Expression',
      javascript: 'JavaScript',
      unsigned: 'C, u32',
      signed: 'C, int',
      nothing: "n'a pas ce type",
      yes: 'vrai',
      no: 'faux',
      note: "La première colonne de nombres vient des opérateurs de votre navigateur, les autres de la machine C de ce site, avec le masque de l'appel. Le >> d'un int négatif et le << jusque dans son signe sont laissés au compilateur par les anciennes normes de C ; gcc et cette machine font ce qui est montré."
    }
  }
};
