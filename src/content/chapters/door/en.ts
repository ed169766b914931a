import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'The door nobody could open',
  description:
    'The driver has a branch for “not supported”, and not one of 65,536 answers reaches it. How a count beside each line finds code that cannot run.',
  lead: 'Code that cannot run is a message from someone who meant it to.',
  steps: {
    door: `Go back to the caller once more, now that you know what the card says. It asks three times what came back, and the first question is about your case: is it \`-EOPNOTSUPP\`? If so, note it at level INFO, skip the [[shadow]], and carry on. Someone has thought of [[firmware]] that does not know this command. There is a door in the driver for exactly these sixteen cards. They did not go through it.`,
    key: `A door needs a key. The value that is compared comes from the callee, drawn above it. Count its exits. The first passes on what the transport returned: 0, or a code such as \`-EAGAIN\` after a [[time-out]]. The second returns 0. The third returns \`-EINVAL\`, and it is for everything else. “Everything else” is a large room: \`FW_MSG_CODE_ERROR\` is in it, and 0 is in it as well.`,
    never: `The numbers in the margin are [[coverage]]: how many of the 65,536 answers reach each line. The simulator has run the driver once for every code that the upper half of the reply can hold, and counted. Beside the line that says “is not supported” stands 0. Not few: none. The solid bar beside the code becomes dotted there, and you see the hole before you read it.`,
    masks: `Could a different mask open it? Try: the one on the figure is 0, so every answer looks like “not supported” to the comparison. Press the button. The mask changes what the callee *compares*, and not one of its exits says \`-EOPNOTSUPP\`. No mask, no code and no [[parameter]] reaches the line. (A broken transport does not either: its errors have other names.) This [[dead-code|code is dead]], whatever the card says.`,
    history: `How does a driver come to have a door without a key? In 4.17.0, where all this begins, the name \`EOPNOTSUPP\` stands in \`qed_mcp.c\` exactly once: in this comparison. The callee is older; it was written for a self-test, where any answer but OK is a failure, and [commit 43645ce03e00](https://git.kernel.org/torvalds/c/43645ce03e0063d7c4a5001215ca815188778881) gave it a caller that knows better. The vendor's driver for DPDK has both generations side by side: an old callee that knows only errors, and a new one that says “not implemented”, with a caller that takes it as success. We infer that Linux got the new caller and kept the old callee. Nobody has written it down.`,
    clue: `Dead code is easy to overlook, since nothing is wrong with any line of it. Each function does what it says. No test fails, for a card that knows the command never comes this way. The compiler is content: the tests of this site build this text with \`gcc -Wall -Wextra\`, and it says nothing. But for someone who reads with a question, the branch is the best clue in the file. It tells what the author expected, and the log tells what happened. Between the two lies one missing line.`,
    open: `This is the edition with the fix. Look at the same margin: 1 of 65,536. One code has found the door, and you know which. The other counts differ from those before by that one answer, and by nothing else.`
  },
  question: {
    ask: `Run the driver once for each of the {total} codes that the firmware could answer. How many of them reach the line that prints \`DRV_MSG_CODE_BIST_TEST is not supported\`?`,
    choices: {
      one: {
        answer: 'One: `0x0000`. That is what the branch is for.',
        why: 'It is what the branch is for. But between the code and the branch stands the callee, and it turns `0x0000` into `-EINVAL`. The run counts {reach}.'
      },
      bad: {
        answer: '{others}: every answer but OK.',
        why: 'That many leave the callee with an error, but with `-EINVAL`, and the branch asks for `-EOPNOTSUPP`. The run counts {reach}.'
      },
      none: {
        answer: 'None.',
        why: 'None of the callee’s exits says `-EOPNOTSUPP`, so the comparison is false for all {total} codes. The run counts {reach}.'
      },
      named: {
        answer: 'Some: each code of the list whose name says that something is missing.',
        why: 'There are such names, `TRANSCEIVER_NOT_PRESENT` for one. The callee does not look at them: whatever is not OK is `-EINVAL`. The run counts {reach}.'
      }
    }
  },
  change: `You are in the edition with the fix, where one code of 65,536 opens the door. Change the mask at the call so that exactly two do. Then make it all of them. Say beforehand which mask you need, and which codes they are.`,
  recap: [
    'Coverage shows what no single run can: a line that nothing reaches.',
    'Dead code tells what its author expected. Compare it with what the log says, and look between them.'
  ],
  figure: {
    caption: 'The branch, and how many answers reach it',
    words: {
      edition: 'edition',
      mask: 'mask at the call',
      callee: 'What the callee can return',
      caller: 'What the caller asks',
      run: 'Run all 65,536 codes',
      counting: 'Counting: the driver runs once for each code …',
      notCounted: 'Not counted yet.',
      cannot:
        'These are not counted yet; press the button. It needs a worker, which some frames forbid.',
      reach: '{count} of {total} answers reach the marked line.',
      doorNote: 'the door'
    }
  }
};
