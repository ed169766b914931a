import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Upstream',
  description:
    'How three lines of C reach the kernels that people run: two versions, one merge, the stable trees, and a commit message that does its work.',
  lead: 'A fix is done when others have it without asking you.',
  steps: {
    'two-ways': `The authors of the article rebuilt 6.1 with the change, restarted Debian, and the ports came up. What now? They took two ways. They packed the driver as a [[module]], which helps today, on machines that one looks after, and has to be built anew for every kernel. And they sent the change [[upstream]]. That is slower, and then it travels by itself. The table in the figure shows how far.`,
    posted: `On 21 November 2024, at 18:26, the first version goes to the network developers’ mailing list: one file, three lines more and one less, by Louis Leseur, developed together with Florian Forestier ([v1](https://lore.kernel.org/r/20241121172821.24003-1-louis.leseur@gmail.com)). A [[patch]] is a mail. Its text becomes the commit message, and that message has readers who will never see your card: the [[maintainer]] who must decide, whoever looks after an old kernel, whoever comes here in six years with a bisect. So it is worth taking apart.`,
    message: `The review asks for one thing: name the commit at fault in the standard form, twelve digits of its hash and its title. That looks like a formality. It is the line that machines read. \`Fixes:\` says which change brought the fault in, and so which kernels have it ([how to write one](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/submitting-patches.rst?h=v6.12)). A week later, on the 28th at 09:33, [v2](https://lore.kernel.org/r/20241128083633.26431-1-louis.leseur@gmail.com) is out. Choose the other parts of the example and read what each is for.`,
    merged: `Paolo Abeni applies it: [7a0ea70da56e](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62). A mail of 5 December announces the merge into [[mainline]], [896d8946da97](https://git.kernel.org/torvalds/c/896d8946da97), so 6.13-rc2 is the first [[release-candidate]] to hold it. On which day the commit itself was made we have not verified. The article notes its joy under “12/03/2024”. Read it with the month first: 3 December, which fits between v2 and that mail.`,
    stable: `The [[stable-tree|stable trees]] take a fix as soon as mainline has it; the \`Fixes:\` line tells them who needs it. On 14 December it comes out in 5.4.287, 5.15.174, 6.1.120 and 6.6.66 ([its commit there](https://git.kernel.org/stable/c/4f63de0ef87b0876747180e0c9df113b1b29f896)). For 5.10.231 and 6.12.5 we infer it from the review round of 12 December. In 4.19 we have seen none. All that while 6.13 itself is still a candidate.`,
    carriers: `So “does my kernel have it?” is a question for a table, not for a gut feeling about version numbers: 6.12.0 is younger than 5.4 and does not have it, 5.4.287 does. The table says for each row how we know. Debian’s 6.1.192 and 6.12.117 we read: the first fix is in, the second of chapter 14 is not. 6.13.2 has both.`
  },
  question: {
    ask: `It is early December 2024, and the fix is in mainline. You run Debian 12 with a 6.1 kernel and will not build one yourself. Which of these releases was the first to carry the fix?`,
    choices: {
      next: {
        answer: '6.13: a fix arrives with the next release, and one has to wait for it.',
        why: 'It has the fix, and comes later. The older lines do not wait for the next release, only for mainline.'
      },
      newest: {
        answer: '6.12.0: a release newer than your 6.1.',
        why: 'It was out before the first patch was posted. Newer than 6.1 is not the same as later than the fix: this kernel prints the three lines.'
      },
      stable: {
        answer: '6.1.120: a bug-fix release of the 6.1 line.',
        why: 'It was announced {days} days after the first patch was posted. The edition that judges like it brings up {ports} ports.'
      },
      oldest: {
        answer: '4.19: an old long-term line, where the fault has stood longest.',
        why: 'The fault has stood in every line since 4.17, but we have seen no 4.19 with the fix.'
      }
    }
  },
  change: `Choose Debian 6.12.117, then 6.13.2. With the answer of the sixteen cards both say the same. Now leave an 8 beside the answer, as in chapter 14, and go through the table again. Which kernels does the strict machine stop, and which column tells you so beforehand?`,
  recap: [
    'A commit message is a tool: the title finds it, the evidence convinces, the Fixes line routes it to every kernel that needs it.',
    'Whether a kernel has a fix is decided by its branch and its date, not by how high its number is.'
  ],
  figure: {
    caption: 'From a mail to the kernels that people run',
    words: {
      timeline: 'Five weeks, to scale',
      date: '{day} {month}',
      months: { '11': 'Nov', '12': 'Dec' },
      after: 'Day {days}, counted from the first patch.',
      events: {
        v1: {
          name: 'first version posted',
          more: 'Thursday 21 November 2024, 18:26:22 +0100. The review asks for the standard reference to the commit at fault.'
        },
        v2: {
          name: 'second version',
          more: 'Thursday 28 November 2024, 09:33:58 +0100. This is the one that is applied.'
        },
        article: {
          name: 'note in the article',
          more: 'The article adds under “12/03/2024” that the change is in the kernel: month first, so 3 December.'
        },
        merge: {
          name: 'merge into mainline',
          more: 'The merge 896d8946da97, “net-6.13-rc2”, in a mail of 5 December 2024. The exact day of the commit is not verified.'
        },
        'follow-v1': {
          name: 'follow-up, first version',
          more: 'Gianfranco Trad posts what Coverity found in the branch that the fix has opened.'
        },
        stable: {
          name: 'stable releases',
          more: '5.4.287, 5.15.174, 6.1.120 and 6.6.66. We infer 5.10.231 and 6.12.5.'
        },
        'follow-v2': {
          name: 'follow-up, second version',
          more: 'Gianfranco Trad posts it again. The commit names Simon Horman for the suggestion.'
        },
        'follow-applied': {
          name: 'follow-up applied',
          more: 'Paolo Abeni applies 7ed2d9158877. 6.13.2 has it; the first candidate with it is not verified.'
        }
      },
      tabs: 'What to look at',
      kernels: 'Which kernels carry which fix',
      message: 'A commit message, part by part',
      kernel: 'kernel',
      fix: 'first fix',
      followUp: 'follow-up',
      known: 'how we know',
      yes: 'yes',
      no: 'no',
      notNeeded: 'never asks',
      certainty: { read: 'source read', listed: 'changelog', inferred: 'inferred' },
      beside: 'leave an 8 beside the answer, strict stack',
      standsFor: 'For {kernel}, edition {edition} judges the answer.',
      prints: 'Lines printed by the driver: {lines}.',
      parts: {
        title: {
          name: 'title',
          more: 'Area, colon, what the change does, in the imperative. It is the only line that most people ever see, so it names the effect and not the file.'
        },
        trouble: {
          name: 'trouble',
          more: 'What happens, to whom, and how one notices. Whoever reads this has no such card and has to believe that the problem is real.'
        },
        evidence: {
          name: 'evidence',
          more: 'The log lines, as they were printed. Whoever searches for them later finds this commit.'
        },
        change: {
          name: 'change',
          more: 'What the patch does about it, and why that is right. The lines themselves stand in the diff; the reason stands nowhere else.'
        },
        fixes: {
          name: 'Fixes',
          more: 'The commit at fault: twelve digits and its title, on one line. From it scripts tell which stable trees need the patch. The review asked for this form.'
        },
        co: {
          name: 'co-author',
          more: 'Two people wrote it; the mail can have one sender. This line gives the other one credit.'
        },
        signed: {
          name: 'signatures',
          more: 'Each declares that the text may be given away under the kernel’s licence. Whoever passes a patch on adds a line of their own.'
        }
      },
      ours: 'An example: the title, Fixes and Co-developed-by are those of the real commit; the sentences are ours, addresses are left out.'
    }
  }
};
