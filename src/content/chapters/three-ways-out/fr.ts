import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'L’appelant : trois sorties',
  description:
    'Comment une fonction du noyau distingue le succès de l’échec : un code de retour, trois façons de le prendre, deux étiquettes qui rangent tout.',
  lead: 'L’appelant juge sur un seul nombre. 0 est le succès, et tous les autres ont un nom.',
  steps: {
    populate: `\`qed_mcp_nvm_info_populate()\` : c’est le nom qui figure dans la première des trois lignes du journal, et vous pouvez maintenant la lire. Elle remplit une [[shadow|copie]] : la liste des [[image|images]] de la [[nvm|mémoire flash]] de la carte (on appelle ainsi les fichiers qui s’y trouvent : micrologiciels, tables de réglages). Elle demande combien il y en a, leur fait de la place, s’informe de chacune, puis publie la liste. L’article en donne le cœur. C’est la forme que la fonction a depuis 4.18 ; en 4.17, elle travaillait encore sur la structure même du pilote, avec les trois mêmes sorties ([qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12)). La figure montre une carte qui va bien. Parcourez-la avec les touches : le trait de gauche est plein là où l’exécution est passée.`,
    errno: `Le C n’a pas d’exceptions. Une fonction du noyau qui peut échouer renvoie un nombre, et l’appelant le regarde. 0 veut dire succès. Un échec est un [[errno]] précédé d’un signe moins : −22 est \`-EINVAL\`, « argument invalide » ([errno-base.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/uapi/asm-generic/errno-base.h?h=v6.12)). Ici, la fonction appelée vient de revenir avec un \`rc\` de 0, et a laissé un 8 dans \`num_images\`. Il faut que les deux soient bons : un nombre d’images ne vaut rien si la question a échoué, et c’est ce que l’appelant vérifie d’abord.`,
    labels: `À la fin se trouvent deux étiquettes. \`publish\` remet la liste et met \`rc\` à 0. \`release\` rend la [[ptt-window|fenêtre]] prise à la première ligne, et renvoie \`rc\`. (Le noyau les appelle \`out\` et \`err0\` ; les nôtres disent ce qu’elles font. Son \`out\` rend lui-même la fenêtre, et une troisième étiquette, entre les deux, libère la liste.) Dans notre texte, qui réussit passe par les deux. Qui échoue saute à la seconde par un [[goto]]. Ce qui a été pris est donc rendu à un seul endroit, et aucune sortie ne peut l’oublier. C’est le seul emploi de \`goto\` que recommande le guide de style du noyau ([coding-style.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/coding-style.rst?h=v6.12)).`,
    refused: `Voici le chemin qu’ont pris les seize cartes. Une ligne au journal, le saut, la fenêtre rendue, −22. L’appelant de la fonction, \`qed_hw_prepare_single()\`, regarde ce nombre, voit que ce n’est pas 0, affiche la deuxième ligne et abandonne ; \`qed_probe()\` affiche la troisième. Une liste d’images en flash, dont aucun paquet n’a besoin, a coûté la vie à la carte.`,
    third: `Regardez le premier \`if\`. La troisième sortie était là depuis le début. Si la fonction appelée dit \`-EOPNOTSUPP\`, « je ne connais pas cette question », l’appelant saute à \`publish\` avec une liste vide et renvoie 0. La carte peut continuer. Quelqu’un avait donc pensé à une carte qui ne sait pas répondre. Pour vous montrer ce chemin, la figure a dû prendre une édition ultérieure du pilote. Pourquoi ? C’est l’énigme du chapitre 11.`
  },
  question: {
    ask: `Et maintenant, une carte dont la réponse n’est pas acceptée. La fonction appelée renvoie −22, \`-EINVAL\`. Que fait la fonction de la figure avant de revenir ?`,
    choices: {
      leak: {
        answer: 'Elle affiche une ligne et renvoie aussitôt −22. La fenêtre reste prise.',
        why: 'C’est ce que ferait un simple `return` à cet endroit, et après quelques essais il ne resterait plus de fenêtre. Le `goto` est là pour l’éviter : l’exécution passe par `qed_ptt_release()` avant de sortir.'
      },
      empty: {
        answer: 'Elle continue avec une liste vide et renvoie 0. Une liste n’est pas vitale.',
        why: 'Ce serait raisonnable, et il existe une branche pour cela. Mais elle attend un autre nombre : −22 n’y mène pas. L’exécution renvoie {rc}, et {interfaces} interface apparaît.'
      },
      again: {
        answer: 'Elle repose la question, au cas où le micrologiciel aurait été occupé.',
        why: 'Attendre est l’affaire de la boîte aux lettres, plus bas. Un code revenu est une réponse, et cette fonction la tient pour définitive. L’exécution pose la question {asked} fois.'
      },
      back: {
        answer: 'Elle affiche une ligne, rend la fenêtre et renvoie −22.',
        why: 'Le second `if` est vrai, la ligne s’affiche (elle annonce la ligne {line}), et le saut mène à `release` : sans passer par la liste, mais en passant par la libération des ressources. L’exécution renvoie {rc}.'
      }
    }
  },
  change: `Il y a une quatrième sortie, plus bas. Choisissez « 0, une mauvaise » : la carte annonce huit images, mais la description de la numéro 3 n’est pas acceptée. À quelle étiquette la fonction saute-t-elle, et que doit-elle rendre en plus de la fenêtre ? Dites ensuite ce que deviennent les images 0 à 2, lues sans faute.`,
  recap: [
    'Un seul nombre dit tout à l’appelant : 0, ou un errno négatif. Ce qu’il en fait ne regarde que lui.',
    '`goto` vers une étiquette à la fin : un seul endroit où rendre ce qui a été pris, pour toutes les sorties.'
  ],
  figure: {
    caption: 'Trois sorties d’une même fonction',
    words: {
      callee: 'La fonction appelée renvoie',
      cases: {
        images: '0, huit images',
        broken: '0, une mauvaise',
        einval: '−22 EINVAL',
        eopnotsupp: '−95 EOPNOTSUPP'
      },
      later: 'Édition {edition}, et pour cause : voir le chapitre 11.',
      moves: 'Parcourir la fonction',
      first: '« début',
      back: '‹ retour',
      on: 'pas ›',
      last: 'fin »',
      at: 'ligne {at} sur {of} de ce chemin',
      returned: 'Elle est revenue.',
      fold: '… {count} lignes :',
      folds: {
        window: 'pas de fenêtre, −EBUSY',
        memory: 'de la place pour la liste, sinon −ENOMEM',
        verbose: 'une ligne de journal pour les curieux',
        publish: 'la liste passe au pilote'
      },
      verdict: 'La fonction renvoie {rc}'
    }
  }
};
