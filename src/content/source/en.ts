import type { SourceText } from './types.ts';

export const en: SourceText = {
  title: (edition) => `Source of the driver, edition ${edition} · Mailbox Lab`,
  description: (edition) =>
    `The C text of the driver that this site runs, edition ${edition}: each line has an address, each name leads to the kernel's own.`,
  heading: 'The driver, line by line',
  lead: 'This text runs. The chapters cut their listings from it, and the lab executes it statement by statement.',
  about: [
    "It is not the kernel's text. It was written for this site, after the structure of Linux's `qed`: the names of functions, structures and constants and the words of each message are the kernel's, the lines are ours. The version beside a name leads to the kernel's own definition. A name that the kernel does not have is marked *ours*.",
    'The files are split as in the kernel, with two exceptions. `qed.h` gathers what the kernel spreads over several headers, and `kernel.h` declares what a driver expects from the rest of the kernel; the simulator provides it.',
    "The numbers on the left count the lines of our files. A message, however, prints its line in the kernel's file, so that it can be compared with a real log; that number stands on the right. A `#line` directive above the message sets it. These directives are not shown, which is why a number is missing there.",
    'You can link to a line, as in `#qed_mcp.c-200`, and to a name, as in `#qed_rd`.'
  ],
  editions: 'Edition',
  edition: {
    '4.16': 'before the shadow of the flash images',
    '4.17': 'the shadow arrives, and with it the bug',
    '6.1': 'end of 2022: sleeping waits, local copies',
    '6.12': 'the log of the case comes from here',
    '6.12-fix': 'the fix alone',
    '6.13': 'the fix and its follow-up'
  },
  contents: 'Contents',
  definitions: (count) => (count === 1 ? '1 definition' : `${count} definitions`),
  files: {
    'kernel.h': 'What the driver takes from the rest of the kernel.',
    'qed.h': 'Structures, registers, shared memory and constants.',
    'qed_hw.c': "Windows into the card's registers.",
    'qed_mcp.c': 'The mailbox: how the driver and the firmware talk.',
    'qed_int.c': 'Which interrupt line belongs to which function.',
    'qed_dev.c': 'Getting a function ready: configuration, resources, order of steps.',
    'qed_main.c': 'From a PCI device to a qed device.',
    'qede_main.c': 'The Ethernet driver on top.'
  },
  oursFile: 'follows no single file of the kernel',
  upstreamFile: (path, version) => `${path}, ${version}`,
  upstreamName: (name, version) => `${name} in Linux ${version}`,
  oursName: 'ours',
  since: (edition) => `since ${edition}`,
  printsAs: (line) => `prints as ${line}`,
  top: 'Back to the contents'
};
