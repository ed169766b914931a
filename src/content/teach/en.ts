// Longer than most: a guide of one page, in one piece.
import type { AnswersText, GuideText, RecallText } from './text.ts';

/** The trainer's guide in English. */
export const guide: GuideText = {
  title: 'For trainers',
  description:
    'Teach debugging with a real kernel bug: a 45-minute, a 90-minute and a half-day plan, thirteen questions with answers, a recall sheet and an exit ticket.',
  heading: 'For trainers',
  lead: 'A real bug, three lines of C, and a room that predicts before it runs.',
  contents: 'On this page',
  who: {
    heading: 'Who it is for',
    body: `For people who will have to find out why a machine does not do what they expect: system administrators who can read code, developers who have never been near a kernel, students of operating systems or embedded systems. Six to thirty of them. With more than thirty, let them vote by hand and keep the parts in which pairs work short.

At the end a learner can read a kernel log line as an address, choose the next experiment by what it can rule out, read a masked word bit by bit, and tell a message from what happened. Nobody becomes a kernel developer in ninety minutes. Most stop being afraid of the log.`
  },
  before: {
    heading: 'What to know before',
    body: `- To read a line of C: an \`if\`, a \`return\`, a function call. Nobody has to write any, except in the part “The fix, by your own hand”.
- Hexadecimal and binary, as far as “one hex digit is four bits”.
- That a driver is the part of the kernel that talks to a device. No more than that.

Three questions tell you whether a group is ready. Ask them a day before:

1. What is \`0x16\` in binary? \`0001 0110\`.
2. What is \`0x1234 & 0xff00\`? \`0x1200\`. An answer of \`0x12\` is a good sign too: ask where the zeros went.
3. A function ends with \`return -22;\`. Did it go well? In the kernel, no: 0 is success, and a negative number is the name of an error. If nobody knows, give that sentence and go on.`
  },
  room: {
    heading: 'Before the room fills',
    body: `- Open the pages that you need once, on the machine that you will use. They fetch nothing from other hosts.
- Every state has an address. Put the runs that you want to show into your slides as links or as figures: [the builder](page:teach/embed/) makes both.
- To project, add \`?present=1\` to the address of a chapter, of the lab or of an experiment, [as here](page:chapters/mask/?present=1): large type, one figure, nothing around it. In a chapter the arrow keys or a presenter turn its steps, in the lab they walk through the run. Esc leaves.
- Learners need a browser of 2024 or later and nothing else. There is no account, nothing is installed, and what they do stays in their browser.
- For a room without network, see [the packages](page:teach/embed/#packages).
- Cover the results. Every chapter asks before it shows, and the figure stays covered until somebody answers. Nothing that you can say teaches as much as a wrong prediction in one’s own hand.`
  },
  plans: {
    short: {
      heading: '45 minutes: one word',
      body: 'For a meet-up or a lunch talk. You project, the room predicts. Aim: everybody has seen how an answer is lost between two functions that both look right.'
    },
    lesson: {
      heading: '90 minutes: one bug',
      body: 'For a class with a laptop for every two. Pairs drive from the mailbox on. Aim: everybody has written the fix and has seen it proved.'
    },
    half: {
      heading: 'Half a day: the whole case',
      body: 'Three and a half hours with two breaks, a laptop for every two. Aim: everybody has gone round the loop of observe, suppose, instrument, change and verify more than once, and has seen a passing run that proves nothing. Chapters 3, 4, 15 and 16 are for the way home.'
    }
  },
  parts: {
    riddle: {
      title: 'Sixteen cards nobody can see',
      say: '“This server has two cards with four ports each. Here is the list of interfaces: not one of the eight. Is the card dead? Whom could you ask?” Take suggestions before you touch the keyboard.',
      do: 'They call out commands, you type them into the figure: `lspci`, `dmesg`. Before each one, somebody says what a dead card would make it print.',
      watch:
        'Somebody asks for the cable. Right list, wrong layer: a missing cable leaves a line with `NO-CARRIER`. Here there is no line.',
      more: 'Let pairs answer the chapter’s question: a card that is well goes into the slots, and which of the three commands change?'
    },
    lines: {
      title: 'Three lines in the log',
      say: '“Read me the first complaint without its words. What is left?” Time, function, line number. Then: “Which of the three lines stands nearest to the cause?”',
      do: 'They put the three functions into the order in which they call one another, on paper, and check it in the figure.',
      watch:
        'Most begin with the last line, because it is the last. The log has the order of giving up: the innermost function speaks first.',
      more: 'The functions of qed return {populate}. Ask which number arrives at the kernel’s PCI core ({pci}), and which line of the log says so (none).'
    },
    'one-thing': {
      title: 'Change one thing',
      say: '“Ubuntu 18.04 lights eight ports, Debian 12 lights none. Name everything that differs.” Write the list on the board; it fills quickly. “Now choose one run.”',
      do: 'Each pair writes down what each suspicion predicts for the run it has chosen. Only then it runs.',
      watch:
        'Pairs that repeat a run “to be sure”. Ask which suspicion its result could have removed.'
    },
    bisect: {
      title: 'Bisect',
      say: '“4.15 works, 4.19 does not. Each build costs you a coffee. Which one do you build?”',
      do: 'They vote for 4.16, 4.17 or 4.18 by hand, then run the ruler in more than one order and count builds.',
      watch:
        '“4.16, it is next to the good one.” Grant that the bet may pay. Then ask for the worst case.',
      more: 'Double the number of commits, and ask beforehand how many builds that adds. One.'
    },
    mailbox: {
      title: 'How a driver talks to firmware',
      say: '“Two processors, a few words of shared memory, and neither can call the other. How does the card know that a question is complete?” Draw three columns on the board and let the room fill them.',
      do: 'Pairs step one command through the figure and write down the order of the three writes. Then they let the answer to command 28 come “with an old number”, and predict the end before they go there.',
      watch:
        'The old number is taken for an error. It is the most ordinary state of this mailbox, “not yet”. Five seconds of it are the error.',
      more: 'Let `OS_WOL`, command 3, get no answer at all. This server can do without wake-on-LAN. Does the card come up?'
    },
    ways: {
      title: 'The caller: three ways out',
      say: '“In how many ways can this function end, and how does its caller tell them apart?” Somebody will say that `goto` is forbidden. Ask back what has to be given back, and where.',
      do: 'They walk the four cases in the figure and say, for each, which statements run on the way out.',
      watch:
        'Two lists get mixed up: what functions return (0 is success) and what the firmware answers (0 is “not supported”). Write both on the board, side by side, and leave them there.'
    },
    mask: {
      title: 'The mask',
      say: '“One word carries two things. Which half do we want, and how do we lose the other?” Then close gate 20: “What does the driver make of a healthy card now?”',
      do: 'Pairs write the word that is left, in hex, before they flip the bit. Then they look for the one gate that has to close so that ERROR passes for OK.',
      watch:
        'Some carry a bit into the next column, as in an addition. Let them read single columns aloud: word, gate, left.',
      more: 'Give them the puzzles under the drawing. Then ask the question about the two masks from the list below.'
    },
    zero: {
      title: 'Zero is an answer',
      say: '“The authors made the driver print the word, and it was `0x00000000`. What has the firmware said: nothing, success, failure, something else?” Count hands. Do not settle it.',
      do: 'They look at the whole word in the figure, with its lower half, and vote again.',
      watch:
        '“Zero is success.” So it is, in the other list: what functions return. Firmware has a list of its own, in which OK is `0x00160000`.'
    },
    door: {
      title: 'The door nobody could open',
      say: '“There is a branch for just such a card. How many of the 65,536 answers reach it?” Collect numbers on the board before anything runs.',
      do: 'They read the two functions for two minutes in silence, write down one number, and then look at the counts.',
      watch:
        '“One: the zero.” The best wrong answer of the course; whoever wrote that branch must have thought so too. Ask for the line that says −95.',
      more: 'Is there a mask that opens the door of 6.12? And what does a mask of 0 do to the door of 6.12-fix? All 65,536 go through.'
    },
    fix: {
      title: 'Three lines of C',
      say: '“It can be mended in the caller or in the callee. Which, and what would the other one break?” Then: “For how many of the 65,536 answers does the fix change anything?”',
      do: 'They vote, you apply the patch in the figure, and they read the square on the right: one cell.',
      watch:
        '“Let the caller go on after −22.” It helps these cards and every broken one with them: ERROR comes out as −22 as well.'
    },
    patch: {
      title: 'The fix, by your own hand',
      say: '“You know where it belongs and what it has to say. Write it.” Add that nothing is compared with a solution: every text is run with every answer.',
      do: 'Pairs put the lines into order, then write the fix in the editor of the next exercise, and read what the runs say about it.',
      watch:
        'The new question below the old one. Zero is also “not OK”, so the wide test takes it first. Let the runs say so, not you.',
      more: 'Whoever is done early takes the exercise “wrong”: write a patch that passes the narrow test and is wrong all the same.'
    },
    lie: {
      title: 'A good log line can lie',
      say: '“The log says `Failed getting number of images`. Did the card fail?” Show the run: OK, and zero images.',
      do: 'They find the condition in front of the message, and write an honest line: what was asked, what came back, what happens now.',
      watch: 'The word “Failed” outweighs eight ports. Ask which of the witnesses cannot err.'
    },
    second: {
      title: 'The fix that needed a fix',
      say: '“Eight ports and a silent log. Is the driver right?” Wait longer than is comfortable.',
      do: 'They make the run with the strict machine, with a stack of zeros and with the pattern, and note which of the three shows the fault.',
      watch:
        '“It works.” Two of the three runs say so. Nobody was careless, either: the room behind that door had never been entered.'
    },
    ticket: {
      title: 'Exit ticket',
      say: '“Choose the run that surprised you most, and make a ticket of it. Beside the code write one sentence: what did you believe before?”',
      do: 'They make the ticket and hand in its code, on paper or in the chat of the course.',
      watch:
        'The next session begins with the question that most got wrong. [The replay page](page:teach/replay/) takes all codes at once and counts the answers.'
    }
  },
  pause: 'Break',
  minutes: '{minutes} min',
  columns: { say: 'You say', do: 'They do', watch: 'Watch for', more: 'Now there is time' },
  questions: {
    heading: 'Thirteen questions for the room',
    body: 'The chapters ask sixteen questions of their own, with answers to choose from; [all of them with their answers](page:teach/answers/) fit on a few sheets. These thirteen are open. Ask, wait, collect, and only then run: each has the page and the state that settles it. Every number here comes out of such a run, made while this page was built.'
  },
  ask: {
    seen: {
      ask: '`lspci` lists the cards and `ip` does not. Where do they get lost?',
      answer:
        'Between the last layer that sees them and the first that does not: in the driver. The bus asks a device who it is, without any driver. An interface is made by a driver at the end of a probe that went well. This one sends {commands} commands, then gives up: {ports} interfaces.',
      wrong: [
        {
          idea: 'The cards are dead or badly seated.',
          say: 'Then the bus would not list them, and nothing would have answered {commands} commands.'
        },
        {
          idea: 'It is the cable, or the switch.',
          say: 'A port without a cable still has its line in `ip`, with `NO-CARRIER`. Chapter 16 shows both.'
        }
      ]
    },
    first: {
      ask: 'Three complaints. From which one do you start?',
      answer:
        'From the first: `qed_mcp_nvm_info_populate`, line {line}. The innermost function speaks first, each caller after it. The lines are {lines} in edition 6.12.',
      wrong: [
        {
          idea: 'From the last: `hw prepare failed` sums it up.',
          say: 'It is the farthest from the cause. Its function only knows that something below has failed.'
        }
      ]
    },
    old: {
      ask: 'Why do the cards work with 4.16?',
      answer:
        'Because 4.16 does not ask. Its probe sends {commands} commands and none of them is `BIST_TEST`. The card gives no better answers there; nobody hears the bad one.',
      wrong: [
        {
          idea: 'The old driver copes with the answer.',
          say: 'Its text has the same comparison, for another purpose. In the probe it is not called.'
        },
        {
          idea: 'Support for old cards was taken out later.',
          say: 'Nothing was taken out. 4.17 added a question.'
        }
      ]
    },
    stale: {
      ask: 'The answer is OK, but it bears the number of the command before. What happens?',
      answer:
        'The driver does not get as far as the code. To it, a wrong number means “not yet”: it looks 500 times, 10 ms apart, and gives up after {seconds} seconds with {rc}, {errno}.',
      wrong: [
        {
          idea: 'OK is OK; it is taken.',
          say: 'Then any answer left lying there would count for the next question.'
        },
        {
          idea: 'It is refused at once.',
          say: 'An old number stands there after every command until the answer comes. It cannot be an error.'
        }
      ]
    },
    wol: {
      ask: 'The firmware gives no answer to `OS_WOL`, about wake-on-LAN. All others are fine. Does the card come up?',
      answer:
        'No. After a time-out the driver sends nothing more, so the next command is refused before it is sent: {ports} interfaces, {complaints} lines, after {seconds} seconds. Silence is fatal wherever it falls; a refusal is not.',
      wrong: [
        {
          idea: 'Yes, wake-on-LAN is a luxury.',
          say: 'So it is, and the answer “not supported” to this very command does no harm. No answer is something else.'
        }
      ]
    },
    masks: {
      ask: 'The word passes two masks with the same pattern. Which of them may go?',
      answer:
        'Either, but not both. With one of them opened to `0xffffffff` the number is still taken off by the other, and the card works. With both open the driver compares number and all, and refuses even OK: {rc}, {errno}.',
      wrong: [
        {
          idea: 'The second, at the call, does the work.',
          say: 'When the word gets there, the first has done it already. Open the second alone: nothing changes.'
        },
        {
          idea: 'Neither. Each takes half.',
          say: 'Both have the same holes. Lay one over the other.'
        }
      ]
    },
    shut: {
      ask: 'In 6.12-fix somebody sets the mask at the call to 0. Which cards come up?',
      answer:
        'Those that send no number of images along. Whatever the firmware says reads as 0, as “not supported”, and passes: ERROR as here, with {rc}, and {ports} ports. A healthy card has an 8 beside its OK; then the strict machine stops, as in chapter 14. In 6.12 the same mask refuses everybody.',
      wrong: [
        {
          idea: 'None: a mask of 0 lets nothing through.',
          say: 'Right about the bits. But nothing is a word too, and this edition knows it.'
        }
      ]
    },
    silence: {
      ask: 'How do you tell an answer of `0x00000000` from no answer at all?',
      answer:
        'By the lower half, and by the time. An answer bears the number of its question, `0x001c` here, and comes at once: −22. Silence ends after {seconds} seconds with {rc}, {errno}, and the log has three lines more, the first of them `failed to respond`.',
      wrong: [
        {
          idea: 'You cannot; zero is zero.',
          say: 'After the mask, yes. Before it, the word was `0x0000001c`. What the mask takes away is exactly what tells them apart.'
        }
      ]
    },
    refuse: {
      ask: 'Up to the number of images a probe sends 28 commands. Which of them may the firmware refuse with “not supported”?',
      answer:
        'All but one. The 27 before `BIST_TEST` are of eight kinds, and each may be refused: the driver falls back to something older or goes without. Only for the last is it fatal.',
      wrong: [
        {
          idea: 'None: a driver needs its answers.',
          say: 'Try them one by one on the bench of the commands. That one is fatal is the odd thing, and that is where the story comes from.'
        }
      ]
    },
    caller: {
      ask: 'Would it not be simpler to let the caller go on after −22?',
      answer:
        'Simpler, and wrong. −22 is also what becomes of ERROR and of every code that nobody has heard of. The fix keeps them apart: ERROR still returns {rc}, and {ports} ports come up.',
      wrong: [
        {
          idea: 'The list is not vital, so any failure may pass.',
          say: 'A card that answers ERROR may have more wrong with it than a list. The callee holds the word; it can say which case it is.'
        }
      ]
    },
    lie: {
      ask: 'The log says `Failed getting number of images`. Which three runs could that be?',
      answer:
        'The code was not OK; or no answer came; or it was OK and the number was 0. In the third nothing has failed: the question returns {rc}, {ports} ports come up, and the line is printed all the same.',
      wrong: [
        {
          idea: 'A line at error level means that it does not work.',
          say: 'A message says that its condition was true. Read the condition: there is an “or” in it.'
        }
      ]
    },
    ports: {
      ask: 'Eight ports are up and the log is silent. Is the driver right?',
      answer:
        'Not for certain. In 6.12-fix, “not supported” with an 8 beside it lets the driver copy a pointer that nobody has set. With a stack of zeros, as distributions build, eight ports come up, and with a pattern too. Only a machine that keeps account of what was written stops.',
      wrong: [
        {
          idea: 'A test that passes shows that the code is right.',
          say: 'It shows that nobody looked in that place. Here two of three runs pass.'
        },
        {
          idea: 'So the first fix was bad.',
          say: 'It let the card work and changed one answer of 65,536. The room behind the door was as it had been since 4.17.'
        }
      ]
    },
    version: {
      ask: 'Which is more likely to have the fix: 6.12.0 or 5.4.287?',
      answer:
        '5.4.287. The fix reached mainline in 6.13-rc2, early in December 2024, and the stable trees on the 14th. 6.12.0 was out before the first patch was posted.',
      wrong: [
        {
          idea: 'The higher number is the newer code.',
          say: 'Each line has its own calendar. Ask for the branch and the date.'
        }
      ]
    }
  },
  answer: 'Answer',
  wrong: 'Usual wrong ideas',
  settle: 'See for yourself',
  after: {
    heading: 'A week later',
    body: `What is asked again after a week stays; what is told again does not. The [recall sheet](page:teach/recall/) has ten short questions on one page and the answers on the next. Print the first, hand it out at the start of the next session, give it five minutes without books, then let neighbours compare. Collecting it would spoil it: it is for the learner.`
  },
  ticket: {
    heading: 'The exit ticket',
    body: `A ticket is a code of some twenty to fifty characters, such as can be copied from paper. It holds one run of the lab and the answers that the learner has chosen in the chapters’ questions, and nothing else: no name, no time, no number of the device. The learner makes it on [the ticket page](page:teach/ticket/), which says what is in it, or from the lab.

You put one code or those of a whole class into [the replay page](page:teach/replay/). It runs the scenario again, there and then, in your browser; it shows how the run ends, the log, and which answers were right; for a class it counts which answer was chosen how often. Upper and lower case do not matter, an O is taken for a 0 and an I for a 1, and a typing error is found by a checksum and said as such.

It is not an examination. Whoever wants to can copy the neighbour’s code, or make one by hand: it is not signed, since there is no server that could.`
  },
  take: {
    heading: 'Take figures with you',
    body: `[The builder](page:teach/embed/) gives you a figure in the state of your choice, or a whole chapter with its question, for slides, a wiki, a course in Moodle or Canvas, a blog, or as a link with a QR code, and says for each place what works there and what does not.`
  },
  out: {
    heading: 'What it does not do',
    body: `- **LTI 1.3** is out: it needs a server that holds keys and talks to the learning platform, and this site is files alone. For marks in a course use a SCORM package, which reports score and completion by itself.
- Nobody here has run a real Moodle or a real Canvas. What is said of them comes from their documentation and from tests against a SCORM runtime and the published schemas.
- There are no accounts and no list of results. What learners do stays in their browsers until they hand you a ticket.
- The card is a model. What it simplifies and what it guesses stands [on one page](page:about/#model); a learner who asks “is that so on real hardware?” deserves to be sent there.`
  }
};

