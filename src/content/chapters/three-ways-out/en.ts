import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'The caller: three ways out',
  description:
    'How a kernel function tells success from failure: a return code, three ways to take it, and two labels at the end that tidy up. Step through it.',
  lead: 'The caller judges by one number. 0 is success, and every other number has a name.',
  steps: {
    populate: `\`qed_mcp_nvm_info_populate()\` is the name in the first of the three log lines, and now you can read it. It fills a [[shadow]]: the list of [[image|images]] in the card’s [[nvm|flash]], as the files there are called: firmware, tables of settings. It asks how many there are, makes room for them, asks about each one, and publishes the list. The article prints the heart of it. That is the form that the function has had since 4.18; in 4.17 it still worked on the driver’s own structure, with the same three ways out ([qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12)). The figure shows a healthy card. Walk it with the keys: the line on the left is solid where the run has been.`,
    errno: `C has no exceptions. A kernel function that can fail returns a number, and its caller looks at it. 0 means success. A failure is an [[errno]] with a minus sign: −22 is \`-EINVAL\`, “invalid argument” ([errno-base.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/uapi/asm-generic/errno-base.h?h=v6.12)). Here the called function has just come back with \`rc\` 0, and left an 8 in \`num_images\`. Both must be right: a number of images is of no use if the question failed, and the caller checks that first.`,
    labels: `At the end stand two labels. \`publish\` hands the list over and sets \`rc\` to 0. \`release\` gives back the [[ptt-window|window]] that was taken in the first line, and returns \`rc\`. (The kernel calls them \`out\` and \`err0\`; ours say what they do. Its \`out\` gives the window back by itself, and a third label between them frees the list.) In our text, whoever succeeds passes both. Whoever fails jumps with [[goto]] to the second. So what was taken is given back in one place, and no way out can forget it. That is the one use of \`goto\` that the kernel’s style guide recommends ([coding-style.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/coding-style.rst?h=v6.12)).`,
    refused: `This is the way that the sixteen cards took. One line in the log, the jump, the window given back, −22. Its own caller, \`qed_hw_prepare_single()\`, looks at the number, finds that it is not 0, prints the second line and gives up; \`qed_probe()\` prints the third. A list of flash images, which no packet needs, has cost the card its life.`,
    third: `Look at the first \`if\`. The third way has been there all along. If the called function says \`-EOPNOTSUPP\`, “I do not know this question”, the caller jumps to \`publish\` with an empty list and returns 0. The card may go on. Somebody had thought of a card that cannot answer. To show you this way the figure had to take a later edition of the driver. Why, is the riddle of chapter 11.`
  },
  question: {
    ask: `Now a card whose answer is not accepted. The called function returns −22, \`-EINVAL\`. What does this function do before it returns?`,
    choices: {
      leak: {
        answer: 'It prints a line and returns −22 at once. The window stays taken.',
        why: 'A plain `return` in that place would do that, and after a few tries no window would be left. The `goto` is there to prevent it: the run calls `qed_ptt_release()` on its way out.'
      },
      empty: {
        answer: 'It goes on with an empty list and returns 0. A list is not vital.',
        why: 'That would be sensible, and there is a branch for it. But it is for another number: −22 does not lead there. The run returns {rc}, and {interfaces} interfaces come up.'
      },
      again: {
        answer: 'It asks again, in case the firmware was busy.',
        why: 'Waiting is the business of the mailbox, below. A code that came back is an answer, and this function takes it as final. Number of times the run asks: {asked}.'
      },
      back: {
        answer: 'It prints a line, gives the window back and returns −22.',
        why: 'The second `if` is true, the line is printed (it reports line {line}), and the jump goes to `release`: past the list, but not past the tidying up. The run returns {rc}.'
      }
    }
  },
  change: `There is a fourth way out, further down. Choose “0, one bad”: the card names eight images, but the description of number 3 is not accepted. To which label does the function jump, and what does it have to give back besides the window? Then say what becomes of images 0 to 2, which were read without fault.`,
  recap: [
    'One number tells the caller everything: 0, or a negative errno. What it makes of the number is up to the caller.',
    '`goto` to a label at the end: one place that gives back what was taken, for every way out.'
  ],
  figure: {
    caption: 'Three ways out of one function',
    words: {
      callee: 'The called function returns',
      cases: {
        images: '0, eight images',
        broken: '0, one bad',
        einval: '−22 EINVAL',
        eopnotsupp: '−95 EOPNOTSUPP'
      },
      later: 'Edition {edition}, for a reason: see chapter 11.',
      moves: 'Walk through the function',
      first: '« start',
      back: '‹ back',
      on: 'step ›',
      last: 'end »',
      at: 'line {at} of {of} on this way',
      returned: 'It has returned.',
      fold: '… {count} lines:',
      folds: {
        window: 'no window, −EBUSY',
        memory: 'room for the list, or −ENOMEM',
        verbose: 'a log line for the curious',
        publish: 'the list becomes the driver’s'
      },
      verdict: 'The function returns {rc}'
    }
  }
};
