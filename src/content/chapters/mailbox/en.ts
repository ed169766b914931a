import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'How a driver talks to firmware',
  description:
    'A mailbox of 56 bytes on the card: data, parameter, then a header with a sequence number, and a wait for the answer. Stop the answer and see.',
  lead: 'Two processors share a few words of memory. The order of writing is the whole protocol.',
  steps: {
    shared: `The log names a function, and that function asks the card a question. So before you read the function, look at how anything is asked at all. Two programs have to agree. One is the [[driver]], on the server’s processor. The other is the [[management-firmware]], on [[mcp|a small processor of the card]]. Neither can call the other. All they have in common is some [[shared-memory]] on the card, and in it a [[mailbox]] for each [[pf|PCI function]] of the card, which here means for each port: \`public_drv_mb\`, seven parts, 56 bytes. The drawing shows command 2 of the 28 that one [[probe]] sends. Time runs down. Below stand the seven parts, as they are now.`,
    window: `How does the server’s processor write into a card? By address. \`writel\` and \`readl\` move 32 bits to or from an address that the card answers for; that is called [[mmio]]. The card’s own space is larger than what it shows at one time, so the driver looks through [[ptt-window|windows]] of 4 KiB ([common_hsi.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/linux/qed/common_hsi.h?h=v6.12)). One \`writel\` moves the window to a word, the next goes through it. You can see both in the list. There is nothing else on this page: every word in the drawing is one such access.`,
    order: `A command has three pieces, and their order is fixed ([qed_mcp.c, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v6.12)). First 32 bytes of data, even if there are none to send. Then the [[parameter]]. Last the [[header]], whose upper half names the command. You stand just before that last write. Why last? There is no [[doorbell]]. The change of the header is itself the signal, so whatever belongs to the command has to lie there already. Written first, it would send the firmware off with the parameter of the command before. (How the firmware watches for it we infer from the driver; its own text is not public.)`,
    number: `The lower half of the header is a [[sequence-number]]. The driver counts its commands, and this one is number 2. The firmware repeats it in the answer, and that is how the driver knows that an answer is there. It looks at \`fw_mb_header\` and compares the lower half with its own count. As long as they differ, what lies there is the answer to some earlier command, and the look returns \`-EAGAIN\`: try again. Here they agree on the first look. No flag has to be set or cleared, and an old answer cannot pass for a new one.`,
    wait: `Before each look the driver waits. For 23 of the 28 commands it [[busy-wait|spins]] for 10 µs. For five it [[sleep|sleeps]] for 10 ms and leaves the processor to others; those are the shaded slots of the ruler. Five times 10 ms, by the way, is nearly all of the 52.6 ms that pass in the article’s log between the line of qede and the first error. That is our inference: the log does not say what the driver did meanwhile.`,
    late: `Seen from the driver, an old number, a late answer and no answer are the same thing: its number does not come. This command sleeps between two looks, and after 500 of them it stops. Three lines speak of the firmware, then come the three of this case. It also bolts the door: from here on every further command is refused before it is sent. Without the number, the OK that was lying there would have counted as the answer to a question nobody had heard.`
  },
  question: {
    ask: `Now the firmware mixes up its numbers. Command 28 asks how many images there are. The firmware answers \`0x0016\`, OK, but with the number of command 27. What does the driver make of it?`,
    choices: {
      takes: {
        answer: 'It takes it. The code says OK, and that is what counts.',
        why: 'The driver never gets as far as the code. It looks at the number first, finds `0x001b` where it wants `0x001c`, and leaves the word lying. The run ends with {rc}, {errno}.'
      },
      refuses: {
        answer: 'It refuses at once with `-EINVAL`. A wrong number is an error.',
        why: 'A wrong number is the most ordinary thing in this mailbox: it stands there after every command until the answer comes. So it cannot be an error. The run waits {seconds} seconds and ends with {rc}, {errno}.'
      },
      waits: {
        answer: 'It keeps looking for its own number until it gives up.',
        why: 'To the driver nothing has arrived yet. It looks {looks} times, 10 ms apart, and after {seconds} seconds returns {rc}, {errno}.'
      }
    }
  },
  change: `All answers come in time again, and the figure stands at command 3, \`OS_WOL\`. It asks about wake-on-LAN, which this server can do without. Let the firmware say nothing to it. Does the card still come up? Look for the line of the log that decides. Then try command 1, whose answer the driver does not even judge.`,
  recap: [
    'Data, parameter, header: the word that starts the command is written last.',
    'An answer counts if it bears the number of its question. Anything else means “not yet”, for five seconds.'
  ],
  figure: {
    caption: 'One command through the mailbox',
    words: {
      moves: 'Move through the run',
      commandBack: '‹ command',
      wordBack: '‹ word',
      wordOn: 'word ›',
      commandOn: 'command ›',
      to: 'The answer to',
      firmware: 'How the answer comes',
      ways: { prompt: 'in time', silent: 'never', stale: 'with an old number' },
      panes: 'What is shown below',
      pane: {
        struct: 'words',
        bus: 'bus',
        send: 'send',
        poll: 'look',
        wait: 'wait',
        log: 'log'
      },
      paneLabel: 'Lower part: {pane}',
      bus: {
        caption: 'The last accesses to the card, newest last',
        none: 'No access of a command yet.',
        call: 'call',
        bar: 'in BAR0',
        grc: 'on the card',
        value: 'value',
        place: 'what lies there',
        window: 'window'
      }
    }
  }
};
