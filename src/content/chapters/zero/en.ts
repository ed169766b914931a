import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Zero is an answer',
  description:
    'The instrumented driver prints 0x00000000. Why that is not silence and not garbage, and what the firmware calls it: I do not know that command.',
  lead: 'Nothing to see is not the same as nothing said.',
  steps: {
    print: `You know the comparison now, and you know that it refuses. What you do not know is the number. Nothing in the log tells it. So the authors do what one does: they add a few log lines of their own to the function, build the [[driver]] again, and start the server once more. One of the new lines prints \`rsp & FW_MSG_CODE_MASK\`. It says \`0x00000000\`. The figure's marked line is that expression, taken from the run.`,
    stock: `They could have had it without a build. The driver already writes down its traffic with the card; it only does not print it. Its messages have [[log-level|levels]], and these two lines have the lowest. With \`modprobe qede debug=0x100000\` they appear; we tried that with [the real driver of Linux 6.1](page:about/). It is worth a habit: before you add a print, look for the one that someone left for you. Instrumenting is the step in the loop that turns a belief into a number.`,
    there: `Take the answer apart as in the last chapter. The word is \`0x0000001c\`: the lower half is the [[sequence-number|number]] of the question, the upper half is all zeros. OK would be \`0x0016\`, so the driver has every right to say “not OK”. But what is it, then? Memory that nobody has written is full of zeros, too. So is a card that has lost power half way, or a cable that hangs loose. Before you look the number up, say what you think it is.`,
    name: `The list of codes stands in the header that describes the [[management-firmware]]: \`qed_mfw_hsi.h\` in 6.1, \`qed_hsi.h\` in the years before; the values are the same. There it is, first in line: [\`FW_MSG_CODE_UNSUPPORTED\`](page:reference/#FW_MSG_CODE_UNSUPPORTED), \`0x0000\`. “I do not know that command.” The card is not broken, and it is not silent. It was asked something that it has never heard of, and it says so as plainly as it can.`,
    others: `The map holds every code that has a name in the header: a handful for commands in general, and families for loading, unloading and sharing out. Choose one, and the simulator runs the driver with it as the answer. You will find that friendly names do not help. \`NVM_OK\`, shown now, is a success for another command; here it is refused like all the rest. The function knows one good word and throws all others into one bin.`,
    zeros: `Zero means many things in this story, and each is right at home. As a return code of a function it is success. As a [[pointer]] it is “none”. As a message code it is “unknown to me”. That last choice suits a firmware: one that meets a command it has no case for writes the number back and leaves the rest empty. (That is our inference from the driver's side; the firmware's own text is not public.) The driver of 2018 did not miss the code by much. It has a name for it, it is in the header, and in this one function nobody asks for it.`
  },
  question: {
    ask: `The reply was \`{answer}\`, and \`{masked}\` is left of it. What did the firmware say?`,
    choices: {
      success: {
        answer: 'Success. Zero means “no error”, as for every function in the kernel.',
        why: 'For functions it does. Message codes are the firmware’s, and there success is `0x00160000`. The driver knows that much and returns {rc}.'
      },
      silence: {
        answer: 'Nothing. It never answered; one reads memory that nobody wrote.',
        why: 'Look at the lower half: it repeats the number {seq} of the question. Somebody wrote that word, and knew what was asked.'
      },
      unsupported: {
        answer: '“I do not know that command.”',
        why: 'The number {seq} fits, so it is an answer; and among the codes `{masked}` has a name, `FW_MSG_CODE_UNSUPPORTED`. The driver makes {rc} of it, as of any word that is not OK.'
      },
      error: {
        answer: '“I tried, and it failed.”',
        why: 'There is a code for that, `0x00170000`, ERROR. The difference matters: who has failed may try again, who does not know the command never will. The driver makes {rc} of both.'
      }
    }
  },
  change: `Look through the names for one that sounds like yes, other than OK itself, and let the card say it. Does the driver agree? There is exactly one pair of names with one number; find it, and you have found the only other name that the driver would accept. Then put the answer back to \`0x0000\`.`,
  recap: [
    'Print the number before you explain it; and look first whether the driver can print it for you.',
    '`0x0000` with the right sequence number is an answer: the firmware does not know this command.'
  ],
  figure: {
    caption: 'What was said, and the list of what can be said',
    words: {
      traffic: 'What the driver can print',
      trafficNote: 'level VERBOSE, hidden by default; debug=0x100000 shows it',
      noAnswer: 'no response',
      instrumented: 'the added line:',
      codes: 'Codes with a name',
      codesNote: '{named} names, {total} possible codes',
      families: {
        general: 'in general',
        load: 'loading',
        unload: 'unloading',
        resource: 'resources',
        other: 'others'
      },
      hidden: 'name covered',
      returns: 'qed_mcp_bist_nvm_get_num_images returns',
      unnamed: 'has no name in the header.',
      any: 'or any word'
    }
  }
};
