import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'The mask',
  description:
    'Why the upper half of a mailbox word is the message and the lower half its number, and what a bitwise AND with 0xffff0000 keeps of it.',
  lead: 'One word carries two things, and `&` keeps one of them.',
  steps: {
    word: `The firmware’s verdict stands in a single word of 32 bits ((A)), the header of its reply. Its upper half is the message code: what became of the command. Its lower half repeats the sequence number of the question, so that the driver can tell a fresh reply from one that was left lying there.`,
    stencil: `Before it can read the message, the driver has to lose the number. It lays a second word over the first: \`FW_MSG_CODE_MASK\` ((B)), \`0xffff0000\`. Think of a sheet of brass with sixteen holes on the left and none on the right. A 1 is a hole. A 0 is metal.`,
    number: `Look at column 2. The number has a 1 there, and it lands on metal. So do the others of the lower half. What falls through is the message alone ((C)): \`0x00160000\`. The driver knows that word. It is \`FW_MSG_CODE_OK\`.`,
    call: `There are two such sheets, one behind the other, with the same pattern. The first sits in the mailbox transport and is what you have just seen. The second sits in \`qed_mcp_bist_nvm_get_num_images()\`, the function of chapter 8 (BIST is the built-in self-test, to which the question about images belongs), right in front of the comparison. By then the number is gone already, and the second sheet changes nothing. It is a habit of the driver, and a good place to experiment: from here on the figure draws the second one.`,
    column: `No bit moves sideways, and nothing is carried. Each column decides for itself: 1 stays 1 only under a hole. So you can foresee any result by reading one column at a time, and you need no table for it. Column 20 is open, and the word has a 1 there.`,
    zero: `Now suppose an answer whose message bits are all 0. Every gate stands open, and nothing comes through, since nothing was there. Below the sheet, a 0 that was let through and a 0 that the metal made are the same bit. Only a drawing can show you which is which; the driver cannot.`
  },
  question: {
    ask: `Close one gate of the second sheet, number 20, and leave the others as they are: {mask}. The card is healthy and still replies \`0x00160000\`. What is left, and what does the driver say?`,
    choices: {
      same: {
        answer: '`0x00160000`. One gate in sixteen cannot matter.',
        why: 'It matters if the bit behind it is set, and bit 20 of OK is. The run leaves `{left}`.'
      },
      other: {
        answer: '`0x00060000`. A word it does not know: refused.',
        why: '`0x0016` is bits 20, 18 and 17. Without bit 20 the run leaves `{left}`, which is not OK, and the function returns {rc}, {errno}. A healthy card is turned away.'
      },
      nothing: {
        answer: '`0x00000000`. Then it must read as not supported.',
        why: 'Only the column of the closed gate is lost. Bits 18 and 17 still find their holes, and the run leaves `{left}`.'
      }
    }
  },
  change: `The answer in the figure is now \`0x0017\`, ERROR. It differs from OK in one bit. Find the gate that has to close so that ERROR is taken for OK. Then put the answer back to \`0x0016\` and look at what your mask does to a healthy card. And if you close all sixteen: what does every answer look like then?`,
  recap: [
    'A 1 in the mask lets a bit through; a 0 in the mask makes it 0.',
    'The comparison sees only what the mask has left, and cannot tell a 0 that was sent from a 0 that was made.'
  ],
  figure: {
    caption: 'The mask as a stencil',
    words: {
      stages: 'Which of the two masks is drawn',
      transport: 'mask in the transport',
      call: 'mask at the call',
      readNone: 'Choose a column to read it.',
      readBit: 'bit {bit}',
      reading: 'word {word}, gate {gate}, left {left}',
      open: 'open',
      shut: 'closed',
      keysOn: 'on the bits:',
      keysMove: 'move,',
      space: 'space',
      keysFlip: 'flips',
      driverDoes: 'What the driver does',
      editionNote: 'Edition 6.12 asks for OK alone.',
      success: 'success',
      images: '{count} images in its list',
      noReturn: 'not reached'
    }
  }
};
