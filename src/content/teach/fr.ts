// Longer than most: a guide of one page, in one piece.
import type { AnswersText, GuideText, RecallText } from './text.ts';

/** The trainer's guide in French. */
export const guide: GuideText = {
  title: 'Pour les formateurs',
  description:
    'Enseigner le débogage avec un vrai bogue du noyau : trois séances minutées, treize questions et leurs réponses, une feuille de rappel, un ticket de sortie.',
  heading: 'Pour les formateurs',
  lead: 'Un vrai bogue, trois lignes de C, et une salle qui prédit avant d’exécuter.',
  contents: 'Sur cette page',
  who: {
    heading: 'Pour qui',
    body: `Pour celles et ceux qui devront un jour trouver pourquoi une machine ne fait pas ce qu’on attend d’elle : administrateurs qui savent lire du code, développeurs qui n’ont jamais approché un noyau, étudiants en systèmes d’exploitation ou en embarqué. De six à trente personnes. Au-delà, faites voter à main levée et gardez courtes les parties en binôme.

À la fin, on sait lire une ligne du journal du noyau comme une adresse, choisir l’expérience suivante d’après ce qu’elle peut exclure, lire bit par bit un mot masqué, et distinguer un message de ce qui s’est passé. Personne ne devient développeur du noyau en quatre-vingt-dix minutes. La plupart cessent d’avoir peur du journal.`
  },
  before: {
    heading: 'Ce qu’il faut savoir avant',
    body: `- Lire une ligne de C : un \`if\`, un \`return\`, un appel de fonction. Personne n’a besoin d’en écrire, sauf dans la partie « Le correctif, de votre main ».
- L’hexadécimal et le binaire, jusqu’à « un chiffre hexadécimal fait quatre bits ».
- Qu’un pilote est la partie du noyau qui parle à un périphérique. Rien de plus.

Trois questions disent si un groupe est prêt. Posez-les la veille :

1. Que vaut \`0x16\` en binaire ? \`0001 0110\`.
2. Que vaut \`0x1234 & 0xff00\` ? \`0x1200\`. Répondre \`0x12\` est aussi bon signe : demandez où sont passés les zéros.
3. Une fonction finit par \`return -22;\`. Tout s’est-il bien passé ? Dans le noyau, non : 0 est un succès, et un nombre négatif est le nom d’une erreur. Si personne ne le sait, donnez cette phrase et continuez.`
  },
  room: {
    heading: 'Avant que la salle se remplisse',
    body: `- Ouvrez une fois les pages dont vous aurez besoin, sur la machine qui servira. Elles ne demandent rien à aucun autre hôte.
- Chaque état a une adresse. Mettez dans vos diapositives les exécutions à montrer, en liens ou en figures : [l’atelier](page:teach/embed/) fabrique les deux.
- Pour projeter, ajoutez \`?present=1\` à l’adresse d’un chapitre, du labo ou d’une expérience, [comme ici](page:chapters/mask/?present=1) : grands caractères, une figure, rien autour. Dans un chapitre, les flèches ou une télécommande tournent ses étapes ; dans le labo, elles parcourent l’exécution. Échap quitte.
- Il suffit d’un navigateur de 2024 ou plus récent. Pas de compte, rien à installer, et ce que chacun fait reste dans son navigateur.
- Pour une salle sans réseau, voyez [les paquets](page:teach/embed/#packages).
- Cachez les résultats. Chaque chapitre demande avant de montrer, et la figure reste couverte tant que personne n’a répondu. Rien de ce que vous direz n’apprend autant qu’une prédiction fausse, écrite de sa propre main.`
  },
  plans: {
    short: {
      heading: '45 minutes : un mot',
      body: 'Pour une rencontre ou une pause de midi. Vous projetez, la salle prédit. But : chacun a vu comment une réponse se perd entre deux fonctions qui, chacune, paraissent justes.'
    },
    lesson: {
      heading: '90 minutes : un bogue',
      body: 'Pour une classe avec un ordinateur pour deux. Les binômes ont la main à partir de la boîte aux lettres. But : chacun a écrit le correctif et l’a vu prouvé.'
    },
    half: {
      heading: 'Une demi-journée : toute l’affaire',
      body: 'Trois heures et demie avec deux pauses, un ordinateur pour deux. But : chacun a fait plus d’une fois le tour de la boucle observer, supposer, instrumenter, changer, vérifier, et a vu une exécution réussie qui ne prouve rien. Les chapitres 3, 4, 15 et 16 sont pour le retour.'
    }
  },
  parts: {
    riddle: {
      title: 'Seize cartes que personne ne voit',
      say: '« Ce serveur a deux cartes de quatre ports. Voici la liste des interfaces : aucun des huit. La carte est-elle morte ? À qui le demander ? » Recueillez les idées avant de toucher au clavier.',
      do: 'Ils dictent des commandes, vous les tapez dans la figure : `lspci`, `dmesg`. Avant chacune, quelqu’un dit ce qu’elle afficherait si la carte était morte.',
      watch:
        'Quelqu’un demande le câble. Bonne liste, mauvais étage : un câble absent laisse une ligne avec `NO-CARRIER`. Ici, il n’y a pas de ligne.',
      more: 'Laissez les binômes répondre à la question du chapitre : une carte saine prend la place, et lesquelles des trois commandes changent ?'
    },
    lines: {
      title: 'Trois lignes dans le journal',
      say: '« Lisez-moi la première plainte sans ses mots. Que reste-t-il ? » L’heure, la fonction, le numéro de ligne. Puis : « Laquelle des trois est la plus proche de la cause ? »',
      do: 'Ils rangent sur papier les trois fonctions dans l’ordre où elles s’appellent, et vérifient dans la figure.',
      watch:
        'La plupart partent de la dernière ligne, parce que c’est la dernière. Le journal suit l’ordre des abandons : la fonction la plus profonde parle la première.',
      more: 'Les fonctions de qed renvoient {populate}. Demandez quel nombre arrive au cœur PCI du noyau ({pci}), et quelle ligne du journal le dit (aucune).'
    },
    'one-thing': {
      title: 'Changer une seule chose',
      say: '« Ubuntu 18.04 allume huit ports, Debian 12 aucun. Nommez tout ce qui diffère. » Écrivez la liste au tableau, elle s’allonge vite. « Maintenant, choisissez un essai. »',
      do: 'Chaque binôme écrit ce que chaque soupçon annonce pour l’essai choisi. Ensuite seulement, il le lance.',
      watch:
        'Les binômes qui refont un essai « pour être sûrs ». Demandez quel soupçon son résultat aurait pu écarter.'
    },
    bisect: {
      title: 'Bissection',
      say: '« La 4.15 marche, la 4.19 non. Chaque compilation vous coûte un café. Laquelle compilez-vous ? »',
      do: 'Ils votent à main levée pour 4.16, 4.17 ou 4.18, puis parcourent la règle dans plusieurs ordres en comptant les compilations.',
      watch:
        '« 4.16, elle est à côté de la bonne. » Accordez que le pari peut payer. Puis demandez le pire cas.',
      more: 'Doublez le nombre de commits, en demandant d’abord combien de compilations cela ajoute. Une.'
    },
    mailbox: {
      title: 'Comment un pilote parle au micrologiciel',
      say: '« Deux processeurs, quelques mots de mémoire partagée, et aucun ne peut appeler l’autre. Comment la carte sait-elle qu’une question est complète ? » Dessinez trois colonnes au tableau et laissez la salle les remplir.',
      do: 'Les binômes suivent une commande pas à pas et notent l’ordre des trois écritures. Puis ils font venir la réponse à la commande 28 « avec un ancien numéro », et prédisent la fin avant d’y aller.',
      watch:
        'On prend l’ancien numéro pour une erreur. C’est l’état le plus ordinaire de cette boîte : « pas encore ». L’erreur, ce sont cinq secondes de cet état.',
      more: 'Ne donnez aucune réponse à `OS_WOL`, la commande 3. Ce serveur se passe bien du réveil par le réseau. La carte démarre-t-elle ?'
    },
    ways: {
      title: 'L’appelant : trois sorties',
      say: '« De combien de façons cette fonction peut-elle finir, et comment son appelant les distingue-t-il ? » Quelqu’un dira que `goto` est interdit. Demandez-lui ce qu’il faut rendre, et où.',
      do: 'Ils parcourent les quatre cas dans la figure et disent, pour chacun, quelles instructions s’exécutent en sortant.',
      watch:
        'Deux listes se mélangent : ce que renvoient les fonctions (0 est un succès) et ce que répond le micrologiciel (0 est « pas pris en charge »). Écrivez-les au tableau côte à côte, et laissez-les-y.'
    },
    mask: {
      title: 'Le masque',
      say: '« Un mot porte deux choses. Quelle moitié voulons-nous, et comment perdre l’autre ? » Puis fermez la porte 20 : « Que fait le pilote d’une carte saine, maintenant ? »',
      do: 'Les binômes écrivent en hexadécimal le mot qui reste, avant de basculer le bit. Puis ils cherchent la seule porte à fermer pour qu’ERROR passe pour OK.',
      watch:
        'Certains font une retenue vers la colonne voisine, comme dans une addition. Faites lire une colonne à haute voix : mot, porte, reste.',
      more: 'Donnez les énigmes sous le dessin. Posez ensuite la question des deux masques, dans la liste plus bas.'
    },
    zero: {
      title: 'Zéro est une réponse',
      say: '« Les auteurs ont fait afficher le mot par le pilote : `0x00000000`. Qu’a dit le micrologiciel : rien, succès, échec, autre chose ? » Comptez les mains. Ne tranchez pas.',
      do: 'Ils regardent dans la figure le mot entier, avec sa moitié basse, et votent une seconde fois.',
      watch:
        '« Zéro est un succès. » Oui, dans l’autre liste : celle de ce que renvoient les fonctions. Le micrologiciel a la sienne, où OK est `0x00160000`.'
    },
    door: {
      title: 'La porte que personne ne pouvait ouvrir',
      say: '« Il y a une branche pour une carte exactement comme celle-ci. Combien des 65 536 réponses l’atteignent ? » Notez les nombres au tableau avant toute exécution.',
      do: 'Ils lisent les deux fonctions deux minutes en silence, écrivent un nombre, puis regardent les comptes.',
      watch:
        '« Une : le zéro. » La meilleure réponse fausse du cours ; qui a écrit cette branche a dû le croire aussi. Demandez la ligne qui dit −95.',
      more: 'Un masque ouvre-t-il la porte de la 6.12 ? Et que fait un masque de 0 à celle de la 6.12-fix ? Les 65 536 y passent.'
    },
    fix: {
      title: 'Trois lignes de C',
      say: '« On peut réparer l’appelant ou l’appelé. Lequel, et que casserait l’autre ? » Puis : « Pour combien des 65 536 réponses le correctif change-t-il quelque chose ? »',
      do: 'Ils votent, vous appliquez le patch dans la figure, et ils lisent le carré de droite : une case.',
      watch:
        '« Que l’appelant continue après −22. » Cela aide ces cartes, et toutes les cartes en panne avec elles : ERROR ressort aussi en −22.'
    },
    patch: {
      title: 'Le correctif, de votre main',
      say: '« Vous savez où cela va et ce que cela doit dire. Écrivez-le. » Ajoutez que rien n’est comparé à une solution : chaque texte est exécuté avec toutes les réponses.',
      do: 'Les binômes remettent les lignes en ordre, puis écrivent le correctif dans l’éditeur de l’exercice suivant, et lisent ce qu’en disent les exécutions.',
      watch:
        'La nouvelle question sous l’ancienne. Zéro n’est « pas OK » non plus, et le test large le prend d’abord. Laissez les exécutions le dire.',
      more: 'Qui a fini tôt prend l’exercice « wrong » : écrire un patch qui passe le test étroit et qui est faux quand même.'
    },
    lie: {
      title: 'Une bonne ligne de journal peut mentir',
      say: '« Le journal dit `Failed getting number of images`. La carte a-t-elle échoué ? » Montrez l’exécution : OK, et zéro image.',
      do: 'Ils trouvent la condition devant le message, et écrivent une ligne honnête : ce qui a été demandé, ce qui est revenu, ce qui se passe maintenant.',
      watch:
        'Le mot « Failed » pèse plus que huit ports. Demandez lequel des témoins ne peut pas se tromper.'
    },
    second: {
      title: 'Le correctif à corriger',
      say: '« Huit ports et un journal muet. Le pilote a-t-il raison ? » Attendez plus longtemps qu’il n’est confortable.',
      do: 'Ils lancent l’exécution avec la machine stricte, avec une pile de zéros, puis avec le motif, et notent laquelle montre le défaut.',
      watch:
        '« Ça marche. » Deux exécutions sur trois le disent. Et personne n’a été négligent : la pièce derrière cette porte n’avait jamais servi.'
    },
    ticket: {
      title: 'Ticket de sortie',
      say: '« Choisissez l’exécution qui vous a le plus surpris, et faites-en un ticket. À côté du code, une phrase : que croyiez-vous avant ? »',
      do: 'Ils font le ticket et remettent son code, sur papier ou dans la messagerie du cours.',
      watch:
        'La prochaine séance commence par la question que la plupart ont manquée. [La page de relecture](page:teach/replay/) prend tous les codes à la fois et compte les réponses.'
    }
  },
  pause: 'Pause',
  minutes: '{minutes} min',
  columns: { say: 'Vous dites', do: 'Ils font', watch: 'À surveiller', more: 'Ici, on a le temps' },
  questions: {
    heading: 'Treize questions pour la salle',
    body: 'Les chapitres posent leurs seize questions, avec des réponses au choix ; [toutes, corrigées,](page:teach/answers/) tiennent sur quelques feuilles. Ces treize-ci sont ouvertes. Posez, attendez, recueillez, et n’exécutez qu’ensuite : chacune a la page et l’état qui la tranchent. Chaque nombre d’ici sort d’une telle exécution, faite pendant la construction de cette page.'
  },
  ask: {
    seen: {
      ask: '`lspci` montre les cartes et `ip` non. Où se perdent-elles ?',
      answer:
        'Entre le dernier étage qui les voit et le premier qui ne les voit pas : dans le pilote. Le bus demande à un périphérique qui il est, sans aucun pilote. Une interface, c’est un pilote qui la crée, à la fin d’un examen réussi. Celui-ci envoie {commands} commandes, puis renonce : {ports} interface.',
      wrong: [
        {
          idea: 'Les cartes sont mortes ou mal enfichées.',
          say: 'Le bus ne les montrerait pas, et rien n’aurait répondu à {commands} commandes.'
        },
        {
          idea: 'C’est le câble, ou le commutateur.',
          say: 'Un port sans câble garde sa ligne dans `ip`, avec `NO-CARRIER`. Le chapitre 16 montre les deux.'
        }
      ]
    },
    first: {
      ask: 'Trois plaintes. De laquelle partez-vous ?',
      answer:
        'De la première : `qed_mcp_nvm_info_populate`, ligne {line}. La fonction la plus profonde parle d’abord, puis chacun de ses appelants. Les lignes sont {lines} dans l’édition 6.12.',
      wrong: [
        {
          idea: 'De la dernière : `hw prepare failed` résume tout.',
          say: 'C’est la plus loin de la cause. Sa fonction sait seulement que quelque chose a échoué en dessous.'
        }
      ]
    },
    old: {
      ask: 'Pourquoi les cartes marchent-elles avec la 4.16 ?',
      answer:
        'Parce que la 4.16 ne demande pas. Son examen envoie {commands} commandes, et `BIST_TEST` n’en est pas. La carte n’y répond pas mieux : personne n’entend la mauvaise réponse.',
      wrong: [
        {
          idea: 'L’ancien pilote sait traiter la réponse.',
          say: 'Son texte a la même comparaison, pour un autre usage. L’examen ne l’appelle pas.'
        },
        {
          idea: 'Le support des vieilles cartes a été retiré ensuite.',
          say: 'Rien n’a été retiré. La 4.17 a ajouté une question.'
        }
      ]
    },
    stale: {
      ask: 'La réponse est OK, mais porte le numéro de la commande d’avant. Que se passe-t-il ?',
      answer:
        'Le pilote n’arrive pas jusqu’au code. Pour lui, un mauvais numéro veut dire « pas encore » : il regarde 500 fois, toutes les 10 ms, et renonce après {seconds} secondes avec {rc}, {errno}.',
      wrong: [
        {
          idea: 'OK, c’est OK : il l’accepte.',
          say: 'Alors n’importe quelle réponse restée là vaudrait pour la question suivante.'
        },
        {
          idea: 'Elle est refusée tout de suite.',
          say: 'Après chaque commande, un ancien numéro est là jusqu’à ce que la réponse vienne. Ce ne peut pas être une erreur.'
        }
      ]
    },
    wol: {
      ask: 'Le micrologiciel ne répond rien à `OS_WOL`, sur le réveil par le réseau. Tout le reste va bien. La carte démarre-t-elle ?',
      answer:
        'Non. Après un délai dépassé, le pilote n’envoie plus rien ; la commande suivante est refusée avant de partir : {ports} interface, {complaints} lignes, après {seconds} secondes. Le silence est fatal où qu’il tombe ; un refus, non.',
      wrong: [
        {
          idea: 'Oui, le réveil par le réseau est un luxe.',
          say: 'En effet, et répondre « pas pris en charge » à cette même commande ne fait aucun mal. Ne pas répondre est autre chose.'
        }
      ]
    },
    masks: {
      ask: 'Le mot passe par deux masques de même motif. Lequel peut-on retirer ?',
      answer:
        'L’un ou l’autre, mais pas les deux. Si l’un est ouvert à `0xffffffff`, l’autre enlève encore le numéro, et la carte marche. Si les deux le sont, le pilote compare le numéro avec le reste et refuse même OK : {rc}, {errno}.',
      wrong: [
        {
          idea: 'Le second, à l’appel, fait le travail.',
          say: 'Quand le mot y arrive, le premier l’a déjà fait. Ouvrez le second seul : rien ne change.'
        },
        {
          idea: 'Aucun. Chacun prend une moitié.',
          say: 'Les deux ont les mêmes trous. Posez-les l’un sur l’autre.'
        }
      ]
    },
    shut: {
      ask: 'Dans la 6.12-fix, quelqu’un met à 0 le masque de l’appel. Quelles cartes démarrent ?',
      answer:
        'Celles qui n’envoient pas de nombre d’images. Quoi que dise le micrologiciel, on lit 0, « pas pris en charge », et cela passe : ERROR comme ici, avec {rc} et {ports} ports. Une carte saine a un 8 à côté de son OK ; la machine stricte s’arrête alors, comme au chapitre 14. Dans la 6.12, le même masque refuse tout le monde.',
      wrong: [
        {
          idea: 'Aucune : un masque de 0 ne laisse rien passer.',
          say: 'Vrai pour les bits. Mais rien est aussi un mot, et cette édition le connaît.'
        }
      ]
    },
    silence: {
      ask: 'Comment distinguer une réponse `0x00000000` d’une absence de réponse ?',
      answer:
        'Par la moitié basse, et par le temps. Une réponse porte le numéro de sa question, ici `0x001c`, et vient tout de suite : −22. Le silence finit après {seconds} secondes avec {rc}, {errno}, et le journal a trois lignes de plus, dont la première dit `failed to respond`.',
      wrong: [
        {
          idea: 'On ne peut pas : zéro est zéro.',
          say: 'Après le masque, oui. Avant, le mot était `0x0000001c`. Ce que le masque enlève est justement ce qui les distingue.'
        }
      ]
    },
    refuse: {
      ask: 'Jusqu’au nombre d’images, un examen envoie 28 commandes. Lesquelles le micrologiciel peut-il refuser par « pas pris en charge » ?',
      answer:
        'Toutes sauf une. Les 27 qui précèdent `BIST_TEST` sont de huit sortes, et chacune peut être refusée : le pilote se rabat sur plus ancien ou s’en passe. Ce n’est fatal que pour la dernière.',
      wrong: [
        {
          idea: 'Aucune : un pilote a besoin de ses réponses.',
          say: 'Essayez-les une à une sur le banc des commandes. L’étrange est qu’une seule soit fatale, et c’est de là que vient l’histoire.'
        }
      ]
    },
    caller: {
      ask: 'Ne serait-il pas plus simple que l’appelant continue après −22 ?',
      answer:
        'Plus simple, et faux. −22 est aussi le sort d’ERROR et de tous les codes dont personne n’a entendu parler. Le correctif les sépare : ERROR renvoie toujours {rc}, et {ports} port apparaît.',
      wrong: [
        {
          idea: 'La liste n’est pas vitale, donc tout échec peut passer.',
          say: 'Une carte qui répond ERROR souffre peut-être d’autre chose que d’une liste. L’appelé tient le mot ; il peut dire de quel cas il s’agit.'
        }
      ]
    },
    lie: {
      ask: 'Le journal dit `Failed getting number of images`. De quelles trois exécutions peut-il s’agir ?',
      answer:
        'Le code n’était pas OK ; ou aucune réponse n’est venue ; ou le code était OK et le nombre 0. Dans la troisième, rien n’a échoué : la question renvoie {rc}, {ports} ports apparaissent, et la ligne est écrite quand même.',
      wrong: [
        {
          idea: 'Une ligne de niveau erreur veut dire que ça ne marche pas.',
          say: 'Un message dit que sa condition était vraie. Lisez la condition : il y a un « ou » dedans.'
        }
      ]
    },
    ports: {
      ask: 'Huit ports sont là et le journal est muet. Le pilote a-t-il raison ?',
      answer:
        'Ce n’est pas sûr. Dans la 6.12-fix, « pas pris en charge » avec un 8 à côté fait copier au pilote un pointeur que personne n’a écrit. Avec une pile de zéros, comme chez les distributions, huit ports apparaissent, et avec un motif aussi. Seule une machine qui tient le compte de ce qui a été écrit s’arrête.',
      wrong: [
        {
          idea: 'Un test qui passe montre que le code est juste.',
          say: 'Il montre que personne n’a regardé à cet endroit. Ici, deux exécutions sur trois passent.'
        },
        {
          idea: 'Donc le premier correctif était mauvais.',
          say: 'Il a fait marcher la carte et changé une réponse sur 65 536. La pièce derrière la porte était telle que la 4.17 l’avait laissée.'
        }
      ]
    },
    version: {
      ask: 'Laquelle a le plus de chances d’avoir le correctif : 6.12.0 ou 5.4.287 ?',
      answer:
        'La 5.4.287. Le correctif est arrivé dans la branche principale en 6.13-rc2, début décembre 2024, et dans les branches stables le 14. La 6.12.0 était sortie avant l’envoi du premier patch.',
      wrong: [
        {
          idea: 'Le plus grand numéro est le code le plus récent.',
          say: 'Chaque branche a son calendrier. Demandez la branche et la date.'
        }
      ]
    }
  },
  answer: 'Réponse',
  wrong: 'Idées fausses courantes',
  settle: 'À vérifier ici',
  after: {
    heading: 'Une semaine plus tard',
    body: `Ce qu’on redemande après une semaine reste ; ce qu’on redit ne reste pas. La [feuille de rappel](page:teach/recall/) a dix courtes questions sur une page et les réponses sur la suivante. Imprimez la première, distribuez-la au début de la séance suivante, donnez cinq minutes sans documents, puis laissez les voisins comparer. La ramasser gâcherait tout : elle est pour l’apprenant.`
  },
  ticket: {
    heading: 'Le ticket de sortie',
    body: `Un ticket est un code de vingt à cinquante caractères environ, qu’on peut recopier d’une feuille. Il contient une exécution du labo et les réponses choisies aux questions des chapitres, rien d’autre : ni nom, ni heure, ni numéro d’appareil. L’apprenant le fait sur [la page du ticket](page:teach/ticket/), qui dit ce qu’il contient, ou depuis le labo.

Vous mettez un code, ou ceux de toute une classe, dans [la page de relecture](page:teach/replay/). Elle refait l’exécution sur-le-champ, dans votre navigateur ; elle montre comment elle finit, le journal, et quelles réponses étaient justes ; pour une classe, elle compte combien de fois chaque réponse a été choisie. Majuscules et minuscules se valent, un O est lu 0 et un I est lu 1, et une somme de contrôle repère les fautes de frappe, qui sont signalées comme telles.

Ce n’est pas un examen. Qui veut peut copier le code de son voisin, ou en fabriquer un : il n’est pas signé, faute de serveur pour le faire.`
  },
  take: {
    heading: 'Emporter des figures',
    body: `[L’atelier](page:teach/embed/) vous donne une figure dans l’état de votre choix, ou un chapitre entier avec sa question, pour des diapositives, un wiki, un cours Moodle ou Canvas, un blog, ou en lien avec un code QR, et dit pour chaque endroit ce qui y marche et ce qui n’y marche pas.`
  },
  out: {
    heading: 'Ce qui n’y est pas',
    body: `- **LTI 1.3** n’y est pas : il faut un serveur qui garde des clés et parle à la plateforme, et ce site n’est que des fichiers. Pour noter dans un cours, prenez un paquet SCORM, qui transmet lui-même score et achèvement.
- Personne ici n’a fait tourner un vrai Moodle ni un vrai Canvas. Ce qui en est dit vient de leur documentation et d’essais avec un moteur SCORM et les schémas publiés.
- Il n’y a ni comptes ni liste de résultats. Ce que font les apprenants reste dans leur navigateur jusqu’à ce qu’ils vous remettent un ticket.
- La carte est un modèle. Ce qu’il simplifie et ce qu’il suppose est dit [sur une page](page:about/#model) ; qui demande « est-ce ainsi sur du vrai matériel ? » mérite qu’on l’y envoie.`
  }
};

