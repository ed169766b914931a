import type { ProbeResult } from '#lib/probe/trace.ts';
import type { Messages } from './index.ts';
import { grouped } from '#lib/views/grouped.ts';

const number = (value: number): string => grouped(value, 'en');
const plural = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (count: number): string => COUNTS[count] ?? number(count);
const interfaces = (count: number): string => `${spelled(count)} interface${count < 2 ? '' : 's'}`;
const verdict = (probe: ProbeResult): string =>
  probe === 'ok' ? 'the probe passes' : probe === 'failed' ? 'the probe fails' : 'the run stops';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English. */
export const en: Messages = {
  site: {
    name: 'Mailbox Lab',
    skip: 'Skip to content',
    newBuild: 'There is a newer version of this site.',
    takeBuild: 'Load it',
    later: 'Later',
    menu: 'Pages',
    lab: 'Lab',
    experiments: 'Experiments',
    chapters: 'Chapters',
    source: 'Source',
    reference: 'Reference',
    glossary: 'Glossary',
    teach: 'For trainers',
    about: 'About',
    footer: 'More pages',
    language: 'Language',
    languages: { en: 'English', fr: 'French' },
    theme: 'Light / dark'
  },
  front: {
    title: 'Mailbox Lab: one word between a driver and its card',
    description:
      'Change one word that a network card’s firmware answers, and see what the Linux driver makes of it. The driver’s C runs in your browser, statement by statement.'
  },
  lab: {
    title: 'Lab · Mailbox Lab',
    heading: 'The lab: one probe of one card',
    description:
      'Set the answer of a network card’s firmware and follow the driver: the masked value, the return code, the log, the eight interfaces.',
    ticket: 'Give this run as a ticket'
  },
  chapter: {
    loop: 'The debugging loop; this chapter stands at',
    stages: {
      observe: 'observe',
      suppose: 'suppose',
      instrument: 'instrument',
      change: 'change',
      verify: 'verify'
    },
    rail: 'Chapters',
    railHint: 'The keys [ and ] turn chapters.',
    step: (number) => `Step ${number}`,
    predict: 'Predict, then run',
    predictNote: 'the figure stays covered until you choose',
    run: 'Run it',
    skip: 'Just show me',
    right: 'Yes.',
    wrong: 'No.',
    skipped: 'What the run shows',
    others: 'The other answers',
    again: 'Ask me again',
    answers: 'The answers',
    change: 'Change one thing',
    toFigure: 'To the figure',
    recap: 'To keep',
    links: 'Links',
    previous: (number) => `Chapter ${number}`,
    next: (number) => `Chapter ${number}`,
    minutes: (minutes) => `${minutes} min`,
    read: 'read',
    contents: 'All chapters',
    noScript:
      'Without scripts the figure shows the first step of this chapter. The text below is complete.',
    failed: 'The simulator could not be fetched. The figure stays as it is; reload to try again.',
    presenting: '{at} of {of} · Esc leaves'
  },
  error: {
    title: 'Not here',
    missing: 'No page has this address.',
    broken: 'Something broke while this page was made.',
    home: 'Back to the front page'
  },
  words: {
    locale: 'en',
    semicolon: '; ',
    bench: 'Bench',
    noScript:
      'To change the run, the page needs scripts. What you see is the case of the article, as it was.',
    frame: {
      label: (chapter, caption) =>
        `Figure ${chapter}.1, ${caption}. Left and right arrows turn its steps.`,
      figure: (chapter) => `Figure ${chapter}.1`,
      edition: 'edition',
      step: (step, of) => `step ${step} of ${of}`,
      kinds: { question: 'the question', change: 'yours to change' },
      unlock: 'unlock',
      free: 'free',
      back: 'back to the text',
      covered: 'Covered until you have chosen an answer.'
    },

    controls: 'Set up the run',
    answers: 'The firmware answers',
    partOfAnswer: {
      'not-heard': 'In this run no answer is taken.',
      'not-asked': 'Not asked in this run.'
    },
    silence: 'silence',
    noAnswer: 'no answer',
    otherCodes: 'other named codes',
    code: 'code',
    parameter: 'parameter',
    parameterAuto: '8 with OK, else 0',
    parameterHealthy: 'unchanged',
    bitsHigh: 'Bits of the code, 31 to 16',
    bitsLow: 'bits 15–0: sequence number',
    bitsLowNote: 'The firmware puts the number of the command here, whatever you set.',
    bitsLowIgnored: 'Bits 15–0 carry the sequence number; the firmware fills them in.',
    readAsDecimal: (text, word) => `${text} is decimal here: ${word}.`,
    bit: (index, value) => `bit ${index}, ${value}`,
    wordErrors: {
      empty: 'Type a word, such as 0x00160000.',
      'not-a-number': 'Not a number: digits 0–9 and a–f after 0x.',
      negative: 'A word has no sign: 0 to 0xffffffff.',
      'too-large': 'More than 32 bits: at most 0xffffffff.'
    },

    fault: 'Fault',
    faults: {
      none: 'none',
      silent: 'silent: no answer at all',
      'stale-seq': 'stale sequence number',
      reset: 'firmware resets before BIST',
      'not-ready': 'shared memory never ready',
      'no-shmem': 'no shared memory address',
      'all-ones': 'registers read all ones'
    },
    edition: 'Driver edition',
    editionNotes: {
      '4.16': 'does not ask the question in its probe',
      '4.17': 'asks, and fails on any answer but OK',
      '6.1': 'sleeps while it waits',
      '6.12': 'fails like 4.17; the fix is 6.12-fix',
      '6.12-fix': 'lets “unsupported” pass',
      '6.13': 'lets it pass, and sets the count to 0'
    },
    masks: 'Masks',
    maskCall: 'at the call',
    maskTransport: 'transport',
    maskBits: 'bits',
    stack: 'Uninitialised stack',
    stacks: { strict: 'strict', zero: 'zero', pattern: 'pattern' },
    stackNotes: {
      strict: 'reading what was never written stops the run',
      zero: 'what was never written reads as 0',
      pattern: 'what was never written reads as 0xfe bytes'
    },
    logLevel: 'Log level',
    logLevels: { notice: 'notice', info: 'info', verbose: 'verbose' },
    others: 'Other commands',
    othersCount: (count) => (count === 0 ? 'all healthy' : `${count} changed`),
    othersNote: 'Healthy unless you say otherwise. BIST_TEST stands for its image attributes.',
    healthy: 'healthy',
    silent: 'silence',
    answerWith: 'code…',
    setup: ({ fault, fine, edition, mask, transport, stack }) =>
      `${fine ? 'no fault' : fault}, edition ${edition}, ${
        mask === transport ? `both masks ${mask}` : `masks ${mask} and ${transport}`
      }, stack ${stack}`,
    change: 'change',
    reset: 'Back to the case',

    rsp: 'rsp',
    maskAtCall: 'mask at the call',
    maskInTransport: 'transport mask',
    left: 'left',
    accepted: 'accepted',
    stopped: 'the run stops',
    neverAsked: (probe) => `never asked; ${verdict(probe)}`,
    noComparison: 'No reply was judged.',
    errno: {
      EPERM: '“Operation not permitted”',
      ENOENT: '“No such file or directory”',
      EIO: '“Input/output error”',
      EAGAIN: 'Time-out, no answer',
      ENOMEM: '“Out of memory”',
      EBUSY: '“Device or resource busy”',
      ENODEV: '“No such device”',
      EINVAL: '“Invalid argument”',
      EOPNOTSUPP: '“Operation not supported”'
    },
    fateUnasked: (count) => `${capital(interfaces(count))}.`,
    fateZero: (probe, count) =>
      probe === 'ok'
        ? `Success: ${verdict(probe)}, ${interfaces(count)}.`
        : `The count is taken, but a later step fails: ${interfaces(count)}.`,
    fateError: (meaning, probe, count) =>
      meaning === null
        ? `${capital(verdict(probe))}, ${interfaces(count)}.`
        : `${meaning}: ${verdict(probe)}, ${interfaces(count)}.`,
    statusStopped: (message) => `The run stops. ${message}`,
    statusNever: (probe, fate) => `The question is never asked; ${verdict(probe)}. ${fate}`,
    statusReturned: (rc, fate) => `The question returns ${rc}. ${fate}`,
    warnUndefined:
      'This machine knows which memory was never written, and stops here. A real kernel goes on: with a zeroed stack it publishes a null array; with a pattern it crashes only when the driver is unloaded.',
    warnNoArray: (images) =>
      `Beware: the driver now believes in ${plural(images, 'image', 'images')} it has no array for.`,

    model: {
      title: 'What is exact here, what is simplified, what is a guess',
      exact: {
        name: 'Checked against the sources',
        items: [
          'Which commands the driver sends in its probe, in which order, and what it makes of every answer, in six editions. The C is written for this page; functions, constants, messages and the line numbers in the log are the kernel’s.',
          'Every 32-bit read and write: the windows, the addresses, the order. The same C built by gcc makes the same accesses in thousands of runs.',
          'The address of every register and field of the shared memory that a probe touches.',
          'Counts of all 65,536 answers. Those that meet the same conditions on their way through the driver are run once and counted together; tests run each by itself and come to the same.'
        ]
      },
      simplified: {
        name: 'Simplified',
        items: [
          'One PCI function is run and stands for all eight ports; so the log shows the lines of one.',
          'A port lights up as soon as the probe has passed. A real one then loads its firmware file, is opened, and needs a cable.',
          'Statements take no time, and a sleep lasts exactly as long as asked.'
        ]
      },
      guessed: {
        name: 'Guessed',
        items: [
          'A read over PCIe takes 2 µs, a write 0.25 µs.',
          'What stands in the registers and the shared memory of this very card: the values agree with one another, but nobody read them off hardware. An AH chip (QL41000) is modelled; the exact model in the case is not known.',
          'What real firmware does where the driver’s source says nothing of it.'
        ]
      }
    },

    listing: (file) => `Listing of ${file}`,
    coverage: 'gutter: how many of 65,536 answers reach the line',
    counting: 'gutter: counting all 65,536 answers …',
    callStack: 'Call stack',
    folded: (name, functions, lines) =>
      `${name ?? (functions > 0 ? plural(functions, 'function', 'functions') : '')}${
        name !== null || functions > 0 ? ', ' : ''
      }${plural(lines, 'line', 'lines')} folded`,
    printsAs: (line) => `prints as ${line}`,
    returns: (value) => `returns ${value}`,
    ends: 'the run ends here',
    truth: { true: 'true', false: 'false' },
    locals: 'Locals and call stack',
    localsIn: (name, count) => `${plural(count, 'local', 'locals')} of ${name}`,
    name: 'name',
    type: 'type',
    value: 'value',
    nothingStored: 'nothing stored yet',
    depth: (depth) => `${depth} deep`,
    line: 'line',

    mailbox: 'The mailbox',
    mailboxAt: (index, count, name) => `command ${index} of ${count}, ${name}`,
    mailboxNone: 'no command yet',
    mailboxNever: 'no command reached the firmware',
    driver: 'driver',
    sharedMemory: 'shared memory',
    firmware: 'firmware',
    dataFirst: 'data first',
    headerGo: 'header: go',
    reads: (code) => `reads ${code}`,
    sleeps: (time) => `sleeps ${time}`,
    spins: (time) => `spins ${time}`,
    waits: 'waits in vain',
    leftFrom: (seq) => `left from ${seq}`,
    answer: 'answer',
    numberFits: 'number fits',
    takes: 'parameter',
    stale: 'not its number',
    takesData: 'data',
    yet: 'still to come',
    never: 'never in this run',

    log: 'Kernel log',
    logToCome: (count) => `${spelled(count)} ${count === 1 ? 'line' : 'lines'} still to come`,
    logAll: 'all printed',
    logSilent: 'nothing more: at this level a card that works is silent',
    logGoTo: 'go to where this line is printed',
    logTime: 'seconds since the machine was switched on',
    logWhere: 'the function that printed the line, and where in its kernel’s source',
    behind: 'From behind',
    noInterface: 'no interface, no link',
    interfaces: (count) => `${spelled(count)} link${count === 1 ? '' : 's'} up`,
    port: (name, up) => `${name}: ${up ? 'link up' : 'no interface'}`,
    slot: (slot) => `slot ${slot}`,
    serial: 'serial',

    timeline: 'Timeline',
    bindCard: 'bind card',
    timelineValue: (statement, command, time) =>
      `${statement}, ${command === 0 ? 'before the first command' : `command ${command}`}, ${time} seconds`,
    timelineTail: (lines) =>
      lines === 0 ? 'end' : `${plural(lines, 'log line', 'log lines')}, end`,
    timelineCaption: (commands, sleeping) =>
      `${commands} commands${sleeping === '' ? '' : `; shaded ones sleep ${sleeping}`}`,
    sentMark: 'sent',
    answerMark: 'answer',
    groups: {
      ask: 'what can you do?',
      lock: 'lock',
      unlock: 'unlock',
      ppfid: 'ppfid',
      flr: 'FLR',
      bist: 'BIST',
      images: 'images'
    },
    buttons: {
      start: { label: 'start', hint: 'Go to the first statement' },
      back: { label: 'back', hint: 'One statement back' },
      step: { label: 'step', hint: 'One statement on' },
      over: { label: 'over', hint: 'On, over the functions that are called' },
      out: { label: 'out', hint: 'On, until this function returns' },
      access: { label: 'next access', hint: 'On, until the next access to the card' },
      end: { label: 'end', hint: 'Go to the end' },
      play: { label: 'play', hint: 'Run by itself, slowly' },
      pause: { label: 'pause', hint: 'Stop here' }
    },
    statement: (at, of) => `statement ${at} of ${of}`,
    statementEnd: (of) => `end, after ${of} statements`,
    skipped: (count) => `${count} polls folded`,
    time: 'time',
    copyLink: 'copy link',
    copied: 'copied',

    inWords: 'This run in words',
    table: {
      question: 'What',
      value: 'In this run',
      edition: 'Driver edition',
      answer: 'The firmware’s answer',
      mask: 'Mask at the call',
      parameter: 'Its parameter',
      header: 'fw_mb_header, with the sequence number',
      transport: 'Mask in the transport',
      rsp: 'rsp, after the transport',
      left: 'rsp and the mask at the call',
      comparison: 'The comparison that decided',
      returned: (name) => `Returned by ${name}`,
      probe: 'The probe',
      interfaces: 'Interfaces',
      images: 'Images known to the driver',
      took: 'Virtual time',
      none: 'none',
      cameOut: (comparison, result) => `${comparison}: ${result}`,
      true: 'true',
      false: 'false'
    },
    moreLines: (count) => `… ${plural(count, 'more line', 'more lines')} in the transcript`,
    transcript: 'Transcript',
    stencil: 'The mask as a stencil',
    stencilEqual: 'equal, all 32',
    stencilDiffer: (count) => `${number(count)} differ${count === 1 ? 's' : ''}`,
    stencilNote: 'only open gates let a bit through',
    messageCode: 'message code',
    sequenceNumber: 'sequence number',
    whatIsLeft: 'what is left',
    wrote: 'answer',
    gate: (index, open) => `gate ${index}, ${open ? 'open' : 'closed'}`,
    ignored: (key, value) => `“${key}=${value}” in the address was not understood and left out.`,
    dismiss: 'dismiss'
  }
};
