import type { TicketsText } from './tickets.ts';

/** The pages of exit tickets in French. */
export const fr: TicketsText = {
  make: {
    title: 'Ticket de sortie',
    description:
      'Faire un ticket de sortie : une exécution du labo et vos réponses des chapitres en un code court, à recopier sur papier. Rien n’est envoyé nulle part.',
    heading: 'Votre ticket de sortie',
    lead: 'Une exécution et vos réponses, en un code qu’on peut recopier à la main.',
    code: 'Le code',
    copy: 'Copier le code',
    copied: 'Copié',
    what: 'Il contient ce qui est dit ci-dessous et rien d’autre : ni nom, ni heure, rien de votre appareil. Il n’est envoyé nulle part. Remettez-le à qui l’a demandé.',
    runNote:
      'Pour y mettre une autre exécution, préparez-la dans le labo et choisissez, tout en bas, « Donner cette exécution en ticket ».',
    toLab: 'Vers le labo',
    answersNote:
      'Les réponses que garde ce navigateur. Si elles sont justes, on le verra plus tard.',
    replay: 'Voir ce qu’il devient',
    tooLong:
      'Cette exécution a plus de réponses et d’images à elle qu’un ticket n’en peut contenir. Remettez plutôt son lien.',
    noScript: 'Pour faire un ticket, la page a besoin des scripts.'
  },
  replay: {
    title: 'Relecture des tickets de sortie',
    description:
      'Mettez le code d’un ticket de sortie, ou ceux de toute une classe : chaque exécution est refaite dans votre navigateur, et les réponses sont comptées.',
    heading: 'Relecture',
    lead: 'Mettez un code, ou ceux de toute une classe. Les exécutions sont refaites, ici et maintenant.',
    codes: 'Codes',
    hint: 'Un par ligne, 500 au plus. Ce qui précède un deux-points, un nom par exemple, reste sur cette page.',
    status: '{read} lus.',
    statusWrong: '{read} lus, {wrong} non.',
    nothing: 'Pas encore de code.',
    waiting: 'L’exécution se fait …',
    failed: 'Le simulateur n’a pas pu être chargé. Rechargez la page pour réessayer.',
    judged:
      'Quelle réponse est juste, c’est une exécution de chaque question qui l’a dit, à la construction du site. La fin de l’exécution d’un ticket, elle, est calculée maintenant.',
    noScript: 'Pour lire un ticket, la page a besoin des scripts.'
  },
  words: {
    run: 'L’exécution',
    theCase: 'l’affaire de l’article',
    lab: 'L’ouvrir dans le labo',
    stood: 'Où était le lecteur :',
    answers: 'Réponses',
    score: '{right} justes sur {given}',
    noAnswers: 'Aucune question des chapitres n’a reçu de réponse.',
    right: 'Oui.',
    wrong: 'Non.',
    unknownAnswer: 'Une réponse que cette question n’a plus.',
    tickets: 'Tickets',
    ticket: 'Ticket',
    ends: 'La question renvoie',
    show: 'Montrer',
    counts: 'Quelle réponse, combien de fois',
    countsNote:
      'Seulement les questions auxquelles quelqu’un a répondu. La barre foncée est la bonne réponse.',
    count: '{count} sur {of}',
    problems: {
      empty: 'Il n’y a pas de code ici.',
      symbol: 'Le caractère {at} est « {symbol} », qu’aucun code ne contient.',
      short: '{has} caractères, et le code dit en avoir {wants} : il en manque.',
      long: '{has} caractères, et le code dit en avoir {wants} : il y en a trop.',
      damaged: 'Une faute de frappe : un caractère est faux, ou deux ont changé de place.',
      version: 'Le code est entier, mais de version {version}. Cette page lit la version 1.',
      content: 'Le code est entier, mais nomme quelque chose que cette page ne connaît pas.'
    }
  }
};