/** The page of answers in French. */
export const answers: AnswersText = {
  title: 'Réponses aux seize questions',
  description:
    'Pour les formateurs : les seize questions des chapitres, la bonne réponse, les mauvaises et pourquoi, chacune jugée par une exécution du pilote. À imprimer.',
  heading: 'Seize questions, corrigées',
  lead: 'Ce que chaque chapitre demande avant de montrer, la bonne réponse en tête. C’est une exécution qui a dit laquelle.',
  others: 'Les autres'
};

/** The recall sheet in French. */
export const recall: RecallText = {
  title: 'Feuille de rappel, une semaine après',
  description:
    'Dix courtes questions sur seize cartes réseau, un masque et une branche jamais atteinte, à faire de mémoire une semaine après. Réponses sur une seconde page.',
  heading: 'Une semaine plus tard',
  lead: 'Dix questions, cinq minutes, pas de documents. Écrivez ce dont vous vous souvenez, et devinez le reste.',
  howTo: 'Imprimez cette page : les réponses viennent sur une feuille à part.',
  items: [
    {
      ask: 'Le bus montre une carte, `ip` non. Qui soupçonnez-vous, et pourquoi pas le câble ?',
      answer:
        'Le pilote : le premier étage qui ne voit pas ce que voit celui d’en dessous. Un câble absent laisserait une ligne avec `NO-CARRIER`.',
      page: 'chapters/sixteen-cards/'
    },
    {
      ask: 'Trois plaintes dans un journal, écrites par trois fonctions qui s’appellent l’une l’autre. Laquelle est la plus proche de la cause ?',
      answer:
        'La première. La fonction la plus profonde échoue et parle d’abord ; ses appelants suivent.',
      page: 'chapters/three-lines/'
    },
    {
      ask: 'Une version marche, la quatrième après elle non. Laquelle compilez-vous d’abord, et combien en faut-il au pire ?',
      answer:
        'Celle du milieu ; deux. Chaque compilation divise alors par deux ce qui reste, quoi qu’elle montre.',
      page: 'chapters/bisect/'
    },
    {
      ask: 'Dans quel ordre le pilote écrit-il données, paramètre et en-tête dans la boîte aux lettres ? Pourquoi ?',
      answer:
        'Données, paramètre, en-tête. L’en-tête est le signal ; tout ce qui appartient à la commande doit déjà être là.',
      page: 'chapters/mailbox/'
    },
    {
      ask: 'Comment le pilote sait-il que le mot dans la boîte répond à sa propre question ?',
      answer:
        'Par le numéro de séquence dans la moitié basse. Tout autre numéro veut dire « pas encore », pendant cinq secondes.',
      page: 'chapters/mailbox/'
    },
    {
      ask: 'Que vaut `0x0017001c & 0xffff0000` ? Par quel seul bit cela diffère-t-il d’OK, `0x00160000` ?',
      answer: '`0x00170000`, ERROR. La différence est le bit 16.',
      page: 'chapters/mask/'
    },
    {
      ask: 'Le micrologiciel répond `0x00000000`, avec le bon numéro. Qu’a-t-il dit, et qu’en a fait le pilote ?',
      answer:
        '« Je ne connais pas cette commande. » Le pilote y a vu une erreur comme une autre : {rc}, {errno}.',
      page: 'chapters/zero/'
    },
    {
      ask: 'Combien des 65 536 réponses atteignaient la branche pour −95 avant le correctif ? Pour combien le correctif change-t-il ce que fait le pilote ?',
      answer:
        'Aucune : la fonction d’en dessous ne renvoyait jamais −95. Le correctif en change une, la réponse `0x0000`.',
      page: 'chapters/door/'
    },
    {
      ask: 'Donnez une exécution où le journal dit que quelque chose a échoué et où la carte marche.',
      answer:
        'OK avec 0 image. Le message a deux conditions reliées par un « ou », et n’en nomme qu’une.',
      page: 'chapters/lying-line/'
    },
    {
      ask: 'Huit ports sont là. Pourquoi cela ne prouve-t-il pas que le correctif est juste ?',
      answer:
        'Avec un nombre à côté du refus, la 6.12-fix copie un pointeur que personne n’a écrit, et rien dans l’examen ne le suit. Un second correctif met le nombre à 0.',
      page: 'chapters/second-fix/'
    }
  ],
  answers: 'Réponses',
  answersNote: 'À ne pas noter. Ce qui a été oublié vaut dix minutes dans le chapitre indiqué.',
  read: 'Chapitre {number}'
};
