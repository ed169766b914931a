import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Vers l’amont',
  description:
    'Comment trois lignes de C gagnent les noyaux que l’on utilise : deux versions, une fusion, les branches stables, et un message de commit qui travaille.',
  lead: 'Un correctif est fini quand les autres l’ont sans vous le demander.',
  steps: {
    'two-ways': `Les auteurs de l’article ont recompilé 6.1 avec le changement, redémarré Debian, et les ports sont apparus. Et maintenant ? Ils ont pris deux chemins. Ils ont empaqueté le pilote comme [[module]] : cela aide tout de suite, sur les machines dont on s’occupe, mais il faut le recompiler pour chaque noyau. Et ils ont envoyé le changement [[upstream|en amont]]. C’est plus lent, mais ensuite il voyage tout seul. Le tableau de la figure montre jusqu’où.`,
    posted: `Le 21 novembre 2024 à 18 h 26, la première version part sur la liste de diffusion des développeurs réseau : un fichier, trois lignes de plus et une de moins, signée Louis Leseur, écrite avec Florian Forestier ([v1](https://lore.kernel.org/r/20241121172821.24003-1-louis.leseur@gmail.com)). Un [[patch|correctif]] est un courriel. Son texte devient le message du commit, et ce message a des lecteurs qui ne verront jamais votre carte : le [[maintainer|mainteneur]] qui doit trancher, celle ou celui qui s’occupe d’un vieux noyau, quiconque arrivera là dans six ans au bout d’une bissection. Il vaut donc la peine d’être démonté.`,
    message: `La relecture demande une seule chose : nommer le commit fautif sous la forme habituelle, douze caractères de son empreinte et son titre. On croirait une formalité. C’est la ligne que lisent les machines. \`Fixes:\` dit quel changement a apporté le défaut, donc quels noyaux l’ont ([comment l’écrire](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/submitting-patches.rst?h=v6.12)). Une semaine plus tard, le 28 à 9 h 33, la [v2](https://lore.kernel.org/r/20241128083633.26431-1-louis.leseur@gmail.com) est là. Choisissez les autres parties de l’exemple et lisez à quoi chacune sert.`,
    merged: `Paolo Abeni l’applique : [7a0ea70da56e](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62). Un courriel du 5 décembre annonce la fusion dans la [[mainline|branche principale]], [896d8946da97](https://git.kernel.org/torvalds/c/896d8946da97) ; 6.13-rc2 est donc la première [[release-candidate|version candidate]] à le contenir. De quel jour date le commit lui-même, nous ne l’avons pas vérifié. L’article note sa joie à la date « 12/03/2024 ». Lisez le mois d’abord : le 3 décembre, qui tombe bien entre la v2 et ce courriel.`,
    stable: `Les [[stable-tree|branches stables]] prennent un correctif dès que la branche principale l’a ; la ligne \`Fixes:\` leur dit qui en a besoin. Le 14 décembre, il sort dans 5.4.287, 5.15.174, 6.1.120 et 6.6.66 ([son commit là-bas](https://git.kernel.org/stable/c/4f63de0ef87b0876747180e0c9df113b1b29f896)). Pour 5.10.231 et 6.12.5, nous le déduisons de la relecture du 12 décembre. Dans 4.19, nous n’en avons vu aucun. Pendant tout ce temps, 6.13 n’existe encore qu’en versions candidates.`,
    carriers: `« Mon noyau l’a-t-il ? » est donc une question pour un tableau, pas pour l’intuition qu’inspire un numéro : 6.12.0 est plus jeune que 5.4 et ne l’a pas, 5.4.287 l’a. Pour chaque ligne, le tableau dit comment nous le savons. Les noyaux 6.1.192 et 6.12.117 de Debian, nous les avons lus : le premier correctif y est, le second, celui du chapitre 14, n’y est pas. 6.13.2 a les deux.`
  },
  question: {
    ask: `Début décembre 2024, le correctif est dans la branche principale. Vous êtes sous Debian 12, avec un noyau 6.1, et n’allez pas en compiler un. Laquelle de ces versions a été la première à porter le correctif ?`,
    choices: {
      next: {
        answer: '6.13 : un correctif arrive avec la version suivante, il faut l’attendre.',
        why: 'Elle a le correctif, mais vient plus tard. Les anciennes branches n’attendent pas la version suivante, seulement la branche principale.'
      },
      newest: {
        answer: '6.12.0 : une version plus récente que votre 6.1.',
        why: 'Elle était sortie avant l’envoi du premier correctif. Plus récent que 6.1 ne veut pas dire postérieur au correctif : ce noyau écrit les trois lignes.'
      },
      stable: {
        answer: '6.1.120 : une version de correction de la branche 6.1.',
        why: 'Elle a été annoncée {days} jours après l’envoi du premier correctif. L’édition qui juge de la même façon fait apparaître {ports} ports.'
      },
      oldest: {
        answer:
          '4.19 : une vieille branche à long terme, où le défaut dure depuis le plus longtemps.',
        why: 'Le défaut est dans toutes les branches depuis 4.17, mais nous n’avons vu aucun 4.19 corrigé.'
      }
    }
  },
  change: `Choisissez Debian 6.12.117, puis 6.13.2. Avec la réponse des seize cartes, les deux disent la même chose. Laissez maintenant un 8 à côté de la réponse, comme au chapitre 14, et reprenez le tableau. Quels noyaux la machine stricte arrête-t-elle, et quelle colonne vous le dit d’avance ?`,
  recap: [
    'Un message de commit est un outil : le titre le fait trouver, les preuves convainquent, la ligne Fixes le mène à chaque noyau qui en a besoin.',
    'Qu’un noyau ait un correctif dépend de sa branche et de sa date, non de la hauteur de son numéro.'
  ],
  figure: {
    caption: 'D’un courriel aux noyaux que l’on utilise',
    words: {
      timeline: 'Cinq semaines, à l’échelle',
      date: '{day} {month}',
      months: { '11': 'nov.', '12': 'déc.' },
      after: 'Jour {days}, compté depuis le premier envoi.',
      events: {
        v1: {
          name: 'première version',
          more: 'Jeudi 21 novembre 2024, 18:26:22 +0100. La relecture demande la référence habituelle au commit fautif.'
        },
        v2: {
          name: 'deuxième version',
          more: 'Jeudi 28 novembre 2024, 09:33:58 +0100. C’est celle qui est appliquée.'
        },
        article: {
          name: 'note dans l’article',
          more: 'L’article ajoute, à la date « 12/03/2024 », que le changement est dans le noyau : mois d’abord, donc le 3 décembre.'
        },
        merge: {
          name: 'fusion en amont',
          more: 'La fusion 896d8946da97, « net-6.13-rc2 », dans un courriel du 5 décembre 2024. Le jour exact du commit n’est pas vérifié.'
        },
        'follow-v1': {
          name: 'suite, première version',
          more: 'Gianfranco Trad envoie ce que Coverity a trouvé dans la branche que le correctif a ouverte.'
        },
        stable: {
          name: 'versions stables',
          more: '5.4.287, 5.15.174, 6.1.120 et 6.6.66. Par déduction : 5.10.231 et 6.12.5.'
        },
        'follow-v2': {
          name: 'suite, deuxième version',
          more: 'Gianfranco Trad la renvoie. Le commit nomme Simon Horman pour la suggestion.'
        },
        'follow-applied': {
          name: 'suite appliquée',
          more: 'Paolo Abeni applique 7ed2d9158877. 6.13.2 le contient ; la première version candidate n’est pas vérifiée.'
        }
      },
      tabs: 'Que regarder',
      kernels: 'Quels noyaux portent quel correctif',
      message: 'Un message de commit, pièce par pièce',
      kernel: 'noyau',
      fix: '1er correctif',
      followUp: 'suite',
      known: 'd’où nous le savons',
      yes: 'oui',
      no: 'non',
      notNeeded: 'sans objet',
      certainty: { read: 'sources lues', listed: 'changelog', inferred: 'déduit' },
      beside: 'laisser un 8 à côté de la réponse, pile stricte',
      standsFor: 'Pour {kernel}, c’est l’édition {edition} qui juge la réponse.',
      prints: 'Lignes écrites par le pilote : {lines}.',
      parts: {
        title: {
          name: 'titre',
          more: 'Le domaine, deux-points, ce que fait le changement, à l’impératif. C’est la seule ligne que la plupart verront jamais : elle nomme l’effet, pas le fichier.'
        },
        trouble: {
          name: 'problème',
          more: 'Ce qui arrive, à qui, et comment on le remarque. Qui lit cela n’a pas une telle carte et doit croire que le problème existe.'
        },
        evidence: {
          name: 'preuve',
          more: 'Les lignes du journal, telles qu’écrites. Qui les cherchera plus tard trouvera ce commit.'
        },
        change: {
          name: 'remède',
          more: 'Ce que fait le correctif, et pourquoi c’est juste. Les lignes elles-mêmes sont dans le diff ; la raison n’est nulle part ailleurs.'
        },
        fixes: {
          name: 'Fixes',
          more: 'Le commit fautif : douze caractères et son titre, sur une seule ligne. Des scripts en tirent les branches stables concernées. C’est la forme que demandait la relecture.'
        },
        co: {
          name: 'coauteur',
          more: 'Deux personnes l’ont écrit ; le courriel n’a qu’un expéditeur. Cette ligne rend justice à l’autre.'
        },
        signed: {
          name: 'signatures',
          more: 'Chacun déclare que le texte peut être donné sous la licence du noyau. Qui transmet un correctif ajoute sa propre ligne.'
        }
      },
      ours: 'Un exemple : le titre, Fixes et Co-developed-by sont ceux du vrai commit ; les phrases sont de nous, les adresses sont omises.'
    }
  }
};
