import type { EmbedTexts } from '../../embeds/words.ts';
import { en as chapter } from '../chapters/mask/en.ts';

const { readNone, readBit, reading, open, shut } = chapter.figure.words;

export const en: EmbedTexts = {
  frame: {
    open: 'Open in Mailbox Lab',
    show: 'Show what comes of it',
    covered: 'What does the driver make of it?',
    edition: 'driver edition',
    noScript: 'Without scripts this figure stands still.',
    otherLanguage: 'This file holds one language only.'
  },
  figures: {
    mask: {
      title: 'The mask as a stencil',
      description:
        'A network card’s firmware answers with one word. Open and close the gates of the driver’s mask, and see what it is left with and what it decides.',
      words: { answer: 'answer', mask: 'mask', readNone, readBit, reading, open, shut }
    }
  }
};
