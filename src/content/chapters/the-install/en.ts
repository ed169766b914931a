import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'The install that should not have worked',
  description:
    'What a row of failed installations has in common, why the next try should differ most, and what eight lit ports under Ubuntu 18.04 prove and do not prove.',
  lead: 'A failed search narrows too: look at what every attempt had in common.',
  steps: {
    stuck: `HPE’s site names two families of systems for the card, [[enterprise-linux]], and Debian is neither. Perhaps Debian is the trouble. So the three install something else, and then something else again. The article as we have it does not list them; it says how it ended: not one [[distribution]] brings the ports up, not even those that come close to what HPE asks for. What they saw stands in the second column; the third is a run of the [[driver]] that belongs to that [[kernel]].`,
    common: `Nothing but failures looks like nothing learned. But set them side by side, as the lower table does. What differed from one failure to the next is probably not the cause: so it is not Debian. What was the same each time stays under suspicion: the server, the two cards, and whatever else all those systems share without anyone having chosen it.`,
    more: `To see what that might be, we add four tries of our own, as runs of the driver. The article knows nothing of them; each has a kernel whose source was read for these pages. 5.4, 5.10, 6.6, 6.12: the driver gives up every time. Installed for real, they would cost an afternoon and say little new, because the tries are so alike. All of them are recent.`,
    night: `By then the authors are ready to give up. They go back to their ordinary work, and a night passes. In the morning one of them asks, half as a joke: what happens with Ubuntu 18? As a shopping list for hardware support that is absurd; an older system knows fewer cards, not more. As an experiment it is the best of the whole row. It differs just where all the others agree.`,
    light: `They expect nothing, and eight [[interface|interfaces]] come up: \`ens2f0\` to \`ens2f3\` in slot 2, \`ens5f0\` to \`ens5f3\` in slot 5. There is no vendor’s package in it, only what the system brought along. One port even notices the fibre, they write, though the list that they print still says \`NO-CARRIER\` for all eight. In the figure a lamp means that the interface is there. The run uses the text of 4.16: its \`qed_mcp.c\` differs from the one of [4.15](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v4.15) in a single line.`,
    two: `Now there are two sides to compare. Server and cards are the same on both, so they cannot make the difference. Two rows remain: the distribution, and the kernel, a 4.15. An uneasy thought comes up. Has the kernel lost a card that it once could drive? That would be a [[regression]], and those who make Linux promise to avoid just that. But the table cannot say so. Whoever installs another system changes a thousand programs along with the kernel. The next chapter changes one thing.`
  },
  question: {
    ask: `Suppose Ubuntu 18.04, with its 4.15 kernel, lights all {ports} ports, on the server and with the cards that stayed dark under everything newer. What would you then know for certain?`,
    choices: {
      kernel: {
        answer: 'The kernel is at fault: it is the oldest of them all.',
        why: 'That may well be, but the try does not show it. {apart} rows of the table differ between the two sides. Ubuntu brought programs of its own as well.'
      },
      system: {
        answer: 'Ubuntu has something on board that the others lack.',
        why: 'Perhaps, but its kernel differs as well: {apart} rows of the table set the two sides apart, and one try cannot choose between them.'
      },
      chance: {
        answer: 'Nothing yet. After so many failures one success may be chance.',
        why: 'Nothing in a probe is left to chance: the same card, kernel and answers bring the same {ports} interfaces. {same} rows are the same on both sides and cannot make the difference; that is a good deal for one try.'
      },
      either: {
        answer: 'It is the kernel or the rest of the system, and not yet which.',
        why: 'Server and cards are the same on both sides. {apart} rows differ, the distribution and the kernel. One try has halved the search, and has not ended it.'
      }
    }
  },
  change: `The row “cards” is the same on both sides. Does that make the cards innocent? Change them: below the panel, let them answer \`0x0016\`, and look at the tries again. Which ones fail now? Then go back, and take Ubuntu out of the comparison: what do the last column’s four rows say without it? What never varies can be a cause too. You just cannot see it.`,
  recap: [
    'Set failures side by side: what differed between them is probably cleared, what they shared is not. The best next try differs there.',
    'One success against many failures names the suspects. While two things differ at once, it does not name the culprit.'
  ],
  figure: {
    caption: 'The tries, side by side',
    words: {
      tries: 'Installations; tick those that count as tried',
      heads: { try: 'tried', seen: 'what the authors saw', run: 'what a run brings' },
      systems: { unnamed: 'many others, not named', any: 'added here' },
      kernel: 'kernel {kernel}',
      kernelUnknown: 'not recorded',
      none: 'none',
      some: '{count} ports',
      notTheirs: '–',
      noRun: 'nothing to run',
      notTicked: 'not tried',
      text: 'text of {edition}',
      compare: 'What they have in common, and what sets them apart',
      factorHead: 'what',
      failed: 'dark: {count}',
      worked: 'lit: {count}',
      verdictHead: 'between the two sides',
      factor: { server: 'server', cards: 'cards', system: 'system', kernel: 'kernel' },
      same: { server: 'the DL380', cards: 'the same two' },
      verdict: {
        open: 'nothing to compare yet',
        same: 'no difference',
        apart: 'differs throughout',
        mixed: 'overlaps'
      },
      answer: 'The cards answer'
    }
  }
};
