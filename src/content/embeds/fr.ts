import type { EmbedTexts } from '../../embeds/words.ts';
import { fr as chapter } from '../chapters/mask/fr.ts';

const { readNone, readBit, reading, open, shut } = chapter.figure.words;

export const fr: EmbedTexts = {
  frame: {
    open: 'Ouvrir dans Mailbox Lab',
    show: 'Montrer ce qui en résulte',
    covered: 'Qu’en fait le pilote ?',
    edition: 'édition du pilote',
    noScript: 'Sans scripts, cette figure reste immobile.',
    otherLanguage: 'Ce fichier ne contient qu’une langue.'
  },
  figures: {
    mask: {
      title: 'Le masque, comme un pochoir',
      description:
        'Le micrologiciel d’une carte réseau répond d’un seul mot. Ouvrez et fermez les portes du masque : que reste-t-il, et que décide le pilote ?',
      words: { answer: 'réponse', mask: 'masque', readNone, readBit, reading, open, shut }
    }
  }
};
