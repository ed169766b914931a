import type { PatchPage } from '#lib/views/benches/patch/words.ts';

/** English. */
export const en: PatchPage = {
  title: 'Your own patch · Mailbox Lab',
  description:
    'Write the fix of a Linux driver yourself. It runs against the card, and a proof over every answer shows you the smallest one that it gets wrong.',
  heading: 'Your own patch',
  lead: 'Change the lines that judge the firmware’s answer. Then let every answer there is try to break them.',
  bench: {
    exercises: 'Exercises',
    exercise: {
      order: {
        name: 'Put the fix in order',
        task: [
          'The firmware answers `0x00000000`, “not supported”. The caller of this function has a branch for `-EOPNOTSUPP`, and nothing ever takes it there.',
          'Below the bar lie the lines that are missing, and two that are wrong. Move lines over the bar until the proof passes. More than one order does.'
        ],
        hints: [
          'The function has to say three different things: `0`, `-EOPNOTSUPP`, `-EINVAL`. Which line stands alone at the end?',
          'A mask keeps bits of the answer. What is left is compared with a code; the mask itself is never on the other side.',
          'The kernel returns errors as negative numbers, and the caller looks for the negative one.'
        ],
        set: 'All 65,536 codes, 8 images beside OK, under every fault: {cases} cases.'
      },
      fix: {
        name: 'Write the fix',
        task: [
          'The same bug, and no lines laid out. Make `qed_mcp_bist_nvm_get_num_images` tell “not supported” from all other refusals.',
          'OK has to stay OK, and each of the other 65,534 codes an error.'
        ],
        hints: [
          'The answer is in `rsp`, its code in the upper half. One comparison is there already; yours looks much like it.',
          'The code for it is `FW_MSG_CODE_UNSUPPORTED`, the number that the caller waits for `-EOPNOTSUPP`.',
          'Two lines, between the `return 0` and the `return -EINVAL`.'
        ],
        set: 'All 65,536 codes, 8 images beside OK, under every fault: {cases} cases.'
      },
      log: {
        name: 'The log that lies',
        task: [
          'This is 6.13, with both fixes in it. For one answer it prints an error and then returns 0: the card comes up, and the log says that something failed.',
          'Find that answer on the bench below, or let the proof find it. Then mend it: an error is printed exactly if one is returned.'
        ],
        hints: [
          'Two conditions share one `if` in the caller. Only one of them is an error.',
          'Set OK as the answer and play with the parameter: it is the number of images.',
          'OK with no image leaves `rc` at 0. Either make it an error, or treat it as what it is: no images, and nothing to complain about.'
        ],
        set: 'All 65,536 codes, each with the parameters 0, 1 and 8, under every fault: {cases} cases.'
      },
      pointer: {
        name: 'The pointer nobody set',
        task: [
          'This is the first fix alone, as it was published. Some answer makes it read a pointer that was never set.',
          'The real firmware does not send it, which is why nobody noticed at first. Find it, and make the function safe for every parameter.'
        ],
        hints: [
          'Follow `goto publish` with the eyes of `nvm_info.image_att`: who has set it by then?',
          'What is published depends on `nvm_info.num_images`. Who writes that number, and when?',
          'The transport stores the parameter of any answer, of a refusal too. Where support is denied, the number has to become 0 again.'
        ],
        set: 'All 65,536 codes, each with the parameters 0, 1 and 8, under every fault: {cases} cases.'
      },
      image: {
        name: 'One bad image',
        task: [
          'Eight images are counted, and the firmware refuses to describe one of them. 6.13 then gives up the whole card.',
          'Make the driver survive that. The shadow may be empty or hold the images that were described. It may not hold one that was not.'
        ],
        hints: [
          'The loop leaves with `goto release` and an `rc` that is not 0. Where would it have to go?',
          'Without any shadow the card works: that is what “not supported” gets, too. Free the array, and forget the number.',
          'To keep the good ones instead, count the described ones on their own and publish that count.'
        ],
        set: 'Each of eight images refused, and all of them; then all 65,536 codes with the parameters 0, 1 and 8, under every fault: {cases} cases.'
      },
      wrong: {
        name: 'Passes, and is wrong',
        task: [
          'A proof proves what it asks, and no more. Start from 6.13 and make a patch that passes this proof and still is one that you would refuse in a review.',
          'It counts as solved if the proof passes and a wider set of runs finds the harm. Then say in your own words why it is wrong.'
        ],
        hints: [
          'The parameters are 0, 1 and 8. Is there a number of images that the proof never tries?',
          'The proof asks how many images the shadow holds, not what is in them.',
          'What the function takes, it has to give back: memory, and the window into the card’s registers.'
        ],
        set: 'All 65,536 codes, each with the parameters 0, 1 and 8, under every fault: {cases} cases.'
      },
      free: {
        name: 'As you like',
        task: [
          'The lines of 6.12, and everything that is asked in the exercises but the bad image. Not even the kernel’s own text passes: see “The log that lies”.'
        ],
        hints: [],
        set: 'All 65,536 codes, each with the parameters 0, 1 and 8, under every fault: {cases} cases.'
      }
    },
    of: '{done} of {all} solved',
    solved: 'solved',
    markSolved: 'Solved (your mark: set by a proof that passes, yours to change)',
    hint: 'Hint {number}',
    nextHint: 'Show a hint',
    noMoreHints: 'No more hints',

    editor: 'The driver’s text, C',
    edition: 'starts from {edition}',
    keys: 'Tab indents. To leave the editor with the keyboard, press Esc, then Tab.',
    noScript:
      'To change, run and prove the text, the page needs scripts. This is the text of edition 6.12 that the exercises start from.',
    loading: 'The editor could not be fetched. Reload to try again.',
    run: 'Run it',
    runKey: 'Ctrl or ⌘ with Enter',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Start over',
    earlier: 'Bring back the earlier text',
    fromLink: 'This text came with the link. It has not run, and yours is still kept.',
    notKept: 'This device keeps nothing: your text lasts as long as the page.',
    kept: 'Your text stays on this device.',
    errors: 'Errors',
    line: 'line {line}',
    behind: 'behind the end',
    tooLong: 'The text is too long: at most {most} characters are taken.',
    error: null,
    ignored: '{key}={text} in the address says nothing to this page and was left aside.',

    order: 'Lines of qed_mcp_bist_nvm_get_num_images',
    orderHelp: 'Drag a line, or use its buttons, or the arrow keys while it has the focus.',
    bar: 'not used',
    up: 'Move up: {line}',
    down: 'Move down: {line}',
    handle: '{line}, place {place}',
    movedTo: 'Moved to place {place}.',
    leftOut: 'Left out.',

    status: {
      unchecked: '',
      checking: 'Compiling',
      sound: 'The text compiles.',
      running: 'Running',
      ran: 'The text has run.',
      failed: 'No worker could be started here, so nothing can be compiled or run.'
    },
    refused: 'Lines with an error: {count}.',
    proving: 'Proving: {part} %',

    asked: 'What is asked',
    clause: {
      sound:
        'The machine never has to stop: no undefined read, no stray pointer, no loop without end.',
      counted: 'OK with images brings the card up, and the shadow holds that many.',
      unsupported: '“Not supported” brings the card up without images.',
      refused: 'Every other code fails the probe, with an error number and a line in the log.',
      unanswered: 'Where no answer comes, the card does not come up.',
      log: 'An error is printed exactly if one is returned, and “not supported” only where it is.',
      image: 'An image that is refused does not cost the card.',
      content: 'What the shadow holds was described by the firmware.',
      returned: 'What was taken is given back.'
    },
    proof: 'Proof',
    prove: 'Prove it',
    stop: 'Stop',
    notYet: 'Not proved yet.',
    holds: 'It holds for all {cases} cases.',
    holdsNote:
      '{runs} runs: where no answer can be read, one run stands for all codes and parameters.',
    breaks: 'It breaks at {code}, {parameter}.',
    breaksNote:
      'The smallest counter-example, after {cases} of {total} cases. It stands on the bench.',
    did: {
      sound: 'The machine had to stop.',
      counted: 'OK came with images, and they are not all there.',
      unsupported: '“Not supported”, and the card did not come up, or has images.',
      refused:
        'A code that is neither OK nor “not supported”, and it was not refused with an error number and a line in the log.',
      unanswered: 'No answer came, and the driver did not say so.',
      log: 'The log does not say what happened.',
      image: 'One image was refused, and it cost the card, or is counted all the same.',
      content: 'The shadow holds an image that nobody described.',
      returned: 'Something was taken and never given back.'
    },
    at: 'under the fault “{fault}”',
    parameter: 'parameter {parameter}',
    fault: {
      none: 'none',
      silent: 'no answer',
      'stale-seq': 'old sequence number',
      reset: 'firmware restarts',
      'not-ready': 'firmware not ready',
      'no-shmem': 'no shared memory',
      'all-ones': 'card gone: all bits read 1'
    },
    images: 'image {index} refused',
    open: 'Put it on the bench',
    seen: 'probe {probe}, returned {rc}, {images} images',
    wideFound: 'The proof passes, and a wider set finds the harm: {what}',
    wideNone:
      'The proof passes, and the wider set finds nothing either. Your patch may be wrong in a way that neither asks for; then only your own words can say so.',
    why: 'Why it is wrong',
    whyLabel: 'In your own words. Nobody checks them but you.',
    model: 'Compare with a model answer',
    modelAnswer: [
      'A `return 0` in the branch for “not supported” passes: every answer is judged right. But the window that `qed_ptt_acquire` took is never given back. There are few of them; sooner or later the driver runs out.',
      'No proof over answers can see that, since no answer depends on it. A specification has to name what is to stay the same as well as what is to happen.'
    ],
    limits: 'What is proved, and what is not',
    limit: [
      'Exact: each case is a run of your text in the machine, from the first statement to the last, and the machine knows no chance. No case was left out, none was guessed.',
      'Two shortcuts, both exact: runs share what happens before the answer is read, and where the card writes no answer one run is the run of all codes and parameters. After an old sequence number, only the stale codes OK and UNSUPPORTED are tried.',
      'Not proved: anything about other parameters, masks, commands or kernels, about timing, or about a second card. A run ends after {steps} statements or {messages} messages; a text that needs more counts as a loop without end.'
    ],

    bench: 'On the bench',
    runOf: 'Edition {edition}, as it stands. Your text runs when you say so.',
    runOwn: 'Your text.',
    runStale: 'Your text has changed since this run.',
    endless: 'The run did not end. The bench shows its beginning.',
    keepsAll: 'This run keeps what is asked.',
    breaksHere: 'This run breaks: {what}',
    map: 'All codes',
    mapRun: 'Run all 65,536 codes',
    mapNote:
      'With this parameter and this fault. High byte down, low byte across; the first 24 enlarged.',
    mapNone: 'Not run yet.',
    mapBeside: 'Before and after, side by side, on the response map',
    meanings: {
      accepted: 'accepted',
      refused: 'refused',
      'not-supported': 'not supported',
      'no-answer': 'no answer'
    },
    classes: 'What comes of the codes',
    codes: 'Codes',
    returned: 'Returned',
    comes: 'Probe',
    probes: { ok: 'passes', failed: 'fails', fault: 'stops' },

    letter: 'Send it',
    letterNote:
      'As `git format-patch` would write it, against the edition: `git am` takes it. Fill in the message; the diff is yours.',
    letterSame: 'Nothing differs from the edition yet.',
    fields: {
      name: 'Name',
      email: 'E-mail',
      subject: 'Subject: what changes, in one line',
      body: 'Body: what a user sees, why, and what this changes',
      fixes: 'Fixes: the commit that brought the bug, with its title'
    },
    copyLetter: 'Copy the patch',
    copyLink: 'Copy a link with my text',
    copyLinkNote: 'The text travels in the address, behind the #: no server sees it.',
    copied: 'Copied.',
    notCopied: 'The browser would not copy: select the patch and copy it by hand.',
    notCopiedLink: 'The browser would not copy. The link stands in the address bar.'
  }
};
