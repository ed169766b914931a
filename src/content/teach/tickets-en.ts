import type { TicketsText } from './tickets.ts';

/** The pages of exit tickets in English. */
export const en: TicketsText = {
  make: {
    title: 'Exit ticket',
    description:
      'Make an exit ticket: one run of the lab and your answers from the chapters as a short code to copy from paper. Nothing is sent anywhere.',
    heading: 'Your exit ticket',
    lead: 'One run and your answers, as a code that can be copied by hand.',
    code: 'The code',
    copy: 'Copy the code',
    copied: 'Copied',
    what: 'It holds what stands below and nothing else: no name, no time, nothing of your device. It is not sent anywhere. Hand it to whoever asked for it.',
    runNote:
      'To put another run on it, set it up in the lab and choose “Give this run as a ticket” at its end.',
    toLab: 'To the lab',
    answersNote: 'The answers that this browser keeps. Whether they are right is for later.',
    replay: 'See what becomes of it',
    tooLong:
      'This run has more answers and images of its own than a ticket can hold. Hand in its link instead.',
    noScript: 'To make a ticket, the page needs scripts.'
  },
  replay: {
    title: 'Replay of exit tickets',
    description:
      'Put in the code of an exit ticket, or those of a whole class: each run is made again in your browser, and the answers of the chapters are counted.',
    heading: 'Replay',
    lead: 'Put in one code, or those of a whole class. The runs are made again, here and now.',
    codes: 'Codes',
    hint: 'One a line, up to 500. What stands before a colon, such as a name, stays on this page.',
    status: '{read} read.',
    statusWrong: '{read} read, {wrong} not.',
    nothing: 'No code yet.',
    waiting: 'The run is being made …',
    failed: 'The simulator could not be fetched. Reload to try again.',
    judged:
      'Which answer is right was found by running each question while this site was built. How the run of a ticket ends is computed now.',
    noScript: 'To read a ticket, the page needs scripts.'
  },
  words: {
    run: 'The run',
    theCase: 'the case of the article',
    lab: 'Open it in the lab',
    stood: 'Where the reader stood:',
    answers: 'Answers',
    score: '{right} of {given} right',
    noAnswers: 'No question of a chapter has been answered.',
    right: 'Yes.',
    wrong: 'No.',
    unknownAnswer: 'An answer that this question no longer has.',
    tickets: 'Tickets',
    ticket: 'Ticket',
    ends: 'The question returns',
    show: 'Show',
    counts: 'Which answer how often',
    countsNote: 'Only questions that somebody has answered. The dark bar is the right one.',
    count: '{count} of {of}',
    problems: {
      empty: 'There is no code here.',
      symbol: 'Character {at} is “{symbol}”, which no code has.',
      short: '{has} characters, and the code says that it has {wants}: some are missing.',
      long: '{has} characters, and the code says that it has {wants}: there are too many.',
      damaged: 'A typing error: one character is wrong, or two have changed places.',
      version: 'The code is whole, but of version {version}. This page reads version 1.',
      content: 'The code is whole, but names something that this page does not know.'
    }
  }
};
