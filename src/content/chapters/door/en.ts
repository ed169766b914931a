import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

const QED_MCP_4_17 =
  'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v4.17';

export const en: TextOf<typeof plan> = {
  title: 'The door nobody could open',
  description:
    'The qed driver has a branch for cards that do not know the question. Run all 65,536 answers and count how many of them reach it.',
  lead: 'Every branch was written by somebody with a plan.',
  steps: {
    branch: `The firmware says plainly that it does not know the question, and the driver takes that for a failure. One might think that nobody had foreseen such a card. Somebody had. Here is the caller ((B)), as \`qed_mcp_nvm_info_populate()\` has it. The first thing it asks is whether it got −95, [[eopnotsupp|EOPNOTSUPP]]. If so it leaves a note for the [[kernel-log|log]], goes on without the list, and returns success. That is a door made to measure for these cards. But the run of their answer, which you see here, finds the condition false and walks past.`,
    callee: `So look at the function that is called ((A)). It has three ways to leave. The first passes on what the transport says when no answer came at all. The second returns 0, after OK. The third returns −22, [[einval|EINVAL]], and takes all the rest. Hold the two texts side by side, and you may see it. But reading is also how a thing stays unnoticed for six years: the question and the answer stand in two functions, and each of them looks right.`,
    count: `Then do not read, count. The message has 16 [[bit|bits]], so there are 65,536 possible answers, and a machine goes through them in less than a second. Each goes its way through the driver’s own text; where two of them go the same way, condition by condition, it is walked once and counts for both. For each line we note how many answers come by. That is called [[coverage]], and programmers use it to see which lines their tests have never touched. Here it is not a sample of tests. It is every answer there is.`,
    closed: `The numbers beside the lines are answers. All 65,536 arrive at the \`if\`, and all 65,536 find it false; the two lines behind it have a bold 0 and a dotted bar. They are [[dead-code|dead code]]. One answer goes on to count images, 65,535 end in the failure ((C)). Silence does not help. Then the transport gives up with −11, and the caller fails as well.`,
    once: `Go back to 4.17, where this text came in. The table at the bottom counts how often the name stands in the file: asked for once, returned never. That is our own text, but the kernel’s is the same in this: in [qed_mcp.c of 4.17](${QED_MCP_4_17}) the name EOPNOTSUPP occurs a single time, and it is this question. A search for one word would have shown it. Later editions do return it somewhere, but for another command, to another caller.`,
    siblings: `How does a driver come by a question without an answer? The vendor keeps relatives of it. In [FreeBSD’s](https://cgit.freebsd.org/src/tree/sys/dev/qlnx/qlnxe/ecore_mcp.c) only an older callee is found: any code but OK is an error. [DPDK](https://github.com/DPDK/dpdk/commit/2352f348c9) holds two generations side by side, since 2020. The newer callee tells “not supported” apart, and its caller takes that as success. So we infer that Linux 4.17 was given the new caller and kept the old callee. Nobody has written that down as far as we know; it fits what can be read.`,
    clue: `No tool complained. For a compiler \`rc\` is an \`int\`, and an \`int\` may be −95. But a person can take such a branch as a clue. It says what the author expected to happen, and so it says what ought to happen. In this case it names the missing piece: somewhere below, a zero should become −95. Here is the edition in which it does. One answer finds the door, and it is the one of the sixteen cards.`
  },
  question: {
    ask: `Edition 6.12, the driver’s own masks, and firmware that gives each of the 65,536 answers once. How many of them reach the lines behind \`rc == -EOPNOTSUPP\`?`,
    choices: {
      none: {
        answer: 'None at all.',
        why: '{through} of 65,536. The condition is asked every time and is never true, since the function above it returns 0 or −22.'
      },
      one: {
        answer: '1: the answer `0x0000`, which means just that.',
        why: 'It means that to the firmware and in the header file. But the callee compares with OK alone, so `0x0000` comes out as −22 like any other stranger. The count is {through}.'
      },
      nameless: {
        answer: '{nameless}: all the codes that have no name.',
        why: 'The driver has no list of names; it knows OK and everything else. A code without a name is refused with −22. The count is {through}.'
      },
      refused: {
        answer: '65,535: every answer but OK.',
        why: 'Those are the ones that are refused. They come back as −22, and the branch asks for −95. The count is {through}.'
      }
    }
  },
  change: `You are in 6.12-fix, and one answer goes through the door. Set the mask to \`0x00000000\`: your browser runs all answers again. How many go through now, and which word do they all become? Then take the same mask to 6.12. Is there a mask with which its door opens? Look for the line that would have to say −95.`,
  recap: [
    'A count of 0 beside a line, after every possible answer, is proof: that line cannot run.',
    'Dead code is a clue. Ask what it was waiting for, and who should have sent it.'
  ],
  figure: {
    caption: 'The caller’s door',
    words: {
      edition: 'Edition',
      mask: 'Mask at the call',
      tried: 'Run',
      one: 'the answer 0x0000',
      all: 'all 65,536',
      callee: 'what is called',
      caller: 'its caller',
      fork: 'true {yes}, false {no}',
      waysOne: 'Where this answer goes',
      waysAll: 'Where the answers go',
      ways: {
        unsupported: '−95: goes on without the list',
        failed: 'failed: the probe ends',
        counted: '0: the images are read'
      },
      run: 'Run all 65,536 codes',
      busy: 'running …',
      failed: 'Your browser lets no worker start here.',
      built: 'These were counted when the page was made.',
      here: 'counted by your own machine in {seconds} s',
      mentions: 'EOPNOTSUPP in qed_mcp.c, by edition of our text',
      said: 'returned',
      asked: 'asked for'
    }
  }
};
