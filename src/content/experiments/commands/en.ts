import type { CommandsWords } from '#lib/views/benches/commands-words.ts';
import type { ExperimentText } from '../types.ts';

export const en: ExperimentText<CommandsWords> = {
  title: 'The commands',
  description:
    'Each mailbox command of the probe, answered in five ways: what comes of the card, and what the driver says. Only BIST_TEST may not be refused.',
  heading: 'The commands',
  lead: 'The probe asks the firmware 28 things. Which of them may it refuse to know?',
  words: {
    bench: 'The commands',
    caption: 'What becomes of the card: commands down, answers across',
    command: 'Command',
    answers: {
      unsupported: 'not supported',
      ok: 'OK',
      error: 'ERROR',
      garbage: 'garbage',
      silence: 'silence'
    },
    answerNotes: {
      unsupported: '0x0000, parameter 0',
      ok: '0x0016, the usual parameter',
      error: '0x0017, parameter 0',
      garbage: '0xdead, parameter 0xdeadbeef',
      silence: 'no answer at all'
    },
    uses: {
      NUM_IMAGES: 'BIST_TEST (number of images)',
      IMAGES: 'BIST_TEST (image attributes)'
    },
    once: 'command {places}',
    times: '{count} times, commands {places}',
    afterwards: 'after those, commands {places}, one for each image',
    param: 'parameter {param}',
    params: 'parameters {first} … {last}',
    sleeps: 'the driver sleeps',
    spins: 'the driver spins',
    results: { ok: 'comes up', failed: 'fails', fault: 'stops' },
    linesNone: 'nothing said',
    linesOne: '1 line',
    lines: '{count} lines',
    hiddenOne: 'hidden',
    hidden: 'hidden',
    run: 'run',
    strip: 'The commands in order, each alone answered “{answer}”.',
    stripLabel:
      'The commands in order, each alone answered “{answer}”: with {up} of {count} the card comes up.',
    conclusionNone: 'Any of the {commands} commands may be answered “not supported”.',
    conclusion:
      '{free} of {commands} commands may be answered “not supported”. What kills the probe: {list}.',
    cell: '{command}: {answer}',
    how: 'How the driver takes “not supported”',
    survives: {
      GET_MFW_FEATURE_SUPPORT:
        'The code is not looked at. The parameter, 0, becomes the list of features: there are none.',
      GET_PF_RDMA_PROTOCOL:
        'Anything but OK sends the driver to the older place: the protocol in the shared memory of the function.',
      OS_WOL: 'The card counts as one that cannot wake its host.',
      RESOURCE_CMD:
        'Code 0 tells the driver that there is no lock to take. It skips the setting of maxima and goes on. With any other code it is the parameter that decides.',
      SET_RESOURCE_VALUE:
        'The loop over the resources ends, the lock goes back, and the driver keeps its own sizes.',
      GET_RESOURCE_ALLOC:
        'The driver works out a share of the chip by itself, resource by resource, and says so where nobody reads it.',
      GET_PPFID_BITMAP:
        'The function returns −EOPNOTSUPP, its caller asks for exactly that, and a default takes the place of the bitmap. This is what BIST_TEST was meant to do.',
      INITIATE_PF_FLR: 'The response code is not looked at. Only silence would be noticed.',
      NUM_IMAGES:
        'The function returns −EOPNOTSUPP now, the caller’s branch is entered, and no image is read.',
      IMAGES: 'Never asked for.'
    },
    dies: {
      NUM_IMAGES:
        'Code 0 becomes −EINVAL, like any error. The branch for −EOPNOTSUPP stands in the caller and is never entered: the probe dies.',
      IMAGES:
        'No fix touches this one: −EINVAL, and the probe dies. It is asked only of a firmware that has just counted its images.'
    },
    faults: {
      IMAGES:
        'The driver copies as many bytes as the parameter of the answer says, and nobody compares that with the room there is. A firmware that is well writes 16.'
    },
    silence:
      'The driver waits five seconds or more. From 6.1 on it then blocks the mailbox, and every later command fails at once; before, each waits anew.',
    noCode: 'The firmware writes nothing.',
    healthyParam: 'as usual',
    wrote: 'The firmware writes code {code}, parameter {param}.',
    said: 'What the driver says beyond the usual',
    saidNothing: 'Nothing.',
    printed: 'printed',
    notPrinted: 'hidden at the usual level',
    repeated: '{times} such lines',
    openRun: 'Open this run in the lab',
    returned: 'The probe returns {rc}; {fate}.',
    stopped: 'The machine stops, where a kernel would go on with broken memory. {why}',
    took: 'Virtual time until the end: {time}',
    counting: 'running, {part} %',
    waits: 'not run yet',
    stop: 'Stop',
    start: 'Run this edition',
    failed: 'This browser lets no worker start here, so only edition 6.12 is known.',
    order:
      'One row for each command, as often as it is sent: a firmware that does not know a command does not know it the fifteenth time either. All other commands are answered as by a firmware that is well, with 8 images.'
  }
};
