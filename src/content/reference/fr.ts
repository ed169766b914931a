// Spaces before « : ; ? ! » are plain here; `french` makes them unbreakable.
import type { ReferenceText } from './text.ts';

/** The reference page in French. */
export const fr: ReferenceText = {
  title: 'Référence',
  description:
    'Codes de réponse, commandes, masques, registres, mémoire partagée, numéros d’erreur et éditions du pilote qed, chaque ligne avec son fichier du noyau.',
  heading: 'Référence',
  lead: 'Tous les nombres de l’affaire, avec le fichier d’où ils viennent.',
  contents: 'Tableaux',
  tables: {
    responses: {
      heading: 'Codes de réponse du micrologiciel',
      note: 'Ils occupent les bits 31 à 16 de `fw_mb_header` ; le pilote compare le mot après le masque. En v6.12, le fichier d’en-tête les écrit `FW_MSG_CODE(0x…)`, en v4.17 en mots entiers ; les valeurs sont les mêmes.'
    },
    commands: {
      heading: 'Commandes du pilote',
      note: 'Elles occupent les bits 31 à 16 de `drv_mb_header`. C’est l’écriture de ce mot qui envoie la commande.'
    },
    probe: {
      heading: 'Un probe, commande par commande',
      note: 'Compté dans une exécution de l’édition 6.12 face à une carte saine. La dernière colonne est une exécution, elle aussi : le micrologiciel répond `0x0000`, « non pris en charge », à cette seule question, et comme d’habitude à toutes les autres.'
    },
    masks: {
      heading: 'Masques et paramètres',
      note: 'Des nombres qui ont un nom sans être des codes de message.'
    },
    'admin-registers': {
      heading: 'Registres de la fenêtre d’administration',
      note: 'Les adresses sont des décalages dans la BAR0 : le pilote y accède sans fenêtre.'
    },
    registers: {
      heading: 'Registres de l’espace GRC',
      note: 'Les adresses sont celles de l’espace GRC, en octets : le pilote y pointe une fenêtre PTT. R et W : ce que le pilote a le droit de faire, lire ou écrire.'
    },
    'shared-memory': {
      heading: 'Sections de la mémoire partagée',
      note: 'Elle commence par `struct mcp_public_data`, dont la table dit où débute chaque section et combien mesure un élément. Un vieux pilote se retrouve ainsi dans une disposition plus récente. Les débuts se comptent à partir de cette structure, en octets.'
    },
    structures: {
      heading: 'Structures de la mémoire partagée',
      note: 'Les décalages se comptent à partir du début de la structure, en octets. Les champs qu’aucun probe de ce pilote ne touche sont omis.'
    },
    errno: {
      heading: 'Numéros d’erreur',
      note: 'Les fonctions du noyau les renvoient avec un signe moins.'
    },
    editions: {
      heading: 'Éditions du pilote',
      note: 'Six textes, écrits pour ces pages d’après six versions du noyau ; comme dans git, chacun est le précédent plus un correctif. Les lignes sont celles qu’affiche une exécution de l’édition quand le micrologiciel répond ERROR ; le résultat est celui d’une exécution où la question n’est pas prise en charge.'
    },
    faults: {
      heading: 'Pannes de la carte',
      note: 'Ce que l’on peut régler dans le labo en plus de la réponse. La dernière colonne est une exécution de l’édition 6.12 dont le micrologiciel répondrait sinon OK.'
    }
  },
  columns: {
    name: 'Nom',
    value: 'Valeur',
    address: 'Adresse',
    offset: 'Décalage',
    meaning: 'Sens',
    source: 'Source',
    place: 'Rang',
    command: 'Commande et paramètre',
    unsupported: 'Ce que fait le pilote si elle n’est pas prise en charge',
    refused: 'Probe, question inconnue',
    probe: 'Probe',
    element: 'Éléments × octets',
    start: 'Début',
    edition: 'Édition',
    change: 'Ce qu’elle est',
    lines: 'Lignes affichées',
    fault: 'Panne',
    happens: 'Ce qui se passe',
    number: 'Numéro'
  },
  guess: 'supposé',
  repeated: '{count}, tous les {stride} octets',
  words: '{count} mots',
  sleeps: 'dort',
  outcome: { ok: 'réussit', failed: 'échoue', fault: 'la machine s’arrête' },
  noLines: 'aucune : son probe ne pose pas la question',
  commit: 'commit',
  unsupported: {
    GET_MFW_FEATURE_SUPPORT:
      'Ne regarde pas le code et prend le paramètre, 0, pour la liste des capacités : aucune.',
    GET_PF_RDMA_PROTOCOL: 'Se renseigne à l’ancienne, sans l’aide du micrologiciel.',
    OS_WOL: 'Ne touche pas au réveil par le réseau.',
    lock: 'Continue sans le verrou ; ne propose pas de tailles et n’a rien à rendre.',
    SET_RESOURCE_VALUE: 'Ne propose plus de tailles, rend le verrou plus tôt et continue.',
    GET_RESOURCE_ALLOC: 'Prend sa propre valeur par défaut pour cette ressource.',
    unlock: 'Le note au niveau INFO et continue.',
    GET_PPFID_BITMAP:
      'Renvoie [EOPNOTSUPP](#EOPNOTSUPP), que l’appelant attend, et prend une table de bits par défaut : le schéma qui manquait à la question BIST.',
    INITIATE_PF_FLR: 'Ne regarde pas le code.',
    count:
      'Renvoie [EINVAL](#EINVAL) et refuse la carte : le défaut de cette affaire. À partir de [6.12-fix](#edition-6.12-fix), il renvoie EOPNOTSUPP et le probe réussit.',
    image: 'Renvoie [EINVAL](#EINVAL) et refuse la carte ; aucun des deux correctifs n’y a touché.'
  },
  errno: {
    ENOENT:
      'On veut une image que la copie ne liste pas. Rien dans un probe n’en demande ; `ethtool`, si.',
    EIO: 'La carte n’est pas sur un bus PCI Express.',
    EAGAIN:
      'Le micrologiciel n’a pas répondu à temps, ou la boîte aux lettres ne s’est pas libérée. À l’intérieur du pilote, aussi : pas encore, à revoir.',
    ENOMEM: 'Pas de mémoire, par exemple pour la liste d’un nombre absurde d’images.',
    EBUSY:
      'Les commandes sont bloquées après un délai dépassé, il n’y a pas de boîte aux lettres, ou un verrou est resté pris à onze essais de suite.',
    ENODEV:
      'Ce que renvoie `qede` quand `qed` a renoncé. La raison, par exemple EINVAL, se perd en route : `qed_probe()` renvoie NULL.',
    EINVAL:
      'Jusqu’à 6.12 : le micrologiciel a répondu autre chose que OK à la question sur les images.',
    EOPNOTSUPP:
      'Le micrologiciel ne connaît pas la question sur les images. `qed_mcp_nvm_info_populate()` a une branche pour cela depuis 4.17 ; à partir de 6.12-fix, quelque chose y mène.'
  },
  editions: {
    '4.16':
      'La base. Elle demande les images quand quelqu’un en veut une, jamais dans son probe ; la carte marche donc. Toutes ses attentes sont actives.',
    '4.17':
      '`43645ce03e00`, `qed: Populate nvm image attribute shadow.` Chaque probe demande désormais la liste des images, et refuse la carte si cela échoue.',
    '6.1':
      'Ce qui s’est accumulé entre-temps. 4.18 prépare la liste à part et la marque valide. 4.19 bloque la boîte aux lettres après un délai dépassé et attend que la mémoire partagée soit prête. Plus tard, le pilote demande la table PPFID, et certaines commandes dorment pendant l’attente.',
    '6.12':
      'Comme 6.1 pour tout ce qui compte ici ; quelques lignes ont bougé dans `qed_main.c`. Les trois numéros du journal de l’article, pris ensemble, sont ceux de 6.11 et 6.12.',
    '6.12-fix':
      '`7a0ea70da56e`, `net/qed: allow old cards not supporting "num_images" to work`, trois lignes de plus et une de moins, par Louis Leseur, développé avec Florian Forestier, intégré par Paolo Abeni. Envoyé le 21 novembre 2024, seconde version le 28 novembre, branche principale à partir de 6.13-rc2. Les noyaux stables 5.4.287, 5.15.174, 6.1.120 et 6.6.66, du 14 décembre, l’ont.',
    '6.13':
      '`7ed2d9158877`, `qed: fix possible uninit pointer read in qed_mcp_nvm_info_populate()`, par Gianfranco Trad, sur une suggestion de Simon Horman, intégré par Paolo Abeni le 17 décembre 2024 : quand la question n’est pas prise en charge, le compte est mis à 0. Par ailleurs, 6.13 scrute la boîte aux lettres toutes les 10 à 20 µs, là où 6.12 dormait 10 ms.'
  },
  faults: {
    silent:
      'Le micrologiciel ne répond jamais à la question sur les images. Après environ cinq secondes, le pilote affiche le délai dépassé, l’état du processeur de gestion et une erreur matérielle, puis bloque la boîte aux lettres.',
    'stale-seq':
      'La réponse porte le numéro de séquence de la commande précédente. Pour le pilote, ce n’est pas une réponse.',
    reset:
      'Le micrologiciel redémarre juste avant la question. Le pilote voit changer [MISCS_REG_GENERIC_POR_0](#MISCS_REG_GENERIC_POR_0), relit ses adresses et recompte à partir de 1, sans une ligne dans le journal.',
    'not-ready':
      '`sup_msgs` reste à 0. Le pilote attend environ une seconde, dit que le MCP n’est pas initialisé, puis s’adresse à une boîte aux lettres à l’adresse 0, où personne ne répond.',
    'no-shmem':
      '[MISC_REG_SHARED_MEM_ADDR](#MISC_REG_SHARED_MEM_ADDR) vaut 0. À partir de 6.1, le pilote prend alors le nombre de ports à un endroit qui vaut 0, et divise par lui. Le vrai noyau aussi.',
    'all-ones':
      'La carte a quitté le bus, et chaque lecture ne donne que des uns. Le pilote le voit à son premier registre et s’arrête là.'
  }
};
