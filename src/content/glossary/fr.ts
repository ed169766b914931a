// Long, as it has one entry per term. Spaces before « : ; ? ! » are plain here; `french` makes them
// unbreakable.
import type { Terms } from './terms.ts';

/** The glossary in French. */
export const fr: Terms = {
  'admin-window': {
    word: 'fenêtre d’administration',
    also: ['admin window'],
    tip: 'Les 4 premiers Kio de la BAR0 ; le pilote y règle où pointe chaque fenêtre PTT.',
    more: 'Deux registres y disent aussi à une fonction qui elle est. Le pilote les lit avant toute autre chose.'
  },
  backport: {
    word: 'rétroportage',
    also: ['backport'],
    tip: 'Le report d’une modification dans une version plus ancienne du même programme.',
    more: 'Le correctif de cette affaire a été écrit pour le noyau le plus récent, puis reporté dans au moins quatre lignes plus anciennes : les [[stable-tree|branches stables]] 5.4, 5.15, 6.1 et 6.6 sont certaines.'
  },
  bar: {
    word: 'BAR',
    also: ['BAR0', 'base address register'],
    tip: '« Base address register » : il indique à quelle adresse apparaissent les registres d’une carte. BAR0 est le premier.',
    more: 'Une lecture à cette adresse part vers la carte, par le bus [[pci|PCI]], au lieu d’aller en mémoire. Tout ce que ce pilote lit et écrit pendant son [[probe]] se trouve dans la BAR0.'
  },
  bind: {
    word: 'prise en charge',
    also: ['bind'],
    tip: 'Un périphérique est pris en charge (« bound ») quand un pilote s’en occupe, donc quand son probe a réussi.',
    more: '`lspci -k` nomme le pilote en service. Une carte dont le probe a échoué n’en a pas.'
  },
  bisect: {
    word: 'bissection',
    also: ['bisect', 'dichotomie'],
    tip: 'Trouver la première version fautive en essayant à chaque fois le milieu de ce qui reste.',
    more: 'Chaque essai divise l’intervalle par deux : pour mille [[commit|commits]], il en faut une dizaine. `git bisect` tient les comptes.'
  },
  bist: {
    word: 'BIST',
    also: ['built-in self-test', 'autotest'],
    tip: 'Autotest intégré : une commande qui fait vérifier la carte par elle-même. Deux de ses tests listent le contenu de la flash.',
    more: 'Le test 3 demande combien il y a d’[[image|images]], le test 4 en décrit une. Le test 3 est la question que le micrologiciel de cette affaire ne connaît pas.'
  },
  bit: {
    word: 'bit',
    tip: 'La plus petite information : 0 ou 1. Un mot en compte ici 32, numérotés à partir de 0 en commençant par la droite.'
  },
  'bitwise-and': {
    word: 'ET bit à bit',
    also: ['ET', 'AND', '&'],
    tip: 'Prend deux mots bit par bit ; le résultat n’a un 1 que là où les deux en ont un.',
    more: 'En C, il s’écrit `&`. Avec un [[mask]] d’un côté, il garde certains bits et efface les autres : `0x0016001d & 0xffff0000` donne `0x00160000`.'
  },
  'busy-wait': {
    word: 'attente active',
    also: ['busy-wait', 'udelay'],
    tip: 'Attendre en tournant en rond ; pendant ce temps, le processeur ne fait rien d’autre.',
    more: 'On remarque vite la fin, mais cela coûte cher. Les éditions 4.16 et 4.17 attendent ainsi chaque réponse, par pas de 10 µs ; les autres savent aussi [[sleep|dormir]].'
  },
  commit: {
    word: 'commit',
    also: ['hash', 'empreinte'],
    tip: 'Une modification enregistrée des sources, avec auteur, date et raison ; son nom est un long nombre hexadécimal.',
    more: 'Douze chiffres de cette empreinte suffisent à le retrouver : 43645ce03e00 a apporté le défaut, 7ed2d9158877 le second correctif.'
  },
  coverage: {
    word: 'couverture',
    also: ['coverage'],
    tip: 'Les lignes d’un programme qu’un ensemble d’exécutions a atteintes, et combien de fois.',
    more: 'Dans le listing, le trait de gauche est plein là où mène au moins une réponse du micrologiciel, pointillé avec un 0 là où n’en mène aucune.'
  },
  'dead-code': {
    word: 'code mort',
    also: ['dead code'],
    tip: 'Du code présent dans le programme et qu’aucune exécution ne peut atteindre.',
    more: 'Il ne coûte rien et se cache bien. Ici, c’était un indice : une branche prévue pour une réponse que la fonction appelée ne pouvait pas donner.'
  },
  distribution: {
    word: 'distribution',
    also: ['Debian', 'Ubuntu'],
    tip: 'Un noyau et des milliers de programmes, choisis, compilés et suivis ensemble, comme Debian ou Ubuntu.'
  },
  doorbell: {
    word: 'doorbell',
    also: ['sonnette'],
    tip: 'Une écriture dont le seul but est de prévenir un périphérique qu’un travail l’attend.',
    more: 'La [[mailbox]] s’en passe : le pilote écrit l’[[header]] en dernier, et cette écriture sert de signal.'
  },
  driver: {
    word: 'pilote',
    also: ['driver'],
    tip: 'La partie du noyau qui connaît un type de périphérique : le démarrer, lui parler, l’arrêter.',
    more: 'Il y en a deux dans cette affaire : `qed`, qui parle à la carte, et `qede`, au-dessus, qui fait de ses ports des [[interface|interfaces]] Ethernet.'
  },
  eagain: {
    word: 'EAGAIN',
    tip: 'Erreur 11, ressource momentanément indisponible ; ici, le micrologiciel n’a pas répondu à temps.'
  },
  ebusy: {
    word: 'EBUSY',
    tip: 'Erreur 16, périphérique ou ressource occupé ; ici, les commandes sont bloquées ou un verrou reste pris.'
  },
  einval: {
    word: 'EINVAL',
    tip: 'Erreur 22, argument invalide ; ici, le micrologiciel a répondu autre chose que OK.',
    more: 'Un seul numéro pour toutes les causes : à le voir, on ne distingue pas un test raté d’une commande inconnue.'
  },
  enodev: {
    word: 'ENODEV',
    tip: 'Erreur 19, périphérique inexistant ; qede la renvoie dès que qed renonce à une carte, quelle qu’en soit la raison.'
  },
  'enterprise-linux': {
    word: 'RHEL et SLES',
    also: ['RHEL', 'SLES', 'SUSE', 'Red Hat'],
    tip: 'Les Linux de Red Hat et de SUSE pour les entreprises : la même version du noyau pendant des années, où l’on reporte les correctifs.'
  },
  eopnotsupp: {
    word: 'EOPNOTSUPP',
    tip: 'Erreur 95, opération non prise en charge : l’autre côté ne sait pas faire cela, ce qui n’est pas forcément grave.',
    more: 'Dans cette affaire, la fonction appelante y était prête. La fonction appelée ne l’a jamais renvoyée, jusqu’à 7a0ea70da56e.'
  },
  errno: {
    word: 'errno',
    also: ['code de retour'],
    tip: 'Un numéro d’erreur. Une fonction du noyau le renvoie avec un signe moins ; 0 veut dire réussite.',
    more: 'La [référence](page:reference/) donne ceux que le probe de ce pilote peut renvoyer.'
  },
  firmware: {
    word: 'micrologiciel',
    also: ['firmware'],
    tip: 'Un programme qui tourne dans un périphérique, sur le processeur de celui-ci.',
    more: 'Dans cette affaire, c’est le [[management-firmware]]. La carte en a besoin d’un second pour acheminer les paquets, que le pilote charge plus tard.'
  },
  'fixes-tag': {
    word: 'balise Fixes',
    also: ['Fixes:'],
    tip: 'Une ligne du message d’un commit, qui nomme le commit plus ancien dont il répare le défaut.',
    more: 'Ceux qui tiennent les [[stable-tree|branches stables]] y voient quelles versions ont besoin du correctif.'
  },
  goto: {
    word: 'goto',
    also: ['étiquette', 'label'],
    tip: 'En C, un saut vers un endroit nommé de la même fonction, l’étiquette. Le noyau s’en sert pour ranger avant de sortir.'
  },
  grc: {
    word: 'GRC',
    also: ['espace GRC'],
    tip: 'L’espace d’adresses propre à la carte : chacun de ses registres, et la mémoire partagée, y a une adresse.',
    more: 'Il est bien plus grand que ce que la [[bar|BAR0]] montre à la fois ; le pilote le regarde donc par des [[ptt-window|fenêtres]].'
  },
  header: {
    word: 'en-tête',
    also: ['header'],
    tip: 'Le premier mot d’un message de la boîte aux lettres : un code dans la moitié haute, le numéro de séquence dans la basse.'
  },
  hex: {
    word: 'hexadécimal',
    also: ['hex', '0x'],
    tip: 'Les nombres en base 16, annoncés par 0x. Les chiffres vont de 0 à 9 puis de a à f ; chacun vaut quatre bits.',
    more: '`0x16` vaut 1 × 16 + 6 = 22.'
  },
  image: {
    word: 'image',
    tip: 'Un fichier dans la flash de la carte, par exemple un micrologiciel ou une table de réglages.'
  },
  interface: {
    word: 'interface réseau',
    also: ['interface', 'netdev'],
    tip: 'Un port réseau vu par les programmes, avec un nom comme ens2f0. Sans pilote, il n’y en a pas.'
  },
  kernel: {
    word: 'noyau',
    also: ['kernel'],
    tip: 'Le cœur du système : il partage le matériel entre tous les programmes, et lui seul y accède.',
    more: 'La plupart des [[driver|pilotes]] de Linux sont rangés dans les sources du noyau. Un pilote a donc la version du noyau, 4.16 ou 6.12, et change avec lui.'
  },
  'kernel-log': {
    word: 'journal du noyau',
    also: ['dmesg', 'printk'],
    tip: 'Ce que le noyau a noté depuis son démarrage ; la commande dmesg l’affiche.',
    more: 'Le nombre entre crochets compte les secondes depuis le démarrage. Ce pilote y ajoute la fonction et la ligne qui parlent.'
  },
  kmalloc: {
    word: 'kmalloc',
    also: ['kfree', 'kmalloc_array'],
    tip: 'La façon, dans le noyau, de prendre un morceau de mémoire ; kfree le rend.',
    more: 'Rendre une adresse qui n’a jamais été prise peut arrêter le noyau sur un [[oops]].'
  },
  link: {
    word: 'lien',
    also: ['link'],
    tip: 'Une liaison en état de marche entre deux ports réseau. Son voyant s’allume quand les deux bouts sont là et d’accord.'
  },
  'log-level': {
    word: 'niveau du journal',
    also: ['NOTICE', 'INFO', 'VERBOSE'],
    tip: 'L’importance d’une ligne du journal. Sous le niveau choisi, rien n’est affiché.',
    more: 'Ce pilote en connaît quatre : VERBOSE 0, INFO 1, NOTICE 2 et ERR 3. Il commence à NOTICE ; la ligne qui dit « not supported », de niveau INFO, reste donc invisible.'
  },
  lts: {
    word: 'LTS',
    also: ['long-term support'],
    tip: '« Long-term support » : une version qui reçoit des correctifs pendant des années et non des mois.'
  },
  mailbox: {
    word: 'boîte aux lettres',
    also: ['mailbox'],
    tip: 'Quelques mots de mémoire partagée où le pilote dépose une commande et le micrologiciel sa réponse.',
    more: 'Elle s’appelle `public_drv_mb` et compte 56 octets par fonction : [[header|en-tête]] et [[parameter|paramètre]] dans les deux sens, deux battements de cœur, et 32 octets de données.'
  },
  mainline: {
    word: 'branche principale',
    also: ['mainline'],
    tip: 'La ligne principale de Linux, avec une version tous les deux ou trois mois ; toutes les autres en partent.'
  },
  maintainer: {
    word: 'mainteneur',
    also: ['maintainer'],
    tip: 'La personne qui veille sur une partie du noyau : elle relit les correctifs, les accepte ou non, et les transmet.'
  },
  'management-firmware': {
    word: 'micrologiciel de gestion',
    also: ['MFW', 'management firmware'],
    tip: 'MFW : le programme de la carte qui veille sur elle et répond aux commandes du pilote.',
    more: 'Il tourne sur le [[mcp]] et vient de la [[nvm|flash]] de la carte ; il a donc l’âge de la carte, pas celui du noyau.'
  },
  mask: {
    word: 'masque',
    also: ['mask'],
    tip: 'Un mot qui dit quels bits d’un autre comptent : ses 1 gardent un bit, ses 0 l’effacent.',
    more: 'Le masque de cette affaire est `0xffff0000` : il garde le [[response-code]] et efface le [[sequence-number]].'
  },
  mcp: {
    word: 'processeur de gestion',
    also: ['MCP'],
    tip: 'MCP : le petit processeur de la carte où tourne le micrologiciel de gestion.'
  },
  mmio: {
    word: 'MMIO',
    also: ['memory-mapped I/O'],
    tip: 'Entrées-sorties projetées en mémoire : le processeur lit ou écrit une adresse, et c’est une carte qui répond.',
    more: 'En C, ce sont `readl` et `writel`, 32 bits à la fois. Le pilote et la carte n’ont ici rien d’autre en commun.'
  },
  module: {
    word: 'module',
    tip: 'Une partie du noyau, souvent un pilote, dans un fichier à elle que l’on charge au besoin.',
    more: '`lsmod` liste ceux qui sont chargés, `modprobe` en charge un.'
  },
  nibble: {
    word: 'quartet',
    also: ['nibble'],
    tip: 'Quatre bits : exactement un chiffre hexadécimal.'
  },
  nvm: {
    word: 'NVM',
    also: ['flash', 'mémoire non volatile'],
    tip: 'Mémoire non volatile : la puce flash de la carte, qui garde micrologiciels et réglages sans courant.'
  },
  oem: {
    word: 'OEM',
    tip: 'Ici : une entreprise qui vend sous son nom ce qu’une autre fabrique.',
    more: 'L’article nomme HPE comme vendeur et Marvell comme fabricant de la carte.'
  },
  oops: {
    word: 'oops',
    tip: 'Le rapport du noyau sur une erreur à lui, par exemple un mauvais pointeur. Ce qui s’exécutait à ce moment est arrêté.'
  },
  parameter: {
    word: 'paramètre',
    tip: 'Le second mot d’une commande ou d’une réponse dans la boîte aux lettres : les détails que le code ne dit pas.',
    more: 'À la question « combien d’images ? », le micrologiciel répond OK dans l’[[header]] et le nombre dans le paramètre.'
  },
  patch: {
    word: 'correctif',
    also: ['patch', 'diff'],
    tip: 'Une modification écrite comme un texte : un moins devant les lignes qui partent, un plus devant celles qui arrivent.'
  },
  pci: {
    word: 'PCI',
    also: ['PCI Express', 'PCIe', 'lspci'],
    tip: 'Le bus entre le processeur et les cartes dans leurs emplacements ; sa forme actuelle est PCI Express.',
    more: 'Chaque périphérique y dit qui l’a fabriqué et ce qu’il est. `lspci` l’affiche, qu’un pilote le connaisse ou non.'
  },
  pf: {
    word: 'PF',
    also: ['fonction physique', 'fonction PCI'],
    tip: 'Fonction physique : un des périphériques qu’une carte présente sur le bus. Ici, quatre par carte, un par port.'
  },
  pointer: {
    word: 'pointeur',
    also: ['NULL'],
    tip: 'Une variable qui contient une adresse en mémoire. NULL, l’adresse zéro, veut dire : ne pointe sur rien.'
  },
  poll: {
    word: 'scrutation',
    also: ['poll', 'scruter'],
    tip: 'Regarder encore et encore si quelque chose est arrivé.',
    more: 'Après une commande, le pilote scrute l’[[header]] de la réponse jusqu’à y voir le bon [[sequence-number]], ou jusqu’au [[time-out]].'
  },
  probe: {
    word: 'probe',
    also: ['initialisation'],
    tip: 'Le premier examen d’un périphérique par un pilote : il le vérifie, le prépare, puis l’accepte ou le refuse.',
    more: 'Le noyau l’appelle une fois pour chaque périphérique nommé dans la liste du pilote. 0 : accepté. Un [[errno]] négatif : refusé, et le périphérique n’a alors pas de pilote.'
  },
  'ptt-window': {
    word: 'fenêtre PTT',
    also: ['PTT'],
    tip: 'Une des douze ouvertures de 4 Kio dans la BAR0 ; le pilote pointe chacune vers la partie de l’espace GRC qu’il veut voir.'
  },
  register: {
    word: 'registre',
    tip: 'Un emplacement numéroté d’un périphérique, qui contient un mot. Le lire ou l’écrire peut faire agir le périphérique.'
  },
  regression: {
    word: 'régression',
    tip: 'Ce qui marchait et ne marche plus après une modification.',
    more: 'Pour les développeurs du noyau, la faute en revient à la modification, même si elle est juste en soi.'
  },
  'release-candidate': {
    word: 'version candidate',
    also: ['rc', 'release candidate'],
    tip: 'Une version d’essai avant la vraie, numérotée -rc1, -rc2, etc. ; 6.13-rc2 est la première à contenir le correctif.'
  },
  reproducible: {
    word: 'reproductible',
    tip: 'Qui revient chaque fois que l’on refait les mêmes gestes ; sans cela, impossible de juger une modification.'
  },
  'response-code': {
    word: 'code de réponse',
    also: ['FW_MSG_CODE'],
    tip: 'Les 16 bits hauts de la réponse du micrologiciel : fait, raté, inconnu, et quelque soixante mille valeurs sans sens.',
    more: '`0x0016` est OK et `0x0000` « non pris en charge ». Les autres sont dans la [référence](page:reference/).'
  },
  'sequence-number': {
    word: 'numéro de séquence',
    also: ['seq'],
    tip: 'Un compteur dans chaque commande, que la réponse répète ; ainsi une vieille réponse ne passe pas pour une neuve.',
    more: 'Il a 16 bits et repart de 0 après 65 535.'
  },
  shadow: {
    word: 'shadow',
    also: ['copie'],
    tip: 'Une copie gardée sous la main pour ne pas redemander ; ici, la liste des images de la flash de la carte.',
    more: 'L’édition 4.17 l’a introduite, et avec elle la question à laquelle certaines cartes ne savent pas répondre.'
  },
  'shared-memory': {
    word: 'mémoire partagée',
    also: ['shmem'],
    tip: 'De la mémoire sur la carte, que le pilote et le micrologiciel de gestion lisent et écrivent tous les deux.'
  },
  shift: {
    word: 'décalage',
    also: ['<<', '>>'],
    tip: 'Déplace tous les bits d’un mot vers la gauche ou la droite ; des zéros comblent le vide.',
    more: 'En C : `<<` et `>>`. `0x16 << 16` donne `0x00160000`.'
  },
  sleep: {
    word: 'sommeil',
    also: ['dormir', 'msleep'],
    tip: 'Attendre en laissant le processeur aux autres jusqu’à la fin du délai.',
    more: 'Économe mais tardif : de 6.1 à 6.12-fix, une commande qui a le droit de dormir prend 10 ms ou plus, même si la réponse est là aussitôt.'
  },
  'stable-tree': {
    word: 'branche stable',
    also: ['stable'],
    tip: 'Une suite de versions comme 6.6.66, qui n’ajoute que des correctifs à une version de la branche principale.'
  },
  stack: {
    word: 'pile',
    also: ['stack'],
    tip: 'La mémoire des variables locales des fonctions en cours. Chaque appel en prend un morceau, avec ce qui y traînait.'
  },
  'static-analysis': {
    word: 'analyse statique',
    also: ['Coverity'],
    tip: 'La recherche de défauts dans le texte d’un programme, par un autre programme, sans l’exécuter ; Coverity en fait.'
  },
  'time-out': {
    word: 'délai dépassé',
    also: ['time-out', 'timeout'],
    tip: 'Le moment où l’on cesse d’attendre ; ici, environ cinq secondes après une commande sans réponse.'
  },
  transceiver: {
    word: 'transceiver',
    also: ['émetteur-récepteur', 'fibre', 'SFP'],
    tip: 'La pièce enfichée dans un port qui change ses signaux électriques en lumière pour une fibre, et inversement.'
  },
  'twos-complement': {
    word: 'complément à deux',
    tip: 'La façon dont un processeur écrit les nombres négatifs : sur 32 bits, -22 est le mot 0xffffffea.'
  },
  uninitialised: {
    word: 'variable non initialisée',
    also: ['comportement indéfini'],
    tip: 'Une variable lue avant que rien n’y ait été rangé. Le C ne promet rien sur ce qui en sort.',
    more: 'En pratique, il en sort ce qu’un appel précédent a laissé sur la [[stack]]. La machine de ces pages sait quels octets n’ont jamais été écrits, et s’arrête à la lecture.'
  },
  upstream: {
    word: 'amont',
    also: ['upstream'],
    tip: 'Là où un programme est développé, vu par ceux qui le diffusent. Pour un pilote Linux : le noyau de la branche principale.'
  },
  'user-space': {
    word: 'espace utilisateur',
    also: ['user space'],
    tip: 'Tout ce qui tourne hors du noyau : commandes, services, bureaux. Pour le reste, ils demandent au noyau.'
  },
  word: {
    word: 'mot',
    tip: 'Ici toujours 32 bits, huit chiffres hexadécimaux : ce que pilote et carte échangent en une lecture ou une écriture.'
  }
};
