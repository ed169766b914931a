import { french } from '../../french.ts';
import type { PatchPage } from '#lib/views/benches/patch/words.ts';
import { ERRORS } from './errors-fr.ts';

/** Texts with French spacing, however deep they lie. */
function spaced<T>(value: T): T;
function spaced(value: unknown): unknown {
  if (typeof value === 'string') return french(value);
  if (Array.isArray(value)) return value.map((each: unknown) => spaced(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spaced(each)]));
}

const plain: PatchPage = {
  title: 'Votre correctif · Mailbox Lab',
  description:
    'Écrivez vous-même le correctif d’un pilote Linux. Il tourne face à la carte, et une preuve sur toutes les réponses vous montre la plus petite qui lui échappe.',
  heading: 'Votre correctif',
  lead: 'Modifiez les lignes qui jugent la réponse du micrologiciel. Puis laissez toutes les réponses possibles tenter de les mettre en défaut.',
  bench: {
    exercises: 'Exercices',
    exercise: {
      order: {
        name: 'Remettre en ordre',
        task: [
          'Le micrologiciel répond `0x00000000`, « non pris en charge ». L’appelant de cette fonction a une branche pour `-EOPNOTSUPP`, et rien ne l’y mène jamais.',
          'Sous la barre attendent les lignes qui manquent, et deux qui sont fausses. Faites-les passer au-dessus jusqu’à ce que la preuve tienne. Il y a plus d’un ordre possible.'
        ],
        hints: [
          'La fonction doit savoir dire trois choses : `0`, `-EOPNOTSUPP`, `-EINVAL`. Laquelle reste seule à la fin ?',
          'Un masque garde des bits de la réponse. C’est le reste que l’on compare à un code ; le masque n’est jamais de l’autre côté.',
          'Le noyau rend les erreurs en négatif, et c’est le négatif que cherche l’appelant.'
        ],
        set: 'Les 65 536 codes, 8 images à côté de OK, sous chaque panne : {cases} cas.'
      },
      fix: {
        name: 'Écrire le correctif',
        task: [
          'Le même bogue, sans lignes toutes prêtes. Faites que `qed_mcp_bist_nvm_get_num_images` distingue « non pris en charge » de tous les autres refus.',
          'OK doit rester OK, et chacun des 65 534 autres codes une erreur.'
        ],
        hints: [
          'La réponse est dans `rsp`, son code dans la moitié haute. Une comparaison existe déjà ; la vôtre lui ressemblera.',
          'Le code s’appelle `FW_MSG_CODE_UNSUPPORTED`, et le nombre que l’appelant attend `-EOPNOTSUPP`.',
          'Deux lignes, entre le `return 0` et le `return -EINVAL`.'
        ],
        set: 'Les 65 536 codes, 8 images à côté de OK, sous chaque panne : {cases} cas.'
      },
      log: {
        name: 'Le journal qui ment',
        task: [
          'Voici 6.13, qui contient les deux correctifs. Pour une certaine réponse, elle écrit une erreur puis retourne 0 : la carte démarre, et le journal prétend que quelque chose a échoué.',
          'Trouvez cette réponse sur le banc ci-dessous, ou laissez la preuve la trouver. Puis corrigez : une erreur s’écrit si et seulement si une erreur est retournée.'
        ],
        hints: [
          'Chez l’appelant, deux conditions partagent un même `if`. Une seule des deux est une erreur.',
          'Choisissez OK comme réponse et jouez avec le paramètre : c’est le nombre d’images.',
          'OK sans image laisse `rc` à 0. Faites-en une erreur, ou prenez-le pour ce qu’il est : aucune image, et rien à redire.'
        ],
        set: 'Les 65 536 codes, chacun avec les paramètres 0, 1 et 8, sous chaque panne : {cases} cas.'
      },
      pointer: {
        name: 'Le pointeur orphelin',
        task: [
          'Voici le premier correctif seul, tel qu’il a paru. Une réponse lui fait lire un pointeur que personne n’a jamais rempli.',
          'Le vrai micrologiciel ne l’envoie pas, et c’est pourquoi nul ne l’a vu d’abord. Trouvez-la, et rendez la fonction sûre pour tout paramètre.'
        ],
        hints: [
          'Suivez `goto publish` avec les yeux de `nvm_info.image_att` : qui l’a rempli à ce moment-là ?',
          'Ce qui est publié dépend de `nvm_info.num_images`. Qui écrit ce nombre, et quand ?',
          'Le transport range le paramètre de toute réponse, même d’un refus. Là où la prise en charge est niée, le nombre doit revenir à 0.'
        ],
        set: 'Les 65 536 codes, chacun avec les paramètres 0, 1 et 8, sous chaque panne : {cases} cas.'
      },
      image: {
        name: 'Une image refusée',
        task: [
          'Huit images sont annoncées, et le micrologiciel refuse d’en décrire une. 6.13 abandonne alors la carte entière.',
          'Faites que le pilote y survive. La copie peut rester vide, ou garder les images décrites. Elle ne peut pas en contenir une qui ne l’est pas.'
        ],
        hints: [
          'La boucle sort par `goto release`, avec un `rc` qui n’est pas 0. Où devrait-elle aller ?',
          'Sans copie du tout, la carte marche : c’est aussi le sort de « non pris en charge ». Rendez le tableau, oubliez le nombre.',
          'Pour garder les bonnes, comptez à part celles qui ont été décrites, et publiez ce compte.'
        ],
        set: 'Chacune des huit images refusée, puis toutes ; puis les 65 536 codes avec les paramètres 0, 1 et 8, sous chaque panne : {cases} cas.'
      },
      wrong: {
        name: 'Reçu, et pourtant faux',
        task: [
          'Une preuve prouve ce qu’elle demande, rien de plus. Partez de 6.13 et faites un correctif qui passe cette preuve, et que vous refuseriez pourtant en relecture.',
          'Il compte comme résolu si la preuve passe et qu’un ensemble plus large d’exécutions trouve le mal. Dites ensuite avec vos mots pourquoi il est faux.'
        ],
        hints: [
          'Les paramètres sont 0, 1 et 8. Y a-t-il un nombre d’images que la preuve n’essaie jamais ?',
          'La preuve demande combien d’images la copie contient, pas ce qu’il y a dedans.',
          'Ce que la fonction prend, elle doit le rendre : la mémoire, et la fenêtre sur les registres de la carte.'
        ],
        set: 'Les 65 536 codes, chacun avec les paramètres 0, 1 et 8, sous chaque panne : {cases} cas.'
      },
      free: {
        name: 'À votre guise',
        task: [
          'Les lignes de 6.12, et tout ce que demandent les exercices sauf l’image refusée. Même le texte du noyau ne passe pas : voyez « Le journal qui ment ».'
        ],
        hints: [],
        set: 'Les 65 536 codes, chacun avec les paramètres 0, 1 et 8, sous chaque panne : {cases} cas.'
      }
    },
    of: '{done} sur {all} résolus',
    solved: 'résolu',
    markSolved: 'Résolu (votre marque : posée par une preuve qui tient, libre à vous de l’ôter)',
    hint: 'Indice {number}',
    nextHint: 'Montrer un indice',
    noMoreHints: 'Plus d’indices',

    editor: 'Le texte du pilote, en C',
    edition: 'à partir de {edition}',
    keys: 'Tab met en retrait. Pour quitter l’éditeur au clavier : Échap, puis Tab.',
    noScript:
      'Pour modifier, exécuter et prouver le texte, la page a besoin de scripts. Voici le texte de l’édition 6.12, dont partent les exercices.',
    loading: 'L’éditeur n’a pas pu être chargé. Rechargez la page pour réessayer.',
    run: 'Exécuter',
    runKey: 'Ctrl ou ⌘ avec Entrée',
    undo: 'Annuler',
    redo: 'Rétablir',
    reset: 'Repartir du début',
    earlier: 'Reprendre le texte d’avant',
    fromLink:
      'Ce texte est venu avec le lien. Il n’a pas été exécuté, et le vôtre est toujours gardé.',
    notKept: 'Cet appareil ne garde rien : votre texte dure autant que la page.',
    kept: 'Votre texte reste sur cet appareil.',
    errors: 'Erreurs',
    line: 'ligne {line}',
    behind: 'après la fin',
    tooLong: 'Le texte est trop long : {most} caractères au plus.',
    error: ERRORS,
    ignored: 'Dans l’adresse, {key}={text} ne dit rien à cette page et a été laissé de côté.',

    order: 'Lignes de qed_mcp_bist_nvm_get_num_images',
    orderHelp:
      'Faites glisser une ligne, ou prenez ses boutons, ou les flèches du clavier quand elle a le focus.',
    bar: 'hors jeu',
    up: 'Monter : {line}',
    down: 'Descendre : {line}',
    handle: '{line}, place {place}',
    movedTo: 'Déplacée à la place {place}.',
    leftOut: 'Hors jeu.',

    status: {
      unchecked: '',
      checking: 'Compilation',
      sound: 'Le texte se compile.',
      running: 'Exécution',
      ran: 'Le texte a été exécuté.',
      failed: 'Aucun worker n’a pu démarrer ici : rien ne peut être compilé ni exécuté.'
    },
    refused: 'Lignes en erreur : {count}.',
    proving: 'Preuve : {part} %',

    asked: 'Ce qui est demandé',
    clause: {
      sound:
        'La machine ne doit jamais s’arrêter : pas de lecture indéfinie, de pointeur égaré, de boucle sans fin.',
      counted: 'OK avec des images fait démarrer la carte, et la copie en contient autant.',
      unsupported: '« Non pris en charge » fait démarrer la carte sans image.',
      refused:
        'Tout autre code fait échouer l’initialisation, avec un numéro d’erreur et une ligne au journal.',
      unanswered: 'Sans réponse, la carte ne démarre pas.',
      log: 'Une erreur s’écrit si et seulement si une erreur est retournée, et « not supported » seulement quand c’est vrai.',
      image: 'Une image refusée ne coûte pas la carte.',
      content: 'Ce que contient la copie, le micrologiciel l’a décrit.',
      returned: 'Ce qui a été pris est rendu.'
    },
    proof: 'Preuve',
    prove: 'Prouver',
    stop: 'Arrêter',
    notYet: 'Pas encore prouvé.',
    holds: 'Cela tient dans les {cases} cas.',
    holdsNote:
      '{runs} exécutions : là où aucune réponse ne peut être lue, une seule vaut pour tous les codes et paramètres.',
    breaks: 'Mis en défaut par {code}, {parameter}.',
    breaksNote: 'Le plus petit contre-exemple, après {cases} cas sur {total}. Il est sur le banc.',
    did: {
      sound: 'La machine a dû s’arrêter.',
      counted: 'OK annonçait des images, et elles n’y sont pas toutes.',
      unsupported: '« Non pris en charge », et la carte n’a pas démarré, ou elle a des images.',
      refused:
        'Un code qui n’est ni OK ni « non pris en charge », et qui n’a pas été refusé avec un numéro d’erreur et une ligne au journal.',
      unanswered: 'Aucune réponse n’est venue, et le pilote ne l’a pas dit.',
      log: 'Le journal ne dit pas ce qui s’est passé.',
      image: 'Une image a été refusée, et elle a coûté la carte, ou elle est comptée quand même.',
      content: 'La copie contient une image que personne n’a décrite.',
      returned: 'Quelque chose a été pris et jamais rendu.'
    },
    at: 'sous la panne « {fault} »',
    parameter: 'paramètre {parameter}',
    fault: {
      none: 'aucune',
      silent: 'pas de réponse',
      'stale-seq': 'vieux numéro de séquence',
      reset: 'le micrologiciel redémarre',
      'not-ready': 'micrologiciel pas prêt',
      'no-shmem': 'pas de mémoire partagée',
      'all-ones': 'carte absente : tous les bits à 1'
    },
    images: 'image {index} refusée',
    open: 'Le mettre sur le banc',
    seen: 'l’initialisation {probe}, retour {rc}, images : {images}',
    wideFound: 'La preuve passe, et un ensemble plus large trouve le mal : {what}',
    wideNone:
      'La preuve passe, et l’ensemble plus large ne trouve rien non plus. Votre correctif est peut-être faux d’une façon que ni l’une ni l’autre ne cherche ; seuls vos mots peuvent alors le dire.',
    why: 'Pourquoi il est faux',
    whyLabel: 'Avec vos mots. Personne ne les contrôle, sauf vous.',
    model: 'Comparer à une réponse possible',
    modelAnswer: [
      'Un `return 0` dans la branche de « non pris en charge » passe : toutes les réponses sont bien jugées. Mais la fenêtre prise par `qed_ptt_acquire` n’est jamais rendue. Il y en a peu ; tôt ou tard, le pilote en manque.',
      'Aucune preuve sur les réponses ne peut le voir, puisqu’aucune réponse n’en dépend. Une spécification doit nommer ce qui ne change pas, autant que ce qui arrive.'
    ],
    limits: 'Ce qui est prouvé, et ce qui ne l’est pas',
    limit: [
      'Exact : chaque cas est une exécution de votre texte par la machine, de la première instruction à la dernière, et la machine ignore le hasard. Aucun cas n’a été omis ni deviné.',
      'Deux raccourcis, exacts eux aussi : les exécutions partagent ce qui précède la lecture de la réponse, et là où la carte n’écrit aucune réponse, une exécution est celle de tous les codes et paramètres. Derrière un vieux numéro de séquence, seuls les codes OK et UNSUPPORTED sont essayés.',
      'Non prouvé : tout ce qui touche à d’autres paramètres, masques, commandes ou noyaux, au temps, ou à une seconde carte. Une exécution s’arrête après {steps} instructions ou {messages} messages ; un texte à qui il en faut plus passe pour une boucle sans fin.'
    ],

    bench: 'Sur le banc',
    runOf: 'L’édition {edition}, telle quelle. Votre texte s’exécute quand vous le dites.',
    runOwn: 'Votre texte.',
    runStale: 'Votre texte a changé depuis cette exécution.',
    endless: 'L’exécution n’a pas eu de fin. Le banc montre son début.',
    keepsAll: 'Cette exécution fait ce qui est demandé.',
    breaksHere: 'Ce que cette exécution enfreint : {what}',
    map: 'Tous les codes',
    mapRun: 'Exécuter les 65 536 codes',
    mapNote:
      'Avec ce paramètre et cette panne. L’octet haut descend, l’octet bas va vers la droite ; les 24 premiers agrandis.',
    mapNone: 'Pas encore exécuté.',
    mapBeside: 'Avant et après, côte à côte, sur la carte des réponses',
    meanings: {
      accepted: 'acceptés',
      refused: 'refusés',
      'not-supported': 'non pris en charge',
      'no-answer': 'sans réponse'
    },
    classes: 'Ce qu’il advient des codes',
    codes: 'Codes',
    returned: 'Retour',
    comes: 'Initialisation',
    probes: { ok: 'passe', failed: 'échoue', fault: 's’arrête' },

    letter: 'L’envoyer',
    letterNote:
      'Tel que `git format-patch` l’écrirait, par rapport à l’édition : `git am` le prend. À vous de remplir le message ; le diff est le vôtre.',
    letterSame: 'Rien ne diffère encore de l’édition.',
    fields: {
      name: 'Nom',
      email: 'Courriel',
      subject: 'Subject : ce qui change, en une ligne (en anglais, comme au noyau)',
      body: 'Corps : ce que voit l’utilisateur, pourquoi, et ce qui change',
      fixes: 'Fixes : le commit d’où vient le bogue, avec son titre'
    },
    copyLetter: 'Copier le correctif',
    copyLink: 'Copier un lien avec mon texte',
    copyLinkNote: 'Le texte voyage dans l’adresse, derrière le # : aucun serveur ne le voit.',
    copied: 'Copié.',
    notCopied:
      'Le navigateur n’a pas voulu copier : sélectionnez le correctif et copiez-le à la main.',
    notCopiedLink: 'Le navigateur n’a pas voulu copier. Le lien est dans la barre d’adresse.'
  }
};

/** French. */
export const fr: PatchPage = spaced(plain);
