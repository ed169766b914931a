import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

const TREE =
  'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed';

export const en: TextOf<typeof plan> = {
  title: 'Zero is an answer',
  description:
    'How to make the qed driver say what its firmware answered, why 0x00000000 is not silence, and what 33 named codes would do to the probe.',
  lead: 'An empty-looking word can be a complete sentence.',
  steps: {
    silent: `You know how the driver judges, and the one word that it accepts. What is missing is the word that the card really sent. These pages have shown it to you from the first; the authors had only the log ((A)), and the log does not have it: five lines, and the answer is in none of them. So the authors did what one does then. They put a few log lines of their own into the function, built the driver again, and loaded it. Now it printed what is left of the answer under the mask: \`0x00000000\`.`,
    talk: `There is a way without building. The driver prints all its [[mailbox]] traffic, if you ask it to: \`modprobe qede debug=0x100000\`. The value picks one kind of message, and the [[log-level|level]] comes down to VERBOSE with it. We tried that with the real driver of 6.1.192 in an emulator, and there was the number. The figure does the same with this run: the question goes out as \`0x001e001c\`, and back comes \`0x0000001c\`. Its upper half ((B)) is what the authors saw. (On your machine the lower half may differ: it counts the commands before.)`,
    alive: `Now look at the table below. It holds the answers to all 28 commands of this probe, with the upper half in bold. Only in the last one is that half all zeros. (Which codes a real card gives to the other 27 is a guess of our model; that they were answered is not, since else the driver would not have come so far.) And each answer bears the [[sequence-number]] of its question, from \`0001\` to \`001c\`. The last one too.`,
    named: `Its name stands in a header file: \`FW_MSG_CODE_UNSUPPORTED\` is \`0x00000000\`. The authors found it in [qed_mfw_hsi.h](${TREE}/qed_mfw_hsi.h?h=v6.1), which is right for their 6.1; in older kernels, up to 5.10 at least, the same line is in [qed_hsi.h](${TREE}/qed_hsi.h?h=v4.17). We cannot look into the firmware; what it left behind reads like this: it got the question, for it gave back its number, and above that number it put a code that says “I do not know that one”. (Why the vendor gave this meaning to zero we do not know.) Beside it you see the few names that our text of the driver needs.`,
    families: `Here are all the names ((C)). 33 of them share 32 numbers, for OK stands there twice, and 65,504 numbers have none. They lie in families. The answers to loading the driver begin with \`10\` or \`11\`, those to unloading it with \`20\` or \`21\`, and those about resources with \`34\` to \`36\`. Zero is in the first family, which any command may use. Our list joins those of two kernels, 4.17 and 6.12.`,
    strangers: `The mark before each name is what the driver of 6.12 makes of it as an answer to this question, counted by running it. One filled circle, at OK. All the others are crosses. Take \`NVM_OK\`, for instance: a command to the flash has worked. As an answer to “how many images?” it is nonsense, and to refuse it is right. But the driver puts UNSUPPORTED into the same drawer. It has one word for “that went wrong”, “that makes no sense” and “I cannot do that”: EINVAL.`,
    healthy: `So the card is neither broken nor silent. It is asked for something that its [[firmware]] never learnt, and says so, politely and at once. It is the driver that stops there instead of going on without the list. Whether a newer firmware for these cards would know the command is not verified. That the driver should cope with the answer does not depend on it: 4.15 already has a name for it in its header.`
  },
  question: {
    ask: `The word is \`{header}\`, and what the driver compares is \`0x00000000\`. What has the firmware said?`,
    choices: {
      nothing: {
        answer: 'Nothing. This is what memory looks like before anyone writes.',
        why: 'The lower half is not zero: `{number}` is the number of this very question. Before it, `{before}` stood there. Firmware that says nothing leaves that, and the driver waits until it gives up.'
      },
      success: {
        answer: 'That all went well. Zero is success, as with every return code.',
        why: 'That is the rule for what functions of the kernel return. This is a word of the firmware, with a list of its own, and there OK is `0x00160000`. The driver returned {rc}, {errno}.'
      },
      unknown: {
        answer: 'That it does not know this command.',
        why: 'The header file lists `0x00000000` as UNSUPPORTED. The firmware wrote `{header}`: the number of the question, and nothing it could have added.'
      },
      failed: {
        answer: 'That the self-test has failed.',
        why: 'There is a code for a command that failed, ERROR, `0x00170000`. The firmware did not get as far as trying. The driver returned {rc}, {errno}, for both.'
      }
    }
  },
  change: `The card answers \`NVM_OK\` now, and the log is at its default again. Choose other codes and watch the five lines. Do they ever tell two refused codes apart? Then find the code that would have spared the authors all this. How many names does it have? And if you had one line to add to the driver’s log, what would it print?`,
  recap: [
    'Zero with the right number is an answer: the firmware does not know the question.',
    'Print the number before you explain it. Often the driver can, without a new build.'
  ],
  figure: {
    caption: 'What the word says',
    words: {
      top: 'Look at',
      quiet: 'the log, by default',
      talk: 'the log, debug=0x100000',
      header: 'the header file',
      hidden: '{count} more lines are not shown',
      bottom: 'and at',
      commands: 'the answers to {count} commands',
      codes: '{count} names of codes',
      number: 'command ',
      command: 'command',
      answer: 'answer ',
      none: 'none',
      space: '{values} of {total} codes have a name',
      families: {
        general: 'any command',
        other: 'single ones'
      },
      makes: {
        accepted: 'accepted',
        refused: 'refused',
        'not-supported': 'not supported',
        'no-answer': 'no answer'
      }
    }
  }
};
