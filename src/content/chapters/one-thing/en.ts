import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Change one thing',
  description:
    'Debian 12 with the kernel of Ubuntu 18.04: user space is held still, the kernel is the only variable, and one run tells three hypotheses apart.',
  lead: 'Two systems differ in a thousand things. Let them differ in one.',
  steps: {
    two: `You have two runs that disagree. Ubuntu 18.04 lights eight ports; Debian 12 lights none. The server is the same, the cards are the same, the slots are the same. What is different is everything else: a [[kernel]] of 2018 against one of 2022, and around it a whole [[user-space|user space]] of tools, services, rules and firmware files. A run that changes all of it at once tells you that it matters. It does not tell you what.`,
    foretell: `So write down what could be to blame, and what each suspicion would predict. If it is the kernel, an old kernel lights the ports wherever it runs. If it is user space, Ubuntu lights them with any kernel. It may take both. The fourth suspect, dead cards, is out already: dead cards do not light up under Ubuntu. The table in the figure does that for a run of your choice. A good run is one for which the rows disagree.`,
    run: `Debian 12 starts with Ubuntu’s 4.15 kernel, and eight ports come up. Read along the lower row: user space is held still, the kernel moves, and the ports go with it. The suspicion “user space” predicted the opposite, and so did “it takes both”. One is left. The authors call the mood split: joy, since what had never worked now works, and no idea why.`,
    plain: `One door is still open. Ubuntu’s kernel is not quite 4.15: a [[distribution]] adds [[patch|patches]] of its own. So the authors build 4.15 once more, from the plain sources, and start Debian 12 with that. The ports light again. It is not what Ubuntu added. It is what the kernel was then, and is no more. This is the same step a second time: hold everything still, change one thing.`,
    promise: `That is an odd result. Linux keeps hardware working for as long as anyone has it; support is taken out now and then, for machines that hardly exist, and never with a shrug. These cards are not ten years old. So nobody meant this to happen: somewhere between 4.15 and 6.1 a change did more than its author knew. There is a word for it, [[regression]], and a regression has an address. The next chapter goes and finds it.`
  },
  question: {
    ask: `{known} suspicions are left: the kernel, user space, or both together. You have time for one more run. Which one?`,
    choices: {
      again: {
        answer: 'Debian 12 with 6.1 again, with other settings. It may have been bad luck.',
        why: 'You know this cell. Another run of it leaves {again} suspicions: a result that all of them predict tells none of them apart.'
      },
      mirror: {
        answer: 'Ubuntu 18.04 with 6.1. That changes one thing, too.',
        why: 'It does, and it is a fair run: it clears or convicts user space. But dark ports would clear user space alone. The model, which has a kernel and no user space, shows them dark, and that leaves {mirror}: the kernel, or both together.'
      },
      old: {
        answer: 'Debian 12 with 4.15.',
        why: 'Only the first suspicion predicts light here. Light is what was seen, so {old} is left. Turning a failing system into a working one says more than the reverse.'
      },
      repeat: {
        answer: 'Ubuntu 18.04 with 4.15 again, to be sure that it works.',
        why: 'To repeat a surprise is sound. It does not choose between suspicions, though: all {repeat} predict light in this cell.'
      }
    }
  },
  change: `Run the fourth cell, the one that nobody had to run: Ubuntu 18.04 with 6.1. Before you press, read in the table what each suspicion predicts. Then look at which rows fall. Would this run alone have been enough?`,
  recap: [
    'Hold everything still and change one thing; what follows the change belongs to it.',
    'Before a run, write what each suspicion predicts. A run for which they all agree is not worth its time.'
  ],
  figure: {
    caption: 'One thing changed at a time',
    words: {
      grid: 'Four runs: two systems, two kernels',
      systems: {
        ubuntu: { name: 'Ubuntu', version: '18.04' },
        debian: { name: 'Debian', version: '12' }
      },
      kernel: 'kernel',
      ports: 'eight ports',
      none: 'no interface',
      notRun: 'not run',
      notes: {
        'ubuntu-4.15': 'chapter 4: the surprise',
        'ubuntu-6.1': 'nobody had to run it',
        'debian-4.15': 'a mixture on purpose',
        'debian-6.1': 'chapter 1: the complaint'
      },
      choose: 'look at this run',
      run: 'Run it',
      table: 'What each suspicion predicts',
      ifIn: 'If the difference is made by …',
      willShow: '… then {system} with {kernel} will show',
      hypotheses: {
        kernel: 'the kernel',
        user: 'user space',
        both: 'both: old kernel and old user space',
        cards: 'the cards: they are dead'
      },
      out: '(out)',
      seen: 'seen',
      left: 'Suspicions left: {count}',
      notYet: '… choose a run',
      model:
        'The ports are computed: two runs of the driver, the text of 4.16 for 4.15 and that of 6.1. The model has no user space; that the rows agree was seen by the authors, except in the cell that they did not run.'
    }
  }
};
