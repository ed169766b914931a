import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'Three lines in the log',
  description:
    'How to read a kernel log line as an address: time, function, line number, message. Who called whom in the qed driver, and which line is missing.',
  lead: 'A log line is an address: when, where in the source, and only then what.',
  steps: {
    five: `Five lines of the [[kernel-log|log]] belong to the card. The first two are greetings: the modules \`qed\` and \`qede\` have been loaded. Then come three complaints. The words at their end ((E)) are for people, and people differ. “Failed getting number of images”: which images? Nobody in the room knows. So leave the words for later, and look at what stands before them.`,
    address: `Between the brackets stands an address. The name ((B)) is the function that speaks. The number ((C)) is the line of the source file at which it does so. The driver does not type them in: its log macros, such as \`DP_ERR\`, have the compiler fill them in ([qed_if.h, v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/include/linux/qed/qed_if.h?h=v6.12)). So they cannot be out of date. Below you see the line itself. Our text is shorter than the kernel’s, so it has two numbers there: its own, and the one it prints.`,
    empty: `After the number comes a pair of parentheses with nothing in them ((D)). That is where the name of the device goes. During the [[probe]] it has none: the driver hands out names later, when it sets up its interrupts. An empty pair tells you something too. Whatever failed, failed early.`,
    ladder: `Now read the three lines as one. Follow the way down: \`qede_probe()\` calls \`qed_probe()\`, and so on, five functions deep. (The kernel has a sixth, \`__qede_probe()\`, between the first two; our text does its work in \`qede_probe()\`.) The innermost one fails and speaks. Its caller sees a [[errno|return code]] other than 0, speaks, and gives up. So does the next. Three lines, one failure, told on the way back up. The first to complain stands nearest to the cause; the last line, the one that catches the eye, is the farthest from it.`,
    missing: `Five functions, but three lines. One in the middle only passes the number on. The top one is different. \`qed_probe()\` returns a [[pointer]], and \`NULL\` for any failure; so the −22 ends there. \`qede_probe()\` turns \`NULL\` into −19, [[enodev|ENODEV]], and prints nothing. The kernel above it prints nothing for that number either: we gave a real 6.1 kernel without the fix, in an emulator, a card that answers like this one, and its log ended with the third line. “No such device” is what the kernel believes from now on. By then the driver has sent the card 28 commands, as its requests are called, and had an answer to each.`,
    clock: `The time ((A)) counts seconds since the kernel started. From the greeting of \`qede\` to the first complaint the article’s log takes 52.6 ms. For a processor that is an age. Our run takes nearly as long, 51.7 ms, and it can say why: five of the 28 [[mailbox|commands]] let the driver [[sleep]], 10 ms each. In the article the three lines then follow one another at 3 µs; here they share one time, since statements cost nothing in this simulator. What a real read over the bus takes, we guess.`,
    edition: `Line numbers date a kernel. The case is told of Debian 12, whose kernel is a 6.1, and the article’s log says 3374, 4722, 513. Stock 6.1 prints 3374, 4722 and 523. Of all trees that we read, only 6.11.11 and 6.12.0 print the article’s three numbers: meanwhile ten lines had gone away higher up in \`qed_main.c\` ([v6.1](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_main.c?h=v6.1), [v6.12](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_main.c?h=v6.12)). So that log most likely came from a newer or a vendor’s kernel. The failure is the same. But before you open a file at line 513, ask which kernel wrote the log.`
  },
  question: {
    ask: `The innermost function returned {populate}, [[einval|EINVAL]]. Above it stands \`qede_probe()\`, whose return code goes to the kernel’s PCI core. Which number arrives there?`,
    choices: {
      other: {
        answer: 'Another negative number. Somebody on the way replaces it.',
        why: '{pci} arrives. `qed_probe()` can only return a pointer, so the {populate} is lost there, and `qede_probe()` makes up a number of its own. None of the {lines} lines tells you so.'
      },
      same: {
        answer: '{populate}. Each function passes on what it was given.',
        why: 'The functions inside `qed` do. `qed_probe()` cannot: it returns a pointer, which is `NULL` for every failure. The run ends with {pci}.'
      },
      zero: {
        answer: '0. The error is in the log, so it has been dealt with.',
        why: 'A line in the log deals with nothing. With 0 the device would keep its driver, and the ports would be there. The run ends with {pci}.'
      }
    }
  },
  change: `Choose another edition in the table and watch which parts of the three lines move. From 6.12 to 6.1 it is a single number. Go on to 4.17: now all three move, and so does the time ((A)). Why is it thirty times faster there? Select the time and look for the commands that slept. Then try 4.16. What does the log say, and which question did the driver never ask?`,
  recap: [
    'Read a failure from its first line: the function and the number are an address, the words are an opinion.',
    'A log shows who spoke. Look also for who should have: here the last word, −19, is said in silence.'
  ],
  figure: {
    caption: 'The lines, taken apart',
    words: {
      log: 'The log of this run, line by line',
      parts: 'Part of the line',
      part: {
        time: 'time',
        function: 'function',
        line: 'line',
        device: 'device',
        message: 'message'
      },
      nothing: 'returns, and prints nothing',
      time: 'seconds after the kernel started, {since} after the greeting of qede. In between the driver sent {commands} commands; {slept} of them slept, {sleeping} in all.',
      timeAwake:
        'seconds after the kernel started, {since} after the greeting of qede. In between the driver sent {commands} commands, and none of them slept.',
      timeArticle:
        'In the article’s log this line stands at {article}, {since} after that greeting.',
      timeGreeting:
        'seconds after the kernel started. The two greetings have the times of the article’s log; all that follows is counted by the run.',
      function: 'speaks here. It stands in {file}, and below you see who called it.',
      line: 'is the line of the kernel’s own {file} in this edition. In our shorter text it is line {ours}.',
      device: 'Between the parentheses goes the device’s name. During the probe it has none yet.',
      message: {
        err: 'What the author of the line had to say. It was printed with DP_ERR, which always prints; the level itself is not part of the line.',
        notice:
          'What the author of the line had to say. It was printed with DP_NOTICE, which prints at the default level; the level itself is not part of the line.'
      },
      greeting:
        'A greeting, printed while the module is loaded. It comes without function and line: this one does not go through the driver’s macros.',
      greetingCode:
        'Loading the modules is not part of the run; the simulator prints the two greetings as they stand in the article.',
      silent: 'No line. The PCI core is told {returned}, and nobody else is told anything.',
      silentFine: 'No line, and none is due: 0 says that the device has found its driver.',
      ladder: 'Who called whom',
      ladderNote: 'at this moment',
      returned: 'returned',
      prints: 'What the editions print',
      printsNote: 'for this answer',
      edition: 'edition',
      nth: ['1st', '2nd', '3rd'],
      after: 'after qede',
      noLine: 'no line'
    }
  }
};
