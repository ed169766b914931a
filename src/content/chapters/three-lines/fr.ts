import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const fr: TextOf<typeof plan> = {
  title: 'Trois lignes du journal',
  description:
    'Lire une ligne du journal du noyau comme une adresse : horodatage, fonction, numéro de ligne, message. Qui appelle qui dans qed, et quelle ligne manque.',
  lead: 'Une ligne de journal est une adresse : quand, à quel endroit des sources, et seulement ensuite quoi.',
  steps: {
    five: `Cinq lignes du [[kernel-log|journal]] concernent la carte. Les deux premières sont des saluts : les modules \`qed\` et \`qede\` viennent d’être chargés. Suivent trois plaintes. Les mots de la fin ((E)) sont écrits pour des humains, et chacun y met ce qu’il veut. « Failed getting number of images » : quelles images ? Personne, dans la pièce, ne le sait. Gardez donc les mots pour plus tard, et regardez ce qui les précède.`,
    address: `Entre les crochets, il y a une adresse. Le nom ((B)) est celui de la fonction qui parle. Le nombre ((C)) est la ligne du fichier source où elle le fait. Personne ne les tape à la main : les macros du journal, comme \`DP_ERR\`, laissent le compilateur les remplir ([qed_if.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/linux/qed/qed_if.h?h=v6.12)). Ils ne peuvent donc pas être périmés. La ligne en question est affichée plus bas. Notre texte est plus court que celui du noyau ; elle y porte deux numéros, le sien et celui qu’elle affiche.`,
    empty: `Après le numéro viennent deux parenthèses, vides ((D)). C’est la place du nom du périphérique. Pendant le [[probe]], il n’en a pas : le pilote ne distribue les noms que plus tard, en installant ses interruptions. Des parenthèses vides disent donc aussi quelque chose. Ce qui a échoué a échoué tôt.`,
    ladder: `Lisez maintenant les trois lignes comme une seule. Suivez la descente : \`qede_probe()\` appelle \`qed_probe()\`, et ainsi de suite, sur cinq étages. (Le noyau en a un sixième, \`__qede_probe()\`, entre les deux premiers ; notre texte fait son travail dans \`qede_probe()\`.) La fonction la plus profonde échoue et parle. Celle qui l’a appelée voit un [[errno|code de retour]] différent de 0, parle et renonce. La suivante aussi. Trois lignes, un seul échec, raconté en remontant. La première plainte est la plus proche de la cause ; la dernière, celle qui saute aux yeux, en est la plus éloignée.`,
    missing: `Cinq fonctions, mais trois lignes. Celle du milieu ne fait que transmettre le nombre. Celle du haut est d’un autre genre. \`qed_probe()\` renvoie un [[pointer]], et \`NULL\` pour n’importe quel échec ; le −22 s’arrête donc là. De ce \`NULL\`, \`qede_probe()\` fait −19, [[enodev|ENODEV]], sans rien écrire. Au-dessus, le noyau n’écrit rien non plus pour ce nombre : nous avons donné à un vrai noyau 6.1 sans le correctif, dans un émulateur, une carte qui répond ainsi, et son journal s’est arrêté à la troisième ligne. « Périphérique inexistant », voilà désormais ce qu’il croit. Le pilote avait pourtant envoyé à la carte 28 commandes, comme on appelle ses requêtes, et reçu une réponse à chacune.`,
    clock: `L’horodatage ((A)) compte les secondes depuis le démarrage du noyau. Du salut de \`qede\` à la première plainte, le journal de l’article met 52,6 ms. Pour un processeur, c’est une éternité. Notre exécution met presque aussi longtemps, 51,7 ms, et elle peut dire pourquoi : cinq des 28 [[mailbox|commandes]] laissent le pilote [[sleep|dormir]], 10 ms chacune. Dans l’article, les trois lignes se suivent ensuite à 3 µs ; ici, elles ont la même heure, car une instruction ne coûte rien à ce simulateur. Quant à la durée réelle d’une lecture sur le bus, c’est une supposition de notre part.`,
    edition: `Les numéros de ligne datent un noyau. L’histoire se passe sous Debian 12, dont le noyau est un 6.1, et le journal de l’article donne 3374, 4722, 513. Un 6.1 d’origine affiche 3374, 4722 et 523. De toutes les sources que nous avons lues, seules 6.11.11 et 6.12.0 affichent les trois numéros de l’article : entre-temps, dix lignes ont disparu plus haut dans \`qed_main.c\` ([v6.1](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_main.c?h=v6.1), [v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_main.c?h=v6.12)). Ce journal vient donc sans doute d’un noyau plus récent, ou de celui d’un constructeur. L’échec est le même. Mais avant d’ouvrir un fichier à la ligne 513, demandez-vous quel noyau a écrit le journal.`
  },
  question: {
    ask: `La fonction la plus profonde a renvoyé {populate}, [[einval|EINVAL]]. Tout en haut, le code de retour de \`qede_probe()\` part vers le cœur PCI du noyau. Quel nombre y arrive ?`,
    choices: {
      other: {
        answer: 'Un autre nombre négatif. Quelqu’un le remplace en route.',
        why: 'C’est {pci} qui arrive. `qed_probe()` ne sait renvoyer qu’un pointeur : le {populate} s’y perd, et `qede_probe()` invente le sien. Aucune des {lines} lignes ne vous le dit.'
      },
      same: {
        answer: '{populate}. Chaque fonction transmet ce qu’elle a reçu.',
        why: 'C’est vrai à l’intérieur de `qed`. Mais `qed_probe()` ne le peut pas : elle renvoie un pointeur, qui vaut `NULL` pour tout échec. L’exécution finit sur {pci}.'
      },
      zero: {
        answer: '0. L’erreur est dans le journal, elle est donc traitée.',
        why: 'Une ligne de journal ne traite rien. Avec 0, le périphérique garderait son pilote, et les ports seraient là. L’exécution finit sur {pci}.'
      }
    }
  },
  change: `Choisissez une autre édition dans le tableau, et regardez ce qui bouge dans les trois lignes. De 6.12 à 6.1, un seul nombre change. Allez jusqu’à 4.17 : les trois changent, et l’horodatage ((A)) aussi. Pourquoi y est-on trente fois plus rapide ? Choisissez l’horodatage et cherchez les commandes qui ont dormi. Essayez ensuite 4.16. Que dit le journal, et quelle question le pilote n’a-t-il jamais posée ?`,
  recap: [
    'Lisez un échec à partir de sa première ligne : la fonction et le numéro sont une adresse, les mots sont un avis.',
    'Un journal montre qui a parlé. Cherchez aussi qui aurait dû : ici le dernier mot, −19, est dit en silence.'
  ],
  figure: {
    caption: 'Les lignes, pièce par pièce',
    words: {
      log: 'Le journal de cette exécution, ligne par ligne',
      parts: 'Partie de la ligne',
      part: {
        time: 'horodatage',
        function: 'fonction',
        line: 'ligne',
        device: 'périphérique',
        message: 'message'
      },
      nothing: 'se termine sans rien écrire',
      time: 'secondes après le démarrage du noyau, soit {since} après le salut de qede. Entre les deux, le pilote a envoyé {commands} commandes ; {slept} ont dormi, {sleeping} en tout.',
      timeAwake:
        'secondes après le démarrage du noyau, soit {since} après le salut de qede. Entre les deux, le pilote a envoyé {commands} commandes, et aucune n’a dormi.',
      timeArticle:
        'Dans le journal de l’article, cette ligne est à {article}, soit {since} après ce salut.',
      timeGreeting:
        'secondes après le démarrage du noyau. Les deux saluts ont les horodatages du journal de l’article ; tout ce qui suit est compté par l’exécution.',
      function: 'parle ici. Elle se trouve dans {file} ; plus bas, vous voyez qui l’a appelée.',
      line: 'est la ligne du {file} du noyau, dans cette édition. Dans notre texte, plus court, c’est la ligne {ours}.',
      device:
        'Entre les parenthèses vient le nom du périphérique. Pendant le probe, il n’en a pas encore.',
      message: {
        err: 'Ce que l’auteur de la ligne avait à dire. Elle est écrite par DP_ERR, qui écrit toujours ; le niveau lui-même ne figure pas dans la ligne.',
        notice:
          'Ce que l’auteur de la ligne avait à dire. Elle est écrite par DP_NOTICE, qui écrit au niveau par défaut ; le niveau lui-même ne figure pas dans la ligne.'
      },
      greeting:
        'Un salut, écrit pendant le chargement du module. Ni fonction ni ligne : celui-ci ne passe pas par les macros du pilote.',
      greetingCode:
        'Le chargement des modules ne fait pas partie de l’exécution ; le simulateur écrit les deux saluts tels qu’ils sont dans l’article.',
      silent: 'Pas de ligne. Le cœur PCI apprend {returned}, et personne d’autre n’apprend rien.',
      silentFine:
        'Pas de ligne, et il n’en faut pas : 0 dit que le périphérique a trouvé son pilote.',
      ladder: 'Qui appelle qui',
      ladderNote: 'à cet instant',
      returned: 'a renvoyé',
      prints: 'Ce qu’affichent les éditions',
      printsNote: 'pour cette réponse',
      edition: 'édition',
      nth: ['1re', '2e', '3e'],
      after: 'après qede',
      noLine: 'pas de ligne'
    }
  }
};
