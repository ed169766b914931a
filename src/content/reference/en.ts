import type { ReferenceText } from './text.ts';

/** The reference page in English. */
export const en: ReferenceText = {
  title: 'Reference',
  description:
    'Response codes, commands, masks, registers, shared memory, error numbers and driver editions of the qed case, each row with the kernel file it comes from.',
  heading: 'Reference',
  lead: 'Every number of the case, with the file that it comes from.',
  contents: 'Tables',
  tables: {
    responses: {
      heading: 'Response codes of the firmware',
      note: 'They stand in bits 31 to 16 of `fw_mb_header`; the driver compares the word after the mask. In v6.12 the header file writes them as `FW_MSG_CODE(0x…)`, in v4.17 as whole words; the values are the same.'
    },
    commands: {
      heading: 'Commands of the driver',
      note: 'They stand in bits 31 to 16 of `drv_mb_header`. The write of that word sends the command.'
    },
    probe: {
      heading: 'A probe, command by command',
      note: 'Counted in a run of edition 6.12 against a healthy card. The last column is a run, too: the firmware answers this one question with `0x0000`, “not supported”, and everything else as usual.'
    },
    masks: {
      heading: 'Masks and parameters',
      note: 'Numbers with a name that are no message codes.'
    },
    'admin-registers': {
      heading: 'Registers in the admin window',
      note: 'Addresses are offsets into BAR0: the driver reaches these without a window.'
    },
    registers: {
      heading: 'Registers in GRC space',
      note: 'Addresses are those of GRC space, in bytes: the driver points a PTT window at them. R and W: what the driver may do.'
    },
    'shared-memory': {
      heading: 'Sections of the shared memory',
      note: 'It begins with `struct mcp_public_data`, whose table says where each section starts and how large one element is. So an old driver finds its way in a newer layout. Starts count from the beginning of that structure, in bytes.'
    },
    structures: {
      heading: 'Structures in the shared memory',
      note: 'Offsets count from the start of the structure, in bytes. Fields that no probe of this driver touches are left out.'
    },
    errno: {
      heading: 'Error numbers',
      note: 'Functions of the kernel return them with a minus sign.'
    },
    editions: {
      heading: 'Editions of the driver',
      note: 'Six texts, written for these pages after six versions of the kernel; in git’s manner each is the one before it with a patch on top. The lines are those which a run of the edition prints when the firmware answers ERROR; the outcome is that of a run in which the question is not supported.'
    },
    faults: {
      heading: 'Faults of the card',
      note: 'What can be set in the lab beside the answer itself. The last column is a run of edition 6.12 whose firmware would otherwise answer OK.'
    }
  },
  columns: {
    name: 'Name',
    value: 'Value',
    address: 'Address',
    offset: 'Offset',
    meaning: 'Meaning',
    source: 'Source',
    place: 'Place',
    command: 'Command and parameter',
    unsupported: 'What the driver does when it is not supported',
    refused: 'Probe, not supported',
    probe: 'Probe',
    element: 'Elements × bytes',
    start: 'Start',
    edition: 'Edition',
    change: 'What it is',
    lines: 'Lines it prints',
    fault: 'Fault',
    happens: 'What happens',
    number: 'Number'
  },
  guess: 'a guess',
  repeated: '{count}, every {stride} bytes',
  words: '{count} words',
  sleeps: 'sleeps',
  outcome: { ok: 'passes', failed: 'fails', fault: 'the machine stops' },
  noLines: 'none: its probe does not ask',
  commit: 'commit',
  unsupported: {
    GET_MFW_FEATURE_SUPPORT:
      'Does not look at the code and takes the parameter, 0, as the list of features: none.',
    GET_PF_RDMA_PROTOCOL: 'Finds out in the older way, without the firmware’s help.',
    OS_WOL: 'Leaves wake-on-LAN alone.',
    lock: 'Goes on without the lock; proposes no sizes and has nothing to give back.',
    SET_RESOURCE_VALUE: 'Proposes no further sizes, gives the lock back early and goes on.',
    GET_RESOURCE_ALLOC: 'Takes its own default for this resource.',
    unlock: 'Notes it at INFO level and goes on.',
    GET_PPFID_BITMAP:
      'Returns [EOPNOTSUPP](#EOPNOTSUPP), which its caller expects, and takes a default bitmap: the pattern that the BIST question lacked.',
    INITIATE_PF_FLR: 'Does not look at the code.',
    count:
      'Returns [EINVAL](#EINVAL) and turns the card down: the fault of this case. From [6.12-fix](#edition-6.12-fix) on it returns EOPNOTSUPP, and the probe passes.',
    image: 'Returns [EINVAL](#EINVAL) and turns the card down; neither fix changed that.'
  },
  errno: {
    ENOENT:
      'An image is wanted that the shadow does not list. Nothing in a probe asks for one; `ethtool` does.',
    EIO: 'The card does not sit on PCI Express.',
    EAGAIN:
      'The firmware has not answered in time, or the mailbox did not become free. Within the driver also: not yet, look again.',
    ENOMEM: 'No memory, for instance for the list of an absurd number of images.',
    EBUSY:
      'Commands are blocked after a time-out, there is no mailbox, or a lock stayed taken in all eleven attempts.',
    ENODEV:
      'What `qede` returns when `qed` gave up. The reason, such as EINVAL, is lost on the way: `qed_probe()` returns NULL.',
    EINVAL: 'Up to 6.12: the firmware answered anything but OK to the question for the images.',
    EOPNOTSUPP:
      'The firmware does not know the question for the images. `qed_mcp_nvm_info_populate()` has had a branch for it since 4.17; from 6.12-fix on something takes it there.'
  },
  editions: {
    '4.16':
      'The base. It asks for the images when somebody wants one, never in its probe; so the card works. Every wait is a busy-wait.',
    '4.17':
      '`43645ce03e00`, `qed: Populate nvm image attribute shadow.` With it each probe fetches the list of images, and turns the card down where that fails.',
    '6.1':
      'What had gathered since. 4.18 builds the list aside and marks it valid. 4.19 blocks the mailbox after a time-out and waits for the shared memory to be ready. Later the driver asks for the PPFID bitmap, and some commands sleep while they wait.',
    '6.12':
      'As 6.1 in all that matters here; a few lines have moved in `qed_main.c`. The three numbers of the article’s log, all together, are those of 6.11 and 6.12.',
    '6.12-fix':
      '`7a0ea70da56e`, `net/qed: allow old cards not supporting "num_images" to work`, three lines more and one less, by Louis Leseur, co-developed by Florian Forestier, applied by Paolo Abeni. First sent on 21 November 2024, second version on 28 November, mainline from 6.13-rc2. The stable kernels 5.4.287, 5.15.174, 6.1.120 and 6.6.66, of 14 December, have it.',
    '6.13':
      '`7ed2d9158877`, `qed: fix possible uninit pointer read in qed_mcp_nvm_info_populate()`, by Gianfranco Trad, suggested by Simon Horman, applied by Paolo Abeni on 17 December 2024: where the question is not supported, the count is set to 0. Beside it, 6.13 polls the mailbox every 10 to 20 µs where 6.12 slept for 10 ms.'
  },
  faults: {
    silent:
      'The firmware never answers the question for the images. After some five seconds the driver prints the time-out, the state of the management processor and a hardware error, and blocks the mailbox.',
    'stale-seq':
      'The answer bears the sequence number of the command before. To the driver that is no answer.',
    reset:
      'The firmware restarts just before the question. The driver sees [MISCS_REG_GENERIC_POR_0](#MISCS_REG_GENERIC_POR_0) change, reads its addresses anew and counts from 1 again, without a line in the log.',
    'not-ready':
      '`sup_msgs` stays 0. The driver waits for about a second, says that the MCP is not initialized, and goes on to a mailbox at address 0, where nobody answers.',
    'no-shmem':
      '[MISC_REG_SHARED_MEM_ADDR](#MISC_REG_SHARED_MEM_ADDR) reads 0. From 6.1 on the driver then takes the number of ports from a place that reads 0, and divides by it. The real kernel does so, too.',
    'all-ones':
      'The card has left the bus, and each read brings ones. The driver notices at its first register and goes no further.'
  }
};
