import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Three lines of C',
  description:
    'The fix for the qed driver as a patch that you apply: what it changes for the card of the case, and what it leaves alone for 65,535 other answers.',
  lead: 'A fix is judged by what it changes, and by what it leaves alone.',
  steps: {
    where: `You know the fault by now. The caller is ready for −95, [[eopnotsupp|EOPNOTSUPP]], and the function below it says −22, [[einval|EINVAL]]. There are two places to mend that. One is the caller: let it go on after −22 as well. It is tempting, for it is one line and the cards come up. But −22 is also what becomes of ERROR, and of every code that nobody has heard of. A driver that goes on after those no longer knows anything about its card. The other place is the callee. It holds the firmware’s [[word]] in its hands, so it can tell the cases apart. It only has to say what it knows.`,
    patch: `Here is the change as a [[patch]] ((A)). Lines with a plus are added, lines with a minus would be removed, and the others are there so that you find the place. At the left are two columns of line numbers, one for the text before and one for after. A second question now stands behind the first: if the word is not OK, is it \`FW_MSG_CODE_UNSUPPORTED\`? Then return −95. The patch is not applied yet, and the run ((B)) is the one you know.`,
    applied: `Nothing has happened to the card. It still answers \`0x00000000\`. But \`qed_mcp_bist_nvm_get_num_images()\` now leaves by another line, with −95, and so its caller finds the branch that has been waiting since 4.17. The [[shadow]] of the flash stays empty, the caller returns 0, and eight interfaces are there ((B)). The log has nothing to add: “not supported” is printed at the [[log-level|level]] INFO, which is hidden by default.`,
    'one-cell': `Now look at the squares ((C)). Each holds all 65,536 [[response-code|codes]], the high byte downwards, the low byte to the right, and the first 24 again in large. The left one was run without the patch, the middle one with it. The right one shows where they differ: in one cell. ERROR lies 23 cells further on, and it is refused as it was. Nobody has to argue that the patch does no harm to other answers; there are few enough to try every one. We tried them with the [[parameter]] that our model of the firmware sends along: 8 with OK, 0 with any other code. Remember that. Chapter 14 comes back to it.`,
    'the-kernel': `The kernel’s own function is built a little differently from ours. It puts the result into a variable and has one \`return\` at its end. There the new question comes first and the old \`if\` becomes an \`else if\`: three lines in, one line out. The article prints that change, and it is the same as the one that went [[upstream]]. Ours needs two lines for it, since our function returns as soon as it knows. What both say is the same. You can read the kernel’s in [commit 7a0ea70da56e](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62). One more thing changes, and no square shows it: two lines more push down all that stands below. With the fix, ERROR is logged from line 3376 instead of 3374. Debian’s 6.12.117 carries the fix and says 3376 as well.`,
    order: `Does it matter where the new lines stand? Here they are one line lower ((A)), and the sixteen cards are lost again. In our text you see at once why: nothing runs after a \`return\`. The kernel’s form hides it better. \`0x00000000\` passes both tests there: it is UNSUPPORTED, and it is also *not OK*. In a chain of \`else if\` the first test that holds takes the case. So the narrow test has to come before the wide one. Do not wait for a warning: gcc 12 with \`-Wall -Wextra\` takes either form in silence; we tried. No edition of the driver is like this, so the machine has run these lines alone ((B)), once for every code.`,
    rebuilt: `The authors rebuilt 6.1, the [[kernel]] of their Debian, with these lines and restarted the server. It worked: after all the distributions and all the bisecting, the cards were there. They made a [[module]] package of the mended driver, so that it could be had without a new kernel. And they sent the patch to the people who look after the driver. It went into the [[mainline]] as “net/qed: allow old cards not supporting "num_images" to work”, by Louis Leseur, developed together with Florian Forestier.`
  },
  question: {
    ask: `Apply the patch in your mind. Then let the firmware give every answer there is, from \`0x0000\` to \`0xffff\`, once without the patch and once with it. For how many of the 65,536 does the driver do something different from before?`,
    choices: {
      all: {
        answer: '65,535. Whatever was refused gets through now.',
        why: 'Only what equals `FW_MSG_CODE_UNSUPPORTED` takes the new way out, and that is one code. {refused} codes are refused with the patch as well. Your answer is what a repair in the caller would have done.'
      },
      none: {
        answer: 'None. An error is an error, and the probe fails as before.',
        why: 'The number behind the minus sign is what the caller looks at. It gives up at −22 and goes on at {rc}; the run with the patch returns {populateRc}, and the ports are there.'
      },
      one: {
        answer: '1. Only the code that the new line asks for.',
        why: 'The two sweeps differ in {changed} code, `0x0000`. It returns {rc} now instead of −22. {refused} codes are still refused.'
      }
    }
  },
  change: `The patch is off again, and the card answers ERROR. Apply it. What becomes of ERROR, and why is that right? Go through the other three answers with the patch on and off, and find the one for which the switch matters. Then press the button and have your own machine count: twice 65,536 answers, through the driver without the patch and with it.`,
  recap: [
    'Mend where the knowledge is: the callee could tell the cases apart, the caller could not.',
    'The fix changes one answer of 65,536. The other 65,535 are as they were, and that was counted, not argued.'
  ],
  figure: {
    caption: 'The patch, and what it changes',
    words: {
      patch: 'The patch',
      off: 'not applied',
      on: 'applied',
      late: 'too low',
      answers: 'The firmware answers',
      goes: 'line that goes: ',
      comes: 'line that comes: ',
      returns: 'returns',
      noEdition: 'no edition of the driver',
      alone: 'These lines alone, run with every code, return −95 for {count} of {total}.',
      squares: 'What the driver makes of every code',
      without: 'without',
      with: 'with the patch',
      difference: 'what differs',
      notRun: 'not run yet',
      one: '{count} code of 65,536',
      more: '{count} codes of 65,536',
      kinds: { accepted: 'accepted', refused: 'refused', 'not-supported': 'not supported' },
      run: 'Run all codes, twice',
      busy: '{done} of {total} answers',
      failed: 'Your browser lets no worker start here.',
      built: 'These were counted when the page was made.',
      here: '{answers} answers, counted by your own machine in {seconds} s'
    }
  }
};
