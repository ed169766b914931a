import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Comment un pilote parle au micrologiciel',
  description:
    'Une boîte aux lettres de 56 octets sur la carte : données, paramètre, puis un en-tête numéroté, et l’attente de la réponse. Coupez la réponse et voyez.',
  lead: 'Deux processeurs partagent quelques mots de mémoire. Tout le protocole tient dans l’ordre des écritures.',
  steps: {
    shared: `Le journal nomme une fonction, et cette fonction pose une question à la carte. Avant de la lire, voyez donc comment on pose une question tout court. Deux programmes doivent s’entendre. L’un est le [[driver|pilote]], sur le processeur du serveur. L’autre est le [[management-firmware|micrologiciel de gestion]], sur [[mcp|un petit processeur de la carte]]. Aucun des deux ne peut appeler l’autre. Ils n’ont en commun qu’un peu de [[shared-memory|mémoire partagée]], sur la carte, et dedans une [[mailbox|boîte aux lettres]] pour chaque [[pf|fonction PCI]] de la carte, donc ici pour chaque port : \`public_drv_mb\`, sept parties, 56 octets. Le dessin montre la commande 2 des 28 qu’envoie un [[probe]]. Le temps s’écoule vers le bas. Dessous, les sept parties, telles qu’elles sont maintenant.`,
    window: `Comment le processeur du serveur écrit-il dans une carte ? Par l’adresse. \`writel\` et \`readl\` portent 32 bits à une adresse à laquelle répond la carte, ou les en rapportent ; cela s’appelle [[mmio|MMIO]]. L’espace de la carte est plus grand que ce qu’elle montre à la fois : le pilote regarde donc par des [[ptt-window|fenêtres]] de 4 Kio ([common_hsi.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/linux/qed/common_hsi.h?h=v6.12)). Un \`writel\` amène la fenêtre sur un mot, le suivant passe à travers. La liste montre les deux. Il n’y a rien d’autre sur cette page : chaque mot du dessin est un accès de ce genre.`,
    order: `Une commande a trois morceaux, dans un ordre fixe ([qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12)). D’abord 32 octets de données, même s’il n’y a rien à envoyer. Puis le [[parameter|paramètre]]. Enfin l’[[header|en-tête]], dont la moitié haute nomme la commande. Vous êtes juste avant cette dernière écriture. Pourquoi la dernière ? Il n’y a pas de [[doorbell|sonnette]]. C’est le changement de l’en-tête qui sert de signal ; tout ce qui va avec la commande doit donc déjà se trouver là. Écrit en premier, il ferait partir le micrologiciel avec le paramètre de la commande d’avant. (Comment le micrologiciel le guette, nous le déduisons du pilote : son propre texte n’est pas public.)`,
    number: `La moitié basse de l’en-tête est un [[sequence-number|numéro de séquence]]. Le pilote compte ses commandes ; celle-ci est la deuxième. Le micrologiciel répète le numéro dans sa réponse, et c’est ainsi que le pilote sait qu’une réponse est là. Il regarde \`fw_mb_header\` et en compare la moitié basse avec son propre compte. Tant que les deux diffèrent, ce qui se trouve là répond à une commande d’avant, et la lecture renvoie \`-EAGAIN\` : on repassera. Ici, ils concordent dès la première lecture. Aucun drapeau à lever ni à baisser, et une vieille réponse ne peut pas passer pour une neuve.`,
    wait: `Avant chaque lecture, le pilote attend. Pour 23 des 28 commandes, il [[busy-wait|attend activement]], en boucle, pendant 10 µs. Pour cinq, il [[sleep|dort]] 10 ms et laisse le processeur aux autres ; ce sont les cases hachurées de la règle. Cinq fois 10 ms, au passage, c’est presque toute la durée de 52,6 ms qui sépare, dans le journal de l’article, la ligne de qede de la première erreur. C’est nous qui le déduisons : le journal ne dit pas ce que le pilote faisait pendant ce temps.`,
    late: `Vu du pilote, un vieux numéro, une réponse en retard et pas de réponse du tout sont une seule et même chose : son numéro ne vient pas. Cette commande dort entre deux lectures ; après 500, il renonce. Trois lignes parlent du micrologiciel, puis viennent les trois de cette affaire. Et il verrouille la porte : dès lors, toute nouvelle commande est refusée avant d’être envoyée. Sans le numéro, le OK qui traînait là aurait compté comme réponse à une question que personne n’avait entendue.`
  },
  question: {
    ask: `Maintenant, le micrologiciel s’embrouille dans ses numéros. La commande 28 demande combien il y a d’images. Il répond \`0x0016\`, OK, mais avec le numéro de la commande 27. Qu’en fait le pilote ?`,
    choices: {
      takes: {
        answer: 'Il la prend. Le code dit OK, et c’est ce qui compte.',
        why: 'Le pilote n’arrive jamais jusqu’au code. Il regarde d’abord le numéro, trouve `0x001b` là où il veut `0x001c`, et laisse le mot où il est. L’exécution finit par {rc}, {errno}.'
      },
      refuses: {
        answer: 'Il refuse aussitôt par `-EINVAL`. Un mauvais numéro est une erreur.',
        why: 'Un mauvais numéro est ce qu’il y a de plus ordinaire dans cette boîte : il s’y trouve après chaque commande, jusqu’à la réponse. Ce ne peut donc pas être une erreur. L’exécution attend {seconds} secondes et finit par {rc}, {errno}.'
      },
      waits: {
        answer: 'Il continue de guetter son propre numéro, jusqu’à renoncer.',
        why: 'Pour le pilote, rien n’est encore arrivé. Il regarde {looks} fois, toutes les 10 ms, et au bout de {seconds} secondes renvoie {rc}, {errno}.'
      }
    }
  },
  change: `Toutes les réponses arrivent de nouveau à temps, et la figure est à la commande 3, \`OS_WOL\`. Elle s’informe du réveil par le réseau, dont ce serveur peut se passer. Faites taire le micrologiciel sur cette question. La carte démarre-t-elle encore ? Cherchez la ligne du journal qui décide. Essayez ensuite la commande 1, dont le pilote ne juge même pas la réponse.`,
  recap: [
    'Données, paramètre, en-tête : le mot qui lance la commande s’écrit en dernier.',
    'Une réponse compte si elle porte le numéro de sa question. Tout le reste veut dire « pas encore », pendant cinq secondes.'
  ],
  figure: {
    caption: 'Une commande dans la boîte aux lettres',
    words: {
      moves: 'Se déplacer dans l’exécution',
      commandBack: '‹ commande',
      wordBack: '‹ mot',
      wordOn: 'mot ›',
      commandOn: 'commande ›',
      to: 'La réponse à',
      firmware: 'Comment vient la réponse',
      ways: { prompt: 'à temps', silent: 'jamais', stale: 'avec un vieux numéro' },
      panes: 'Ce que montre le bas',
      pane: {
        struct: 'mots',
        bus: 'bus',
        send: 'envoi',
        poll: 'lecture',
        wait: 'attente',
        log: 'journal'
      },
      paneLabel: 'Partie basse : {pane}',
      bus: {
        caption: 'Les derniers accès à la carte, le plus récent en bas',
        none: 'Encore aucun accès d’une commande.',
        call: 'appel',
        bar: 'dans BAR0',
        grc: 'sur la carte',
        value: 'valeur',
        place: 'ce qui s’y trouve',
        window: 'fenêtre'
      }
    }
  }
};
