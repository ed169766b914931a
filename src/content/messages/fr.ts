import type { ProbeResult } from '#lib/probe/trace.ts';
import type { Messages } from './index.ts';

const number = (value: number): string => value.toLocaleString('fr');
const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count < 2 ? one : many}`;
const COUNTS = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const spelled = (count: number): string => COUNTS[count] ?? number(count);
const interfaces = (count: number): string => `${spelled(count)} interface${count < 2 ? '' : 's'}`;
const verdict = (probe: ProbeResult): string =>
  probe === 'ok'
    ? 'l’initialisation réussit'
    : probe === 'failed'
      ? 'l’initialisation échoue'
      : 'l’exécution s’interrompt';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French. */
export const fr: Messages = {
  site: {
    name: 'Mailbox Lab',
    skip: 'Aller au contenu',
    menu: 'Pages',
    lab: 'Labo',
    language: 'Langue',
    languages: { en: 'anglais', fr: 'français' },
    theme: 'Clair / sombre'
  },
  front: {
    title: 'Mailbox Lab : un mot entre un pilote et sa carte',
    description:
      'Changez un seul mot que répond le micrologiciel d’une carte réseau, et voyez ce qu’en fait le pilote Linux. Le C du pilote tourne dans votre navigateur, instruction par instruction.',
    promise:
      'Changez un seul mot que répond le micrologiciel d’une carte réseau, et voyez ce qu’en fait le pilote Linux.',
    lead: 'Une histoire vraie : un serveur plein de cartes que le bus voyait et que le réseau ne voyait pas.',
    more: 'Le C du pilote tourne dans votre navigateur, instruction par instruction, face à la carte que vous réglez.',
    open: 'Ouvrir le labo'
  },
  lab: {
    title: 'Labo · Mailbox Lab',
    heading: 'Le labo : une initialisation d’une carte',
    description:
      'Réglez la réponse du micrologiciel d’une carte réseau et suivez le pilote : la valeur masquée, le code de retour, le journal, les huit interfaces.'
  },
  error: {
    title: 'Rien ici',
    missing: 'Aucune page n’a cette adresse.',
    broken: 'Quelque chose a cassé pendant la fabrication de cette page.',
    home: 'Retour à l’accueil'
  },
  words: {
    locale: 'fr',
    bench: 'Banc',
    noScript:
      'Pour changer l’exécution, la page a besoin de scripts. Vous voyez ici le cas de l’article, tel quel.',

    controls: 'Régler l’exécution',
    answers: 'Le micrologiciel répond',
    partOfAnswer: {
      'not-heard': 'Dans cette exécution, aucune réponse n’est retenue.',
      'not-asked': 'Question non posée dans cette exécution.'
    },
    silence: 'silence',
    noAnswer: 'pas de réponse',
    otherCodes: 'autres codes nommés',
    code: 'code',
    parameter: 'paramètre',
    parameterAuto: '8 avec OK, sinon 0',
    parameterHealthy: 'inchangé',
    bitsHigh: 'Bits du code, 31 à 16',
    bitsLow: 'bits 15–0 : numéro d’ordre',
    bitsLowNote: 'Le micrologiciel y met le numéro de la commande, quoi que vous régliez.',
    bitsLowIgnored: 'Les bits 15–0 portent le numéro de séquence\u00a0; le micrologiciel les remplit.',
    readAsDecimal: (text, word) => `${text} est lu en décimal\u00a0: ${word}.`,
    bit: (index, value) => `bit ${index}, ${value}`,
    wordErrors: {
      empty: 'Tapez un mot, par exemple 0x00160000.',
      'not-a-number': 'Pas un nombre : chiffres 0–9 et a–f après 0x.',
      negative: 'Un mot n’a pas de signe : 0 à 0xffffffff.',
      'too-large': 'Plus de 32 bits : au plus 0xffffffff.'
    },

    fault: 'Panne',
    faults: {
      none: 'aucune',
      silent: 'silence : pas de réponse',
      'stale-seq': 'numéro d’ordre périmé',
      reset: 'redémarrage avant BIST',
      'not-ready': 'mémoire partagée jamais prête',
      'no-shmem': 'adresse de mémoire absente',
      'all-ones': 'registres lus tout à un'
    },
    edition: 'Édition du pilote',
    editionNotes: {
      '4.16': 'ne pose pas la question à l’initialisation',
      '4.17': 'la pose, et échoue sur tout sauf OK',
      '6.1': 'dort pendant l’attente',
      '6.12': 'échoue comme 4.17\u00a0; corrigée par 6.12-fix',
      '6.12-fix': 'laisse passer « non pris en charge »',
      '6.13': 'laisse passer, et met le compte à 0'
    },
    masks: 'Masques',
    maskCall: 'à l’appel',
    maskTransport: 'transport',
    maskBits: 'bits',
    stack: 'Pile non initialisée',
    stacks: { strict: 'stricte', zero: 'zéro', pattern: 'motif' },
    stackNotes: {
      strict: 'lire ce qui n’a pas été écrit arrête tout',
      zero: 'ce qui n’a pas été écrit se lit 0',
      pattern: 'ce qui n’a pas été écrit se lit en octets 0xfe'
    },
    logLevel: 'Niveau du journal',
    logLevels: { notice: 'notice', info: 'info', verbose: 'verbose' },
    others: 'Autres commandes',
    othersCount: (count) =>
      count === 0 ? 'toutes saines' : `${count} modifiée${count > 1 ? 's' : ''}`,
    othersNote: 'Saines sauf avis contraire. BIST_TEST désigne ses attributs d’image.',
    healthy: 'saine',
    silent: 'silence',
    answerWith: 'code…',
    setup: ({ fault, fine, edition, mask, transport, stack }) =>
      `${fine ? 'aucune panne' : fault}, édition ${edition}, ${
        mask === transport ? `les deux masques ${mask}` : `masques ${mask} et ${transport}`
      }, pile ${stack}`,
    change: 'modifier',
    reset: 'Revenir au cas',

    rsp: 'rsp',
    maskAtCall: 'masque à l’appel',
    maskInTransport: 'masque dans le transport',
    left: 'reste',
    accepted: 'accepté',
    stopped: 'exécution interrompue',
    neverAsked: (probe) => `question jamais posée ; ${verdict(probe)}`,
    noComparison: 'Aucune réponse n’a été jugée.',
    errno: {
      EPERM: '« Opération interdite »',
      ENOENT: '« Fichier ou dossier inexistant »',
      EIO: '« Erreur d’entrée-sortie »',
      EAGAIN: 'Délai dépassé, pas de réponse',
      ENOMEM: '« Mémoire épuisée »',
      EBUSY: '« Périphérique ou ressource occupé »',
      ENODEV: '« Périphérique inexistant »',
      EINVAL: '« Argument invalide »',
      EOPNOTSUPP: '« Opération non prise en charge »'
    },
    fateUnasked: (count) => `${capital(interfaces(count))}.`,
    fateZero: (probe, count) =>
      probe === 'ok'
        ? `Réponse acceptée : ${verdict(probe)}, ${interfaces(count)}.`
        : `Le compte est accepté, mais une étape suivante échoue : ${interfaces(count)}.`,
    fateError: (meaning, probe, count) =>
      meaning === null
        ? `${capital(verdict(probe))}, ${interfaces(count)}.`
        : `${meaning} : ${verdict(probe)}, ${interfaces(count)}.`,
    statusStopped: (message) => `L’exécution s’interrompt. ${message}`,
    statusNever: (probe, fate) => `La question n’est jamais posée ; ${verdict(probe)}. ${fate}`,
    statusReturned: (rc, fate) => `La question renvoie ${rc}. ${fate}`,
    warnUndefined:
      'Cette machine sait quelle mémoire n’a jamais été écrite, et s’arrête ici. Un vrai noyau continue : avec une pile mise à zéro, il publie un tableau nul ; avec un motif, il ne plante qu’au déchargement du pilote.',
    warnNoArray: (images) =>
      `Attention : le pilote croit maintenant à ${plural(images, 'image', 'images')} sans avoir le tableau qui va avec.`,

    model: {
      title: 'Ce qui est exact, ce qui est simplifié, ce qui est supposé',
      exact: {
        name: 'Vérifié dans les sources',
        items: [
          'Les commandes que le pilote envoie pendant sa sonde, leur ordre, et ce qu’il fait de chaque réponse, dans six éditions. Le C est écrit pour cette page ; les fonctions, les constantes, les messages et les numéros de ligne du journal sont ceux du noyau.',
          'Chaque lecture et chaque écriture de 32 bits : les fenêtres, les adresses, l’ordre. Le même C, compilé par gcc, fait les mêmes accès dans des milliers d’exécutions.',
          'L’adresse de chaque registre et de chaque champ de la mémoire partagée que la sonde touche.'
        ]
      },
      simplified: {
        name: 'Simplifié',
        items: [
          'Une seule fonction PCI tourne et vaut pour les huit ports ; le journal montre donc les lignes d’une seule.',
          'Un port s’allume dès que la sonde a réussi. Un vrai port charge ensuite son microprogramme, doit être ouvert, et attend un câble.',
          'Les instructions ne prennent pas de temps, et un sommeil dure exactement ce qui a été demandé.'
        ]
      },
      guessed: {
        name: 'Supposé',
        items: [
          'Une lecture par PCIe prend 2 µs, une écriture 0,25 µs.',
          'Le contenu des registres et de la mémoire partagée de cette carte précise : les valeurs s’accordent entre elles, mais personne ne les a lues sur du matériel. La puce modélisée est une AH (QL41000) ; le modèle exact de l’affaire n’est pas connu.',
          'Ce que fait un vrai microprogramme là où le source du pilote n’en dit rien.'
        ]
      }
    },

    listing: (file) => `Listing de ${file}`,
    coverage: 'marge : combien des 65 536 réponses atteignent la ligne',
    counting: 'marge : comptage des 65 536 réponses …',
    callStack: 'Pile d’appels',
    folded: (name, functions, lines) =>
      `${name ?? (functions > 0 ? plural(functions, 'fonction', 'fonctions') : '')}${
        name !== null || functions > 0 ? ', ' : ''
      }${plural(lines, 'ligne repliée', 'lignes repliées')}`,
    printsAs: (line) => `s’affiche ${line}`,
    returns: (value) => `rend ${value}`,
    ends: 'l’exécution finit ici',
    locals: 'Variables et pile d’appels',
    localsIn: (name, count) => `${plural(count, 'variable', 'variables')} de ${name}`,
    name: 'nom',
    type: 'type',
    value: 'valeur',
    nothingStored: 'rien d’écrit encore',
    depth: (depth) => `${depth} niveaux`,
    line: 'ligne',

    mailbox: 'La boîte aux lettres',
    mailboxAt: (index, count, name) => `commande ${index} sur ${count}, ${name}`,
    mailboxNone: 'pas encore de commande',
    mailboxNever: 'aucune commande n’a atteint le micrologiciel',
    driver: 'pilote',
    sharedMemory: 'mémoire partagée',
    firmware: 'micrologiciel',
    dataFirst: 'données',
    headerGo: 'en-tête : va',
    reads: (code) => `lit ${code}`,
    sleeps: (time) => `dort ${time}`,
    spins: (time) => `tourne ${time}`,
    waits: 'attend en vain',
    leftFrom: (seq) => `reste de ${seq}`,
    answer: 'réponse',
    numberFits: 'bon numéro',
    takes: 'paramètre',
    stale: 'autre numéro',
    takesData: 'données',
    yet: 'à venir',
    never: 'jamais dans cette exécution',

    log: 'Journal du noyau',
    logToCome: (count) => `${spelled(count)} ligne${count > 1 ? 's' : ''} à venir`,
    logAll: 'tout est affiché',
    logSilent: 'rien de plus : à ce niveau, une carte qui marche se tait',
    logGoTo: 'aller où cette ligne est affichée',
    logTime: 'secondes depuis la mise sous tension',
    logWhere: 'la fonction qui a affiché la ligne, et où dans les sources de son noyau',
    behind: 'Vu de dos',
    noInterface: 'ni interface ni lien',
    interfaces: (count) =>
      `${spelled(count)} lien${count > 1 ? 's' : ''} actif${count > 1 ? 's' : ''}`,
    port: (name, up) => `${name} : ${up ? 'lien actif' : 'pas d’interface'}`,
    slot: (slot) => `emplacement ${slot}`,

    timeline: 'Chronologie',
    bindCard: 'lier la carte',
    timelineValue: (statement, command, time) =>
      `${statement}, ${command === 0 ? 'avant la première commande' : `commande ${command}`}, ${time} secondes`,
    timelineTail: (lines) =>
      lines === 0 ? 'fin' : `${plural(lines, 'ligne', 'lignes')} de journal, fin`,
    timelineCaption: (commands, sleeping) =>
      `${commands} commandes${sleeping === '' ? '' : ` ; les grisées dorment ${sleeping}`}`,
    sentMark: 'envoi',
    answerMark: 'réponse',
    groups: {
      ask: 'que sais-tu faire ?',
      lock: 'verrou',
      unlock: 'libère',
      ppfid: 'ppfid',
      flr: 'FLR',
      bist: 'BIST',
      images: 'images'
    },
    buttons: {
      start: { label: 'début', hint: 'Aller à la première instruction' },
      back: { label: 'retour', hint: 'Une instruction en arrière' },
      step: { label: 'pas', hint: 'Une instruction en avant' },
      over: { label: 'par-dessus', hint: 'Avancer sans entrer dans les fonctions appelées' },
      out: { label: 'sortir', hint: 'Avancer jusqu’au retour de cette fonction' },
      access: { label: 'accès suivant', hint: 'Avancer jusqu’au prochain accès à la carte' },
      end: { label: 'fin', hint: 'Aller à la fin' },
      play: { label: 'jouer', hint: 'Avancer tout seul, lentement' },
      pause: { label: 'pause', hint: 'S’arrêter ici' }
    },
    statement: (at, of) => `instruction ${at} sur ${of}`,
    statementEnd: (of) => `fin, après ${of} instructions`,
    skipped: (count) => `${count} lectures repliées`,
    time: 'temps',
    copyLink: 'copier le lien',
    copied: 'copié',

    inWords: 'Cette exécution en mots',
    table: {
      question: 'Quoi',
      value: 'Dans cette exécution',
      edition: 'Édition du pilote',
      answer: 'Réponse du micrologiciel',
      mask: 'Masque à l’appel',
      header: 'fw_mb_header, avec le numéro de séquence',
      transport: 'Masque dans le transport',
      rsp: 'rsp, après le transport',
      left: 'rsp et le masque à l’appel',
      comparison: 'La comparaison qui a décidé',
      returned: (name) => `Renvoyé par ${name}`,
      probe: 'L’initialisation',
      interfaces: 'Interfaces',
      images: 'Images connues du pilote',
      took: 'Temps virtuel',
      none: 'aucune',
      true: '\u00a0: vrai',
      false: '\u00a0: faux'
    },
    moreLines: (count) =>
      `… ${plural(count, 'autre ligne', 'autres lignes')} dans la transcription`,
    transcript: 'Transcription',
    stencil: 'Le masque comme pochoir',
    stencilNote: 'seules les portes ouvertes laissent passer un bit',
    messageCode: 'code du message',
    sequenceNumber: 'numéro d’ordre',
    whatIsLeft: 'ce qui reste',
    wrote: 'réponse',
    gate: (index, open) => `porte ${index}, ${open ? 'ouverte' : 'fermée'}`,
    ignored: (key, value) =>
      `« ${key}=${value} » dans l’adresse n’a pas été compris et a été laissé de côté.`,
    dismiss: 'fermer'
  }
};
