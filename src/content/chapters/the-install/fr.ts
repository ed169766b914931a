import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'L’installation qui n’aurait pas dû marcher',
  description:
    'Ce qu’une série d’installations ratées a en commun, pourquoi l’essai suivant doit en différer le plus, et ce que huit ports allumés sous Ubuntu 18.04 prouvent.',
  lead: 'Une recherche qui échoue resserre aussi l’étau : regardez ce que toutes les tentatives avaient en commun.',
  steps: {
    stuck: `Pour cette carte, le site de HPE nomme deux familles de systèmes, [[enterprise-linux]], et Debian n’en est pas. C’est peut-être Debian qui gêne. Les trois collègues installent donc autre chose, puis encore autre chose. L’article, tel que nous l’avons, ne les énumère pas ; il dit comment cela finit : pas une [[distribution]] ne fait apparaître les ports, pas même celles qui s’approchent de ce que demande HPE. La deuxième colonne donne ce qu’ils ont vu ; la troisième est une exécution du [[driver]] propre à ce [[kernel]].`,
    common: `Rien que des échecs : on croit n’avoir rien appris. Mais mettez-les côte à côte, comme dans le tableau du bas. Ce qui changeait d’un échec à l’autre n’est sans doute pas la cause : ce n’est donc pas Debian. Ce qui était chaque fois pareil reste suspect : le serveur, les deux cartes, et tout ce que ces systèmes partagent encore sans que personne l’ait choisi.`,
    more: `Pour voir ce que cela pourrait être, nous ajoutons quatre essais de notre cru, qui sont des exécutions du pilote. L’article n’en sait rien ; chacune a un noyau dont les sources ont été lues pour ces pages. 5.4, 5.10, 6.6, 6.12 : le pilote renonce chaque fois. Installés pour de bon, ils coûteraient un après-midi et n’apprendraient presque rien, tant les essais se ressemblent. Tous sont récents.`,
    night: `À ce moment-là, les auteurs sont près d’abandonner. Ils retournent à leur travail ordinaire, et une nuit passe. Le lendemain matin, l’un d’eux demande, à moitié pour rire : et avec Ubuntu 18, que se passe-t-il ? Pour qui cherche un système qui connaisse son matériel, c’est absurde ; un système plus ancien connaît moins de cartes, pas plus. Comme expérience, c’est la meilleure de la série. Elle diffère là précisément où toutes les autres s’accordent.`,
    light: `Ils n’en attendent rien, et huit [[interface|interfaces]] apparaissent : \`ens2f0\` à \`ens2f3\` dans l’emplacement 2, \`ens5f0\` à \`ens5f3\` dans le 5. Aucun paquet du constructeur là-dedans, seulement ce que le système apporte. Un port remarque même la fibre, écrivent-ils, bien que la liste qu’ils publient dise encore \`NO-CARRIER\` pour les huit. Sur la figure, un voyant veut dire que l’interface existe. L’exécution prend le texte de 4.16 : son \`qed_mcp.c\` ne diffère de celui de [4.15](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v4.15) que par une ligne.`,
    two: `Il y a maintenant deux camps à comparer. Le serveur et les cartes sont les mêmes des deux côtés : ce ne sont pas eux qui font la différence. Restent deux lignes : la distribution, et le noyau, un 4.15. Une idée dérangeante se présente. Le noyau aurait-il perdu une carte qu’il savait piloter ? Ce serait une [[regression]], et ceux qui font Linux promettent justement d’éviter cela. Mais le tableau ne peut pas le dire. Qui installe un autre système change mille programmes en même temps que le noyau. Le chapitre suivant change une seule chose.`
  },
  question: {
    ask: `Supposons qu’Ubuntu 18.04, avec son noyau 4.15, allume les {ports} ports, sur le serveur et avec les cartes qui restaient éteintes sous tout ce qui est plus récent. Que sauriez-vous alors avec certitude ?`,
    choices: {
      kernel: {
        answer: 'C’est la faute du noyau : c’est le plus ancien de tous.',
        why: 'C’est bien possible, mais l’essai ne le montre pas. {apart} lignes du tableau diffèrent d’un camp à l’autre. Ubuntu a aussi apporté ses propres programmes.'
      },
      system: {
        answer: 'Ubuntu embarque quelque chose qui manque aux autres.',
        why: 'Peut-être, mais son noyau diffère aussi : {apart} lignes du tableau séparent les deux camps, et un seul essai ne peut pas choisir entre elles.'
      },
      chance: {
        answer: 'Rien encore. Après tant d’échecs, une réussite peut être un hasard.',
        why: 'Rien, dans un probe, n’est laissé au hasard : la même carte, le même noyau et les mêmes réponses donnent les mêmes {ports} interfaces. {same} lignes sont identiques des deux côtés et ne peuvent pas faire la différence ; pour un seul essai, c’est beaucoup.'
      },
      either: {
        answer: 'C’est le noyau ou le reste du système, sans savoir encore lequel.',
        why: 'Le serveur et les cartes sont les mêmes des deux côtés. {apart} lignes diffèrent, la distribution et le noyau. Un essai a réduit la recherche de moitié ; il ne l’a pas terminée.'
      }
    }
  },
  change: `La ligne « cartes » est la même des deux côtés. Les cartes sont-elles innocentes pour autant ? Changez-les : sous le panneau, faites-leur répondre \`0x0016\`, et regardez de nouveau les essais. Lesquels échouent à présent ? Revenez ensuite en arrière, et retirez Ubuntu de la comparaison : que disent sans lui les quatre lignes de la dernière colonne ? Ce qui ne varie jamais peut aussi être une cause. Simplement, on ne la voit pas.`,
  recap: [
    'Mettez les échecs côte à côte : ce qui variait est sans doute hors de cause, ce qu’ils partageaient ne l’est pas. Le meilleur essai suivant diffère là.',
    'Une réussite contre beaucoup d’échecs désigne les suspects. Tant que deux choses diffèrent à la fois, elle ne désigne pas le coupable.'
  ],
  figure: {
    caption: 'Les essais côte à côte',
    words: {
      tries: 'Installations ; cochez celles qui comptent comme essayées',
      heads: {
        try: 'essayé',
        seen: 'ce que les auteurs ont vu',
        run: 'ce que donne une exécution'
      },
      systems: { unnamed: 'beaucoup d’autres, non nommées', any: 'ajoutée ici' },
      kernel: 'noyau {kernel}',
      kernelUnknown: 'non noté',
      none: 'aucun',
      some: '{count} ports',
      notTheirs: '–',
      noRun: 'rien à exécuter',
      notTicked: 'pas essayée',
      text: 'texte de {edition}',
      compare: 'Ce qu’elles ont en commun, et ce qui les sépare',
      factorHead: 'quoi',
      failed: 'éteintes : {count}',
      worked: 'allumées : {count}',
      verdictHead: 'd’un camp à l’autre',
      factor: { server: 'serveur', cards: 'cartes', system: 'système', kernel: 'noyau' },
      same: { server: 'le DL380', cards: 'les deux mêmes' },
      verdict: {
        open: 'rien à comparer encore',
        same: 'aucune différence',
        apart: 'diffère partout',
        mixed: 'se recoupe'
      },
      answer: 'Les cartes répondent'
    }
  }
};
