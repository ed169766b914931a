import type { ProbeResult } from '#lib/probe/trace.ts';
import type { Messages } from './index.ts';
import { grouped } from '#lib/views/grouped.ts';

const number = (value: number): string => grouped(value, 'fr');
const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count < 2 ? one : many}`;
const COUNTS = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const spelled = (count: number): string => COUNTS[count] ?? number(count);
const interfaces = (count: number): string => `${spelled(count)} interface${count < 2 ? '' : 's'}`;
const verdict = (probe: ProbeResult): string =>
  probe === 'ok'
    ? 'le probe réussit'
    : probe === 'failed'
      ? 'le probe échoue'
      : 'l’exécution s’interrompt';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French. */
export const fr: Messages = {
  site: {
    name: 'Mailbox Lab',
    skip: 'Aller au contenu',
    newBuild: 'Une nouvelle version de ce site est là.',
    takeBuild: 'La charger',
    later: 'Plus tard',
    menu: 'Pages',
    lab: 'Labo',
    experiments: 'Expériences',
    chapters: 'Chapitres',
    source: 'Source',
    reference: 'Référence',
    glossary: 'Glossaire',
    teach: 'Pour les formateurs',
    about: 'À propos',
    footer: 'Autres pages',
    language: 'Langue',
    languages: { en: 'anglais', fr: 'français' },
    theme: 'Clair / sombre'
  },
  front: {
    title: 'Mailbox Lab\u00a0: un mot entre un pilote et sa carte',
    description:
      'Changez un seul mot que répond le micrologiciel d’une carte réseau, et voyez ce qu’en fait le pilote Linux. Son C s’exécute dans votre navigateur, pas à pas.'
  },
  lab: {
    title: 'Labo · Mailbox Lab',
    heading: 'Le labo\u00a0: le probe d’une carte',
    description:
      'Réglez la réponse du micrologiciel d’une carte réseau et suivez le pilote\u00a0: la valeur masquée, le code de retour, le journal, les huit interfaces.',
    ticket: 'Donner cette exécution en ticket'
  },
  chapter: {
    loop: 'La boucle de débogage ; ce chapitre en est à',
    stages: {
      observe: 'observer',
      suppose: 'supposer',
      instrument: 'instrumenter',
      change: 'changer',
      verify: 'vérifier'
    },
    rail: 'Chapitres',
    railHint: 'Les touches [ et ] changent de chapitre.',
    step: (number) => `Étape ${number}`,
    predict: 'Prédire, puis exécuter',
    predictNote: 'la figure reste masquée jusqu’à votre choix',
    run: 'Exécuter',
    skip: 'Montrez-moi',
    right: 'Oui.',
    wrong: 'Non.',
    skipped: 'Ce que montre l’exécution',
    others: 'Les autres réponses',
    again: 'Reposez-moi la question',
    answers: 'Les réponses',
    change: 'Changez une seule chose',
    toFigure: 'Vers la figure',
    recap: 'À retenir',
    links: 'Liens',
    previous: (number) => `Chapitre ${number}`,
    next: (number) => `Chapitre ${number}`,
    minutes: (minutes) => `${minutes} min`,
    read: 'lu',
    contents: 'Tous les chapitres',
    noScript:
      'Sans scripts, la figure montre la première étape du chapitre. Le texte, lui, est complet.',
    failed:
      'Le simulateur n’a pas pu être chargé. La figure reste telle quelle ; rechargez la page pour réessayer.',
    presenting: '{at} sur {of} · Échap quitte'
  },
  error: {
    title: 'Rien ici',
    missing: 'Aucune page ne se trouve à cette adresse.',
    broken: 'Une erreur s’est produite pendant la préparation de cette page.',
    home: 'Retour à l’accueil'
  },
  words: {
    locale: 'fr',
    semicolon: '\u202f; ',
    bench: 'Banc d’essai',
    noScript:
      'Il faut activer les scripts pour modifier l’exécution. Vous voyez ici le cas de l’article, tel quel.',
    frame: {
      label: (chapter, caption) =>
        `Figure ${chapter}.1, ${caption}. Les flèches gauche et droite en parcourent les étapes.`,
      figure: (chapter) => `Figure ${chapter}.1`,
      edition: 'édition',
      step: (step, of) => `étape ${step} sur ${of}`,
      kinds: { question: 'la question', change: 'à vous de changer' },
      unlock: 'détacher',
      free: 'libre',
      back: 'revenir au texte',
      covered: 'Masquée jusqu’à votre réponse.'
    },

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
    parameterAuto: '8 si OK, sinon 0',
    parameterHealthy: 'inchangé',
    bitsHigh: 'Bits du code, 31 à 16',
    bitsLow: 'bits 15–0\u00a0: numéro de séquence',
    bitsLowNote: 'Le micrologiciel y met le numéro de la commande, quel que soit votre réglage.',
    bitsLowIgnored:
      'Les bits 15–0 portent le numéro de séquence\u00a0; le micrologiciel les remplit.',
    readAsDecimal: (text, word) => `${text} est lu en décimal\u00a0: ${word}.`,
    bit: (index, value) => `bit ${index}, ${value}`,
    wordErrors: {
      empty: 'Tapez un mot, par exemple 0x00160000.',
      'not-a-number': 'Ce n’est pas un nombre\u00a0: chiffres 0–9, ou 0–9 et a–f après 0x.',
      negative: 'Un mot n’a pas de signe\u00a0: de 0 à 0xffffffff.',
      'too-large': 'Plus de 32 bits\u00a0: au plus 0xffffffff.'
    },

    fault: 'Panne',
    faults: {
      none: 'aucune',
      silent: 'silence\u00a0: pas de réponse',
      'stale-seq': 'numéro de séquence périmé',
      reset: 'micrologiciel redémarré avant BIST',
      'not-ready': 'mémoire partagée jamais prête',
      'no-shmem': 'pas d’adresse de mémoire partagée',
      'all-ones': 'registres lus à 1 partout'
    },
    edition: 'Édition du pilote',
    editionNotes: {
      '4.16': 'ne pose pas la question pendant le probe',
      '4.17': 'la pose, et échoue si la réponse n’est pas OK',
      '6.1': 'dort pendant l’attente',
      '6.12': 'échoue comme 4.17\u00a0; corrigée par 6.12-fix',
      '6.12-fix': 'accepte «\u00a0non pris en charge\u00a0»',
      '6.13': 'l’accepte aussi, et met le compte à 0'
    },
    masks: 'Masques',
    maskCall: 'à l’appel',
    maskTransport: 'transport',
    maskBits: 'bits',
    stack: 'Pile non initialisée',
    stacks: { strict: 'stricte', zero: 'zéro', pattern: 'motif' },
    stackNotes: {
      strict: 'lire ce qui n’a jamais été écrit arrête l’exécution',
      zero: 'ce qui n’a jamais été écrit vaut 0',
      pattern: 'ce qui n’a jamais été écrit vaut 0xfe, octet par octet'
    },
    logLevel: 'Niveau du journal',
    logLevels: { notice: 'notice', info: 'info', verbose: 'verbose' },
    others: 'Autres commandes',
    othersCount: (count) =>
      count === 0 ? 'toutes saines' : `${count} modifiée${count > 1 ? 's' : ''}`,
    othersNote:
      'Réponse saine, sauf réglage contraire. BIST_TEST désigne ici les attributs d’image.',
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
    maskInTransport: 'masque du transport',
    left: 'reste',
    accepted: 'accepté',
    stopped: 'exécution interrompue',
    neverAsked: (probe) => `question jamais posée\u00a0; ${verdict(probe)}`,
    noComparison: 'Aucune réponse n’a été jugée.',
    errno: {
      EPERM: '«\u00a0Opération interdite\u00a0»',
      ENOENT: '«\u00a0Fichier ou dossier inexistant\u00a0»',
      EIO: '«\u00a0Erreur d’entrée-sortie\u00a0»',
      EAGAIN: 'Délai dépassé, pas de réponse',
      ENOMEM: '«\u00a0Mémoire épuisée\u00a0»',
      EBUSY: '«\u00a0Périphérique ou ressource occupé\u00a0»',
      ENODEV: '«\u00a0Périphérique inexistant\u00a0»',
      EINVAL: '«\u00a0Argument invalide\u00a0»',
      EOPNOTSUPP: '«\u00a0Opération non prise en charge\u00a0»'
    },
    fateUnasked: (count) => `${capital(interfaces(count))}.`,
    fateZero: (probe, count) =>
      probe === 'ok'
        ? `Réponse acceptée\u00a0: ${verdict(probe)}, ${interfaces(count)}.`
        : `Le compte est accepté, mais une étape suivante échoue\u00a0: ${interfaces(count)}.`,
    fateError: (meaning, probe, count) =>
      meaning === null
        ? `${capital(verdict(probe))}, ${interfaces(count)}.`
        : `${meaning}\u00a0: ${verdict(probe)}, ${interfaces(count)}.`,
    statusStopped: (message) => `L’exécution s’interrompt. ${message}`,
    statusNever: (probe, fate) =>
      `La question n’est jamais posée\u00a0; ${verdict(probe)}. ${fate}`,
    statusReturned: (rc, fate) => `La question renvoie ${rc}. ${fate}`,
    warnUndefined:
      'Cette machine sait quelle mémoire n’a jamais été écrite, et s’arrête ici. Un vrai noyau continue\u00a0: avec une pile mise à zéro, il publie un tableau nul\u00a0; avec un motif, il ne plante qu’au déchargement du pilote.',
    warnNoArray: (images) =>
      `Attention\u00a0: le pilote croit maintenant à ${plural(images, 'image', 'images')} sans avoir le tableau qui va avec.`,

    model: {
      title: 'Ce qui est exact, ce qui est simplifié, ce qui est supposé',
      exact: {
        name: 'Vérifié dans les sources',
        items: [
          'Les commandes que le pilote envoie pendant le probe (la prise en charge de la carte), leur ordre, et ce qu’il fait de chaque réponse, dans six éditions. Le C est écrit pour cette page\u00a0; les fonctions, les constantes, les messages et les numéros de ligne du journal sont ceux du noyau.',
          'Chaque lecture et chaque écriture de 32 bits\u00a0: les fenêtres, les adresses, l’ordre. Le même C, compilé par gcc, fait les mêmes accès dans des milliers d’exécutions.',
          'L’adresse de chaque registre et de chaque champ de la mémoire partagée que touche le probe.',
          'Les comptes sur les 65\u202f536 réponses. Celles qui remplissent les mêmes conditions sur leur chemin dans le pilote sont exécutées une fois et comptées ensemble\u00a0; des tests les exécutent une à une et trouvent la même chose.'
        ]
      },
      simplified: {
        name: 'Simplifié',
        items: [
          'Une seule fonction PCI est exécutée, au nom des huit ports\u00a0; le journal ne montre donc que ses lignes.',
          'Un port s’allume dès que le probe a réussi. Dans la réalité, il faut encore charger le fichier de micrologiciel, ouvrir l’interface et brancher un câble.',
          'Les instructions ne prennent aucun temps, et une attente dure exactement le temps demandé.'
        ]
      },
      guessed: {
        name: 'Supposé',
        items: [
          'Sur PCIe, une lecture prend 2\u00a0µs et une écriture 0,25\u00a0µs.',
          'Le contenu des registres et de la mémoire partagée de cette carte précise\u00a0: les valeurs sont cohérentes entre elles, mais n’ont pas été relevées sur du matériel. La puce modélisée est une AH (QL41000)\u00a0; le modèle exact de l’affaire n’est pas connu.',
          'Ce que fait un vrai micrologiciel là où le code source du pilote n’en dit rien.'
        ]
      }
    },

    listing: (file) => `Listing de ${file}`,
    coverage: 'marge\u00a0: combien de réponses, sur 65\u202f536, atteignent la ligne',
    counting: 'marge\u00a0: comptage des 65\u202f536 réponses…',
    callStack: 'Pile d’appels',
    folded: (name, functions, lines) =>
      `${name ?? (functions > 0 ? plural(functions, 'fonction', 'fonctions') : '')}${
        name !== null || functions > 0 ? ', ' : ''
      }${plural(lines, 'ligne repliée', 'lignes repliées')}`,
    printsAs: (line) => `affiche ${line}`,
    returns: (value) => `renvoie ${value}`,
    ends: 'l’exécution se termine ici',
    truth: { true: 'vrai', false: 'faux' },
    locals: 'Variables et pile d’appels',
    localsIn: (name, count) => `${plural(count, 'variable', 'variables')} de ${name}`,
    name: 'nom',
    type: 'type',
    value: 'valeur',
    nothingStored: 'rien d’écrit pour l’instant',
    depth: (depth) => plural(depth, 'niveau', 'niveaux'),
    line: 'ligne',

    mailbox: 'La boîte aux lettres',
    mailboxAt: (index, count, name) => `commande ${index} sur ${count}, ${name}`,
    mailboxNone: 'pas encore de commande',
    mailboxNever: 'aucune commande n’a atteint le micrologiciel',
    driver: 'pilote',
    sharedMemory: 'mémoire partagée',
    firmware: 'micrologiciel',
    dataFirst: 'les données',
    headerGo: 'en-tête\u00a0: à vous',
    reads: (code) => `lit ${code}`,
    sleeps: (time) => `dort ${time}`,
    spins: (time) => `boucle ${time}`,
    waits: 'attend en vain',
    leftFrom: (seq) => `resté de ${seq}`,
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
    logSilent: 'rien de plus\u00a0: à ce niveau, une carte qui fonctionne ne dit rien',
    logGoTo: 'aller là où cette ligne est affichée',
    logTime: 'secondes depuis la mise sous tension',
    logWhere: 'la fonction qui a affiché la ligne, et sa place dans les sources de ce noyau',
    behind: 'Vue arrière',
    noInterface: 'ni interface ni lien',
    interfaces: (count) =>
      `${spelled(count)} lien${count > 1 ? 's' : ''} actif${count > 1 ? 's' : ''}`,
    port: (name, up) => `${name}\u00a0: ${up ? 'lien actif' : 'pas d’interface'}`,
    slot: (slot) => `emplacement ${slot}`,
    serial: 'série',

    timeline: 'Chronologie',
    bindCard: 'prise en charge',
    timelineValue: (statement, command, time) =>
      `${statement}, ${command === 0 ? 'avant la première commande' : `commande ${command}`}, ${time} secondes`,
    timelineTail: (lines) =>
      lines === 0 ? 'fin' : `${plural(lines, 'ligne', 'lignes')} de journal, fin`,
    timelineCaption: (commands, sleeping) =>
      `${commands} commandes${sleeping === '' ? '' : `\u00a0; en grisé, celles qui dorment ${sleeping}`}`,
    sentMark: 'envoi',
    answerMark: 'réponse',
    groups: {
      ask: 'que savez-vous faire\u00a0?',
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
      step: { label: 'avancer', hint: 'Une instruction en avant' },
      over: { label: 'par-dessus', hint: 'Avancer sans entrer dans les fonctions appelées' },
      out: { label: 'sortir', hint: 'Avancer jusqu’au retour de cette fonction' },
      access: { label: 'accès suivant', hint: 'Avancer jusqu’au prochain accès à la carte' },
      end: { label: 'fin', hint: 'Aller à la fin' },
      play: { label: 'lecture', hint: 'Avancer tout seul, lentement' },
      pause: { label: 'pause', hint: 'S’arrêter ici' }
    },
    statement: (at, of) => `instruction ${at} sur ${of}`,
    statementEnd: (of) => `fin, après ${of} instructions`,
    skipped: (count) => `${count} lectures repliées`,
    time: 'temps',
    copyLink: 'copier le lien',
    copied: 'copié',

    inWords: 'Cette exécution en toutes lettres',
    table: {
      question: 'Élément',
      value: 'Dans cette exécution',
      edition: 'Édition du pilote',
      answer: 'Réponse du micrologiciel',
      mask: 'Masque à l’appel',
      parameter: 'Paramètre de la réponse',
      header: 'fw_mb_header, avec le numéro de séquence',
      transport: 'Masque dans le transport',
      rsp: 'rsp, après le transport',
      left: 'rsp et le masque à l’appel',
      comparison: 'La comparaison décisive',
      returned: (name) => `Renvoyé par ${name}`,
      probe: 'Initialisation (probe)',
      interfaces: 'Interfaces',
      images: 'Images connues du pilote',
      took: 'Temps virtuel',
      none: 'aucune',
      cameOut: (comparison, result) => `${comparison}\u00a0: ${result}`,
      true: 'vrai',
      false: 'faux'
    },
    moreLines: (count) =>
      `… ${plural(count, 'autre ligne', 'autres lignes')} dans la transcription`,
    transcript: 'Transcription',
    stencil: 'Le masque vu comme un pochoir',
    stencilEqual: 'égal, les 32',
    stencilDiffer: (count) => `${count} ${count === 1 ? 'diffère' : 'diffèrent'}`,
    stencilNote: 'seules les portes ouvertes laissent passer un bit',
    messageCode: 'code du message',
    sequenceNumber: 'numéro de séquence',
    whatIsLeft: 'ce qui reste',
    wrote: 'réponse',
    gate: (index, open) => `porte ${index}, ${open ? 'ouverte' : 'fermée'}`,
    ignored: (key, value) =>
      `«\u00a0${key}=${value}\u00a0» dans l’adresse n’a pas été compris\u00a0; ce réglage est ignoré.`,
    dismiss: 'fermer'
  }
};
