import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Bissecter',
  description:
    'D’un noyau qui marche et d’un autre qui ne marche pas aux deux voisins entre eux, en aussi peu de compilations que possible, puis jusqu’à un commit.',
  lead: 'Coupez par le milieu ce qui reste. Chaque compilation divise les suspects par deux, quoi qu’elle montre.',
  steps: {
    jump: `C’est le [[kernel|noyau]] ; il y en a donc un dernier qui marche et un premier qui ne marche pas. Le 4.15 marche. Le 6.1 de Debian, non. Entre les deux, des années de versions, et chacune de celles que l’on veut essayer doit être compilée, installée, démarrée. Les auteurs se sont mis à compiler une à une les versions [[lts|LTS]]. Leur premier saut les a menés du 4.15 au 4.19. Tout est resté éteint. C’était une chance : de toutes ces années, il ne restait que quatre versions suspectes. (Si Ubuntu 18.04 était sortie avec un noyau un peu plus jeune, disent les auteurs, ils auraient sans doute renoncé avant de commencer.)`,
    interval: `Dessinez-le comme un intervalle. À gauche, le dernier noyau que l’on sait bon ; à droite, le premier que l’on sait mauvais. Quelque part entre eux, le bon devient mauvais. Chaque compilation coupe l’intervalle à l’endroit de votre choix, et la réponse, huit ports ou aucun, dit quelle part garder. Deux choses sont tenues pour acquises : la panne est [[reproducible|reproductible]], et elle est venue une fois pour rester.`,
    halves: `Le 4.17 reste éteint lui aussi. Il reste deux suspects, le 4.16 et le 4.17. S’il avait marché, il en serait resté deux également : le 4.18 et le 4.19. Voilà l’intérêt du milieu. Vous ne pouvez pas savoir ce que montrera une compilation ; vous choisissez donc l’endroit où les deux résultats vous servent autant. C’est une dichotomie, ce qu’on appelle ici [[bisect|bissecter]].`,
    neighbours: `Le 4.16 allume les huit ports. Les deux bouts sont maintenant voisins, et il n’y a plus de version à compiler entre eux : ce qui a cassé la carte est arrivé entre le 4.16 et le 4.17. Trois compilations, dans l’ordre de l’article. Une précision honnête sur les exécutions de cette figure. Notre texte du pilote connaît le 4.16 et le 4.17, mais ni le 4.15, ni le 4.18, ni le 4.19 ; le 4.16 remplace le premier, le 4.17 les deux autres. Dans les sources que nous avons lues, le pilote de ces versions traite la réponse de la même façon, et affiche seulement d’autres numéros de ligne.`,
    commits: `Entre deux versions se trouvent des [[commit|commits]], et eux aussi forment une ligne. La même coupe marche donc encore, et \`git bisect\` tient les comptes ([bug-bisect.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/admin-guide/bug-bisect.rst?h=v6.12)). *N* commits demandent log₂ *N* compilations, arrondi par excès. Nous n’avons pas compté les commits entre le 4.16 et le 4.17, et nous ignorons la place du coupable parmi eux ; à vous de régler l’un et l’autre. Le 1 000 du champ est un nombre rond, pas un fait.`,
    history: `Les auteurs n’ont pas procédé par dichotomie sur les commits. Ils avaient mieux qu’un nombre : un nom. Le journal dit \`qed_mcp_nvm_info_populate\`, et le 4.16 n’a aucune fonction de ce nom. Ils ont donc lu ce qui avait changé dans ce seul pilote entre les deux versions, et un commit leur a sauté aux yeux, qui ajoute précisément cette fonction : [43645ce03e00](https://git.kernel.org/torvalds/c/43645ce03e0063d7c4a5001215ca815188778881). Une lecture attentive du journal leur avait épargné toutes ces compilations.`,
    promise: `La [[regression|régression]] du chapitre 5 a donc son adresse. « We don’t cause regressions », nous ne causons pas de régressions : c’est la première règle, dit-on, du développement du noyau ([handling-regressions.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/handling-regressions.rst?h=v6.12)). La règle tient ; personne ici ne l’a enfreinte exprès. Aucune prise en charge n’a été retirée : le pilote s’est mis à poser une question de plus, et la plupart des cartes semblent en connaître la réponse. Une panne de ce genre demeure jusqu’à ce que quelqu’un la rencontre avec la bonne carte, la trouve et le dise. C’est ce que vous voyez trois personnes faire ici.`
  },
  question: {
    ask: `Le 4.15 allume huit ports, le 4.19 aucun. Quatre versions sont suspectes : le 4.16, le 4.17, le 4.18 et le 4.19 lui-même. Laquelle compilez-vous ensuite, pour être sûr d’en compiler le moins possible ?`,
    choices: {
      middle: {
        answer: 'Le 4.17, au milieu.',
        why: 'Quoi qu’il montre, il reste deux suspects, et une compilation de plus les départage. {middle} compilations au pire.'
      },
      low: {
        answer: 'Le 4.16, premier pas après celui qui marche.',
        why: 'S’il échoue, vous avez fini en une compilation. S’il marche, il reste trois suspects, et il peut en falloir {low} en tout. C’est un pari ; par le milieu, ce n’est jamais plus de {middle}.'
      },
      high: {
        answer: 'Le 4.18, juste à côté de celui qui échoue.',
        why: 'S’il marche, vous avez fini : il ne reste que le 4.19. S’il échoue, il reste trois suspects, et il peut falloir {high} compilations. Par le milieu, ce n’est jamais plus de {middle}.'
      }
    }
  },
  change: `Vous voici après la première compilation, le 4.19 éteint. Trouvez les deux voisins dans un autre ordre que celui de l’article, et surveillez le compte des compilations. Un ordre en demande aussi peu que la bissection, par chance. Doublez ensuite le nombre de commits. Combien de compilations cela demande-t-il de plus ?`,
  recap: [
    'Choisissez la coupe de sorte que les deux résultats servent autant. Chaque compilation divise alors par deux ce qui reste.',
    '*N* commits demandent environ log₂ *N* compilations ; un nom dans le journal peut les épargner presque toutes.'
  ],
  figure: {
    caption: 'La règle à bissecter',
    words: {
      releases: 'Versions',
      good: 'bon',
      bad: 'mauvais',
      build: 'compiler',
      leaves: 'laisse {left} ou {right}',
      open: 'Le 4.15 marche, un plus récent non : tout ce qui suit est suspect',
      row: 'Compilation {number}, {release} :',
      lit: 'huit ports',
      dark: 'aucune interface',
      suspects: 'restent {count} suspects',
      one: 'les bouts sont voisins',
      again: 'recommencer après le 4.19',
      article: 'l’ordre de l’article',
      each: 'à raison de',
      minutes: 'minutes chacune, disons',
      cost: '{builds} compilations, {time}',
      costOne: '{builds} compilation, {time}',
      standsFor: {
        same: 'Le {release} a tourné avec l’édition {edition}, son propre texte.',
        before:
          'Le {release} a tourné avec l’édition {edition} : comme elle, il ne demande rien dans le probe.',
        after:
          'Le {release} a tourné avec l’édition {edition}. Son propre texte diffère ailleurs et afficherait les lignes {lines}.'
      },
      notYet: 'Entre deux voisins se trouvent des commits. Trouvez d’abord les voisins.',
      commits: 'N =',
      culprit: 'où se trouve le coupable',
      formula: 'commits : log₂ N, arrondi par excès, soit au plus {builds} compilations, {time}.',
      list: 'Commits compilés, l’un après l’autre',
      tested: 'commit {at} sur {of}, avec {left} suspects avant',
      found: 'trouvé'
    }
  }
};
