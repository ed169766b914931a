import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Trois lignes de C',
  description:
    'Le correctif du pilote qed, que vous appliquez vous-même : ce qu’il change pour la carte de l’histoire, et les 65 535 réponses auxquelles il ne touche pas.',
  lead: 'Un correctif se juge à ce qu’il change, et à ce qu’il laisse en paix.',
  steps: {
    where: `Vous connaissez maintenant le défaut. L’appelant est prêt à recevoir −95, [[eopnotsupp|EOPNOTSUPP]], et la fonction qu’il appelle dit −22, [[einval|EINVAL]]. On peut réparer à deux endroits. Le premier, c’est l’appelant : qu’il continue aussi après −22. La tentation est grande, une ligne suffit et les cartes démarrent. Mais −22, c’est aussi le sort d’ERROR, et de tous les codes dont personne n’a entendu parler. Un pilote qui continue après cela ne sait plus rien de sa carte. Le second endroit, c’est la fonction appelée. Elle tient en main le [[word|mot]] du micrologiciel, elle peut donc distinguer les cas. Il lui suffit de dire ce qu’elle sait.`,
    patch: `Voici la modification sous forme de [[patch|correctif]] ((A)). Les lignes précédées d’un plus sont ajoutées, celles qui porteraient un moins seraient retirées, et les autres sont là pour retrouver l’endroit. À gauche, deux colonnes de numéros : le texte d’avant et celui d’après. Derrière la première question s’en trouve désormais une seconde : si le mot n’est pas OK, est-ce \`FW_MSG_CODE_UNSUPPORTED\` ? Alors, renvoyer −95. Le correctif n’est pas encore appliqué, et l’exécution ((B)) est celle que vous connaissez.`,
    applied: `Il n’est rien arrivé à la carte. Elle répond toujours \`0x00000000\`. Mais \`qed_mcp_bist_nvm_get_num_images()\` sort maintenant par une autre ligne, avec −95, et l’appelant trouve enfin la branche qui attendait depuis 4.17. La [[shadow|copie]] de la flash reste vide, l’appelant renvoie 0, et les huit interfaces sont là ((B)). Le journal n’a rien à ajouter : « not supported » s’affiche au [[log-level|niveau]] INFO, masqué par défaut.`,
    'one-cell': `Regardez à présent les carrés ((C)). Chacun contient les 65 536 [[response-code|codes]], l’octet de poids fort vers le bas, l’octet de poids faible vers la droite, et les 24 premiers une fois encore, en grand. Celui de gauche a été exécuté sans le correctif, celui du milieu avec. Celui de droite montre où ils diffèrent : dans une case. ERROR est 23 cases plus loin, refusé comme avant. Inutile de plaider que le correctif ne nuit pas aux autres réponses ; elles sont assez peu nombreuses pour qu’on les essaie toutes. Nous les avons essayées avec le [[parameter|paramètre]] que notre modèle du micrologiciel y joint : 8 avec OK, 0 avec tout autre code. Retenez-le. Le chapitre 14 y revient.`,
    'the-kernel': `La fonction du noyau n’est pas tout à fait bâtie comme la nôtre. Elle range le résultat dans une variable et n’a qu’un \`return\`, à la fin. Là, la nouvelle question vient en premier et l’ancien \`if\` devient un \`else if\` : trois lignes ajoutées, une retirée. L’article donne cette modification, et c’est bien celle qui est entrée [[upstream|en amont]]. La nôtre se contente de deux lignes, puisque notre fonction sort dès qu’elle sait. Les deux disent la même chose. Celle du noyau se lit dans [le commit 7a0ea70da56e](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62). Une chose encore change, qu’aucun carré ne montre : deux lignes de plus repoussent tout ce qui les suit. Avec le correctif, ERROR s’inscrit au journal depuis la ligne 3376, et non plus 3374. Le noyau 6.12.117 de Debian, qui porte le correctif, dit lui aussi 3376.`,
    order: `La place des nouvelles lignes compte-t-elle ? Les voici une ligne plus bas ((A)), et les seize cartes sont de nouveau perdues. Dans notre texte, la raison saute aux yeux : après un \`return\`, rien ne s’exécute. La forme du noyau la cache mieux. \`0x00000000\` y satisfait aux deux tests : ce mot est UNSUPPORTED, et il *n’est pas OK* non plus. Dans une suite de \`else if\`, le premier test vrai l’emporte. Le test étroit doit donc passer avant le test large. N’attendez pas d’avertissement : gcc 12, avec \`-Wall -Wextra\`, accepte l’une et l’autre forme sans rien dire ; nous avons essayé. Aucune édition du pilote n’est ainsi faite : la machine n’a donc exécuté que ces lignes ((B)), une fois par code.`,
    rebuilt: `Les auteurs ont recompilé 6.1, le [[kernel|noyau]] de leur Debian, avec ces lignes, et redémarré le serveur. Cela a marché : après toutes ces distributions, après toute cette bissection, les cartes étaient là. Ils ont empaqueté le pilote corrigé sous forme de [[module]], pour qu’on puisse l’avoir sans changer de noyau. Et ils ont envoyé le correctif à ceux qui s’occupent du pilote. Il est entré dans la [[mainline|branche principale]] sous le titre « net/qed: allow old cards not supporting "num_images" to work », signé Louis Leseur et développé avec Florian Forestier.`
  },
  question: {
    ask: `Appliquez le correctif par la pensée. Puis faites donner au micrologiciel toutes les réponses possibles, de \`0x0000\` à \`0xffff\`, une fois sans le correctif et une fois avec. Pour combien des 65 536 le pilote agit-il autrement qu’avant ?`,
    choices: {
      all: {
        answer: '65 535. Tout ce qui était refusé passe désormais.',
        why: 'Seul ce qui est égal à `FW_MSG_CODE_UNSUPPORTED` prend la nouvelle sortie, et c’est un unique code. Avec le correctif, {refusedFr} codes restent refusés. Votre réponse décrit ce qu’aurait fait une réparation chez l’appelant.'
      },
      none: {
        answer: 'Aucune. Une erreur est une erreur, et le probe échoue comme avant.',
        why: 'C’est le nombre derrière le signe moins que l’appelant regarde. À −22 il abandonne, à {rc} il continue ; l’exécution avec le correctif renvoie {populateRc}, et les ports sont là.'
      },
      one: {
        answer: 'Une. Le seul code que demande la nouvelle ligne.',
        why: 'Les deux balayages diffèrent par {changed} code, `0x0000`. Il renvoie maintenant {rc} au lieu de −22. {refusedFr} codes restent refusés.'
      }
    }
  },
  change: `Le correctif est de nouveau retiré, et la carte répond ERROR. Appliquez-le. Que devient ERROR, et pourquoi est-ce juste ? Parcourez les trois autres réponses, avec et sans le correctif, et trouvez celle pour laquelle l’interrupteur compte. Appuyez ensuite sur le bouton et laissez votre propre machine compter : deux fois 65 536 réponses, à travers le pilote sans le correctif et avec.`,
  recap: [
    'Réparez là où se trouve le savoir : la fonction appelée pouvait distinguer les cas, l’appelant non.',
    'Le correctif change une réponse sur 65 536. Les 65 535 autres sont restées telles quelles ; on l’a compté, pas plaidé.'
  ],
  figure: {
    caption: 'Le correctif, et ce qu’il change',
    words: {
      patch: 'Le correctif',
      off: 'pas appliqué',
      on: 'appliqué',
      late: 'trop bas',
      answers: 'Le micrologiciel répond',
      goes: 'ligne retirée : ',
      comes: 'ligne ajoutée : ',
      returns: 'renvoie',
      noEdition: 'aucune édition du pilote',
      alone:
        'Ces lignes seules, exécutées avec chaque code, renvoient −95 pour {count} sur {total}.',
      squares: 'Ce que le pilote fait de chaque code',
      without: 'sans',
      with: 'avec le correctif',
      difference: 'ce qui diffère',
      notRun: 'pas encore exécuté',
      one: '{count} code sur 65 536',
      more: '{count} codes sur 65 536',
      kinds: { accepted: 'accepté', refused: 'refusés', 'not-supported': 'non pris en charge' },
      run: 'Exécuter tous les codes, deux fois',
      busy: '{done} réponses sur {total}',
      failed: 'Votre navigateur n’autorise aucun worker ici.',
      built: 'Comptés à la construction de la page.',
      here: '{answers} réponses, comptées par votre machine en {seconds} s'
    }
  }
};
