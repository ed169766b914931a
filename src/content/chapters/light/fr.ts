import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'De la lumière dans la fibre',
  description:
    'Quatre ports s’allument sur un commutateur. Pourquoi « pas d’interface » et « pas de porteuse » sont deux pannes distinctes, et ce qu’enseigne l’affaire.',
  lead: 'Une interface est une chose ; la lumière dans sa fibre en est une autre.',
  steps: {
    'in-the-dark': `Revenez une dernière fois au point de départ : le pilote sans le correctif. Reliez par fibre quatre ports à un commutateur allumé. La lumière entre, et personne ne regarde. Le [[probe]] a échoué, la carte n’a pas de [[driver|pilote]] ; il n’y a donc aucune [[interface]] pour signaler quoi que ce soit, et \`ip\` n’en affiche pas une ligne. Un bon câble n’aide pas un port qui n’existe pas.`,
    exists: `Avec le correctif, l’interface existe, et le probe n’a rien d’autre à donner. Entre les chevrons, \`UP\` veut dire que quelqu’un l’a activée ; par \`NO-CARRIER\`, \`ip\` signale qu’elle est activée et ne fonctionne pas. \`state DOWN\` dit la même chose aux programmes. Linux distingue les deux : ce que veut l’administrateur, et ce que permet la liaison ([états opérationnels](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/networking/operstates.rst?h=v6.12)). C’est ainsi que se présentaient les huit ports sous Ubuntu 18.04, et de nouveau, supposons-nous, sous Debian une fois le pilote corrigé : présents, en attente.`,
    switch: `Par acquit de conscience, les auteurs relient alors une carte à un commutateur qui parle sa langue. Quatre ports s’allument, de \`ens5f0\` à \`ens5f3\` ; l’autre carte reste sans [[link|lumière]], sans doute parce que rien n’y est branché. Une remarque amicale : dans le relevé de l’article, les huit lignes portent encore le mot \`NO-CARRIER\`, et ce sont \`state UP\` et les adresses qui distinguent les quatre. Les deux ne sont pas vrais au même instant ; nous supposons que les chevrons sont restés d’une mise en forme. La figure affiche ce qu’écrit \`ip\` quand la porteuse est là.`,
    address: `Le relevé masque les adresses MAC des cartes. La ligne d’en dessous, non : une adresse de lien local est souvent tirée de la MAC. Prenez \`1602:ecff:fec9:7020\`, retirez le \`ff:fe\` du milieu, inversez le [[bit]] 1 du premier octet : \`14:02:ec:c9:70:20\`. Les trois ports suivants comptent à partir de là. Une dernière fois, quelques bits en disent plus que le texte qui les entoure.`,
    loop: `Revoyez la boucle que nomme chaque page de ce récit ; le tableau de la figure la remplit. Ce n’est pas un escalier. L’affaire en a fait plusieurs fois le tour, et chaque tour coûtait peu : une autre distribution, un autre noyau, une ligne de journal de plus. Ce qui l’a rendue courte, ce n’est pas de connaître le pilote. C’est de garder tout fixe sauf une chose, de croire l’adresse d’un message avant ses mots, et d’afficher le nombre que personne n’avait affiché. (Regarder les 65 536 réponses au lieu de celle qu’on avait sous la main, c’est ce que ces pages ajoutent.)`,
    thanks: `Merci à Louis Leseur et à Florian Forestier, dont le premier correctif porte les noms, à Gianfranco Trad et à Simon Horman pour le second, à Paolo Abeni, qui a appliqué les deux, à Ju, que l’article remercie avec Louis, et à l’auteur d’« Attacking the Linux Kernel – Anatomy of a Driver », qui a écrit ce que la plupart d’entre nous ne racontent qu’à table. Forestier et Leseur le racontent aussi sur scène : [On a patché le kernel !](https://forestier.re/presentations/patch-kernel/lavajug-2025/index.html) D’ici, vous pouvez aller au [labo](page:lab/) et tout casser à la fois, lire [les sources du pilote](page:source/) telles qu’elles tournent ici, ou consulter [la référence](page:reference/).`
  },
  question: {
    ask: `Le pilote est corrigé, Debian a redémarré, et pas une fibre n’est encore branchée. Que montre \`ip\` pour \`ens2f0\` ?`,
    choices: {
      down: {
        answer: 'Une ligne avec `NO-CARRIER` et `state DOWN`.',
        why: 'La carte est acceptée, donc {interfaces} interfaces existent, chacune avec sa ligne. Aucune ne reçoit de lumière, et c’est ce que dit `NO-CARRIER` : {up} port actif.'
      },
      absent: {
        answer: 'Aucune ligne : sans liaison, il n’y a rien à montrer.',
        why: 'C’était le problème d’avant le correctif. La ligne appartient à l’interface, et l’exécution en crée {interfaces} sans une seule fibre.'
      },
      up: {
        answer: 'Une ligne avec `state UP` : le pilote marche, maintenant.',
        why: 'Le pilote marche, et il dit vrai : aucune lumière n’entre. {up} port actif.'
      }
    }
  },
  change: `Branchez les fibres une à une et regardez changer le voyant, la ligne et ses mots. Remettez ensuite l’édition 6.12. Laquelle des deux conditions avez-vous retirée, et que vous disent encore les fibres ? De ce que vous voyez, les interfaces viennent d’une exécution du pilote, la lumière des seules fibres.`,
  recap: [
    'Pas de ligne : pas d’interface, cherchez du côté du pilote. NO-CARRIER : pas de lumière, cherchez le câble, le transceiver, le commutateur.',
    'Observer, supposer, instrumenter, changer, vérifier ; et ne changer qu’une chose à la fois.'
  ],
  figure: {
    caption: 'Huit ports, quelques fibres',
    words: {
      edition: 'Édition du pilote',
      panel: 'Les deux cartes, de dos',
      slot: 'emplacement {slot}',
      plug: 'un port prend une fibre, ou la rend',
      states: { missing: 'absente', 'no-carrier': 'sans lumière', up: 'liaison active' },
      port: '{name} : {state}, {fibre}',
      fibre: { in: 'fibre branchée', out: 'sans fibre' },
      all: 'tout brancher',
      none: 'tout débrancher',
      listing: 'Ce que dit le terminal :',
      empty: 'Aucune ligne pour les ports des deux cartes.',
      model:
        'Les interfaces viennent de l’exécution. Les fibres sont propres à cette figure : branchée veut dire éclairée, sans commutateur, débit ni transceiver derrière.',
      decode: 'La première adresse contient une MAC :',
      loop: 'La boucle, remplie',
      did: 'dans cette affaire',
      chapters: 'chapitres',
      chapter: 'Chapitre {number}',
      stages: {
        observe: { name: 'observer', did: 'pas d’interface ; trois lignes au journal' },
        suppose: { name: 'supposer', did: 'le module, le noyau, une réponse mal lue' },
        instrument: { name: 'instrumenter', did: 'afficher le mot masqué : 0x00000000' },
        change: { name: 'changer', did: 'trois lignes de C, et leur chemin vers l’amont' },
        verify: {
          name: 'vérifier',
          did: 'vieux noyaux ; sur ces pages, toutes les réponses ; par d’autres, la branche derrière le correctif'
        }
      }
    }
  }
};
