import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Une bonne ligne de journal peut mentir',
  description:
    'Pour une seule réponse, le pilote écrit « Failed getting number of images » et met pourtant huit ports en service. Ce que dirait une ligne honnête.',
  lead: 'Une ligne de journal est un témoin. Écoutez aussi les autres.',
  steps: {
    witnesses: `Jusqu’ici, la première ligne du journal vous a servi d’adresse : une fonction et un numéro de ligne. C’est aussi une affirmation. \`Failed getting number of images\` dit que quelque chose a échoué. Dans l’exécution des seize cartes, trois témoins sont d’accord : le message ((A)), les [[errno|codes de retour]] ((B)) et les ports ((C)), qui restent éteints. On se fie volontiers à une telle ligne.`,
    reasons: `Regardez maintenant ce qu’il faut pour qu’elle s’écrive. La condition est \`rc || nvm_info.num_images == 0\` : deux raisons, reliées par un « ou », et une seule phrase pour les deux. Qui lit le journal apprend que l’une des deux était vraie. Laquelle, la ligne ne le dit pas. Hormis son adresse, elle ne porte aucun nombre.`,
    exit: `Derrière le message vient \`goto release\`. Cette [[goto|étiquette]] rend la fenêtre et renvoie \`rc\`, quelle que soit sa valeur à cet instant. Ici le [[firmware|micrologiciel]] répond ERROR et joint un 8. \`rc\` est négatif, personne ne regarde le compte, la carte est abandonnée. L’article voit dans cette sortie celle des erreurs, et pour toutes les cartes de son récit il a raison. La condition est un peu plus large que cela.`,
    'zero-images': `La réponse est OK : la question a été comprise et le [[parameter|paramètre]] est le résultat. Ce résultat est 0. Une mémoire flash sans aucune image, c’est étrange ; la seconde moitié de la condition est donc vraie, et la ligne part dans le [[kernel-log|journal du noyau]] comme une erreur, le plus haut des [[log-level|niveaux]] du pilote. Or rien n’a échoué. \`rc\` vaut toujours 0, \`release\` le renvoie, l’appelant y lit un succès et les huit ports apparaissent. Il manque seulement au pilote sa [[shadow|copie]] de la table des images. Les deux mêmes conditions se lisent dans [qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12).`,
    'after-the-fix': `Voici l’édition 6.13, avec les deux changements venus plus tard. Seul le numéro de ligne écrit a bougé. Aucun des deux ne touche à cette condition, et aucun n’y était obligé : on ne connaît pas de carte qui réponde OK et zéro. Mais c’est dans une branche où personne ne passe qu’une phrase inexacte vit le plus longtemps.`,
    honest: `Et l’inverse : l’affaire elle-même, une fois corrigée. Le pilote a quelque chose de vrai à dire, \`DRV_MSG_CODE_BIST_TEST is not supported\`, et il le dit au niveau INFO, là où personne ne le voit. Que serait donc une ligne honnête ? Une ligne qui donne ses preuves : ce qui a été demandé ((A)), ce qui est revenu ((B)), ce que le pilote fait maintenant ((C)). La figure en écrit une pour chaque exécution. Elle est de nous, pas du noyau. Souvenez-vous que les auteurs de l’article ont dû recompiler le pilote pour lire \`rsp & FW_MSG_CODE_MASK\`. Dans notre ligne, c’est le premier nombre.`
  },
  question: {
    ask: `Édition 6.12. Y en a-t-il une, parmi ces réponses, pour laquelle le journal dit \`Failed getting number of images\`, et les huit ports apparaissent quand même ?`,
    choices: {
      unsupported: {
        answer: '`UNSUPPORTED`, paramètre 0 : la réponse des seize cartes.',
        why: 'Ici la ligne dit vrai. La fonction qui remplit la copie renvoie {unsupportedRc}, le probe échoue et aucun port n’existe.'
      },
      error: {
        answer: '`ERROR`, paramètre 8 : le code est mauvais, mais le nombre est arrivé.',
        why: 'Le nombre est arrivé et personne ne le lit : c’est le code qui est jugé d’abord. La fonction renvoie {errorRc}, et la ligne dit vrai.'
      },
      none: {
        answer: 'Aucune. Après une ligne pareille, une carte ne peut pas marcher.',
        why: 'Rien ne lie le message à la valeur renvoyée. L’une des réponses produit le message sans code d’erreur.'
      },
      zero: {
        answer: '`OK`, paramètre 0 : la question a sa réponse, et c’est « aucune ».',
        why: 'La question renvoie {rc}, puisque le code est OK. Le compte vaut 0, donc la ligne s’écrit ; puis `release` renvoie `rc`, qui vaut {populateRc}. La carte est acceptée et {ports} ports apparaissent, avec une ligne d’erreur dans le journal.'
      }
    }
  },
  change: `La figure montre une carte en bonne santé : OK, huit images. Cherchez le mensonge inverse : une réponse pour laquelle les ports restent éteints et la ligne *n’est pas* écrite. Laissez le code à OK et pensez à un paramètre trop grand pour le pilote. Lisez ensuite les trois témoins. Lequel dit encore ce qui s’est passé ?`,
  recap: [
    'Un message s’écrit sous une condition ; lisez la condition avant de croire le message.',
    'Comparez trois choses : le message, le code de retour, et ce qu’il advient de la carte. Une ligne honnête contient les trois.'
  ],
  figure: {
    caption: 'Trois témoins',
    words: {
      answer: 'Le micrologiciel répond',
      other: 'autre code',
      edition: 'Édition du pilote',
      message: 'message',
      noLine: 'Le pilote n’écrit rien.',
      rc: 'codes de retour',
      noReturn: 'jamais revenue',
      fate: 'la carte',
      ports: 'huit ports',
      noPorts: 'aucun port',
      together: 'ensemble',
      agreement: {
        'true-line': 'La ligne dit « échec » et la carte échoue : accord.',
        lie: 'La ligne dit « échec », et la carte marche.',
        quiet: 'Pas de telle ligne, et la carte marche : accord.',
        unsaid: 'La carte échoue, et la ligne n’est pas là.'
      },
      honest: 'Une ligne honnête',
      honestNote: 'de nous, pas du noyau',
      swept:
        'Les {total} codes avec le paramètre 0, édition 6.12 : la ligne ment pour {lies} d’entre eux.'
    }
  }
};
