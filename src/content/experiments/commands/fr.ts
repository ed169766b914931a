import type { CommandsWords } from '#lib/views/benches/commands-words.ts';
import type { ExperimentText } from '../types.ts';

export const fr: ExperimentText<CommandsWords> = {
  title: 'Les commandes',
  description:
    'Chaque commande du probe, avec cinq réponses : ce que devient la carte et ce que dit le pilote. Seul BIST_TEST ne se refuse pas.',
  heading: 'Les commandes',
  lead: 'Le probe demande 28 choses au micrologiciel. Lesquelles peut-il ne pas connaître ?',
  words: {
    bench: 'Les commandes',
    caption: 'Ce que devient la carte : une ligne par commande, une colonne par réponse',
    command: 'Commande',
    answers: {
      unsupported: 'non pris en charge',
      ok: 'OK',
      error: 'ERROR',
      garbage: "n'importe quoi",
      silence: 'silence'
    },
    answerNotes: {
      unsupported: '0x0000, paramètre 0',
      ok: '0x0016, paramètre habituel',
      error: '0x0017, paramètre 0',
      garbage: '0xdead, paramètre 0xdeadbeef',
      silence: 'aucune réponse'
    },
    uses: {
      NUM_IMAGES: "BIST_TEST (nombre d'images)",
      IMAGES: 'BIST_TEST (attributs des images)'
    },
    once: 'commande {places}',
    times: '{count} fois, commandes {places}',
    afterwards: 'ensuite, commandes {places}, une par image',
    param: 'paramètre {param}',
    params: 'paramètres {first} … {last}',
    sleeps: 'le pilote dort',
    spins: 'le pilote tourne en rond',
    results: { ok: 'démarre', failed: 'échoue', fault: "s'arrête" },
    linesNone: 'rien de dit',
    linesOne: '1 ligne',
    lines: '{count} lignes',
    hiddenOne: 'cachée',
    hidden: 'cachées',
    run: 'voir',
    strip: "Les commandes dans l'ordre, chacune seule à recevoir « {answer} ».",
    stripLabel:
      "Les commandes dans l'ordre, chacune seule à recevoir « {answer} » : la carte démarre avec {up} sur {count}.",
    conclusionNone:
      "N'importe laquelle des {commands} commandes peut recevoir « non pris en charge ».",
    conclusion:
      '{free} commandes sur {commands} peuvent recevoir « non pris en charge ». Ce qui tue le probe : {list}.',
    cell: '{command} : {answer}',
    how: 'Comment le pilote prend « non pris en charge »',
    survives: {
      GET_MFW_FEATURE_SUPPORT:
        "Personne ne regarde le code. Le paramètre, 0, devient la liste des fonctions facultatives : il n'y en a aucune.",
      GET_PF_RDMA_PROTOCOL:
        "Tout ce qui n'est pas OK renvoie le pilote à l'ancienne source : le protocole inscrit dans la mémoire partagée de la fonction.",
      OS_WOL: 'La carte passe pour incapable de réveiller sa machine.',
      RESOURCE_CMD:
        "Le code 0 dit au pilote qu'il n'y a pas de verrou à prendre. Il saute le réglage des maxima et continue. Avec tout autre code, c'est le paramètre qui décide.",
      SET_RESOURCE_VALUE:
        "La boucle sur les ressources s'arrête, le verrou est rendu et le pilote garde ses propres tailles.",
      GET_RESOURCE_ALLOC:
        'Le pilote calcule lui-même sa part de la puce, ressource par ressource, et le note là où personne ne lit.',
      GET_PPFID_BITMAP:
        "La fonction renvoie −EOPNOTSUPP, l'appelant teste précisément cela, et une valeur par défaut remplace le bitmap. C'est ce que BIST_TEST aurait dû faire.",
      INITIATE_PF_FLR: 'Personne ne regarde le code de réponse. Seul le silence se remarquerait.',
      NUM_IMAGES:
        "La fonction renvoie désormais −EOPNOTSUPP, l'appelant entre dans sa branche, et aucune image n'est lue.",
      IMAGES: 'Jamais demandé.'
    },
    dies: {
      NUM_IMAGES:
        "Le code 0 devient −EINVAL, comme toute erreur. La branche prévue pour −EOPNOTSUPP existe chez l'appelant, mais personne n'y entre : le probe meurt.",
      IMAGES:
        "Aucun correctif n'y touche : −EINVAL, et le probe meurt. La question ne se pose qu'à un micrologiciel qui vient de compter ses images."
    },
    faults: {
      IMAGES:
        "Le pilote copie autant d'octets que le dit le paramètre de la réponse, sans jamais comparer à la place disponible. Un micrologiciel sain écrit 16."
    },
    silence:
      'Le pilote attend cinq secondes ou plus. Depuis 6.1, il ferme ensuite la boîte aux lettres et toute commande suivante échoue aussitôt ; avant, chacune attend de nouveau.',
    noCode: "Le micrologiciel n'écrit rien.",
    healthyParam: 'habituel',
    wrote: 'Le micrologiciel écrit le code {code}, paramètre {param}.',
    said: "Ce que le pilote dit de plus que d'habitude",
    saidNothing: 'Rien.',
    printed: 'affichée',
    notPrinted: 'cachée au niveau habituel',
    repeated: '{times} lignes semblables',
    openRun: 'Ouvrir cette exécution dans le labo',
    returned: 'Le probe renvoie {rc} ; {fate}.',
    stopped: "La machine s'arrête, là où un noyau continuerait avec une mémoire abîmée. {why}",
    took: "Temps virtuel jusqu'à la fin : {time}",
    counting: 'en cours, {part} %',
    waits: 'pas encore lancé',
    stop: 'Arrêter',
    start: 'Exécuter cette édition',
    failed: "Ce navigateur n'autorise pas de worker ici : seule l'édition 6.12 est connue.",
    order:
      "Une ligne par commande, quel que soit le nombre d'envois : qui ne connaît pas une commande ne la connaît pas non plus la quinzième fois. Toutes les autres reçoivent la réponse d'un micrologiciel sain, avec 8 images."
  }
};
