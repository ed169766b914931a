// Long because it has one entry per term.
import type { Terms } from './terms.ts';

/** The glossary in English. */
export const en: Terms = {
  'admin-window': {
    word: 'admin window',
    tip: 'The first 4 KiB of BAR0; there the driver sets where each PTT window points.',
    more: 'It also holds two registers that tell a function who it is. The driver reads them before anything else.'
  },
  backport: {
    word: 'backport',
    tip: 'A change carried back to an older version of the same program.',
    more: 'The fix of this case was written for the newest kernel and then carried back to four older lines, or more: [[stable-tree|stable trees]] 5.4, 5.15, 6.1 and 6.6 are sure.'
  },
  bar: {
    word: 'BAR',
    also: ['BAR0', 'base address register'],
    tip: 'Base address register: it tells where in the address space a card’s registers appear. BAR0 is the first.',
    more: 'A read at that address goes over [[pci|PCI]] to the card instead of to memory. All that this driver reads and writes in its [[probe]] lies within BAR0.'
  },
  bind: {
    word: 'bind',
    tip: 'To bind a device is to put a driver in charge of it; this happens when the probe succeeds.',
    more: '`lspci -k` names the driver in use. A card whose probe failed has none.'
  },
  bisect: {
    word: 'bisect',
    tip: 'To find the first bad version by testing the middle of the range that is left, again and again.',
    more: 'Each test halves the range: a thousand [[commit|commits]] need about ten. `git bisect` keeps the books.'
  },
  bist: {
    word: 'BIST',
    also: ['built-in self-test'],
    tip: 'Built-in self-test: a command that makes the card check itself. Two of its tests list what its flash holds.',
    more: 'Test 3 asks how many [[image|images]] there are, test 4 describes one. Test 3 is the question that the firmware of this case does not know.'
  },
  bit: {
    word: 'bit',
    tip: 'The smallest piece of information: 0 or 1. A word here has 32 of them, numbered from 0 at the right.'
  },
  'bitwise-and': {
    word: 'bitwise AND',
    also: ['AND', '&'],
    tip: 'Takes two words bit by bit; the result has a 1 only where both have a 1.',
    more: 'C writes it `&`. With a [[mask]] on one side it keeps some bits and clears the others: `0x0016001d & 0xffff0000` is `0x00160000`.'
  },
  'busy-wait': {
    word: 'busy-wait',
    also: ['spin', 'udelay'],
    tip: 'To wait by going round in circles; the processor does nothing else meanwhile.',
    more: 'Quick to notice the end, and costly. Editions 4.16 and 4.17 wait like this for every answer, 10 µs at a time; the others also [[sleep]].'
  },
  commit: {
    word: 'commit',
    also: ['hash'],
    tip: 'One recorded change to the source, with author, date and reason; its name is a long hex number, the hash.',
    more: 'Twelve digits of the hash are enough to find it: 43645ce03e00 brought the fault, 7ed2d9158877 the second fix.'
  },
  coverage: {
    word: 'coverage',
    tip: 'Which lines of a program a set of runs has reached, and how often.',
    more: 'In the listing the line at the left is solid where some answer of the firmware leads, and dotted with a 0 where none does.'
  },
  'dead-code': {
    word: 'dead code',
    tip: 'Code that stands in the program and that no run can reach.',
    more: 'It costs nothing and hides well. Here it was a clue: a branch for an answer that the function below it could not give.'
  },
  distribution: {
    word: 'distribution',
    also: ['Debian', 'Ubuntu'],
    tip: 'A kernel and thousands of programs, chosen, built and looked after together; Debian and Ubuntu are two.'
  },
  doorbell: {
    word: 'doorbell',
    tip: 'A write whose only purpose is to tell a device that work is waiting.',
    more: 'The [[mailbox]] needs none: the driver writes the [[header]] last, and that write is the sign.'
  },
  driver: {
    word: 'driver',
    tip: 'The part of the kernel that knows one kind of device: how to start it, talk to it and stop it.',
    more: 'In this case there are two: `qed`, which talks to the card, and `qede` on top of it, which turns its ports into Ethernet [[interface|interfaces]].'
  },
  eagain: {
    word: 'EAGAIN',
    tip: 'Error 11, “Resource temporarily unavailable”; here: the firmware did not answer in time.'
  },
  ebusy: {
    word: 'EBUSY',
    tip: 'Error 16, “Device or resource busy”; here: commands are blocked, or a lock stays taken.'
  },
  einval: {
    word: 'EINVAL',
    tip: 'Error 22, “Invalid argument”; here: the firmware answered something other than OK.',
    more: 'One number for every cause: who sees it cannot tell a failed test from an unknown command.'
  },
  enodev: {
    word: 'ENODEV',
    tip: 'Error 19, “No such device”; qede returns it whenever qed gives up on a card, whatever the reason was.'
  },
  'enterprise-linux': {
    word: 'RHEL and SLES',
    also: ['RHEL', 'SLES', 'SUSE', 'Red Hat'],
    tip: 'Red Hat’s and SUSE’s Linux for companies: one kernel version for years, with fixes carried back into it.'
  },
  eopnotsupp: {
    word: 'EOPNOTSUPP',
    tip: 'Error 95, “Operation not supported”: the other side does not know how to do this, which need not be fatal.',
    more: 'The caller in this case was ready for it. The function that it called never returned it, until 7a0ea70da56e.'
  },
  errno: {
    word: 'errno',
    also: ['return code'],
    tip: 'An error number. A function of the kernel returns it with a minus sign; 0 means success.',
    more: 'The [reference](page:reference/) has those that a probe of this driver can return.'
  },
  firmware: {
    word: 'firmware',
    tip: 'A program that runs inside a device, on its own processor.',
    more: 'In this case the word means the [[management-firmware]]. The card needs a second one for moving packets, which the driver loads later.'
  },
  'fixes-tag': {
    word: 'Fixes tag',
    also: ['Fixes:'],
    tip: 'A line of a commit message that names the older commit whose fault it mends.',
    more: 'Those who care for the [[stable-tree|stable trees]] find by it which versions need the change.'
  },
  goto: {
    word: 'goto',
    also: ['label'],
    tip: 'A jump in C to a named place in the same function, the label. Kernel code uses it to tidy up on its way out.'
  },
  grc: {
    word: 'GRC',
    also: ['GRC space'],
    tip: 'The card’s own address space: each of its registers, and the shared memory, has an address there.',
    more: 'It is far larger than what [[bar|BAR0]] shows at a time, so the driver looks at it through [[ptt-window|windows]].'
  },
  header: {
    word: 'header',
    tip: 'The first word of a message in the mailbox: a code in its upper half, the sequence number in the lower.'
  },
  hex: {
    word: 'hexadecimal',
    also: ['hex', '0x'],
    tip: 'Numbers in base 16, marked by 0x. The digits are 0–9 and a–f, and each stands for four bits.',
    more: '`0x16` is 1 × 16 + 6 = 22.'
  },
  image: {
    word: 'image',
    tip: 'A file in the card’s flash, such as a firmware or a table of settings.'
  },
  interface: {
    word: 'network interface',
    also: ['interface', 'netdev'],
    tip: 'A network port as programs see it, with a name such as ens2f0. Without a driver there is none.'
  },
  kernel: {
    word: 'kernel',
    tip: 'The core of the operating system: it shares the hardware among all programs, and it alone talks to it.',
    more: 'Most Linux [[driver|drivers]] are kept in the kernel’s own source. So a driver has the kernel’s version, 4.16 or 6.12, and changes with it.'
  },
  'kernel-log': {
    word: 'kernel log',
    also: ['dmesg', 'printk'],
    tip: 'What the kernel has written down since it started; the command dmesg prints it.',
    more: 'The number in brackets counts seconds since the start. After it, this driver puts the function and the line that speak.'
  },
  kmalloc: {
    word: 'kmalloc',
    also: ['kfree', 'kmalloc_array'],
    tip: 'The kernel’s way to take a piece of memory; kfree gives it back.',
    more: 'Giving back an address that was never taken can stop the kernel with an [[oops]].'
  },
  link: {
    word: 'link',
    tip: 'A working connection between two network ports. Its light is on when both ends are there and agree.'
  },
  'log-level': {
    word: 'log level',
    also: ['NOTICE', 'INFO', 'VERBOSE'],
    tip: 'How important a log line is. Lines below the chosen level are not printed.',
    more: 'This driver knows four: VERBOSE 0, INFO 1, NOTICE 2 and ERR 3. It starts at NOTICE, so the line that says “not supported”, an INFO, is not seen.'
  },
  lts: {
    word: 'LTS',
    also: ['long-term support'],
    tip: 'Long-term support: a version that receives fixes for years instead of months.'
  },
  mailbox: {
    word: 'mailbox',
    tip: 'A few words of shared memory in which the driver leaves a command and the firmware its answer.',
    more: 'It is called `public_drv_mb` and has 56 bytes for each function: [[header]] and [[parameter]] in both directions, two heartbeats, and room for 32 bytes of data.'
  },
  mainline: {
    word: 'mainline',
    tip: 'The main line of Linux, with a new release every two or three months; all others branch off from it.'
  },
  maintainer: {
    word: 'maintainer',
    tip: 'Who looks after a part of the kernel: reads the patches for it, takes them or not, and passes them on.'
  },
  'management-firmware': {
    word: 'management firmware',
    also: ['MFW'],
    tip: 'MFW: the program on the card that looks after it and answers the driver’s commands.',
    more: 'It runs on the [[mcp|management processor]] and comes from the card’s [[nvm|flash]], so its age is the card’s, not the kernel’s.'
  },
  mask: {
    word: 'mask',
    tip: 'A word that says which bits of another one count: its ones keep a bit, its zeros clear it.',
    more: 'The mask of this case is `0xffff0000`: it keeps the [[response-code]] and clears the [[sequence-number]].'
  },
  mcp: {
    word: 'management processor',
    also: ['MCP'],
    tip: 'MCP: the small processor on the card that runs the management firmware.'
  },
  mmio: {
    word: 'MMIO',
    also: ['memory-mapped I/O'],
    tip: 'Memory-mapped I/O: the processor reads or writes an address, and a card answers instead of memory.',
    more: 'In C it is `readl` and `writel`, 32 bits at a time. That is all that driver and card have in common here.'
  },
  module: {
    word: 'module',
    tip: 'A part of the kernel, often a driver, in a file of its own that is loaded when it is needed.',
    more: '`lsmod` lists the loaded ones, `modprobe` loads one.'
  },
  nibble: {
    word: 'nibble',
    tip: 'Four bits: exactly one hexadecimal digit.'
  },
  nvm: {
    word: 'NVM',
    also: ['flash', 'non-volatile memory'],
    tip: 'Non-volatile memory: the card’s flash chip, which keeps firmware and settings without power.'
  },
  oem: {
    word: 'OEM',
    tip: 'Here: a company that sells under its own name what another one makes.',
    more: 'The article names HPE as the seller and Marvell as the maker of the card.'
  },
  oops: {
    word: 'oops',
    tip: 'The kernel’s report of an error of its own, such as a bad pointer. What ran at that moment is ended.'
  },
  parameter: {
    word: 'parameter',
    tip: 'The second word of a command or an answer in the mailbox: the details that the code leaves open.',
    more: 'To “how many images?” the firmware answers OK in the [[header]] and the number in the parameter.'
  },
  patch: {
    word: 'patch',
    also: ['diff', 'unified diff'],
    tip: 'A change written as text: lines that go begin with a minus, lines that come with a plus.'
  },
  pci: {
    word: 'PCI',
    also: ['PCI Express', 'PCIe', 'lspci'],
    tip: 'The bus between the processor and the cards in its slots; its present form is PCI Express.',
    more: 'Every device on it can say who made it and what it is. `lspci` prints that, whether or not a driver knows the device.'
  },
  pf: {
    word: 'PF',
    also: ['physical function', 'PCI function'],
    tip: 'Physical function: one of the devices that a card shows on the bus. Here each card has four, one per port.'
  },
  pointer: {
    word: 'pointer',
    also: ['NULL'],
    tip: 'A variable that holds an address in memory. NULL, address zero, means: points at nothing.'
  },
  poll: {
    word: 'poll',
    tip: 'To look again and again whether something has happened.',
    more: 'After a command the driver polls the answer’s [[header]] until it bears the right [[sequence-number]], or until [[time-out]].'
  },
  probe: {
    word: 'probe',
    tip: 'A driver’s first look at a device: it checks it, sets it up, and takes it or turns it down.',
    more: 'The kernel calls it once for every device that the driver’s list of ids names. 0 means taken; a negative [[errno]] means turned down, and then the device has no driver.'
  },
  'ptt-window': {
    word: 'PTT window',
    also: ['PTT'],
    tip: 'One of twelve openings of 4 KiB in BAR0; the driver points each at the part of GRC space it wants to see.'
  },
  register: {
    word: 'register',
    tip: 'A numbered place in a device that holds a word. Reading or writing it can make the device do something.'
  },
  regression: {
    word: 'regression',
    tip: 'Something that used to work and no longer does after a change.',
    more: 'Kernel developers count it as a fault of the change, even if the change is right in itself.'
  },
  'release-candidate': {
    word: 'release candidate',
    also: ['rc'],
    tip: 'A test version on the way to a release, numbered -rc1, -rc2 and so on; 6.13-rc2 was the first with the fix.'
  },
  reproducible: {
    word: 'reproducible',
    tip: 'Comes again each time the same steps are taken; without that, no change can be judged.'
  },
  'response-code': {
    word: 'response code',
    also: ['FW_MSG_CODE'],
    tip: 'The upper 16 bits of the firmware’s answer: done, failed, not known, and some sixty thousand that mean nothing.',
    more: '`0x0016` is OK and `0x0000` is “not supported”. The [reference](page:reference/) has the others.'
  },
  'sequence-number': {
    word: 'sequence number',
    also: ['seq'],
    tip: 'A counter in each command that the answer repeats, so that nobody takes an old answer for a new one.',
    more: 'It is 16 bits wide and starts again at 0 after 65 535.'
  },
  shadow: {
    word: 'shadow',
    tip: 'A copy kept at hand so that one need not ask again; here, the list of images in the card’s flash.',
    more: 'Edition 4.17 brought it in, and with it the question that some cards cannot answer.'
  },
  'shared-memory': {
    word: 'shared memory',
    also: ['shmem'],
    tip: 'Memory on the card that both the driver and the management firmware read and write.'
  },
  shift: {
    word: 'shift',
    also: ['<<', '>>'],
    tip: 'Moves all bits of a word to the left or right; zeros fill the gap.',
    more: 'C writes `<<` and `>>`. `0x16 << 16` is `0x00160000`.'
  },
  sleep: {
    word: 'sleep',
    also: ['msleep'],
    tip: 'To wait and leave the processor to others until the time is up.',
    more: 'Cheap, and late: from 6.1 to 6.12-fix a command that may sleep takes 10 ms or more, even if the answer came at once.'
  },
  'stable-tree': {
    word: 'stable tree',
    also: ['stable'],
    tip: 'A line of releases such as 6.6.66 that takes nothing but fixes on top of a mainline version.'
  },
  stack: {
    word: 'stack',
    tip: 'Memory for the local variables of running functions. Each call takes a piece, with whatever was left in it.'
  },
  'static-analysis': {
    word: 'static analysis',
    also: ['Coverity'],
    tip: 'Looking for faults in the text of a program, by another program, without running it; Coverity is one such.'
  },
  'time-out': {
    word: 'time-out',
    also: ['timeout'],
    tip: 'The moment at which one stops waiting; here, some five seconds after a command without an answer.'
  },
  transceiver: {
    word: 'transceiver',
    also: ['fibre', 'SFP'],
    tip: 'The part plugged into a port that turns its electrical signals into light for a fibre, and back.'
  },
  'twos-complement': {
    word: 'two’s complement',
    tip: 'How processors write negative numbers: in 32 bits, -22 is the word 0xffffffea.'
  },
  uninitialised: {
    word: 'uninitialised variable',
    also: ['undefined behaviour'],
    tip: 'A variable that is read before anything was stored in it. C promises nothing about what comes out.',
    more: 'What comes out in practice was left on the [[stack]] by an earlier call. The machine on these pages knows which bytes were never written, and stops at the read.'
  },
  upstream: {
    word: 'upstream',
    tip: 'Where a program is made, seen from those who pass it on. For a Linux driver: the mainline kernel.'
  },
  'user-space': {
    word: 'user space',
    tip: 'All that runs outside the kernel: commands, services, desktops. They ask the kernel for the rest.'
  },
  word: {
    word: 'word',
    tip: 'Here always 32 bits, eight hex digits: what driver and card exchange in one read or write.'
  }
};
