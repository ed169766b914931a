import type { PatchWords } from '#lib/views/benches/patch/words.ts';

const OUTSIDE = 'C’est du C, mais hors du sous-ensemble que cette machine exécute.';

/** The errors that C text can have, in French: what, why, what to try. */
export const ERRORS: NonNullable<PatchWords['error']> = {
  'unexpected-character': [
    'Le caractère {0} n’a pas sa place dans du C.',
    'Hors des chaînes et des commentaires, C ne connaît que lettres, chiffres et ses propres signes.',
    'Effacez-le, ou mettez-le dans une chaîne ou un commentaire.'
  ],
  'unclosed-text': [
    'Ouvert ici et jamais fermé : {0}.',
    'Tout ce qui suit en ferait partie.',
    'Ajoutez la fin qui manque.'
  ],
  'unexpected-token': [
    'Il y a ici {0}, là où il fallait {1}.',
    'Jusqu’à cet endroit, le texte ne peut se poursuivre qu’avec {1}.',
    'Cherchez un signe oublié juste avant.'
  ],
  'unexpected-end': [
    'Le texte finit là où il fallait {0}.',
    'Quelque chose d’ouvert n’est pas fermé.',
    'Cherchez une } ou une ) manquante.'
  ],
  'too-deeply-nested': [
    'L’imbrication est trop profonde.',
    'La machine lit au plus 200 niveaux de parenthèses, de blocs et d’opérateurs.',
    'Coupez en expressions ou en fonctions plus petites.'
  ],
  'too-many-errors': [
    'Il y a plus d’erreurs qu’il n’en est montré.',
    'Les dernières découlent souvent des premières.',
    'Corrigez les premières et regardez à nouveau.'
  ],
  undeclared: [
    '{0} n’est pas déclaré.',
    'Un nom se déclare avant l’endroit qui l’emploie.',
    'Vérifiez l’orthographe, ou déclarez-le plus haut.'
  ],
  redeclared: [
    '{0} est déclaré deux fois au même endroit.',
    'Un nom ne peut désigner qu’une chose.',
    'Renommez l’un des deux, ou effacez-le.'
  ],
  'conflicting-types': [
    '{0} est redéclaré avec un autre type.',
    'Toutes les déclarations d’un nom doivent s’accorder.',
    'Rendez-les identiques.'
  ],
  'unknown-type': [
    'Il n’y a pas de type nommé {0}.',
    'Une déclaration commence par un type déjà connu.',
    'Vérifiez l’orthographe, ou déclarez-le plus haut avec typedef, struct ou enum.'
  ],
  'incomplete-type': [
    'La taille de {0} n’est pas connue ici.',
    'Seul son nom l’est, pas son contenu.',
    'Déclarez ses membres plus haut, ou prenez un pointeur.'
  ],
  'no-such-member': [
    '{0} n’a pas de membre nommé {1}.',
    'Après . ou -> vient le nom d’un membre de cette structure.',
    'Comparez avec la déclaration de la structure.'
  ],
  'not-a-struct': [
    'À gauche de {0} se trouve : {1}.',
    'Le signe . veut une structure à sa gauche, et -> un pointeur vers une structure.',
    'Prenez -> pour un pointeur et . pour une structure.'
  ],
  'not-a-pointer': [
    'Ceci n’est pas un pointeur : {0}.',
    'On ne suit qu’un pointeur avec * ou [ ].',
    'Voyez comment la variable est déclarée.'
  ],
  'not-a-function': [
    '{0} n’est pas une fonction.',
    'On n’appelle que des fonctions.',
    'Vérifiez le nom devant la parenthèse.'
  ],
  'not-assignable': [
    'On ne peut rien ranger ici.',
    'Il faut une place en mémoire : une variable, un membre, un élément.',
    'Pour comparer, écrivez == et non =.'
  ],
  'assignment-to-const': [
    'Ceci est const.',
    'Ce qui est déclaré const ne s’écrit plus après sa déclaration.',
    'Ôtez le const, ou écrivez ailleurs.'
  ],
  'wrong-operand': [
    'L’opérateur {0} ne sait que faire de {1}.',
    'Il prend des nombres, ou des pointeurs là où cela a un sens.',
    'Vérifiez le type des deux côtés.'
  ],
  'incompatible-types': [
    'Il y a {1}, et il faudrait {0}.',
    'C convertit de lui-même entre entiers, mais pas entre ceux-là.',
    'Vérifiez les types ; si c’est voulu, écrivez une conversion.'
  ],
  'not-a-condition': [
    '{0} ne peut être ni vrai ni faux.',
    'Une condition est un nombre ou un pointeur.',
    'Comparez-le à quelque chose.'
  ],
  'wrong-argument-count': [
    '{0} : attendu {1}, reçu {2}.',
    'L’appel doit s’accorder avec la déclaration de la fonction.',
    'Comparez les deux.'
  ],
  'void-value': [
    'Ceci n’a pas de valeur.',
    'Une fonction void ne rend rien que l’on puisse employer.',
    'Appelez-la comme une instruction à elle seule.'
  ],
  'not-constant': [
    'Il faut ici une constante.',
    'Le nombre doit être connu avant l’exécution.',
    'Prenez un nombre, un énumérateur ou un #define.'
  ],
  'bad-number': [
    '{0} n’est pas un nombre que C sache lire.',
    'Les nombres sont décimaux, hexadécimaux (0x…) ou octaux (0…), suivis de U et L au besoin.',
    'Vérifiez ses chiffres.'
  ],
  'bad-array-length': [
    'Un tableau ne peut avoir cette longueur.',
    'Il lui faut au moins un élément, et au plus 8 Mo en tout.',
    'Donnez-lui une longueur positive.'
  ],
  'bad-initialiser': [
    'Ceci ne convient pas à ce qu’il initialise.',
    'Les accolades doivent répondre aux membres ou aux éléments.',
    'Comparez avec la déclaration.'
  ],
  'bad-return': [
    'Ce return ne convient pas à sa fonction.',
    'Ce que return rend doit s’accorder avec le type de la fonction.',
    'Comparez avec la première ligne de la fonction.'
  ],
  'misplaced-statement': [
    '{0} n’a rien ici à quoi se rattacher.',
    'break va dans une boucle ou un switch, continue dans une boucle, case et default dans un switch.',
    'Déplacez-le, ou effacez-le.'
  ],
  'duplicate-case': [
    'Le cas {0} est là deux fois.',
    'Un switch ne va qu’à un endroit pour chaque valeur.',
    'Effacez l’un des deux.'
  ],
  'unknown-label': [
    'Cette fonction n’a pas d’étiquette {0}.',
    'goto va à une étiquette de la même fonction.',
    'Vérifiez l’orthographe, ou ajoutez l’étiquette.'
  ],
  'nested-function': [
    'Une fonction est définie dans une autre.',
    'Les fonctions se suivent, elles ne s’emboîtent pas.',
    'Cherchez plus haut une } manquante.'
  ],
  'unknown-include': [
    'Il n’y a pas de fichier {0}.',
    'Un include ne nomme qu’un fichier donné à la machine.',
    'Vérifiez son nom.'
  ],
  'bad-directive': [
    'Cette ligne après # n’est pas complète.',
    'La machine connaît #include "nom", #define NOM valeur, #undef NOM et #line numéro.',
    'Complétez-la, ou effacez-la.'
  ],
  'no-host': [
    'La fonction {0} est appelée, mais son corps n’est nulle part.',
    'Un prototype seul doit correspondre à une fonction de la machine.',
    'Écrivez la fonction, ou vérifiez son nom.'
  ],
  'unsupported-union': [
    'Une union est hors du sous-ensemble.',
    OUTSIDE,
    'Prenez un tableau d’octets ou de mots, et convertissez son adresse.'
  ],
  'unsupported-bit-field': [
    'Un champ de bits est hors du sous-ensemble.',
    OUTSIDE,
    'Prenez un entier, des masques et des décalages.'
  ],
  'unsupported-function-pointer': [
    'Un pointeur de fonction est hors du sous-ensemble.',
    OUTSIDE,
    'Appelez la fonction par son nom, ou choisissez avec un switch.'
  ],
  'unsupported-variadic': [
    'Une fonction avec ... et un corps est hors du sous-ensemble.',
    OUTSIDE,
    'Donnez-lui des paramètres fixes.'
  ],
  'unsupported-float': [
    'La virgule flottante est hors du sous-ensemble, comme dans le noyau.',
    OUTSIDE,
    'Prenez des entiers dans une unité plus petite.'
  ],
  'unsupported-asm': [
    'L’assembleur en ligne est hors du sous-ensemble.',
    OUTSIDE,
    'Écrivez-le en C, ou appelez une fonction de la machine.'
  ],
  'unsupported-comma': [
    'L’opérateur virgule est hors du sous-ensemble.',
    OUTSIDE,
    'Écrivez deux instructions.'
  ],
  'unsupported-function-macro': [
    'Une macro à paramètres est hors du sous-ensemble.',
    OUTSIDE,
    'Écrivez une fonction static inline.'
  ],
  'unsupported-conditional-text': [
    '#{0} est hors du sous-ensemble.',
    OUTSIDE,
    'Ne gardez que le texte qui vaut.'
  ],
  'unsupported-system-include': [
    '#include <…> est hors du sous-ensemble : il n’y a pas ici de bibliothèque du système.',
    OUTSIDE,
    'Incluez entre guillemets l’un des fichiers présents.'
  ],
  'unsupported-directive': ['#{0} est hors du sous-ensemble.', OUTSIDE, 'Effacez la ligne.'],
  'unsupported-struct-value': [
    'Une structure passée ou rendue par valeur est hors du sous-ensemble.',
    OUTSIDE,
    'Passez un pointeur.'
  ],
  'unsupported-variable-array': [
    'Un tableau de longueur variable est hors du sous-ensemble.',
    OUTSIDE,
    'Prenez une longueur constante.'
  ],
  'unsupported-compound-literal': [
    'Un littéral composé est hors du sous-ensemble.',
    OUTSIDE,
    'Déclarez une variable avec cet initialiseur.'
  ],
  'unsupported-keyword': ['{0} est hors du sous-ensemble.', OUTSIDE, 'Écrivez-le sans.'],
  'unsupported-case-range': [
    'Un intervalle après case est hors du sous-ensemble.',
    OUTSIDE,
    'Écrivez un case par valeur.'
  ],
  'unsupported-anonymous-member': [
    'Un membre sans nom est hors du sous-ensemble.',
    OUTSIDE,
    'Donnez un nom au membre.'
  ]
};
