import type { EmbedTexts } from '../../embeds/words.ts';
import { fr as bisect } from '../chapters/bisect/fr.ts';
import { fr as chapter } from '../chapters/mask/fr.ts';
import { fr as coverage } from '../experiments/coverage/fr.ts';
import { fr as map } from '../experiments/map/fr.ts';
import { fr as patch } from '../experiments/patch/fr.ts';

const { readNone, readBit, reading, open, shut } = chapter.figure.words;

export const fr: EmbedTexts = {
  frame: {
    open: 'Ouvrir dans Mailbox Lab',
    show: 'Montrer ce qui en résulte',
    covered: 'Qu’en fait le pilote ?',
    noScript: 'Sans scripts, cette figure reste immobile.'
  },
  chapter: {
    parts: 'Parties du chapitre',
    previous: 'Précédente',
    next: 'Suivante',
    at: '{at} sur {of}'
  },
  figures: {
    mask: {
      title: 'Le masque, comme un pochoir',
      description:
        'Le micrologiciel d’une carte réseau répond d’un seul mot. Ouvrez et fermez les portes du masque : que reste-t-il, et que décide le pilote ?',
      words: { answer: 'réponse', mask: 'masque', readNone, readBit, reading, open, shut }
    },
    probe: {
      title: 'Une carte, une initialisation',
      description:
        'Choisissez ce que répond le micrologiciel d’une carte réseau et voyez ce qu’en fait le pilote : comparaison, code de retour, ports, journal.',
      words: null
    },
    listing: {
      title: 'Le pilote, instruction par instruction',
      description:
        'Parcourez le C du pilote une instruction à la fois, avec les valeurs de ses variables, jusqu’à la comparaison qui décide du sort de la carte.',
      words: null
    },
    sequence: {
      title: 'La boîte aux lettres entre pilote et micrologiciel',
      description:
        'Suivez pas à pas une commande du pilote : ce qui s’écrit dans la mémoire partagée, qui le lit, ce qui revient et à quel moment.',
      words: null
    },
    map: {
      title: 'Ce que deviennent les 65 536 réponses',
      description:
        'Toutes les réponses possibles d’un micrologiciel en une image de 256 cases sur 256, colorées selon ce qu’en font deux éditions du pilote.',
      words: map.words
    },
    coverage: {
      title: 'Quelles réponses atteignent quelle ligne',
      description:
        'Le C d’un pilote et, pour chaque ligne, le nombre de réponses qui l’atteignent, sur 65 536. Une branche attend une réponse qui n’arrive jamais.',
      words: coverage.words
    },
    bisect: {
      title: 'Couper en deux, entre bon et mauvais noyau',
      description:
        'Trouvez la version du noyau, puis le commit, qui a éteint seize cartes réseau, en compilant le moins possible. Chaque essai est une exécution.',
      words: bisect.figure.words
    },
    patch: {
      title: 'Écrivez vous-même la correction',
      description:
        'Changez les lignes du pilote qui jugent la réponse du micrologiciel. Une preuve sur toutes les réponses trouve la plus petite qui vous échappe.',
      words: patch.bench
    }
  }
};
