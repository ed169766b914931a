import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Sixteen cards nobody can see',
  description:
    'A server with two network cards and no interface: ask the PCI bus with lspci, the driver with dmesg, the network stack with ip, and find who stops seeing.',
  lead: 'Absence is a symptom: the bus sees the card, the network does not.',
  steps: {
    riddle: `Anyone who looks after machines has heard that the network is always to blame. This time it looks that way. (The story was told in an article, which these pages follow; where they add or doubt something, they say so.) A manager brings a riddle: a fresh Debian does not find a [[interface|network card]]. The cards are rare and expensive, the company has sixteen of them, and the people who install the servers have already tried the usual things. Three developers ask for one of the machines: an HPE ProLiant DL380 Gen10 with two of the cards, 700 GB of memory and Debian 12 ([[distribution]]). In its UEFI the slots are switched on. They list the interfaces. The board’s own are there. Of the eight that the two cards should add, not one is.`,
    bus: `“Not there” can mean many things. A card that is dead, faked or badly seated is missing on the bus as well. So ask the bus. Every device on [[pci|PCI]] can say who made it and what it is, and \`lspci\` prints that without the help of any driver. There they are: two cards with four [[pf|functions]] each, maker \`1077\`, QLogic. So they have power, they sit where they should, and they talk. (We add this command; the article as we have it does not say whether anyone ran it.)`,
    log: `Between the bus and the list of interfaces stands the [[driver]], and it keeps a diary. \`dmesg\` prints the [[kernel-log]]. Two greetings, then three complaints: the driver came, examined the card in its [[probe]], and turned it down. That was the first good news. The cards are neither fakes nor dead. Something about them displeases the driver, and it even says what, if only you could read it. That is the next chapter’s work.`,
    between: `Three commands, three layers. The bus ((1)) asks the hardware who it is. The driver ((2)) examines it. The network stack ((3)) lists what drivers have handed over. An interface is not a property of a card: the driver makes it, at the end of a probe that went well. So an absence has an address. It lies between the last layer that sees the card and the first that does not. Here it lies in the driver.`,
    bound: `There is a command that puts both sides on one screen. \`lspci -k\` adds what the kernel knows, and \`-s\` picks a single function. \`Kernel modules: qede\` means: a driver’s list of ids names this device ([qede_main.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qede/qede_main.c?h=v6.12)). A second line, \`Kernel driver in use\`, would mean that this driver has taken the device, that it is [[bind|bound]]. Look for it. The line that is not there is the symptom again, this time with a name beside it.`,
    sixteen: `One bad card you send back. Sixteen in eight servers, two in each as the authors’ [talk](https://forestier.re/presentations/patch-kernel/devfest-lyon-2025/index.html) has it, are not bad luck: look for what they share. What we do not know is their exact name. The article keeps it to itself; the talk’s slides say “HPE QLogic FastLinQ 45000”, with four ports of 25 Gb/s. The simulator’s card is of the sister family, a QL41000 with the id \`1077:8070\`. The same driver serves both. Bus numbers, the board’s four ports and a fibre in every socket are our model; what the log says and which interfaces come up is the result of a run.`
  },
  question: {
    ask: `Put other cards into the slots. In its probe the driver asks a card one question after another (chapter 7 shows how). These answer as yours do, but for the last question: to that they say \`0x00160000\`, OK. Start the server again and run all three commands. Which of them print something different from before?`,
    choices: {
      all: {
        answer: 'All three. A card that works shows up everywhere.',
        why: '`lspci` prints the same, letter for letter. The bus asks a device who it is, not how it gets on with its driver; the card that was turned down was on it all along.'
      },
      link: {
        answer: 'Only `ip -br link`. The log and the bus report the same card.',
        why: '`ip -br link` does have {interfaces} lines more. But the log changes too: it had {before} lines and now has {after}. The complaints are gone.'
      },
      two: {
        answer: '`ip -br link` and `dmesg`, but not `lspci`.',
        why: 'The list gets {interfaces} interfaces, the log shrinks from {before} lines to {after}, and `lspci` does not change at all: it never depended on the driver.'
      }
    }
  },
  change: `Under the drawing, choose the answer \`0x0016\`: the server starts again with such a card, and an empty screen. Ask all three layers once more, in any order, or type something of your own; \`lspci -k\` is worth a try. Then go back to \`0x0000\` and let only the driver change. It is our short rewrite of the kernel’s, in several *editions* named after kernels: take 4.16, and then 6.12-fix, which is 6.12 with the repair. Which layer was able to heal the card?`,
  recap: [
    'When something is missing, ask layer by layer: the fault lies between the last that sees it and the first that does not.',
    'An interface is made by a driver at the end of a successful probe. No driver bound, no interface.'
  ],
  figure: {
    caption: 'A terminal on the server',
    words: {
      screen: 'Screen of the terminal',
      started: 'Debian 12, started with driver edition {edition} and cards that answer {answer}.',
      prompt: 'Command',
      run: 'run',
      commands: 'Commands',
      clear: 'clear the screen',
      unknown:
        'This small terminal does not know that. It knows {commands}, also ip link, lspci -nn, lspci -k, uname -r, and | grep word after each.',
      help: 'It knows {commands}, also ip link, lspci -nn, lspci -k, uname -r, clear, and | grep word after each.',
      nothing: 'No line has that word.',
      notes: {
        link: 'lo and eno1 to eno4 are modelled; the ens… are the result of the run.',
        lspci:
          'The server’s other devices are left out. The ids are the simulator’s card; the bus numbers are made up.',
        dmesg:
          'Lines of other drivers are left out. One of the eight functions is run and stands for all.',
        uname: 'The edition of the driver. Debian 12 itself comes with a 6.1.'
      },
      layers: 'Who sees the cards',
      layer: { bus: 'the bus', driver: 'the driver', network: 'the network' },
      notAsked: 'not asked yet',
      bus: 'sees {functions} functions on {cards} cards',
      driverFine: 'has nothing to complain of',
      driverGaveUp: 'came, and gave up: {lines} complaints',
      network: 'knows {found} of {functions} ports',
      again: 'Start again with cards that answer',
      edition: 'and driver edition'
    }
  }
};
