import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Light on the fibre',
  description:
    'Four ports come up on a switch. Why “no interface” and “no carrier” are two different troubles, and what the case of the sixteen cards teaches.',
  lead: 'An interface is one thing, and the light on its fibre is another.',
  steps: {
    'in-the-dark': `Go back once more to where the story began: the driver without the fix. Plug fibres into four ports, into a switch that is on. Light comes in, and nobody looks. The [[probe]] has failed, the card has no [[driver]], so there is no [[interface]] that could report anything, and \`ip\` does not print a line for it. A good cable does not help a port that does not exist.`,
    exists: `With the fix the interface exists, and that is all the probe has to give. In the angle brackets \`UP\` means that somebody has switched it on; \`NO-CARRIER\` is how \`ip\` puts it that it is on and does not run. \`state DOWN\` says the same for programs. Linux keeps the two apart: what the administrator wants, and what the line can do ([operational states](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/Documentation/networking/operstates.rst?h=v6.12)). This is how the eight ports looked under Ubuntu 18.04, and, we suppose, how they looked again under Debian with the fix: present, and waiting.`,
    switch: `To be sure, the authors then put fibres from one card into a switch that speaks its language. Four ports come up, \`ens5f0\` to \`ens5f3\`; the other card stays without [[link|light]], we suppose because nothing is plugged in. One small correction: in the article’s listing all eight lines still carry the word \`NO-CARRIER\`, and \`state UP\` and the addresses are what sets the four apart. Both do not hold at one moment; we suppose that the brackets were left over from editing. The figure prints what \`ip\` prints when a carrier is there.`,
    address: `The listing hides the cards’ MAC addresses. The line below them does not: a link-local address is often made from the MAC. Take \`1602:ecff:fec9:7020\`, drop the \`ff:fe\` in the middle, and turn [[bit]] 1 of the first byte: \`14:02:ec:c9:70:20\`. The next three ports count on from there. So one last time a few bits say more than the text around them.`,
    loop: `Look back at the loop that every page of this story names; the table in the figure fills it in. It is not a staircase. The case went round it several times, and each turn was cheap: another distribution, another kernel, one more log line. What made it short was not knowing the driver. It was holding everything still but one thing, believing the address in a message before its words, and printing the number that nobody had printed. (To look at all 65,536 answers instead of the one at hand is what these pages add.)`,
    thanks: `Thanks to Louis Leseur and Florian Forestier, whose names the first fix bears, to Gianfranco Trad and Simon Horman for the second, to Paolo Abeni, who applied both, to Ju, whom the article thanks beside Louis, and to the author of “Attacking the Linux Kernel – Anatomy of a Driver”, who wrote down what most of us only tell at lunch. Forestier and Leseur also tell it on stage, in French: [On a patché le kernel !](https://forestier.re/presentations/patch-kernel/lavajug-2025/index.html) From here you can go to [the lab](page:lab/) and break everything at once, read [the driver’s source](page:source/) as it runs here, or look things up in [the reference](page:reference/).`
  },
  question: {
    ask: `The driver has the fix, Debian has been restarted, and not one fibre is plugged in yet. What does \`ip\` show of \`ens2f0\`?`,
    choices: {
      down: {
        answer: 'A line with `NO-CARRIER` and `state DOWN`.',
        why: 'The probe passes, so {interfaces} interfaces exist, each with a line. None has light, and that is what `NO-CARRIER` says: {up} ports are up.'
      },
      absent: {
        answer: 'No line: without a link there is nothing to show.',
        why: 'That was the trouble before the fix. The line belongs to the interface, and the run makes {interfaces} of them without a single fibre.'
      },
      up: {
        answer: 'A line with `state UP`: the driver works now.',
        why: 'The driver works, and tells the truth: no light comes in. {up} ports are up.'
      }
    }
  },
  change: `Plug fibres into the ports one by one and watch the lamp, the line and its words change. Then set the edition back to 6.12. Which of the two conditions did you take away, and what do the fibres still tell you? Of what you see, the interfaces come from a run of the driver, the light from the fibres alone.`,
  recap: [
    'No line means no interface: look for the driver. NO-CARRIER means no light: look for the cable, the transceiver, the switch.',
    'Observe, suppose, instrument, change, verify; and change one thing at a time.'
  ],
  figure: {
    caption: 'Eight ports, some fibres',
    words: {
      edition: 'Driver edition',
      panel: 'The two cards from behind',
      slot: 'slot {slot}',
      plug: 'a port takes a fibre, or gives it back',
      states: { missing: 'no interface', 'no-carrier': 'no carrier', up: 'link up' },
      port: '{name}: {state}, {fibre}',
      fibre: { in: 'fibre plugged in', out: 'no fibre' },
      all: 'plug in all',
      none: 'pull all',
      listing: 'What the terminal says:',
      empty: 'No line for any port of the two cards.',
      model:
        'The interfaces come from the run. The fibres are this figure’s own: plugged in means light, with no switch, speed or transceiver behind it.',
      decode: 'The first address holds a MAC:',
      loop: 'The loop, filled in',
      did: 'in this case',
      chapters: 'chapters',
      chapter: 'Chapter {number}',
      stages: {
        observe: { name: 'observe', did: 'no interface; three lines in the log' },
        suppose: { name: 'suppose', did: 'the module, the kernel, an answer misread' },
        instrument: { name: 'instrument', did: 'print the masked word: 0x00000000' },
        change: { name: 'change', did: 'three lines of C, and their way upstream' },
        verify: {
          name: 'verify',
          did: 'old kernels; on these pages all answers; by others the branch behind the fix'
        }
      }
    }
  }
};
