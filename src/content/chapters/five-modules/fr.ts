import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Une carte, cinq modules',
  description:
    'qed est le cœur ; qede, qedr, qedf et qedi s’appuient sur lui. Ce que fait chaque module, pourquoi les paquets du constructeur n’aident pas, lequel se plaint.',
  lead: 'Un nom dans un journal vaut davantage quand on sait ce qu’il désigne.',
  steps: {
    vendor: `Des cartes chères que personne n’a doivent avoir un [[driver|pilote]] que personne n’a : c’est la première idée, et elle se défend. HPE, qui les vend, propose bien des paquets. Ils ne visent que RHEL 8 et SUSE 15 (les diapositives d’une conférence ultérieure des auteurs disent RHEL 7 et SUSE 12 ; nous n’avons pas vérifié auprès de HPE). Rien pour RHEL 9, et le plus récent date de 2022. HPE n’est ici qu’un [[oem|revendeur]] ; Marvell, qui fabrique les cartes, n’a rien de plus neuf. Et dans ces paquets on trouve cinq noms que Debian connaît bien : \`qed\`, \`qede\`, \`qedr\`, \`qedf\`, \`qedi\`.`,
    core: `Le constructeur semble donc livrer les pilotes qui vivent déjà dans le [[kernel|noyau]], compilés pour des noyaux plus anciens. Autant savoir ce que sont ces cinq-là. Tout en bas, \`qed\`, le cœur. Il met la carte en route : le côté [[pci|PCI]], les registres, la conversation avec le [[management-firmware|micrologiciel de gestion]], les ressources. Il n’a aucune interface réseau à lui. La configuration du noyau l’appelle [25/40/100Gb core driver](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/Kconfig?h=v6.12).`,
    ethernet: `Au-dessus, \`qede\`, le pilote Ethernet. C’est lui qui déclare les [identifiants PCI](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qede/qede_main.c?h=v6.12) de la carte ; le noyau appelle donc \`qede\` en premier. \`qede\` demande ensuite à \`qed\` de préparer le matériel, et fait une [[interface|interface réseau]] de ce qu’il reçoit. Si \`qed\` ne rend rien, il n’y a rien dont faire une interface.`,
    others: `Les trois autres offrent la même puce à d’autres parties du noyau : \`qedr\` fait du RDMA et s’accroche à \`qede\`, \`qedf\` fait du Fibre Channel sur Ethernet, \`qedi\` fait de l’iSCSI. Les deux derniers ont leurs propres identifiants PCI, pour des fonctions de la carte qu’un serveur en simple Ethernet ne montre pas. Dans notre affaire, aucun des trois n’entre en scène.`,
    lines: `La figure demande à chaque ligne d’où elle vient : non d’après ses mots, mais d’après le fichier où se trouvait l’exécution quand elle a été écrite. Deux lignes sont des saluts, une par module. Tout le reste est de \`qed\`. Le [[module]] qui a perdu les interfaces ne se plaint pas, et celui qui se plaint n’a pas d’interfaces. Sous le journal, vous voyez pourquoi : \`qede_probe\` avait appelé \`qed_probe\`, et \`qed_probe\` n’avait pas fini d’échouer.`,
    stuck: `C’est un progrès, et cela n’y ressemble pas. Le chemin du constructeur est fermé : pas de licence RHEL ou SUSE sous la main, et des paquets qui, de toute façon, semblent contenir le même pilote. Le défaut est dans \`qed\`, sous la Debian que l’on a. Il reste à essayer d’autres systèmes, l’un après l’autre, et à regarder ce que les tentatives ont en commun.`
  },
  question: {
    ask: `Laissons les saluts de côté : {lines} lignes du journal se plaignent. Quel module les a écrites ?`,
    choices: {
      qede: {
        answer: '`qede`. C’est le pilote Ethernet, et c’est l’Ethernet qui manque.',
        why: 'Ce qui manque dit qui en souffre, pas qui échoue. `qede` salue, puis attend `qed` ; aucune des {lines} plaintes n’est de lui.'
      },
      each: {
        answer: 'Les deux : `qed` pour le matériel, `qede` pour les interfaces.',
        why: 'Ce serait raisonnable, et un `qede` qui aurait dit « rien reçu de qed » aurait bien aidé. Il se borne à transmettre −ENODEV, et pour ce code le cœur PCI se tait.'
      },
      qed: {
        answer: '`qed`. Le cœur échoue avant que quiconque au-dessus ait du travail.',
        why: 'Les {lines} plaintes ont toutes été écrites alors que l’exécution se trouvait dans un fichier de `qed`. `qede` n’a fait que saluer et l’appeler.'
      },
      none: {
        answer: 'Aucun. C’est le noyau qui écrit ces lignes quand un pilote échoue.',
        why: 'Pour la plupart des erreurs d’un probe, le noyau écrit bien une ligne à lui. Ici, chacune des {lines} lignes est précédée d’une fonction du pilote : c’est donc le pilote qui écrit.'
      }
    }
  },
  change: `Le micrologiciel répond maintenant OK. Regardez ce qui reste du journal, et qui parle. Un pilote qui marche dit bonjour et rien d’autre : le silence de \`qed\` est la bonne nouvelle. Choisissez \`qede\` et comparez ce qu’il a dû faire, dans les deux cas, pour perdre ou pour obtenir huit interfaces.`,
  recap: [
    '`qed` parle au matériel ; `qede`, `qedr`, `qedf` et `qedi` l’offrent au reste du noyau.',
    'Ce qui manque et ce qui a échoué sont rarement la même pièce ; suivez les appels vers le bas.'
  ],
  figure: {
    caption: 'La pile des modules',
    words: {
      stack: 'Les cinq modules ; choisissez-en un',
      card: 'la carte',
      cardNote: 'une de ses fonctions ; il en faut huit pour huit ports',
      offers: {
        qed: 'matériel, boîte aux lettres, ressources',
        qede: 'interfaces réseau',
        qedr: 'RDMA',
        qedf: 'disques FCoE',
        qedi: 'disques iSCSI'
      },
      does: {
        qed: 'Le cœur. Registres, boîte aux lettres, mise en route de la carte. Les quatre autres s’en servent ; quand tout va bien, il n’écrit rien pour la personne au terminal.',
        qede: 'Le pilote Ethernet. Le noyau l’appelle pour chaque fonction de la carte ; il appelle qed, et fait une interface de ce qui revient.',
        qedr: 'Le pilote RDMA, pour RoCE et iWARP. Il s’attache à qede : sans qede, rien à quoi s’attacher.',
        qedf: 'Présente la carte comme un adaptateur FCoE. Il déclare les fonctions FCoE de la carte, que ce serveur ne montre pas.',
        qedi: 'Présente la carte comme un adaptateur iSCSI. Il déclare les fonctions iSCSI de la carte, que ce serveur ne montre pas.'
      },
      claims: 'identifiants PCI',
      claimsNone: 'aucun à lui',
      folder: 'source',
      log: 'Qui dit quoi',
      logNote: 'd’après le fichier où se trouvait l’exécution',
      lines: 'lignes du journal : {count}',
      linesUntold: 'lignes du journal : ?',
      chain: 'à la dernière plainte :',
      answer: 'le micrologiciel répond'
    }
  }
};
