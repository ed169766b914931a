import type { AboutText } from './text.ts';

/** The page about the site in French. */
export const fr: AboutText = {
  title: 'À propos',
  description:
    'Ce que ce site modélise exactement, simplifie ou suppose, d’où viennent les faits, qui a résolu l’affaire, ce qui n’a pas pu être vérifié, et les licences.',
  heading: 'À propos de ces pages',
  lead: 'Ce qui est exact ici, ce qui ne l’est pas, et le travail de qui l’a permis.',
  contents: 'Sur cette page',
  credit: {
    heading: 'Qui a résolu l’affaire',
    body: `L’affaire est racontée dans l’article « Attacking the Linux Kernel - Anatomy of a Driver ». L’ordre des événements, le journal et l’idée du correctif viennent de lui. Il a été écrit en français ; nous avons lu le texte anglais, qui se présente comme une traduction automatique relue par l’auteur. Dans notre copie manquent quatre listes qu’il annonce ; là où nous disons que l’article ne nomme pas une chose, elle se trouve peut-être dans l’une d’elles. Chaque phrase et chaque ligne de C de ces pages a été écrite pour elles.

Le correctif, \`7a0ea70da56e\`, est de Louis Leseur, avec Florian Forestier comme codéveloppeur ; Paolo Abeni l’a intégré. Les deux auteurs ont raconté l’histoire en public : [« On a patché le kernel ! »](https://forestier.re/presentations/patch-kernel/lavajug-2025/index.html) et [« Les spéléologues du Kernel »](https://forestier.re/presentations/patch-kernel/devfest-lyon-2025/index.html).

La suite, \`7ed2d9158877\`, est de Gianfranco Trad, sur une suggestion de Simon Horman, intégrée par Paolo Abeni.

\`43645ce03e00\`, qui a apporté le défaut, faisait ce que dit son titre, et marche partout où le micrologiciel connaît la question. Nous n’avons pas pu vérifier le nom de son auteur ; nous n’en donnons donc pas.`
  },
  sources: {
    heading: 'D’où viennent les faits',
    body: `- L’article : ce qui s’est passé, dans quel ordre, sur quels systèmes, et ce que disait le journal.
- Les sources du noyau, lues telles que publiées : 4.15.1, 4.16.13, 4.17.0, 4.18.0, 4.19.1, 5.4.59, 5.10.7, 5.10.89, 6.1-rc7, 6.3.8, 6.4.4, 6.6.9, 6.8.1, 6.9.0, 6.11.11, 6.12.0, 6.13.2 et 6.14.0, ainsi que les 6.1.192 et 6.12.117 de Debian. Constantes, enchaînements, messages et numéros de ligne en viennent. Les décalages dans les structures ont été calculés en compilant leurs en-têtes.
- Les listes de diffusion netdev et stable : les dates, les versions et la relecture des deux correctifs.
- Les pilotes cousins des mêmes puces, dans DPDK et FreeBSD : ils montrent comment d’autres jugent la même réponse.
- Un vrai noyau à l’œuvre : le 6.1.192 de Debian, avec les vrais \`qed\` et \`qede\`, tel que distribué puis sans le correctif, a tourné dans un émulateur face à une carte logicielle, dans plusieurs centaines de cas. Là où il contredisait notre lecture, le modèle suit le noyau.

Chaque ligne de la [référence](page:reference/) nomme son fichier.`
  },
  differences: {
    heading: 'Où l’article et les sources diffèrent',
    body: 'L’article est le récit de ceux qui y étaient, et il a raison sur l’essentiel. En refaisant chaque pas, on trouve quelques endroits où les sources disent autre chose, ou davantage.',
    article: 'L’article',
    sources: 'Les sources',
    rows: [
      {
        article:
          'Le journal de Debian 12, dont le noyau est un 6.1, porte les lignes 3374, 4722 et 513.',
        sources:
          'Le 6.1 de la branche principale (nous avons lu 6.1-rc7) affiche 523 à la troisième. Parmi les noyaux lus, seuls 6.11 et 6.12 affichent les trois ; le journal vient donc sans doute d’un noyau plus récent. Ses 52,6 ms concordent : cinq commandes qui dorment 10 ms chacune.'
      },
      {
        article:
          'La fonction `qed_mcp_nvm_info_populate()` citée est celle qu’a ajoutée le commit de 4.17.',
        sources:
          'La forme citée, avec une variable locale `nvm_info`, est celle de 4.18 et après. Les deux échouent de la même façon.'
      },
      {
        article: 'Les codes sont dans `qed_mfw_hsi.h`.',
        sources:
          'Ils y sont en 6.1. De 4.15 à 5.10, les mêmes valeurs se trouvent dans `qed_hsi.h`.'
      },
      {
        article: '`EOPNOTSUPP` n’était jamais renvoyée par les fonctions d’en dessous.',
        sources:
          'C’est vrai de ce chemin. En 4.17.0, le nom figure une seule fois dans `qed_mcp.c` : dans le test qui ne pouvait être vrai. Des versions ultérieures la renvoient, pour d’autres commandes.'
      },
      {
        article: 'La carte n’est pas capable de répondre.',
        sources:
          'C’est son micrologiciel de gestion qui répond, et 0 veut dire qu’il ne connaît pas la question. Un micrologiciel plus récent la connaîtrait-il ? Nous ne le savons pas.'
      },
      {
        article: 'HPE a des pilotes pour RHEL 8 et SUSE 15.',
        sources:
          'La présentation des auteurs dit RHEL 7 et SUSE 12. Nous n’avons pas demandé à HPE.'
      },
      {
        article: 'Dans le noyau depuis le « 12/03/2024 ».',
        sources:
          'Le mois vient en premier : 3 décembre 2024. La seconde version du correctif est du 28 novembre, et 6.13-rc2 est la première à le contenir.'
      },
      {
        article: 'Il s’arrête au correctif.',
        sources:
          'Deux semaines plus tard est venue la suite, pour un nombre à côté du refus qui aurait publié un pointeur jamais rempli.'
      }
    ]
  },
  unverified: {
    heading: 'Ce que nous n’avons pas pu vérifier',
    body: 'Réuni ici, pour que personne n’ait à le chercher :',
    items: [
      'l’auteur et la date de `43645ce03e00` ;',
      'le jour où le correctif est devenu un commit : entre le 28 novembre et le 5 décembre 2024 ;',
      'les noyaux stables 5.10.231 et 6.12.5 : qu’ils aient le correctif se déduit de la tournée de relecture, nous ne l’avons pas lu ; pour 4.19, nous n’avons rien vu ;',
      'la première version candidate avec la suite ;',
      'le noyau qui a affiché le journal de l’article, et les numéros de ligne de 6.10 ;',
      'le modèle exact de la carte ; les présentations l’appellent HPE QLogic FastLinQ 45000 ;',
      'ce que contiennent les registres et la mémoire partagée d’une vraie carte ;',
      'ce que font en général le matériel et le micrologiciel : tout ce qui en est dit vient du pilote, faute d’une description du micrologiciel ;',
      'jusqu’à quand 4.15 et 4.19 ont été suivis ;',
      'l’adresse de l’article ; il est donc nommé par son titre, sans lien.'
    ]
  },
  privacy: {
    heading: 'Vie privée',
    body: 'Il n’y a ni cookie, ni mesure d’audience, ni requête vers un autre serveur : polices, scripts et images viennent d’où vient cette page. Les chapitres que vous avez lus, vos réponses et le choix du clair ou du sombre restent dans votre navigateur, s’il veut bien les garder, et ne sont envoyés nulle part.'
  },
  access: {
    heading: 'Accessibilité',
    body: 'Ces pages visent les WCAG 2.2 au niveau AA : au clavier ou avec un lecteur d’écran, sur 320 px de large, avec un texte deux fois plus grand, en couleurs forcées ou en mouvement réduit, sur papier et sans scripts. Des programmes vérifient chaque page avant sa publication ; ce que des programmes ne voient pas peut rester faux.'
  },
  licences: {
    heading: 'Licences',
    site: 'Les textes, les figures et le code de ce site sont sous licence {licence}.',
    fonts: 'Polices, servies d’ici :',
    libraries: 'Bibliothèques qui arrivent dans votre navigateur, comptées à la compilation :',
    unknown:
      'Les bibliothèques qui arrivent dans votre navigateur sont connues une fois le site compilé.',
    tools: 'Pour construire et vérifier le site ; rien de tout cela ne vous parvient :',
    texts: 'Les licences en entier',
    package: 'Paquet',
    version: 'Version',
    licence: 'Licence'
  }
};
