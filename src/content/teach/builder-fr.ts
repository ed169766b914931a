import type { BuilderText } from './builder.ts';

/** The builder in French. */
export const fr: BuilderText = {
  title: 'Emporter une figure',
  description:
    'Choisissez une figure de Mailbox Lab et son état, voyez-la vivre, et copiez le texte pour une page, WordPress, Moodle, Canvas, reveal.js, Slidev ou un wiki.',
  heading: 'Emporter une figure',
  lead: 'Préparez-la telle que vos apprenants la rencontreront. Puis copiez le texte pour l’endroit où elle va.',
  noScript: 'Pour préparer une figure, la page a besoin des scripts.',
  build: 'La préparer',
  put: 'La poser',
  packages: {
    heading: 'Paquets',
    body: 'Pour un cours qui note, et pour les salles sans réseau : chaque fichier est complet et ne demande rien à aucun hôte. Sur papier, imprimez un chapitre : il en sort un polycopié, avec la figure, la question et ses réponses, et les liens en notes. Avec une copie du projet, `npm run packages` les produit tous en PDF, et le cours en un seul.',
    copy: 'Le site entier, dans les deux langues : décompressez-le, puis ouvrez index.html dans son dossier mailbox-lab',
    inCopy:
      'Ceci est une copie du site, qui marche depuis ses fichiers. Les paquets sont sur le site même.',
    handouts: 'Sur papier : polycopiés en PDF',
    kinds: {
      scorm12: 'Pour les plateformes de formation : SCORM 1.2',
      scorm2004: 'Pour les plateformes de formation : SCORM 2004, 4e édition',
      figure: 'Sans plateforme'
    }
  },
  out: {
    heading: 'Ce qui n’y est pas',
    body: '**LTI 1.3** exige un serveur qui garde des clés et parle à la plateforme ; ce site n’est que des fichiers. Ce qui est dit de Moodle, Canvas, WordPress et Notion vient de leur documentation ; personne ici n’en a fait tourner un vrai.'
  },
  words: {
    figure: 'Figure ou chapitre',
    groups: { figure: 'Figures', chapter: 'Chapitres entiers' },
    title: 'Mailbox Lab : {name}',
    language: 'Langue de la figure',
    languages: { en: 'anglais', fr: 'français' },
    state: 'État',
    stateNote:
      'Ce que vous faites dans la figure elle-même arrive ici. Ou collez l’adresse d’une page de ce site où vous l’avez préparée.',
    notUnderstood: '« {text} » n’est pas compris, et manque dans ce que vous copiez.',
    presets: {
      case: 'l’affaire',
      healthy: 'une carte saine',
      fixed: 'avec le correctif',
      silent: 'aucune réponse',
      error: 'un vrai ERROR',
      passes: 'ERROR passe pour OK',
      shut: 'toutes portes fermées, avec le correctif'
    },
    mode: 'Ce qu’on en montre',
    modes: { full: 'tout', compact: 'sans réglages', figure: 'le dessin' },
    look: 'Clair ou sombre',
    looks: { auto: 'comme le lecteur', light: 'clair', dark: 'sombre' },
    more: 'Pour votre séance',
    hide: 'cacher le résultat jusqu’à la demande',
    present: 'en grand, pour un projecteur',
    from: 'du pas',
    to: 'au pas',
    width: 'Largeur à essayer, en px',
    otherWidth: 'Autre largeur',
    badWidth: 'Un nombre entier de {least} à {most}.',
    size: 'Large de {width} px, elle est haute de {height} px.',
    preview: 'La figure telle qu’elle sera',
    platform: 'Où elle va',
    platforms: {
      iframe: {
        name: 'Toute page en HTML',
        how: 'À copier dans la page, à l’endroit de la figure. La seconde ligne suffit une fois par page.',
        does: 'Le cadre prend la hauteur de son contenu et la garde, quoi que le lecteur déplie. Rien de votre page n’est touché.',
        doesNot:
          'Sans la seconde ligne, la hauteur reste celle qui est écrite ; ce qui dépasse défile dans le cadre.'
      },
      element: {
        name: 'Page qui admet les scripts',
        how: 'La première ligne une fois par page, la seconde partout où une figure doit être.',
        does: 'Un élément à part entière : changez un attribut, la figure suit. Ce que font les lecteurs arrive en événement. Il marche aussi dans une page ouverte depuis un fichier.',
        doesNot:
          'Bien des éditeurs et plateformes retirent les scripts ; rien n’y apparaît. Prenez alors le cadre.'
      },
      wordpress: {
        name: 'WordPress',
        how: 'Mettez l’adresse seule sur une ligne, et WordPress en fait la figure. Ou mettez le HTML dans un bloc « HTML personnalisé ».',
        does: 'Par l’adresse : WordPress demande à ce site ce que c’est, et l’encadre en n’autorisant que les scripts. La figure n’a besoin de rien d’autre.',
        doesNot:
          'Par l’adresse, elle commence dans son propre état de départ, car la description que demande WordPress est un fichier et n’en connaît pas d’autre. Pour votre état, prenez le HTML ; qui n’a pas le droit de publier du HTML non filtré le verra disparaître.'
      },
      moodle: {
        name: 'Moodle',
        how: 'Dans l’éditeur d’une page ou d’une étiquette, passez à la source (« HTML ») et collez-le là.',
        does: 'La figure est dans la page et elle vit. Pour noter, prenez plutôt un paquet SCORM 1.2 : Moodle y lit score et achèvement.',
        doesNot:
          'Moodle retire les scripts de ce qu’on y colle : la hauteur reste donc celle qui est écrite. Il ne lit pas SCORM 2004. Une figure en cadre ne transmet rien au carnet de notes.'
      },
      canvas: {
        name: 'Canvas',
        how: 'Dans l’éditeur, ouvrez la vue HTML et collez-le là.',
        does: 'La figure est dans la page et elle vit, et elle dit sa hauteur à Canvas à la manière de Canvas.',
        doesNot:
          'Là où cela n’est pas écouté, la hauteur reste celle qui est écrite. Une figure en cadre ne transmet rien au carnet de notes ; un paquet SCORM, si.'
      },
      reveal: {
        name: 'reveal.js',
        how: 'Une diapositive. La dernière ligne suffit une fois, à la fin de la présentation.',
        does: 'En grands caractères, sans prendre le focus. Les flèches dont la figure n’a pas l’usage tournent vos diapositives. reveal.js décharge les cadres hors de vue : quittez la diapositive, revenez, et l’état est celui que vous aviez laissé.',
        doesNot:
          'Une figure plus haute que la diapositive défile dans son cadre : pour une grande, choisissez le dessin seul, ou une partie. Sans la dernière ligne, les touches frappées dans la figure y restent, et une diapositive quittée recommence du début.'
      },
      slidev: {
        name: 'Slidev',
        how: 'Une diapositive, avec la mise en page que Slidev réserve aux pages web.',
        does: 'La figure remplit la diapositive, en grands caractères.',
        doesNot:
          'Les touches frappées dans la figure y restent. Exportée en PDF, la diapositive montre ce qu’on voit à ce moment-là, si le réseau est là.'
      },
      markdown: {
        name: 'MkDocs, Docusaurus, Markdown',
        how: 'À coller entre deux lignes vides. Pas d’attribut style, pour que MDX l’accepte aussi. Choisissez d’abord la largeur de votre colonne : la hauteur va avec.',
        does: 'MkDocs et Docusaurus laissent passer le cadre tel quel.',
        doesNot:
          'La hauteur reste celle qui est écrite. GitHub retire les cadres de son Markdown : prenez-y l’image.'
      },
      notion: {
        name: 'Notion et semblables',
        how: 'Tapez /embed et collez l’adresse.',
        does: 'La figure est dans un cadre que vous dimensionnez à la main.',
        doesNot:
          'Certains vont d’abord chercher l’adresse depuis un serveur à eux : elle doit être publique. Rien n’est transmis, et la hauteur ne suit pas.'
      },
      link: {
        name: 'Lien et code QR',
        how: 'L’adresse de la page complète, dans cet état.',
        does: 'Marche dans un courriel, sur papier, sur une diapositive. Le code est dessiné dans votre navigateur, sans demander à aucun service.',
        doesNot:
          'Il mène à la page, avec tout ce qui l’entoure. Un long état donne un code très fin : essayez-le du dernier rang.'
      },
      picture: {
        name: 'Image',
        how: 'Une image qui mène à la page, pour les endroits qui n’admettent ni cadres ni scripts.',
        does: 'Le texte ci-dessus mène à une image de 1200 pixels sur 630 sur ce site. Votre propre état, à la largeur choisie, s’enregistre dans un fichier : PNG pour diapositives et documents, en double résolution, ou SVG pour pages web.',
        doesNot:
          'L’image sur ce site montre l’état habituel de la figure, pas le vôtre ; seul le lien le porte. Le SVG contient du texte et des styles pour navigateurs : un logiciel de dessin peut n’en rien montrer.'
      }
    },
    does: 'Ce qui marche',
    doesNot: 'Ce qui ne marche pas',
    what: { html: 'HTML', address: 'Adresse', markdown: 'Markdown' },
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Le navigateur refuse ; c’est sélectionné.',
    qr: 'Code QR',
    saveQr: 'Enregistrer en SVG',
    thisState: 'Enregistrer cet état en',
    drawing: 'Dessin en cours…',
    notDrawn:
      'Le navigateur ne laisse pas la page la dessiner. Faites une capture d’écran de la figure.',
    localOnly:
      'Ce site tourne sur votre propre machine, et ces adresses aussi : personne d’autre ne peut les atteindre. Publiez-le, et revenez-y.'
  }
};
