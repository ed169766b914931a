import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Le masque',
  description:
    'Pourquoi la moitié haute d’un mot de la boîte aux lettres est le message, la moitié basse son numéro, et ce qu’un ET avec 0xffff0000 en garde.',
  lead: 'Un mot transporte deux choses, et `&` n’en garde qu’une.',
  steps: {
    word: `Le verdict du micrologiciel tient dans un seul mot de 32 bits ((A)), l’en-tête de sa réponse. La moitié haute est le code du message : ce qu’il est advenu de la commande. La moitié basse répète le numéro de la question ; le pilote distingue ainsi une réponse fraîche d’une réponse restée là.`,
    stencil: `Pour lire le message, le pilote doit d’abord perdre le numéro. Il pose un second mot sur le premier : \`FW_MSG_CODE_MASK\` ((B)), soit \`0xffff0000\`. Imaginez une plaque de laiton, seize trous à gauche, aucun à droite. Un 1 est un trou. Un 0 est du métal.`,
    number: `Regardez la colonne 2. Le numéro y porte un 1, qui tombe sur le métal. Il en va de même de toute la moitié basse. Ce qui passe, c’est le message seul ((C)) : \`0x00160000\`. Ce mot, le pilote le connaît. C’est \`FW_MSG_CODE_OK\`.`,
    call: `Il y a deux plaques de ce genre, l’une derrière l’autre, percées de la même façon. La première est dans le transport de la boîte aux lettres : vous venez de la voir. La seconde est dans \`qed_mcp_bist_nvm_get_num_images()\`, la fonction du chapitre 8 (BIST, *built-in self-test*, est l’autotest dont relève la question des images), juste devant la comparaison. À ce moment le numéro a déjà disparu, et la seconde plaque ne change rien. C’est une habitude du pilote, et un bon endroit pour essayer : à partir d’ici, la figure dessine celle-là.`,
    column: `Aucun bit ne se déplace de côté, il n’y a pas de retenue. Chaque colonne décide seule : un 1 reste 1 sous un trou, et nulle part ailleurs. Vous prévoyez donc n’importe quel résultat en lisant une colonne à la fois, sans aucune table. La colonne 20 est ouverte, et le mot y porte un 1.`,
    zero: `Supposez maintenant une réponse dont tous les bits du message valent 0. Chaque porte est ouverte et rien ne passe, puisqu’il n’y avait rien. Sous la plaque, un 0 qu’on a laissé passer et un 0 fabriqué par le métal sont le même bit. Un dessin peut vous montrer lequel est lequel ; le pilote, lui, ne le peut pas.`
  },
  question: {
    ask: `Fermez une porte de la seconde plaque, la numéro 20, et laissez les autres : {mask}. La carte va bien et répond toujours \`0x00160000\`. Que reste-t-il, et que dit le pilote ?`,
    choices: {
      same: {
        answer: '`0x00160000`. Une porte sur seize ne peut pas compter.',
        why: 'Elle compte si le bit derrière elle vaut 1, et c’est le cas du bit 20 de OK. L’exécution laisse `{left}`.'
      },
      other: {
        answer: '`0x00060000`. Un mot inconnu : refusé.',
        why: '`0x0016`, ce sont les bits 20, 18 et 17. Sans le bit 20, l’exécution laisse `{left}`, qui n’est pas OK, et la fonction renvoie {rc}, {errno}. Une carte en bonne santé est éconduite.'
      },
      nothing: {
        answer: '`0x00000000`. Cela doit donc se lire « non pris en charge ».',
        why: 'Seule la colonne de la porte fermée est perdue. Les bits 18 et 17 trouvent encore leur trou, et l’exécution laisse `{left}`.'
      }
    }
  },
  change: `La réponse de la figure est maintenant \`0x0017\`, ERROR. Elle diffère de OK par un seul bit. Trouvez la porte à fermer pour qu’ERROR passe pour OK. Remettez ensuite la réponse à \`0x0016\` et regardez ce que votre masque fait d’une carte qui va bien. Et si vous fermez les seize : à quoi ressemble alors chaque réponse ?`,
  recap: [
    'Un 1 du masque laisse passer le bit ; un 0 du masque en fait un 0.',
    'La comparaison ne voit que ce que le masque a laissé, et ne distingue pas un 0 envoyé d’un 0 fabriqué.'
  ],
  figure: {
    caption: 'Le masque, comme un pochoir',
    words: {
      stages: 'Lequel des deux masques est dessiné',
      transport: 'masque du transport',
      call: 'masque à l’appel',
      readNone: 'Choisissez une colonne pour la lire.',
      readBit: 'bit {bit}',
      reading: 'mot {word}, porte {gate}, reste {left}',
      open: 'ouverte',
      shut: 'fermée',
      keysOn: 'sur les bits :',
      keysMove: 'pour aller,',
      space: 'espace',
      keysFlip: 'pour basculer',
      driverDoes: 'Ce que fait le pilote',
      editionNote: 'L’édition 6.12 n’attend que OK.',
      success: 'réussite',
      images: '{count} images dans sa liste',
      noReturn: 'jamais atteinte'
    }
  }
};
