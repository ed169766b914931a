import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

const QED_MCP_4_17 =
  'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v4.17';

export const fr: TextOf<typeof plan> = {
  title: 'La porte que personne ne pouvait ouvrir',
  description:
    'Le pilote qed a une branche pour les cartes qui ignorent la question. Exécutez les 65 536 réponses et comptez celles qui l’atteignent.',
  lead: 'Chaque branche a été écrite par quelqu’un qui avait un plan.',
  steps: {
    branch: `Le micrologiciel dit clairement qu’il ne connaît pas la question, et le pilote y voit une panne. On croirait que personne n’avait prévu une telle carte. Quelqu’un l’avait prévue. Voici l’appelant ((B)), tel qu’il est dans \`qed_mcp_nvm_info_populate()\`. La première chose qu’il demande, c’est s’il a reçu −95, [[eopnotsupp|EOPNOTSUPP]]. Si oui, il laisse une note pour le [[kernel-log|journal]], continue sans la liste et renvoie un succès. C’est une porte taillée sur mesure pour ces cartes. Mais l’exécution de leur réponse, que vous voyez ici, trouve la condition fausse et passe devant.`,
    callee: `Regardez donc la fonction appelée ((A)). Elle a trois façons de sortir. La première transmet ce que dit le transport quand aucune réponse n’est venue. La deuxième renvoie 0, après OK. La troisième renvoie −22, [[einval|EINVAL]], et prend tout le reste. Tenez les deux textes côte à côte, et vous verrez peut-être. Mais c’est aussi en lisant qu’on passe six ans à côté d’une telle chose : la question et la réponse sont dans deux fonctions, et chacune a l’air juste.`,
    count: `Alors ne lisez plus, comptez. Le message a 16 [[bit|bits]], il y a donc 65 536 réponses possibles, et une machine les parcourt en moins d’une seconde. Chacune suit son chemin dans le texte même du pilote ; quand deux d’entre elles suivent le même, condition par condition, il est parcouru une seule fois et compte pour les deux. Pour chaque ligne, nous notons combien de réponses y passent. Cela s’appelle la [[coverage|couverture]], et l’on s’en sert d’ordinaire pour voir quelles lignes les tests n’ont jamais touchées. Ici, ce n’est pas un échantillon de tests. Ce sont toutes les réponses qui existent.`,
    closed: `Les nombres à côté des lignes sont des réponses. Les 65 536 arrivent au \`if\`, et les 65 536 le trouvent faux ; les deux lignes qu’il garde portent un 0 en gras et un trait pointillé. C’est du [[dead-code|code mort]]. Une réponse continue et fait lire les images, 65 535 finissent dans l’échec ((C)). Le silence n’y change rien. Le transport renonce alors avec −11, et l’appelant échoue de même.`,
    once: `Revenez à 4.17, où ce texte est arrivé. Le tableau du bas compte les mentions de ce nom dans le fichier : demandé une fois, renvoyé jamais. C’est notre propre texte, mais celui du noyau lui ressemble sur ce point : dans [qed_mcp.c de 4.17](${QED_MCP_4_17}), le nom EOPNOTSUPP figure une seule fois, et c’est cette question. Chercher un mot aurait suffi à le voir. Les éditions suivantes le renvoient bien quelque part, mais pour une autre commande, à un autre appelant.`,
    siblings: `Comment un pilote en vient-il à poser une question sans réponse ? Le fabricant maintient des cousins de ce pilote. Dans [celui de FreeBSD](https://cgit.freebsd.org/src/tree/sys/dev/qlnx/qlnxe/ecore_mcp.c), on ne trouve qu’une fonction plus ancienne : tout code autre que OK y est une erreur. [DPDK](https://github.com/DPDK/dpdk/commit/2352f348c9) garde depuis 2020 deux générations côte à côte. La plus récente distingue « non pris en charge », et son appelant y voit un succès. Nous en déduisons que Linux 4.17 a reçu le nouvel appelant et gardé l’ancienne fonction. Personne ne l’a écrit, à notre connaissance ; cela s’accorde avec ce qu’on peut lire.`,
    clue: `Aucun outil ne s’est plaint. Pour un compilateur, \`rc\` est un \`int\`, et un \`int\` peut valoir −95. Une personne, elle, peut prendre une telle branche pour un indice. Elle dit ce que l’auteur attendait, donc ce qui devrait arriver. Ici elle nomme la pièce manquante : quelque part en dessous, un zéro devrait devenir −95. Voici l’édition où c’est le cas. Une réponse trouve la porte, et c’est celle des seize cartes.`
  },
  question: {
    ask: `Édition 6.12, les masques du pilote, et un micrologiciel qui donne une fois chacune des 65 536 réponses. Combien atteignent les lignes gardées par \`rc == -EOPNOTSUPP\` ?`,
    choices: {
      none: {
        answer: 'Aucune.',
        why: '{through} sur 65 536. La condition est évaluée chaque fois et n’est jamais vraie, puisque la fonction appelée renvoie 0 ou −22.'
      },
      one: {
        answer: 'Une : la réponse `0x0000`, qui veut dire exactement cela.',
        why: 'Elle le veut dire pour le micrologiciel et dans le fichier d’en-tête. Mais la fonction appelée ne compare qu’avec OK ; `0x0000` en ressort donc comme −22, comme n’importe quel inconnu. Le compte est {through}.'
      },
      nameless: {
        answer: '{namelessFr} : tous les codes qui n’ont pas de nom.',
        why: 'Le pilote n’a pas de liste de noms ; il connaît OK et tout le reste. Un code sans nom est refusé avec −22. Le compte est {through}.'
      },
      refused: {
        answer: '65 535 : toutes les réponses sauf OK.',
        why: 'Ce sont celles qui sont refusées. Elles reviennent avec −22, et la branche demande −95. Le compte est {through}.'
      }
    }
  },
  change: `Vous êtes dans 6.12-fix, et une réponse passe la porte. Mettez le masque à \`0x00000000\` : votre navigateur exécute à nouveau toutes les réponses. Combien passent maintenant, et quel mot deviennent-elles toutes ? Emportez ensuite ce masque dans 6.12. Existe-t-il un masque avec lequel sa porte s’ouvre ? Cherchez la ligne qui devrait dire −95.`,
  recap: [
    'Un 0 à côté d’une ligne, après toutes les réponses possibles, est une preuve : cette ligne ne peut pas s’exécuter.',
    'Le code mort est un indice. Demandez ce qu’il attendait, et qui aurait dû l’envoyer.'
  ],
  figure: {
    caption: 'La porte de l’appelant',
    words: {
      edition: 'Édition',
      mask: 'Masque à l’appel',
      tried: 'Exécuter',
      one: 'la réponse 0x0000',
      all: 'les 65 536',
      callee: 'appelée',
      caller: 'appelant',
      fork: 'vrai {yes}, faux {no}',
      waysOne: 'Où va cette réponse',
      waysAll: 'Où vont les réponses',
      ways: {
        unsupported: '−95 : continue sans la liste',
        failed: 'échec : le probe s’arrête',
        counted: '0 : les images sont lues'
      },
      run: 'Exécuter les 65 536 codes',
      busy: 'en cours …',
      failed: 'Votre navigateur n’autorise aucun worker ici.',
      built: 'Comptés à la construction de la page.',
      here: 'comptés par votre machine en {seconds} s',
      mentions: 'EOPNOTSUPP dans qed_mcp.c, par édition de notre texte',
      said: 'renvoyé',
      asked: 'demandé'
    }
  }
};
