import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'One card, five modules',
  description:
    'qed is the core; qede, qedr, qedf and qedi sit on it. What each module of the card does, why the vendor’s packages do not help, and which one complains.',
  lead: 'A name in a log is worth more once you know what the name stands for.',
  steps: {
    vendor: `Expensive cards that nobody has must have a [[driver]] that nobody has: that is the first guess, and a fair one. HPE, who sells them, does offer packages. They are for RHEL 8 and SUSE 15 only (the slides of the authors’ later talk say RHEL 7 and SUSE 12; we did not check with HPE). There is none for RHEL 9, and the newest is from 2022. HPE is a [[oem|reseller]] here; Marvell, who makes the cards, has nothing newer either. And inside the packages are five names that Debian knows well: \`qed\`, \`qede\`, \`qedr\`, \`qedf\`, \`qedi\`.`,
    core: `So the vendor seems to ship the very drivers that live in the [[kernel]], built for older kernels. Then it pays to know what the five are. At the bottom is \`qed\`, the core. It sets the card up: the [[pci|PCI]] side, the registers, the talk with the [[management-firmware|management firmware]], the resources. It has no network interface of its own. In the kernel’s configuration it is called a [25/40/100Gb core driver](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/Kconfig?h=v6.12).`,
    ethernet: `On top of it sits \`qede\`, the Ethernet driver. It is the one that claims the card’s [PCI device ids](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qede/qede_main.c?h=v6.12), so the kernel calls \`qede\` first. \`qede\` then asks \`qed\` to get the hardware ready, and makes a [[interface|network interface]] out of what it gets back. If \`qed\` gives nothing back, there is nothing to make it from.`,
    others: `The other three give the same silicon to other parts of the kernel: \`qedr\` offers RDMA and rides on \`qede\`, \`qedf\` offers Fibre Channel over Ethernet, \`qedi\` offers iSCSI. The last two have PCI ids of their own, for functions of the card that a server with plain Ethernet does not show. In our case none of the three gets a turn.`,
    lines: `The figure asks each line where it comes from: not by its wording, but by the file in which the run stood when the line was printed. Two lines are greetings, one from each module. All that follows is \`qed\`. The [[module]] that lost the interfaces has no complaint, and the module that complains has no interfaces. Below the log you see why: \`qede_probe\` had called \`qed_probe\`, and \`qed_probe\` was still busy failing.`,
    stuck: `That is progress, and it does not feel like any. The vendor’s path is closed: no licence for RHEL or SUSE at hand, and packages that seem to hold the same driver anyway. The fault is in \`qed\`, with the Debian at hand. What is left is to try other systems, one after another, and to look at what the attempts have in common.`
  },
  question: {
    ask: `Leave the greetings out, and {lines} lines of the log complain. Which module printed them?`,
    choices: {
      qede: {
        answer: '`qede`. It is the Ethernet driver, and Ethernet is what is missing.',
        why: 'What is missing tells you who suffers, not who fails. `qede` prints its greeting and then waits for `qed`; of the {lines} complaints none is its own.'
      },
      each: {
        answer: 'Both: `qed` for the hardware, `qede` for the interfaces.',
        why: 'It would be reasonable, and a `qede` that said “no device from qed” would have been a help. It only passes −ENODEV on, and for that code the PCI core stays silent.'
      },
      qed: {
        answer: '`qed`. The core fails before anyone above it has work to do.',
        why: 'All {lines} complaints were printed while the run stood in a file of `qed`. `qede` has done nothing but say hello and call it.'
      },
      none: {
        answer: 'Neither. The kernel itself prints such lines when a driver fails.',
        why: 'For most errors of a probe the kernel does print a line of its own. Here every one of the {lines} lines has a function of the driver in front, so the driver wrote them.'
      }
    }
  },
  change: `The firmware now answers OK. Look at what is left of the log, and at who speaks. A driver that works says hello and nothing else: silence from \`qed\` is the good news. Choose \`qede\` and compare what it had to do in both runs to lose, or to get, eight interfaces.`,
  recap: [
    '`qed` talks to the hardware; `qede`, `qedr`, `qedf` and `qedi` offer it to the rest of the kernel.',
    'The part that is missing and the part that failed are seldom the same; follow the calls down.'
  ],
  figure: {
    caption: 'The module stack',
    words: {
      stack: 'The five modules; choose one',
      card: 'the card',
      cardNote: 'one function of it; eight of them make the eight ports',
      offers: {
        qed: 'hardware, mailbox, resources',
        qede: 'network interfaces',
        qedr: 'RDMA',
        qedf: 'FCoE disks',
        qedi: 'iSCSI disks'
      },
      does: {
        qed: 'The core. Registers, mailbox, start-up of the card. The other four are its users; it prints nothing for the person at the terminal when all is well.',
        qede: 'The Ethernet driver. The kernel calls it for each function of the card; it calls qed, and makes an interface of what comes back.',
        qedr: 'The RDMA driver, for RoCE and iWARP. It attaches to qede, so without qede there is nothing to attach to.',
        qedf: 'Offers the card as an FCoE host adapter. It claims FCoE functions of the card, which this server does not show.',
        qedi: 'Offers the card as an iSCSI host adapter. It claims iSCSI functions of the card, which this server does not show.'
      },
      claims: 'PCI ids',
      claimsNone: 'none of its own',
      folder: 'source',
      log: 'Who says what',
      logNote: 'by the file in which the run stood',
      lines: 'log lines: {count}',
      linesUntold: 'log lines: ?',
      chain: 'at the last complaint:',
      answer: 'the firmware answers'
    }
  }
};
