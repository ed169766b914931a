import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'La porte que personne ne pouvait ouvrir',
  description:
    'Le pilote a une branche pour « non pris en charge », et pas une réponse sur 65 536 n’y mène. Comment un compte en marge trouve le code mort.',
  lead: 'Du code qui ne peut pas s’exécuter est un message de quelqu’un qui le voulait.',
  steps: {
    door: `Revenez à l'appelant, maintenant que vous savez ce que dit la carte. Il demande trois fois ce qui est revenu, et la première question parle de votre cas : est-ce \`-EOPNOTSUPP\` ? Si oui, le noter au niveau INFO, se passer de la [[shadow|copie]], et continuer. Quelqu'un a pensé à un [[firmware|micrologiciel]] qui ne connaît pas cette commande. Il y a dans le pilote une porte faite pour ces seize cartes, exactement. Elles ne l'ont pas franchie.`,
    key: `À une porte, il faut une clé. La valeur comparée vient de la fonction appelée, dessinée au-dessus. Comptez ses sorties. La première transmet ce qu'a renvoyé le transport : 0, ou un code comme \`-EAGAIN\` après un [[time-out|délai dépassé]]. La deuxième renvoie 0. La troisième renvoie \`-EINVAL\`, pour tout le reste. « Tout le reste » est une grande pièce : \`FW_MSG_CODE_ERROR\` s'y trouve, et 0 aussi.`,
    never: `Les nombres en marge sont la [[coverage|couverture]] : combien des 65 536 réponses atteignent chaque ligne. Le simulateur a exécuté le pilote une fois par code que peut contenir la moitié haute de la réponse, et il a compté. En face de la ligne qui dit « is not supported », il y a 0. Non pas peu : aucune. Le trait plein à côté du code y devient pointillé, et vous voyez le trou avant de le lire.`,
    masks: `Un autre masque l'ouvrirait-il ? Essayez : celui de la figure vaut 0, et toute réponse ressemble donc à « non pris en charge » pour la comparaison. Appuyez sur le bouton. Le masque change ce que la fonction *compare*, et aucune de ses sorties ne dit \`-EOPNOTSUPP\`. Aucun masque, aucun code, aucun [[parameter|paramètre]] ne mène à cette ligne. (Un transport en panne non plus : ses erreurs portent d'autres noms.) Ce [[dead-code|code est mort]], quoi que dise la carte.`,
    history: `Comment un pilote en vient-il à une porte sans clé ? Dans 4.17.0, où tout commence, le nom \`EOPNOTSUPP\` figure dans \`qed_mcp.c\` exactement une fois : dans cette comparaison. La fonction appelée est plus ancienne ; elle avait été écrite pour un autotest, où toute réponse autre que OK est un échec, et le [commit 43645ce03e00](https://git.kernel.org/torvalds/c/43645ce03e0063d7c4a5001215ca815188778881) lui a donné un appelant qui en sait davantage. Le pilote du fabricant pour DPDK contient les deux générations côte à côte : une ancienne fonction qui ne connaît que des erreurs, et une nouvelle qui dit « non implémenté », avec un appelant qui le prend pour un succès. Nous en déduisons que Linux a reçu le nouvel appelant et gardé l'ancienne fonction. Personne ne l'a écrit.`,
    clue: `Le code mort passe facilement inaperçu, puisqu'aucune de ses lignes n'est fausse. Chaque fonction fait ce qu'elle dit. Aucun test n'échoue, car une carte qui connaît la commande ne passe jamais par là. Le compilateur est content : les tests de ce site compilent ce texte avec \`gcc -Wall -Wextra\`, et il ne dit rien. Mais pour qui lit avec une question, cette branche est le meilleur indice du fichier. Elle dit ce que l'auteur attendait, et le journal dit ce qui est arrivé. Entre les deux, il manque une ligne.`,
    open: `Voici l'édition qui contient le correctif. Regardez la même marge : 1 sur 65 536. Un code a trouvé la porte, et vous savez lequel. Les autres comptes ne diffèrent des précédents que par cette réponse-là.`
  },
  question: {
    ask: `Exécutez le pilote une fois pour chacun des {total} codes que le micrologiciel peut répondre. Combien d'entre eux atteignent la ligne qui écrit \`DRV_MSG_CODE_BIST_TEST is not supported\` ?`,
    choices: {
      one: {
        answer: 'Un seul : `0x0000`. La branche est faite pour lui.',
        why: 'Elle est faite pour lui. Mais entre le code et la branche se tient la fonction appelée, qui change `0x0000` en `-EINVAL`. L’exécution en compte {reach}.'
      },
      bad: {
        answer: '{others} : toutes les réponses sauf OK.',
        why: 'Autant sortent de la fonction avec une erreur, mais c’est `-EINVAL`, et la branche attend `-EOPNOTSUPP`. L’exécution en compte {reach}.'
      },
      none: {
        answer: 'Aucun.',
        why: 'Aucune sortie de la fonction ne dit `-EOPNOTSUPP` ; la comparaison est donc fausse pour les {total} codes. L’exécution en compte {reach}.'
      },
      named: {
        answer: 'Quelques-uns : les codes dont le nom dit que quelque chose manque.',
        why: 'Ces noms existent, `TRANSCEIVER_NOT_PRESENT` par exemple. La fonction ne les regarde pas : ce qui n’est pas OK est `-EINVAL`. L’exécution en compte {reach}.'
      }
    }
  },
  change: `Vous êtes dans l'édition corrigée, où un code sur 65 536 ouvre la porte. Changez le masque à l'appel pour qu'il y en ait exactement deux. Puis tous. Dites d'abord quel masque il vous faut, et de quels codes il s'agit.`,
  recap: [
    'La couverture montre ce qu’aucune exécution seule ne montre : une ligne que rien n’atteint.',
    'Le code mort dit ce que son auteur attendait. Comparez avec ce que dit le journal, et cherchez entre les deux.'
  ],
  figure: {
    caption: 'La branche, et combien de réponses y mènent',
    words: {
      edition: 'édition',
      mask: 'masque à l’appel',
      callee: 'Ce que peut renvoyer la fonction appelée',
      caller: 'Ce que demande l’appelant',
      run: 'Exécuter les 65 536 codes',
      counting: 'Comptage : le pilote s’exécute une fois par code …',
      notCounted: 'Pas encore compté.',
      cannot:
        'Pas encore compté ; appuyez sur le bouton. Il faut un worker, que certains cadres interdisent.',
      reach: '{count} réponses sur {total} atteignent la ligne marquée.',
      doorNote: 'la porte'
    }
  }
};