/** The page of answers in English. */
export const answers: AnswersText = {
  title: 'Answers to the sixteen questions',
  description:
    'For trainers: the sixteen questions of the chapters with the right answer, the wrong ones and why, each judged by a run of the driver. Made to be printed.',
  heading: 'Sixteen questions, answered',
  lead: 'What each chapter asks before it shows, with the answer first. Which one is right was found by running it.',
  others: 'The others'
};

/** The recall sheet in English. */
export const recall: RecallText = {
  title: 'Recall sheet, a week later',
  description:
    'Ten short questions about sixteen network cards, a mask and a branch that nothing reached, to be answered from memory a week later. Answers on a second page.',
  heading: 'A week later',
  lead: 'Ten questions, five minutes, no books. Write what you remember, and guess where you do not.',
  howTo: 'Print this page: the answers come on a sheet of their own.',
  items: [
    {
      ask: 'The bus lists a card, `ip` does not. Whom do you suspect, and why not the cable?',
      answer:
        'The driver: the first layer that does not see what the one below it sees. A missing cable would leave a line with `NO-CARRIER`.',
      page: 'chapters/sixteen-cards/'
    },
    {
      ask: 'Three complaints in a log, printed by three functions that call one another. Which one stands nearest to the cause?',
      answer: 'The first. The innermost function fails and speaks first; its callers follow.',
      page: 'chapters/three-lines/'
    },
    {
      ask: 'One release works, the fourth after it does not. Which one do you build first, and how many builds do you need at worst?',
      answer: 'The one in the middle; two. Each build then halves what is left, whatever it shows.',
      page: 'chapters/bisect/'
    },
    {
      ask: 'In which order does the driver write data, parameter and header into the mailbox? Why?',
      answer:
        'Data, parameter, header. The header is the signal; whatever belongs to the command has to lie there before.',
      page: 'chapters/mailbox/'
    },
    {
      ask: 'How does the driver know that the word in the mailbox is the answer to its own question?',
      answer:
        'By the sequence number in the lower half. Any other number means “not yet”, for five seconds.',
      page: 'chapters/mailbox/'
    },
    {
      ask: 'What is `0x0017001c & 0xffff0000`? In which single bit does that differ from OK, `0x00160000`?',
      answer: '`0x00170000`, ERROR. It differs in bit 16.',
      page: 'chapters/mask/'
    },
    {
      ask: 'The firmware answers `0x00000000`, with the right number. What has it said, and what did the driver make of it?',
      answer:
        '“I do not know that command.” The driver took it for an error like any other: {rc}, {errno}.',
      page: 'chapters/zero/'
    },
    {
      ask: 'How many of the 65,536 answers reached the branch for −95 before the fix? For how many does the fix change what the driver does?',
      answer:
        'None: the function below never returned −95. The fix changes one, the answer `0x0000`.',
      page: 'chapters/door/'
    },
    {
      ask: 'Give a run in which the log says that something failed and the card works.',
      answer:
        'OK with 0 images. The message has two conditions joined by “or”, and names only one of them.',
      page: 'chapters/lying-line/'
    },
    {
      ask: 'Eight ports are up. Why does that not prove that the fix is right?',
      answer:
        'With a number beside the refusal, 6.12-fix copies a pointer that nobody has set, and nothing in the probe follows it. A second fix puts the number to 0.',
      page: 'chapters/second-fix/'
    }
  ],
  answers: 'Answers',
  answersNote:
    'Not to be marked. What was forgotten is worth ten minutes in the chapter that is named.',
  read: 'Chapter {number}'
};
