import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Changer une seule chose',
  description:
    'Debian 12 avec le noyau d’Ubuntu 18.04 : l’espace utilisateur reste fixe, seul le noyau varie, et un essai départage trois hypothèses.',
  lead: 'Deux systèmes diffèrent sur mille points. Faites qu’ils diffèrent sur un seul.',
  steps: {
    two: `Vous avez deux essais qui se contredisent. Ubuntu 18.04 allume huit ports ; Debian 12, aucun. Même serveur, mêmes cartes, mêmes emplacements. Ce qui diffère, c’est tout le reste : un [[kernel|noyau]] de 2018 contre un noyau de 2022 et, autour, tout un [[user-space|espace utilisateur]] d’outils, de services, de règles et de fichiers de micrologiciel. Un essai qui change tout cela d’un coup vous dit que cela compte. Il ne vous dit pas quoi.`,
    foretell: `Notez donc ce qui peut être en cause, et ce que chaque soupçon annonce. Si c’est le noyau, un vieux noyau allume les ports où qu’il tourne. Si c’est l’espace utilisateur, Ubuntu les allume avec n’importe quel noyau. Il se peut qu’il faille les deux. Le quatrième suspect, des cartes mortes, est déjà hors de cause : des cartes mortes ne s’allument pas sous Ubuntu. Le tableau de la figure fait ce travail pour l’essai de votre choix. Un bon essai est celui sur lequel les lignes ne sont pas d’accord.`,
    run: `Debian 12 démarre avec le noyau 4.15 d’Ubuntu, et huit ports s’allument. Lisez la ligne du bas : l’espace utilisateur ne bouge pas, le noyau change, et les ports le suivent. Le soupçon « espace utilisateur » annonçait le contraire, « il faut les deux » aussi. Il en reste un. Chez les auteurs, l’humeur est partagée : la joie, puisque ce qui n’avait jamais marché marche enfin, et aucune idée du pourquoi.`,
    plain: `Une porte reste ouverte. Le noyau d’Ubuntu n’est pas tout à fait 4.15 : une [[distribution]] y ajoute ses propres [[patch|correctifs]]. Les auteurs compilent donc 4.15 une fois de plus, depuis les sources d’origine, et démarrent Debian 12 avec ce noyau. Les ports s’allument de nouveau. Ce n’est pas ce qu’Ubuntu a ajouté. C’est ce que le noyau était alors et n’est plus. C’est la même démarche, une seconde fois : garder tout le reste fixe, changer une chose.`,
    promise: `Le résultat est étrange. Linux garde le matériel en état de marche aussi longtemps que quelqu’un en possède ; on y retire parfois une prise en charge, pour des machines qui n’existent presque plus, et jamais à la légère. Ces cartes n’ont pas dix ans. Personne n’a donc voulu cela : quelque part entre 4.15 et 6.1, une modification a eu plus d’effets que son auteur ne le pensait. Cela porte un nom, une [[regression|régression]], et une régression a une adresse. Le chapitre suivant va la chercher.`
  },
  question: {
    ask: `Il reste {known} soupçons : le noyau, l’espace utilisateur, ou les deux ensemble. Vous avez le temps d’un seul essai. Lequel ?`,
    choices: {
      again: {
        answer:
          'Debian 12 avec 6.1, encore, avec d’autres réglages. C’était peut-être de la malchance.',
        why: 'Cette case, vous la connaissez. La refaire laisse {again} soupçons : un résultat que tous annoncent n’en départage aucun.'
      },
      mirror: {
        answer: 'Ubuntu 18.04 avec 6.1. Là aussi, une seule chose change.',
        why: 'C’est vrai, et l’essai est valable : il blanchit ou condamne l’espace utilisateur. Mais des ports éteints ne blanchiraient que lui. Le modèle, qui a un noyau et pas d’espace utilisateur, les montre éteints, et cela en laisse {mirror} : le noyau, ou les deux ensemble.'
      },
      old: {
        answer: 'Debian 12 avec 4.15.',
        why: 'Seul le premier soupçon annonce ici de la lumière. De la lumière, c’est ce que l’on a vu : il en reste {old}. Faire marcher ce qui échouait en dit plus long que l’inverse.'
      },
      repeat: {
        answer: 'Ubuntu 18.04 avec 4.15, encore, pour être sûr que cela marche.',
        why: 'Répéter une surprise est sain. Mais cela ne choisit pas entre les soupçons : les {repeat} annoncent de la lumière dans cette case.'
      }
    }
  },
  change: `Lancez la quatrième case, celle que personne n’a eu besoin d’essayer : Ubuntu 18.04 avec 6.1. Avant d’appuyer, lisez dans le tableau ce qu’annonce chaque soupçon. Regardez ensuite quelles lignes tombent. Cet essai aurait-il suffi à lui seul ?`,
  recap: [
    'Gardez tout fixe et changez une chose ; ce qui suit le changement lui appartient.',
    'Avant un essai, notez ce qu’annonce chaque soupçon. Un essai sur lequel ils sont tous d’accord ne vaut pas le temps qu’il prend.'
  ],
  figure: {
    caption: 'Une seule chose change à la fois',
    words: {
      grid: 'Quatre essais : deux systèmes, deux noyaux',
      systems: {
        ubuntu: { name: 'Ubuntu', version: '18.04' },
        debian: { name: 'Debian', version: '12' }
      },
      kernel: 'noyau',
      ports: 'huit ports',
      none: 'aucune interface',
      notRun: 'pas essayé',
      notes: {
        'ubuntu-4.15': 'chapitre 4 : la surprise',
        'ubuntu-6.1': 'personne n’a eu à l’essayer',
        'debian-4.15': 'un mélange, exprès',
        'debian-6.1': 'chapitre 1 : la plainte'
      },
      choose: 'regarder cet essai',
      run: 'Lancer',
      table: 'Ce qu’annonce chaque soupçon',
      ifIn: 'Si la différence vient …',
      willShow: '… alors {system} avec {kernel} montrera',
      hypotheses: {
        kernel: 'du noyau',
        user: 'de l’espace utilisateur',
        both: 'des deux : vieux noyau et vieil espace utilisateur',
        cards: 'des cartes : elles sont mortes'
      },
      out: '(écarté)',
      seen: 'vu',
      left: 'Soupçons restants : {count}',
      notYet: '… choisissez un essai',
      model:
        'Les ports sont calculés : deux exécutions du pilote, le texte de 4.16 pour 4.15 et celui de 6.1. Le modèle n’a pas d’espace utilisateur ; que les lignes concordent, les auteurs l’ont vu, sauf dans la case qu’ils n’ont pas essayée.'
    }
  }
};
