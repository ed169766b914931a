import type { MaskBenchWords } from '#lib/views/benches/mask-words.ts';
import type { ExperimentText } from '../types.ts';

export const en: ExperimentText<MaskBenchWords> = {
  title: 'The mask',
  description:
    'Open and close the gates of FW_MSG_CODE_MASK, see what is left of the answer, and how many of 65,536 answers pass.',
  heading: 'The mask',
  lead: 'Two sheets of 32 gates lie over every answer. Move a gate, and see what the driver believes.',
  words: {
    transport: 'First sheet, in the transport',
    transportNote: 'every answer passes here; it takes the sequence number away',
    call: 'Second sheet, at the call',
    callNote: 'right in front of the comparison',
    unlock: 'Unlock',
    lock: 'Put back and lock',
    maskField: 'mask',
    answer: 'The firmware answers',
    answerField: 'code',
    settings: 'Answer and edition',
    notAsked: 'This edition never asks the question, so no mask has anything to judge.',
    readNone: 'Choose a column to read it down through both sheets.',
    readBit: 'bit {bit}',
    reading: 'answer {word}, first gate {first}, second gate {second}, left {left}',
    open: 'open',
    shut: 'closed',
    judgement: 'The mask',
    inLab: 'Open this run in the lab',
    counts: 'Of all 65,536 answers',
    verdicts: {
      ok: 'pass as OK',
      unsupported: 'read as not supported',
      refused: 'are refused'
    },
    named: 'With a name:',
    noneNamed: 'none.',
    more: '{count} more',
    byArithmetic: 'worked out from the gates that are closed, 2 to the power of their number',
    confirm: 'Run all 65,536',
    stop: 'Stop',
    running: '{part} % run',
    confirmed: 'All 65,536 went through the driver, in {seconds} s: the same numbers.',
    contradicted: 'The runs give other numbers. That is a fault of this site; please report it.',
    failed: 'This browser lets no worker start here, so the runs cannot be made.',
    presets: 'Masks with a name',
    presetsNote: 'Each with what it would make of all answers, under the first sheet as it is.',
    name: 'Name',
    mask: 'Mask',
    presetNames: {
      real: "the driver's own",
      complement: 'its complement, the low half',
      low: 'the low half of the code',
      ok: 'the three bits of OK',
      none: 'nothing open',
      all: 'everything open'
    },
    single: 'one gate, number',
    bitNumber: 'Number of the open gate',
    puzzles: 'Four puzzles',
    puzzlesNote: 'Set the masks above, then let the driver check.',
    check: 'Check',
    solved: 'Solved.',
    notYet: 'Not yet.',
    puzzle: {
      passes: {
        ask: 'Find a mask under which ERROR passes as OK.',
        solved:
          'Under {mask} an ERROR leaves {left}, and the driver returns {rc}. The two codes differ in bit 16 alone, and its gate is shut.',
        notYet: 'Under {mask} an ERROR leaves {left}; the driver returns {rc}.'
      },
      refused: {
        ask: 'Find a mask under which a true OK is refused.',
        solved:
          'Under {mask} an OK leaves {left}, a word the driver does not know, and it returns {rc}. A healthy card is turned away.',
        notYet: 'Under {mask} an OK leaves {left}; edition {edition} returns {rc}.'
      },
      alike: {
        ask: 'Find a mask under which OK and UNSUPPORTED cannot be told apart.',
        solved:
          'Under {mask} both leave {left}, and both return {rc}. Bits 20, 18 and 17 are all that tells them apart.',
        notYet:
          'Under {mask} OK leaves {left} and returns {rc}; UNSUPPORTED leaves {otherLeft} and returns {otherRc}.'
      },
      zero: {
        ask: 'Find a mask under which every card “works” with the fix, whatever it answers, and none without.',
        solved:
          'Edition 6.12: {without} of 65,536 answers bring the card up. 6.13: {both}. What is left is always zero. Zero is never OK, so 6.12 refuses everything; zero is UNSUPPORTED, so the repaired driver excuses everything, a broken card too. It has stopped listening. The first fix alone brings up {first}: one run stops, that of a true OK, since its 8 images are counted and the pointer to them was never set.',
        notYet:
          'Under {mask} edition 6.12 brings the card up for {without} answers, 6.12-fix for {first}, 6.13 for {both}. Wanted: none without the fix, 65,536 with it.'
      }
    },
    trap: {
      heading: 'Aside: the sign that nobody asked for',
      text: [
        "JavaScript computes & and << on signed 32-bit numbers. As soon as bit 31 is set, the result turns negative, and a comparison with the constant one meant fails. The driver's u32 has no sign, so C gives what one expects. With int, C has one as well: it shows when the word grows to 64 bits.",
        'Three codes of this firmware have bit 31 set. Try a word with it, and one without.'
      ],
      word: 'word',
      expression: 'Expression',
      javascript: 'JavaScript',
      unsigned: 'C, u32',
      signed: 'C, int',
      nothing: 'has no such type',
      yes: 'true',
      no: 'false',
      note: "The first column of numbers comes from your browser's own operators, the others from the C machine of this site, with the mask at the call. >> of a negative int and << into its sign are left to the compiler by older C standards; gcc, and this machine, do what is shown."
    }
  }
};
