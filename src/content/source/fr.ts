import { french } from '../french.ts';
import type { SourceText } from './types.ts';

export const fr: SourceText = {
  title: (edition) => `Source du pilote, édition ${edition} · Mailbox Lab`,
  description: (edition) =>
    french(
      `Le texte C du pilote que ce site exécute, édition ${edition} : chaque ligne a son adresse, chaque nom mène à celui du noyau.`
    ),
  heading: 'Le pilote, ligne par ligne',
  lead: 'Ce texte s’exécute. Les chapitres y découpent leurs listings, et le labo le déroule instruction par instruction.',
  about: [
    'Ce n’est pas le texte du noyau. Il a été écrit pour ce site en suivant l’architecture du pilote `qed` de Linux : les noms des fonctions, des structures et des constantes ainsi que les mots de chaque message sont ceux du noyau, les lignes sont de nous. La version affichée à côté d’un nom renvoie à sa définition dans le noyau. Un nom que le noyau ne connaît pas porte la mention *à nous*.',
    'Le découpage en fichiers est celui du noyau, à deux exceptions près. `qed.h` rassemble ce que le noyau répartit entre plusieurs en-têtes, et `kernel.h` déclare ce qu’un pilote attend du reste du noyau ; c’est le simulateur qui le fournit.',
    'Les numéros de gauche comptent les lignes de nos fichiers. Un message, lui, affiche le numéro de sa ligne dans le fichier du noyau, ce qui permet de le comparer à un vrai journal ; ce numéro figure à droite. C’est une directive `#line`, juste au-dessus du message, qui le fixe. Ces directives ne sont pas montrées : d’où les numéros qui manquent.',
    'Un lien peut viser une ligne, par exemple `#qed_mcp.c-200`, ou un nom, par exemple `#qed_rd`.'
  ],
  editions: 'Édition',
  edition: {
    '4.16': 'avant la copie des images de la flash',
    '4.17': 'la copie arrive, le bogue avec elle',
    '6.1': 'fin 2022 : le pilote dort en attendant, copies locales',
    '6.12': 'celle du journal de l’affaire',
    '6.12-fix': 'le correctif seul',
    '6.13': 'le correctif et sa suite'
  },
  contents: 'Sommaire',
  definitions: (count) => (count === 1 ? '1 définition' : `${count} définitions`),
  files: {
    'kernel.h': 'Ce que le pilote demande au reste du noyau.',
    'qed.h': 'Structures, registres, mémoire partagée et constantes.',
    'qed_hw.c': 'Les fenêtres sur les registres de la carte.',
    'qed_mcp.c': 'La boîte aux lettres : comment le pilote et le micrologiciel se parlent.',
    'qed_int.c': 'Quelle ligne d’interruption revient à quelle fonction.',
    'qed_dev.c': 'Préparer une fonction : configuration, ressources, ordre des étapes.',
    'qed_main.c': 'Du périphérique PCI au périphérique qed.',
    'qede_main.c': 'Le pilote Ethernet, par-dessus.'
  },
  oursFile: 'ne suit aucun fichier précis du noyau',
  upstreamFile: (path, version) => `${path}, ${version}`,
  upstreamName: (name, version) => `${name} dans Linux ${version}`,
  oursName: 'à nous',
  since: (edition) => `depuis ${edition}`,
  printsAs: (line) => `affiche ${line}`,
  top: 'Retour au sommaire'
};
