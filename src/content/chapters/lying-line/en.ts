import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'A good log line can lie',
  description:
    'One answer makes the driver print “Failed getting number of images” and bring up eight ports all the same. What an honest log line would hold.',
  lead: 'A log line is a witness. Hear the others too.',
  steps: {
    witnesses: `So far you have used the first line of the log as an address: a function and a line number. It is also a claim. \`Failed getting number of images\` says that something went wrong. In the run of the sixteen cards three witnesses say so together: the message ((A)), the [[errno|return codes]] ((B)) and the ports ((C)), which stay dark. Such a line is easy to trust.`,
    reasons: `Now look at what has to hold before it is printed. The condition is \`rc || nvm_info.num_images == 0\`. That is two reasons, joined by an “or”, and one sentence for both of them. Whoever reads the log learns that one of the two was true. Which one, the line does not say. It carries no number apart from its own address.`,
    exit: `Behind the message stands \`goto release\`. That [[goto|label]] gives the window back and returns \`rc\`, whatever is in it at that moment. Here the [[firmware]] says ERROR and sends an 8 along. \`rc\` is negative, the count is never looked at, the card is given up. The article reads this way out as the one for errors, and for every card in its story that is right. The condition is a little wider than that.`,
    'zero-images': `The answer is OK: the question was understood and the [[parameter]] is the result. The result is 0. A flash without images is odd, so the second half of the condition holds and the line goes to the [[kernel-log]] as an error, the highest of the driver’s [[log-level|levels]]. But nothing has failed. \`rc\` is still 0, \`release\` returns it, the caller reads success, and the eight ports come up. The driver only has no [[shadow]] of the flash. You can read the same two conditions in [qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12).`,
    'after-the-fix': `This is edition 6.13, with both later changes in it. Only the printed line number has moved. None of the changes touches this condition, and none had to: no card is known that answers OK and zero. But a branch that nobody meets is where an untrue sentence lives longest.`,
    honest: `And the reverse: the case itself after the fix. The driver has something true to say, \`DRV_MSG_CODE_BIST_TEST is not supported\`, and says it at level INFO, where nobody sees it. So what would an honest line be? One that gives its evidence: what was asked ((A)), what came back ((B)), what the driver does now ((C)). The figure writes such a line for every run. It is ours, not the kernel’s. Remember that the authors of the article had to rebuild the driver to read \`rsp & FW_MSG_CODE_MASK\`. In our line it is the first number.`
  },
  question: {
    ask: `Edition 6.12. Is there one of these answers for which the log says \`Failed getting number of images\` and the eight ports come up all the same?`,
    choices: {
      unsupported: {
        answer: '`UNSUPPORTED`, parameter 0: the answer of the sixteen cards.',
        why: 'Here the line is true. The populate function returns {unsupportedRc}, the probe fails, and no port exists.'
      },
      error: {
        answer: '`ERROR`, parameter 8: the code is bad, but the number has arrived.',
        why: 'The number has arrived, and nobody reads it: the code is judged first. The function returns {errorRc}, and the line tells the truth.'
      },
      none: {
        answer: 'None of them. After a line like that a card cannot work.',
        why: 'Nothing ties the message to the return value. One of the answers prints the first without the second.'
      },
      zero: {
        answer: '`OK`, parameter 0: the question was answered, and the answer is “none”.',
        why: 'The question returns {rc}, since the code is OK. The count is 0, so the line is printed; then `release` returns `rc`, which is {populateRc}. The probe passes and {ports} ports come up, with one error line in the log.'
      }
    }
  },
  change: `The figure shows a healthy card: OK, eight images. Look for the lie the other way round: an answer for which the ports stay dark and the line is *not* printed. Leave the code at OK and think of a parameter that is too much for the driver. Then read all three witnesses. Which of them still tells you what happened?`,
  recap: [
    'A message is printed under a condition; read the condition before you believe the message.',
    'Compare three things: the message, the return code, and what became of the card. An honest line holds all three.'
  ],
  figure: {
    caption: 'Three witnesses',
    words: {
      answer: 'The firmware answers',
      other: 'other code',
      edition: 'Driver edition',
      message: 'message',
      noLine: 'The driver prints nothing.',
      rc: 'return codes',
      noReturn: 'never returned',
      fate: 'the card',
      ports: 'eight ports',
      noPorts: 'no port',
      together: 'together',
      agreement: {
        'true-line': 'The line says “failed”, and the card fails. They agree.',
        lie: 'The line says “failed”, and the card works.',
        quiet: 'No such line, and the card works. They agree.',
        unsaid: 'The card fails, and the line is not there.'
      },
      honest: 'An honest line',
      honestNote: 'ours, not the kernel’s',
      swept: 'All {total} codes with parameter 0 in edition 6.12: the line lies for {lies} of them.'
    }
  }
};
