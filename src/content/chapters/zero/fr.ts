import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Zéro est une réponse',
  description:
    'Le pilote instrumenté affiche 0x00000000. Pourquoi ce n’est ni du silence ni du hasard, et comment le micrologiciel l’appelle : commande inconnue.',
  lead: 'Ne rien voir n’est pas la même chose que n’avoir rien entendu.',
  steps: {
    print: `Vous connaissez maintenant la comparaison, et vous savez qu'elle refuse. Ce que vous ne connaissez pas, c'est le nombre. Rien dans le journal ne le donne. Les auteurs font donc ce que l'on fait : ils ajoutent à la fonction quelques lignes de journal à eux, recompilent le [[driver|pilote]] et redémarrent le serveur. L'une des nouvelles lignes affiche \`rsp & FW_MSG_CODE_MASK\`. Elle dit \`0x00000000\`. La ligne marquée de la figure est cette expression, prise dans l'exécution.`,
    stock: `Ils auraient pu l'avoir sans recompiler. Le pilote note déjà ses échanges avec la carte ; simplement, il ne les affiche pas. Ses messages ont des [[log-level|niveaux]], et ces deux lignes ont le plus bas. Avec \`modprobe qede debug=0x100000\`, elles apparaissent ; nous l'avons essayé avec [le vrai pilote de Linux 6.1](page:about/). Cela mérite une habitude : avant d'ajouter un affichage, cherchez celui que quelqu'un a laissé pour vous. Instrumenter est l'étape de la boucle qui change une croyance en nombre.`,
    there: `Démontez la réponse comme au chapitre précédent. Le mot est \`0x0000001c\` : la moitié basse est le [[sequence-number|numéro]] de la question, la moitié haute n'a que des zéros. OK serait \`0x0016\` : le pilote est donc en droit de dire « pas OK ». Mais alors, qu'est-ce ? Une mémoire que personne n'a écrite est pleine de zéros, elle aussi. Une carte qui a perdu son alimentation en chemin, un câble mal enfoncé, de même. Avant de chercher le nombre, dites ce que vous en pensez.`,
    name: `La liste des codes se trouve dans l'en-tête qui décrit le [[management-firmware|micrologiciel de gestion]] : \`qed_mfw_hsi.h\` dans 6.1, \`qed_hsi.h\` les années d'avant ; les valeurs sont les mêmes. Le voilà, premier de la liste : [\`FW_MSG_CODE_UNSUPPORTED\`](page:reference/#FW_MSG_CODE_UNSUPPORTED), \`0x0000\`. « Je ne connais pas cette commande. » La carte n'est pas en panne, et elle ne se tait pas. On lui a demandé une chose dont elle n'a jamais entendu parler, et elle le dit aussi clairement qu'elle peut.`,
    others: `La carte des codes contient tous ceux qui ont un nom dans l'en-tête : une poignée pour les commandes en général, et des familles pour charger, décharger, partager. Choisissez-en un : le simulateur exécute le pilote avec lui pour réponse. Vous verrez que les noms aimables n'y font rien. \`NVM_OK\`, affiché maintenant, est un succès pour une autre commande ; ici, il est refusé comme tous les autres. La fonction connaît un seul bon mot et jette tous les autres dans le même panier.`,
    zeros: `Zéro veut dire bien des choses dans cette histoire, et chacune est juste chez elle. Comme code de retour d'une fonction, c'est le succès. Comme [[pointer|pointeur]], c'est « aucun ». Comme code de message, c'est « inconnu de moi ». Ce dernier choix convient à un micrologiciel : devant une commande pour laquelle il n'a pas de cas, il recopie le numéro et laisse le reste vide. (Nous le déduisons du côté du pilote ; le texte du micrologiciel n'est pas public.) Le pilote de 2018 n'est pas passé loin. Il a un nom pour ce code, dans l'en-tête, et dans cette seule fonction personne ne le demande.`
  },
  question: {
    ask: `La réponse était \`{answer}\`, et il en reste \`{masked}\`. Qu'a dit le micrologiciel ?`,
    choices: {
      success: {
        answer: 'Un succès. Zéro veut dire « pas d’erreur », comme partout dans le noyau.',
        why: 'Pour les fonctions, oui. Les codes de message sont ceux du micrologiciel, et là le succès est `0x00160000`. Le pilote le sait, et renvoie {rc}.'
      },
      silence: {
        answer: 'Rien. Il n’a jamais répondu ; on lit une mémoire que personne n’a écrite.',
        why: 'Regardez la moitié basse : elle répète le numéro {seq} de la question. Quelqu’un a écrit ce mot, et savait ce qu’on demandait.'
      },
      unsupported: {
        answer: '« Je ne connais pas cette commande. »',
        why: 'Le numéro {seq} convient, c’est donc une réponse ; et parmi les codes, `{masked}` a un nom, `FW_MSG_CODE_UNSUPPORTED`. Le pilote en fait {rc}, comme de tout mot qui n’est pas OK.'
      },
      error: {
        answer: '« J’ai essayé, et j’ai échoué. »',
        why: 'Il y a un code pour cela, `0x00170000`, ERROR. La différence compte : qui a échoué peut réessayer, qui ne connaît pas la commande ne la connaîtra jamais. Le pilote fait {rc} des deux.'
      }
    }
  },
  change: `Cherchez parmi les noms celui qui sonne comme un oui, OK excepté, et faites-le dire à la carte. Le pilote est-il d'accord ? Il y a exactement une paire de noms pour un seul nombre ; trouvez-la, et vous tenez le seul autre nom que le pilote accepterait. Remettez ensuite la réponse à \`0x0000\`.`,
  recap: [
    'Affichez le nombre avant de l’expliquer ; et voyez d’abord si le pilote peut l’afficher pour vous.',
    '`0x0000` avec le bon numéro est une réponse : le micrologiciel ne connaît pas cette commande.'
  ],
  figure: {
    caption: 'Ce qui a été dit, et la liste de ce qui peut l’être',
    words: {
      traffic: 'Ce que le pilote peut afficher',
      trafficNote: 'niveau VERBOSE, caché par défaut ; debug=0x100000 le montre',
      noAnswer: 'aucune réponse',
      instrumented: 'la ligne ajoutée :',
      codes: 'Les codes qui ont un nom',
      codesNote: '{named} noms, {total} codes possibles',
      families: {
        general: 'en général',
        load: 'charger',
        unload: 'décharger',
        resource: 'ressources',
        other: 'autres'
      },
      hidden: 'nom masqué',
      returns: 'qed_mcp_bist_nvm_get_num_images renvoie',
      unnamed: 'n’a pas de nom dans l’en-tête.',
      any: 'ou n’importe quel mot'
    }
  }
};
