import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Bisect',
  description:
    'From a kernel that works and one that does not to the two neighbours between them, in as few builds as can be, and on to one commit.',
  lead: 'Cut what is left in the middle. Each build halves the suspects, whatever it shows.',
  steps: {
    jump: `It is the [[kernel]], so there is a last one that works and a first one that does not. 4.15 works. Debian’s 6.1 does not. In between lie years of releases, and each one that you want to try has to be compiled, installed and booted. The authors set out to build the [[lts]] releases one by one. Their first jump went from 4.15 to 4.19. It stayed dark. That was good luck: of all those years, four releases are left to suspect. (Had Ubuntu 18.04 come with a kernel a little younger, the authors say, they would probably have given up before they began.)`,
    interval: `Draw it as an interval. At its left end stands the last kernel that is known good, at its right end the first that is known bad. Somewhere between them good turns into bad. Each build cuts the interval at a place of your choice, and the answer, eight ports or none, tells you which part to keep. This takes two things for granted: the fault is [[reproducible]], and it came once and stayed.`,
    halves: `4.17 stays dark as well. Two suspects are left, 4.16 and 4.17. Had it worked, two would be left too: 4.18 and 4.19. That is the point of the middle. You cannot know what a build will show, so you choose the place where both results help you equally. This is to [[bisect]].`,
    neighbours: `4.16 lights all eight ports. Now the ends are neighbours, and there is no release between them to build: what broke the card came between 4.16 and 4.17. Three builds, in the order of the article. The runs behind this figure are honest about one thing. Our driver text has 4.16 and 4.17, but neither 4.15, nor 4.18 or 4.19; 4.16 stands for the first, 4.17 for the other two. In the sources we have read, the driver of those releases treats the answer alike, and only prints other line numbers.`,
    commits: `Between two releases lie [[commit|commits]], and they form a line too. So the same cut works again, and \`git bisect\` keeps the books ([bug-bisect.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/admin-guide/bug-bisect.rst?h=v6.12)). *N* commits take log₂ *N* builds, rounded up. We have not counted the commits between 4.16 and 4.17, nor do we know where the guilty one stands among them; so both are yours to set. The 1,000 in the field is a round number, not a fact.`,
    history: `The authors did not halve commits. They had something better than a number: a name. The log says \`qed_mcp_nvm_info_populate\`, and 4.16 has no function of that name. So they read what had been changed in this one driver between the two releases, and a commit caught their eye that adds exactly this function: [43645ce03e00](https://git.kernel.org/torvalds/c/43645ce03e0063d7c4a5001215ca815188778881). Reading the log closely had saved them all those builds.`,
    promise: `So the [[regression]] of chapter 5 has its address. “We don’t cause regressions” is called the first rule of kernel development ([handling-regressions.rst, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/process/handling-regressions.rst?h=v6.12)). The rule holds, and still nobody here broke it on purpose. No support was removed: the driver began to ask one more question, and most cards seem to know the answer. A fault of that kind stays until somebody meets it with the right card, finds it, and says so. You are watching three people do that.`
  },
  question: {
    ask: `4.15 lights eight ports, 4.19 none. Four releases are suspects: 4.16, 4.17, 4.18 and 4.19 itself. Which one do you build next, if you want to be sure to need as few builds as possible?`,
    choices: {
      middle: {
        answer: '4.17, in the middle.',
        why: 'Whatever it shows, two suspects are left, and one more build tells them apart. {middle} builds at worst.'
      },
      low: {
        answer: '4.16, the first step away from what works.',
        why: 'If it fails, you are done after one build. If it works, three suspects are left, and you may need {low} builds in all. That is a bet; from the middle it is never more than {middle}.'
      },
      high: {
        answer: '4.18, right next to what fails.',
        why: 'If it works, you are done: only 4.19 is left. If it fails, three suspects remain, and it may take {high} builds. From the middle it is never more than {middle}.'
      }
    }
  },
  change: `Here you are after the first build, with 4.19 dark. Find the two neighbours in another order than the article’s, and watch the count of builds. One order needs as few as halving does, by luck. Then double the number of commits. How many more builds does that take?`,
  recap: [
    'Choose the cut so that both results help equally. Then each build halves what is left.',
    '*N* commits take about log₂ *N* builds; a name in the log can save nearly all of them.'
  ],
  figure: {
    caption: 'The bisect ruler',
    words: {
      releases: 'Releases',
      good: 'good',
      bad: 'bad',
      build: 'build',
      leaves: 'leaves {left} or {right}',
      open: '4.15 works, a later one does not: everything after it is suspect',
      row: 'Build {number}, {release}:',
      lit: 'eight ports',
      dark: 'no interface',
      suspects: '{count} suspects left',
      one: 'the ends are neighbours',
      again: 'start over from 4.19',
      article: 'the order of the article',
      each: 'at',
      minutes: 'minutes each, say',
      cost: '{builds} builds, {time}',
      costOne: '{builds} build, {time}',
      standsFor: {
        same: '{release} was run as edition {edition}, its own text.',
        before:
          '{release} was run as edition {edition}: like it, {release} asks nothing in the probe.',
        after:
          '{release} was run as edition {edition}. Its own text differs elsewhere and would print the lines {lines}.'
      },
      notYet: 'Between two neighbours lie commits. First find the neighbours.',
      commits: 'N =',
      culprit: 'where the guilty one lies',
      formula: 'commits: log₂ N, rounded up, is at most {builds} builds, {time}.',
      list: 'Commits that are built, one after another',
      tested: 'commit {at} of {of}, with {left} suspects before',
      found: 'found'
    }
  }
};
