import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

const TREE =
  'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed';

export const fr: TextOf<typeof plan> = {
  title: 'Zéro est une réponse',
  description:
    'Comment faire dire au pilote qed ce que son micrologiciel a répondu, pourquoi 0x00000000 n’est pas un silence, et ce que feraient 33 codes nommés.',
  lead: 'Un mot qui a l’air vide peut être une phrase entière.',
  steps: {
    silent: `Vous savez comment le pilote juge, et le seul mot qu’il accepte. Il manque celui que la carte a réellement envoyé. Ces pages vous le montrent depuis le début ; les auteurs n’avaient que le journal ((A)), qui ne le contient pas : cinq lignes, et la réponse n’est dans aucune. Les auteurs ont donc fait ce que l’on fait alors. Ils ont ajouté à la fonction quelques lignes de journal, recompilé le pilote et chargé le résultat. Il affichait maintenant ce que le masque laisse de la réponse : \`0x00000000\`.`,
    talk: `On peut s’épargner la compilation. Le pilote affiche tout le trafic de sa [[mailbox|boîte aux lettres]] si on le lui demande : \`modprobe qede debug=0x100000\`. La valeur choisit un genre de messages, et le [[log-level|niveau]] descend du même coup à VERBOSE. Nous l’avons essayé dans un émulateur avec le vrai pilote de 6.1.192, et le nombre était là. La figure fait de même avec cette exécution : la question part sous la forme \`0x001e001c\`, et \`0x0000001c\` revient. La moitié haute ((B)) est ce que les auteurs ont vu. (Chez vous, la moitié basse peut différer : elle compte les commandes précédentes.)`,
    alive: `Regardez le tableau du bas. Il contient les réponses aux 28 commandes de ce probe, la moitié haute en gras. Elle n’est toute à zéro que dans la dernière. (Quels codes une vraie carte donne aux 27 autres, notre modèle le suppose ; qu’elle y ait répondu n’est pas une supposition, sinon le pilote ne serait pas allé si loin.) Et chaque réponse porte le [[sequence-number|numéro de séquence]] de sa question, de \`0001\` à \`001c\`. La dernière aussi.`,
    named: `Son nom est écrit dans un fichier d’en-tête : \`FW_MSG_CODE_UNSUPPORTED\` vaut \`0x00000000\`. Les auteurs l’ont trouvé dans [qed_mfw_hsi.h](${TREE}/qed_mfw_hsi.h?h=v6.1), ce qui est exact pour leur 6.1 ; dans les noyaux plus anciens, jusqu’à 5.10 au moins, la même ligne est dans [qed_hsi.h](${TREE}/qed_hsi.h?h=v4.17). Personne ici ne peut regarder dans le micrologiciel ; ce qu’il a laissé se lit ainsi : il a reçu la question, puisqu’il en rend le numéro, et au-dessus de ce numéro il a mis un code qui dit « celle-là, je ne la connais pas ». (Pourquoi le fabricant a donné ce sens au zéro, nous l’ignorons.) Vous voyez à côté les quelques noms dont notre texte du pilote a besoin.`,
    families: `Voici tous les noms ((C)). Ils sont 33 à se partager 32 nombres, car OK y figure deux fois, et 65 504 nombres n’en ont aucun. Ils vont par familles. Les réponses au chargement du pilote commencent par \`10\` ou \`11\`, celles au déchargement par \`20\` ou \`21\`, et celles qui parlent de ressources par \`34\` à \`36\`. Zéro est dans la première famille, ouverte à toutes les commandes. Notre liste réunit celles de deux noyaux, 4.17 et 6.12.`,
    strangers: `Le signe devant chaque nom est ce que le pilote de 6.12 en fait comme réponse à cette question ; nous l’avons exécuté pour le savoir. Un rond plein, à OK. Tous les autres sont des croix. Prenez \`NVM_OK\`, par exemple : une commande à la flash a réussi. Comme réponse à « combien d’images ? », cela n’a pas de sens, et le refus est juste. Mais le pilote range UNSUPPORTED dans le même tiroir. Il n’a qu’un mot pour « cela a échoué », « cela n’a pas de sens » et « je ne sais pas faire » : EINVAL.`,
    healthy: `La carte n’est donc ni cassée ni muette. On lui demande une chose que son [[firmware|micrologiciel]] n’a jamais apprise, et elle le dit, poliment et tout de suite. C’est le pilote qui s’arrête là, au lieu de continuer sans la liste. Un micrologiciel plus récent connaîtrait-il la commande sur ces cartes ? Ce n’est pas vérifié. De toute façon, le pilote doit savoir traiter cette réponse : 4.15 a déjà un nom pour elle dans son en-tête.`
  },
  question: {
    ask: `Le mot est \`{header}\`, et le pilote compare \`0x00000000\`. Qu’a dit le micrologiciel ?`,
    choices: {
      nothing: {
        answer: 'Rien. C’est l’état de la mémoire avant que quelqu’un n’écrive.',
        why: 'La moitié basse n’est pas nulle : `{number}` est le numéro de cette question même. Avant elle, il y avait là `{before}`. Un micrologiciel qui se tait laisse ce mot en place, et le pilote attend jusqu’à renoncer.'
      },
      success: {
        answer: 'Que tout va bien. Zéro est un succès, comme pour tout code de retour.',
        why: 'C’est la règle pour ce que renvoient les fonctions du noyau. Ici c’est un mot du micrologiciel, qui a sa propre liste, et OK y vaut `0x00160000`. Le pilote a renvoyé {rc}, {errno}.'
      },
      unknown: {
        answer: 'Qu’il ne connaît pas cette commande.',
        why: 'Le fichier d’en-tête donne `0x00000000` comme UNSUPPORTED. Le micrologiciel a écrit `{header}` : le numéro de la question, sans rien y ajouter.'
      },
      failed: {
        answer: 'Que l’autotest a échoué.',
        why: 'Il existe un code pour une commande qui échoue, ERROR, `0x00170000`. Le micrologiciel n’est pas allé jusqu’à essayer. Le pilote renvoie {rc}, {errno}, dans les deux cas.'
      }
    }
  },
  change: `La carte répond maintenant \`NVM_OK\`, et le journal est revenu à son réglage par défaut. Choisissez d’autres codes et regardez les cinq lignes. Distinguent-elles jamais deux codes refusés ? Trouvez ensuite le code qui aurait épargné tout cela aux auteurs. Combien de noms a-t-il ? Et si vous aviez une ligne à ajouter au journal du pilote, qu’afficherait-elle ?`,
  recap: [
    'Un zéro qui porte le bon numéro est une réponse : le micrologiciel ne connaît pas la question.',
    'Affichez le nombre avant de l’expliquer. Souvent le pilote sait le faire, sans nouvelle compilation.'
  ],
  figure: {
    caption: 'Ce que dit le mot',
    words: {
      top: 'Regarder',
      quiet: 'le journal, par défaut',
      talk: 'le journal, debug=0x100000',
      header: 'le fichier d’en-tête',
      hidden: '{count} autres lignes ne sont pas montrées',
      bottom: 'et',
      commands: 'les réponses à {count} commandes',
      codes: '{count} noms de codes',
      number: 'commande ',
      command: 'commande',
      answer: 'réponse ',
      none: 'aucune',
      space: '{values} codes sur {total} ont un nom',
      families: {
        general: 'toute commande',
        other: 'isolés'
      },
      makes: {
        accepted: 'accepté',
        refused: 'refusé',
        'not-supported': 'non pris en charge',
        'no-answer': 'sans réponse'
      }
    }
  }
};
