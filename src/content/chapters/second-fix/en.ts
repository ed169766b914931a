import type { TextOf } from '../types.ts';
import type { plan } from './plan.ts';

export const en: TextOf<typeof plan> = {
  title: 'The fix that needed a fix',
  description:
    'The first fix opens a branch that had never run, and in it waits a pointer that nobody set. Why no probe shows it, and what found it.',
  lead: 'A door that opens for the first time leads into a room that nobody has tested.',
  steps: {
    room: `The article ends with the card at work. The kernel’s history goes on. Before the fix \`-EOPNOTSUPP\` never came back, so from 4.17 to 6.12 nothing ever went through \`goto publish\`: it was [[dead-code|dead code]], with all that follows from it. Now the sixteen cards go that way. With the code they send a [[parameter]], and in our model it is 0 (what the real cards send, the article does not say): \`if (nvm_info.num_images)\` is false, nothing is published. All is well.`,
    parameter: `All is well because of that 0. Where does it come from? From the mailbox: the transport stores the parameter in \`num_images\` before anybody looks at the code. Firmware that does not know a command has no reason to put a number there, and no reason to clear what lay there either. Let it be 8. In the drawing \`num_images\` holds 8 ((A)), and \`image_att\`, the [[pointer]] to the array, holds nothing. No statement on this way has stored anything in it.`,
    unwritten: `Then \`publish\` copies both into the driver’s own structure ((B)). Our machine keeps account of every byte that was written, so it stops at the read. To C it is an [[uninitialised|uninitialised variable]], and its value is whatever the [[stack]] held before. A real processor keeps no such account. It copies what it finds and goes on.`,
    zero: `On the kernel that you most probably run, it finds zeros. [CONFIG_INIT_STACK_ALL_ZERO](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/security/Kconfig.hardening?h=v6.12) is the default where the compiler can do it, and distributions build with it. The pointer reads as NULL. The driver keeps a count of 8, no array, and \`valid = true\`. At unload \`kfree(NULL)\` does nothing. Only a later look-up of an image would walk through that pointer; that is how we read the source; we have not tried it.`,
    pattern: `Fill the stack with a pattern instead, as one does to find such faults. gcc uses \`0xfe\` bytes. The probe passes again: it copies the pointer and never follows it. The fault comes weeks later, perhaps, when the driver is unloaded and \`kfree()\` gets an address that was never allocated: an [[oops]] in \`qed_mcp_nvm_info_free\`, called from \`qed_remove\`. We have seen that with the real driver of 6.1.192 in an emulator. The simulator on this page runs the probe alone and ends before it.`,
    'follow-up': `The remedy is one statement in the right branch: \`nvm_info.num_images = 0\`. It is [commit 7ed2d9158877](https://git.kernel.org/torvalds/c/7ed2d91588779f0a2b27fd502ce2aaf1fab9b3ca) by Gianfranco Trad, suggested by Simon Horman: first version on 11 December 2024, second on the 15th, applied by Paolo Abeni on the 17th. 6.13.2 has it; in which candidate of 6.13 it first stood we have not verified. Debian’s 6.1.192 and 6.12.117 carry [the first fix](https://git.kernel.org/torvalds/c/7a0ea70da56ee8c2716d0b79e9959d3c47efab62) and not this one.`,
    finding: `No run on hardware found it. No card is known to send such an answer, and a probe would not have shown it. [[static-analysis|Static analysis]] did: Coverity follows every way through the text, also those that no card takes. gcc can see it too. It warns of this very line in our driver text, with \`-O2\`; the kernel’s makefiles [switch that warning off](https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/scripts/Makefile.extrawarn?h=v6.12), since it is wrong too often. None of this makes the first fix a bad one. It made a card work and let others see what lay behind the door.`
  },
  question: {
    ask: `A distribution builds its kernel so that every local variable begins as zeros. Same driver, edition 6.12-fix, and the same answer: not supported, with an 8 beside it. What do you see after the start?`,
    choices: {
      oops: {
        answer: 'A crash in the probe: the driver touches a pointer that nobody set.',
        why: 'It touches the pointer’s value, and copies it. Nothing is looked up through it during the probe, so nothing crashes: {ports} ports come up.'
      },
      believes: {
        answer:
          'Eight ports and a silent log; the driver believes in images that it has no array for.',
        why: 'The question returns {rc}, which the caller accepts. The driver prints {lines} lines, {ports} ports come up, and the shadow says {images} images beside a NULL pointer.'
      },
      refused: {
        answer: 'No port: an answer that contradicts itself is refused.',
        why: 'Nobody compares the two. The code alone decides the way, and {rc} is accepted: {ports} ports come up.'
      },
      empty: {
        answer: 'Eight ports, and an empty shadow: zeros are a safe value for all of it.',
        why: 'Only the members that nobody wrote begin as zeros. The count was written, by the transport: the shadow says {images} images.'
      }
    }
  },
  change: `Edition 6.12-fix, and the strict machine. Find a parameter for which it does not stop. Then put the 8 back and let the firmware answer OK: the same statement reads the same pointer, on the same line. Walk through the lines with the two buttons. Which line makes the read harmless, and why does the other answer never pass it?`,
  recap: [
    'Code that has never run has never been tested; whoever opens a dead branch should read all of it.',
    'A passing run proves little about memory. What hides a fault, such as a stack of zeros, also hides it from you.'
  ],
  figure: {
    caption: 'A pointer that nobody set',
    words: {
      answer: 'The firmware answers',
      runs: 'One answer, six runs: three kinds of stack and two editions',
      stack: 'What an unwritten local holds',
      stacks: { strict: 'strict', zero: 'zeros', pattern: 'pattern' },
      stackNotes: {
        strict: 'the machine knows, and stops',
        zero: 'as distributions build',
        pattern: '0xfe bytes, to find faults'
      },
      notRun: 'not run yet',
      stops: 'stops at line {line}',
      passes: 'passes, {images} images',
      fails: 'the probe fails',
      arrays: {
        stopped: 'a read of what was never written',
        none: 'nothing published',
        array: 'with their array',
        null: 'array at NULL',
        wild: 'array at 0xfefefefefefefefe',
        refused: 'nothing published'
      },
      memory: 'The memory at this line',
      field: 'member',
      local: 'nvm_info, on the stack',
      kept: 'the driver’s copy',
      never: 'never written',
      reads: 'reads as {value}',
      stopped: '{name} is read in line {line}, and nothing was ever stored in it.',
      unload: {
        stopped: 'The machine had to stop.',
        none: 'Nothing was published: a later unload has nothing to give back.',
        array: 'A later unload gives the array back, as it should.',
        null: 'On a real kernel the unload is clean as well: kfree(NULL) does nothing. The simulator does not run the unload.',
        wild: 'On a real kernel the unload would oops: kfree() gets an address that was never allocated. The simulator does not run the unload.',
        refused: 'The card was given up before anything was published.'
      },
      walk: 'line by line'
    }
  }
};
