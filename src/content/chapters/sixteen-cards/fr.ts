import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Seize cartes que personne ne voit',
  description:
    'Un serveur, deux cartes réseau, aucune interface : interroger le bus PCI avec lspci, le pilote avec dmesg, le réseau avec ip, et trouver qui ne voit plus.',
  lead: 'Une absence est un symptôme : le bus voit la carte, le réseau ne la voit pas.',
  steps: {
    riddle: `Quiconque s’occupe de machines a entendu dire que c’est toujours la faute du réseau. Cette fois, on le croirait. (L’histoire a été racontée dans un article, que ces pages suivent ; là où elles ajoutent ou doutent, elles le disent.) Un responsable apporte une énigme : une Debian fraîchement installée ne reconnaît pas l’une de ses [[interface|cartes réseau]]. Ces cartes sont rares et chères, l’entreprise en a seize, et ceux qui installent les serveurs ont déjà essayé ce qu’on essaie d’habitude. Trois développeurs demandent l’une des machines : un HPE ProLiant DL380 Gen10 avec deux de ces cartes, 700 Go de mémoire et Debian 12 ([[distribution]]). Dans son UEFI, les emplacements sont bien activés. Ils demandent quelles interfaces existent. Celles de la carte mère répondent. Des huit que les deux cartes devraient apporter, pas une.`,
    bus: `« Pas là » peut vouloir dire bien des choses. Une carte morte, contrefaite ou mal enfichée manque aussi sur le bus. Interrogez donc le bus. Sur [[pci|PCI]], chaque périphérique sait dire qui l’a fabriqué et ce qu’il est, et \`lspci\` l’affiche sans l’aide d’aucun pilote. Les voilà : deux cartes, quatre [[pf|fonctions]] chacune, fabricant \`1077\`, QLogic. Elles sont donc alimentées, bien en place, et elles parlent. (Cette commande, nous l’ajoutons ; l’article, tel que nous l’avons, ne dit pas si quelqu’un l’a lancée.)`,
    log: `Entre le bus et la liste des interfaces, il y a le [[driver]], et il tient un journal. \`dmesg\` affiche le [[kernel-log]]. Deux saluts, puis trois plaintes : le pilote est venu, il a examiné la carte dans son [[probe]], et il l’a refusée. C’était la première bonne nouvelle. Les cartes ne sont ni contrefaites ni mortes. Quelque chose en elles déplaît au pilote, et il dit même quoi, pour qui saurait le lire. Ce sera le travail du chapitre suivant.`,
    between: `Trois commandes, trois couches. Le bus ((1)) demande au matériel qui il est. Le pilote ((2)) l’examine. La pile réseau ((3)) énumère ce que les pilotes lui ont remis. Une interface n’est pas une propriété de la carte : c’est le pilote qui la crée, à la fin d’un probe réussi. Une absence a donc une adresse. Elle se trouve entre la dernière couche qui voit la carte et la première qui ne la voit plus. Ici, dans le pilote.`,
    bound: `Une commande met les deux côtés sur le même écran. \`lspci -k\` ajoute ce que sait le noyau, et \`-s\` choisit une seule fonction. \`Kernel modules: qede\` veut dire : la liste d’identifiants d’un pilote nomme ce périphérique ([qede_main.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qede/qede_main.c?h=v6.12)). Une seconde ligne, \`Kernel driver in use\`, voudrait dire que ce pilote s’est lié au périphérique ([[bind]]). Cherchez-la. La ligne qui manque, c’est encore le symptôme, mais cette fois avec un nom à côté.`,
    sixteen: `Une mauvaise carte, on la renvoie. Seize cartes dans huit serveurs, deux par serveur comme le dit la [conférence](https://forestier.re/presentations/patch-kernel/devfest-lyon-2025/index.html) des auteurs, ce n’est plus de la malchance : cherchez ce qu’elles ont en commun. Ce que nous ignorons, c’est leur nom exact. L’article ne le donne pas ; les diapositives de la conférence disent « HPE QLogic FastLinQ 45000 », à quatre ports de 25 Gb/s. La carte du simulateur est de la famille sœur, une QL41000 d’identifiant \`1077:8070\`. Le même pilote sert les deux. Les numéros de bus, les quatre ports de la carte mère et la fibre dans chaque prise sont notre modèle ; les lignes du journal et les interfaces qui apparaissent sont le résultat d’une exécution.`
  },
  question: {
    ask: `Mettez d’autres cartes dans les emplacements. Dans son probe, le pilote pose à une carte une question après l’autre (le chapitre 7 montre comment). Celles-ci répondent comme les vôtres, sauf à la dernière question, où elles disent \`0x00160000\`, OK. Redémarrez le serveur et relancez les trois commandes. Lesquelles affichent autre chose qu’avant ?`,
    choices: {
      all: {
        answer: 'Les trois. Une carte qui marche se voit partout.',
        why: '`lspci` affiche la même chose, à la lettre près. Le bus demande à un périphérique qui il est, non s’il s’entend avec son pilote ; la carte refusée y était depuis le début.'
      },
      link: {
        answer: 'Seulement `ip -br link`. Le journal et le bus parlent de la même carte.',
        why: '`ip -br link` a bien {interfaces} lignes de plus. Mais le journal change aussi : il avait {before} lignes, il en a {after}. Les plaintes ont disparu.'
      },
      two: {
        answer: '`ip -br link` et `dmesg`, mais pas `lspci`.',
        why: 'La liste gagne {interfaces} interfaces, le journal passe de {before} lignes à {after}, et `lspci` ne bouge pas : il n’a jamais dépendu du pilote.'
      }
    }
  },
  change: `Sous le dessin, choisissez la réponse \`0x0016\` : le serveur redémarre avec de telles cartes, et un écran vide. Interrogez de nouveau les trois couches, dans l’ordre que vous voulez, ou tapez autre chose ; \`lspci -k\` vaut un essai. Revenez ensuite à \`0x0000\` et ne changez que le pilote. C’est notre réécriture, plus courte, de celui du noyau, en plusieurs *éditions* qui portent le nom d’un noyau : prenez 4.16, puis 6.12-fix, c’est-à-dire 6.12 réparé. Quelle couche a su guérir la carte ?`,
  recap: [
    'Quand quelque chose manque, interrogez couche par couche : la panne est entre la dernière qui le voit et la première qui ne le voit plus.',
    'C’est un pilote qui crée l’interface, à la fin d’un probe réussi. Pas de pilote lié, pas d’interface.'
  ],
  figure: {
    caption: 'Un terminal sur le serveur',
    words: {
      screen: 'Écran du terminal',
      started:
        'Debian 12, démarrée avec l’édition {edition} du pilote et des cartes qui répondent {answer}.',
      prompt: 'Commande',
      run: 'lancer',
      commands: 'Commandes',
      clear: 'effacer l’écran',
      unknown:
        'Ce petit terminal ne connaît pas cela. Il connaît {commands}, aussi ip link, lspci -nn, lspci -k, uname -r, et | grep mot après chacune.',
      help: 'Il connaît {commands}, aussi ip link, lspci -nn, lspci -k, uname -r, clear, et | grep mot après chacune.',
      nothing: 'Aucune ligne ne contient ce mot.',
      notes: {
        link: 'lo et eno1 à eno4 sont modélisées ; les ens… sont le résultat de l’exécution.',
        lspci:
          'Les autres périphériques du serveur sont omis. Les identifiants sont ceux de la carte du simulateur ; les numéros de bus sont inventés.',
        dmesg:
          'Les lignes des autres pilotes sont omises. Une des huit fonctions est exécutée et vaut pour toutes.',
        uname: 'L’édition du pilote. Debian 12, elle, est livrée avec un 6.1.'
      },
      layers: 'Qui voit les cartes',
      layer: { bus: 'le bus', driver: 'le pilote', network: 'le réseau' },
      notAsked: 'pas encore interrogé',
      bus: 'voit {functions} fonctions sur {cards} cartes',
      driverFine: 'n’a rien à redire',
      driverGaveUp: 'est venu et a renoncé : {lines} plaintes',
      network: 'ports connus : {found} sur {functions}',
      again: 'Redémarrer avec des cartes qui répondent',
      edition: 'et l’édition'
    }
  }
};
