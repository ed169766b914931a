import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Le correctif à corriger',
  description:
    'Le premier correctif ouvre une branche jamais exécutée, où attend un pointeur jamais initialisé. Pourquoi aucun probe ne le montre, et qui l’a trouvé.',
  lead: 'Une porte qui s’ouvre pour la première fois donne sur une pièce que personne n’a essayée.',
  steps: {
    room: `L’histoire de l’article s’arrête sur une carte qui marche. Celle du noyau continue. Avant le correctif, \`-EOPNOTSUPP\` ne revenait jamais ; de 4.17 à 6.12, rien n’est donc passé par \`goto publish\` : c’était du [[dead-code|code mort]], avec tout ce qui en dépend. Désormais les seize cartes passent par là. Avec le code, elles envoient un [[parameter|paramètre]], et dans notre modèle il vaut 0 (l’article ne dit pas ce qu’envoient les vraies) : \`if (nvm_info.num_images)\` est faux, rien n’est publié. Tout va bien.`,
    parameter: `Tout va bien grâce à ce 0. D’où vient-il ? De la boîte aux lettres : le transport range le paramètre dans \`num_images\` avant que quiconque regarde le code. Un micrologiciel qui ne connaît pas une commande n’a aucune raison d’y mettre un nombre, ni d’effacer celui qui s’y trouvait. Admettons un 8. Sur le dessin, \`num_images\` contient 8 ((A)) ; \`image_att\`, le [[pointer|pointeur]] vers le tableau, ne contient rien. Sur ce chemin, aucune instruction n’y a rangé quoi que ce soit.`,
    unwritten: `Puis \`publish\` recopie les deux dans la structure du pilote ((B)). Notre machine tient le compte de chaque octet écrit : elle s’arrête à la lecture. Pour le C, c’est une [[uninitialised|variable non initialisée]], dont la valeur est ce que la [[stack|pile]] contenait auparavant. Un vrai processeur ne tient pas de tels comptes. Il recopie ce qu’il trouve, et continue.`,
    zero: `Sur le noyau que vous utilisez très probablement, il trouve des zéros. [CONFIG_INIT_STACK_ALL_ZERO](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/security/Kconfig.hardening?h=v6.12) est le choix par défaut dès que le compilateur le permet, et les distributions compilent ainsi. Le pointeur vaut NULL. Le pilote garde un compte de 8, pas de tableau, et \`valid = true\`. Au déchargement, \`kfree(NULL)\` ne fait rien. Seule la recherche d’une image, plus tard, passerait par ce pointeur ; c’est ainsi que nous lisons les sources, sans l’avoir essayé.`,
    pattern: `Remplissez plutôt la pile d’un motif, comme on le fait pour débusquer ce genre de défaut. gcc emploie des octets \`0xfe\`. La carte est de nouveau acceptée : le pilote recopie le pointeur et ne le suit jamais. Le défaut se montre peut-être des semaines plus tard, quand on décharge le pilote et que \`kfree()\` reçoit une adresse jamais allouée : un [[oops]] dans \`qed_mcp_nvm_info_free\`, appelée par \`qed_remove\`. Nous l’avons vu avec le vrai pilote de 6.1.192 dans un émulateur. Le simulateur de cette page n’exécute que le probe, et s’arrête avant.`,
    'follow-up': `Le remède tient en une instruction, dans la bonne branche : \`nvm_info.num_images = 0\`. C’est le [commit 7ed2d9158877](https://git.kernel.org/torvalds/c/7ed2d91588779f0a2b27fd502ce2aaf1fab9b3ca) de Gianfranco Trad, suggéré par Simon Horman : première version le 11 décembre 2024, deuxième le 15, appliqué par Paolo Abeni le 17. 6.13.2 le contient ; dans quelle version candidate de 6.13 il est d’abord paru, nous ne l’avons pas vérifié. Les noyaux 6.1.192 et 6.12.117 de Debian portent [le premier correctif](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62), pas celui-ci.`,
    finding: `Aucun essai sur du matériel ne l’a trouvé. On ne connaît pas de carte qui donne une telle réponse, et un probe n’aurait rien montré. C’est l’[[static-analysis|analyse statique]] qui l’a vu : Coverity suit tous les chemins du texte, y compris ceux qu’aucune carte n’emprunte. gcc le peut aussi : avec \`-O2\`, il avertit pour cette ligne même de notre pilote ; les makefiles du noyau [désactivent cet avertissement](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/scripts/Makefile.extrawarn?h=v6.12), qui se trompe trop souvent. Rien de cela ne fait du premier correctif un mauvais correctif. Il a fait marcher une carte, et permis à d’autres de voir ce qu’il y avait derrière la porte.`
  },
  question: {
    ask: `Une distribution compile son noyau de sorte que chaque variable locale commence par des zéros. Même pilote, édition 6.12-fix, et même réponse : non pris en charge, avec un 8 à côté. Que voyez-vous après le démarrage ?`,
    choices: {
      oops: {
        answer: 'Un plantage pendant le probe : le pilote touche un pointeur jamais initialisé.',
        why: 'Il touche la valeur du pointeur, et la recopie. Personne ne le suit pendant le probe, donc rien ne plante : {ports} ports apparaissent.'
      },
      believes: {
        answer:
          'Huit ports et un journal muet ; le pilote croit à des images dont il n’a pas le tableau.',
        why: 'La question renvoie {rc}, que l’appelant accepte. Le pilote écrit {lines} ligne, {ports} ports apparaissent, et sa copie annonce {images} images à côté d’un pointeur NULL.'
      },
      refused: {
        answer: 'Aucun port : une réponse qui se contredit est refusée.',
        why: 'Personne ne compare les deux. Le code seul décide du chemin, et {rc} est accepté : {ports} ports apparaissent.'
      },
      empty: {
        answer: 'Huit ports et une copie vide : zéro est une valeur sûre pour le tout.',
        why: 'Seuls les membres que personne n’a écrits commencent par des zéros. Le compte, lui, a été écrit par le transport : la copie annonce {images} images.'
      }
    }
  },
  change: `Édition 6.12-fix, et la machine stricte. Trouvez un paramètre pour lequel elle ne s’arrête pas. Remettez ensuite le 8 et faites répondre OK au micrologiciel : la même instruction lit le même pointeur, à la même ligne. Parcourez les lignes avec les deux boutons. Laquelle rend cette lecture inoffensive, et pourquoi l’autre réponse n’y passe-t-elle jamais ?`,
  recap: [
    'Un code qui n’a jamais tourné n’a jamais été essayé ; qui ouvre une branche morte devrait la lire en entier.',
    'Un essai réussi prouve peu de chose sur la mémoire. Ce qui masque un défaut, comme une pile de zéros, vous le masque aussi.'
  ],
  figure: {
    caption: 'Un pointeur que personne n’a initialisé',
    words: {
      answer: 'Le micrologiciel répond',
      runs: 'Une réponse, six exécutions : trois sortes de pile et deux éditions',
      stack: 'Contenu d’une variable jamais écrite',
      stacks: { strict: 'stricte', zero: 'zéros', pattern: 'motif' },
      stackNotes: {
        strict: 'la machine le sait, et s’arrête',
        zero: 'comme les distributions',
        pattern: 'octets 0xfe, pour trouver les défauts'
      },
      notRun: 'pas encore exécuté',
      stops: 's’arrête à la ligne {line}',
      passes: 'passe, {images} images',
      fails: 'la carte est refusée',
      arrays: {
        stopped: 'lecture d’une valeur jamais écrite',
        none: 'rien n’est publié',
        array: 'avec leur tableau',
        null: 'tableau à NULL',
        wild: 'tableau à 0xfefefefefefefefe',
        refused: 'rien n’est publié'
      },
      memory: 'La mémoire à cette ligne',
      field: 'membre',
      local: 'nvm_info, sur la pile',
      kept: 'la copie du pilote',
      never: 'jamais écrit',
      reads: 'vaut {value}',
      stopped: '{name} est lu à la ligne {line}, et rien n’y a jamais été rangé.',
      unload: {
        stopped: 'La machine a dû s’arrêter.',
        none: 'Rien n’a été publié : un déchargement n’aura rien à rendre.',
        array: 'Un déchargement rendra le tableau, comme il se doit.',
        null: 'Sur un vrai noyau, le déchargement passe aussi : kfree(NULL) ne fait rien. Le simulateur n’exécute pas le déchargement.',
        wild: 'Sur un vrai noyau, le déchargement provoquerait un oops : kfree() recevrait une adresse jamais allouée. Le simulateur n’exécute pas le déchargement.',
        refused: 'La carte a été abandonnée avant toute publication.'
      },
      walk: 'ligne à ligne'
    }
  }
};
