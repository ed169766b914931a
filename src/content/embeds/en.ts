import type { EmbedTexts } from '../../embeds/words.ts';
import { en as bisect } from '../chapters/bisect/en.ts';
import { en as chapter } from '../chapters/mask/en.ts';
import { en as coverage } from '../experiments/coverage/en.ts';
import { en as map } from '../experiments/map/en.ts';
import { en as patch } from '../experiments/patch/en.ts';

const { readNone, readBit, reading, open, shut } = chapter.figure.words;

export const en: EmbedTexts = {
  frame: {
    open: 'Open in Mailbox Lab',
    show: 'Show what comes of it',
    covered: 'What does the driver make of it?',
    noScript: 'Without scripts this figure stands still.'
  },
  chapter: {
    parts: 'Parts of the chapter',
    previous: 'Previous',
    next: 'Next',
    at: '{at} of {of}'
  },
  figures: {
    mask: {
      title: 'The mask as a stencil',
      description:
        'A network card’s firmware answers with one word. Open and close the gates of the driver’s mask, and see what it is left with and what it decides.',
      words: { answer: 'answer', mask: 'mask', readNone, readBit, reading, open, shut }
    },
    probe: {
      title: 'One probe of one card',
      description:
        'Set what a network card’s firmware answers, and see what the Linux driver makes of it: the comparison, the return code, the ports, the kernel log.',
      words: null
    },
    listing: {
      title: 'The driver, statement by statement',
      description:
        'Walk through the driver’s C one statement at a time, with the values of its locals, up to the comparison that decides whether a card comes up.',
      words: null
    },
    sequence: {
      title: 'The mailbox between driver and firmware',
      description:
        'Step through one command of a Linux driver to a card’s firmware: what is written into shared memory, who reads it, what comes back and when.',
      words: null
    },
    map: {
      title: 'What becomes of all 65,536 answers',
      description:
        'Every answer that a card’s firmware can give, as a picture of 256 by 256 cells, coloured by what two editions of a Linux driver make of it.',
      words: map.words
    },
    coverage: {
      title: 'Which answers reach which line',
      description:
        'A driver’s C with the number of answers that reach each line, out of all 65,536. One branch was written for an answer that never gets there.',
      words: coverage.words
    },
    bisect: {
      title: 'Halving the kernels between good and bad',
      description:
        'Find the kernel release, then the commit, that broke sixteen network cards, by building as few kernels as possible. Every build is a run.',
      words: bisect.figure.words
    },
    patch: {
      title: 'Write the fix yourself',
      description:
        'Change the lines of a Linux driver that judge a firmware’s answer. A proof over every answer finds the smallest one that your text gets wrong.',
      words: patch.bench
    }
  }
};
