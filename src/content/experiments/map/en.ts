import type { MapWords } from '#lib/views/benches/map/words.ts';
import type { ExperimentText } from '../types.ts';

export const en: ExperimentText<MapWords> = {
  title: 'The response map',
  description:
    'All 65,536 answers that the firmware could give, and what the driver makes of each, as a picture. The fix that ended the case changes one cell.',
  heading: 'The response map',
  lead: 'Every answer the firmware could give, 65,536 of them, and what the driver makes of each. The fix that ended the case changes one.',
  words: {
    bench: 'The response map',
    meanings: {
      accepted: 'accepted',
      refused: 'refused',
      'not-supported': 'not supported',
      'no-answer': 'no answer'
    },
    is: {
      accepted: 'is accepted',
      refused: 'is refused',
      'not-supported': 'is understood as not supported',
      'no-answer': 'counts as no answer'
    },
    are: {
      accepted: 'are accepted',
      refused: 'are refused',
      'not-supported': 'are understood as not supported',
      'no-answer': 'count as no answer'
    },
    hasName: 'a code that has a name',
    code: 'code',
    parameter: 'parameter',
    parameterAuto: '8 with OK, else 0',
    editionOf: 'Driver edition of map {place}',
    maskOf: 'mask',
    under: 'mask {mask}',
    transport: 'transport mask {mask}',
    compare: 'Compare with another driver',
    alone: 'show one map only',
    differs: 'What differs',
    cells: '{count} cells',
    cellOne: '1 cell',
    ofAll: 'of {total}',
    cellsAlike: '{count} cells are alike',
    cellsUnknown: '{count} cells still blank',
    square: 'Map of all 65,536 codes in {name}',
    squareDiffers: 'Where {first} and {second} differ',
    axes: 'low byte of the code to the right, high byte down',
    keys: 'Arrows go from cell to cell, Home and End along a row, Page Up and Page Down 16 rows, with Ctrl from one end to the other. Enter puts the code on the bench.',
    cell: '{code}: {fate}',
    unknown: 'not run yet',
    sameHere: 'no difference',
    reading: 'in {name}',
    stopsHere: 'the machine stops the run',
    neverAsked: 'never asked',
    probes: { ok: 'the probe goes on', failed: 'the probe fails', fault: 'the run stops' },
    lives: 'the probe lives',
    dies: 'the probe dies',
    otherwise: 'it returns something else',
    run: 'Run all 65,536 here',
    again: 'Run them again',
    stop: 'Stop',
    counting: 'running, {part} %',
    stopped: 'Stopped. Blank cells are not known.',
    failed:
      'This browser lets no worker start here, so only the maps that came with the page are known.',
    fromBuild: 'Run when this page was built.',
    took: '{answers} answers in {milliseconds} ms. {runs} of them were run; each of the others goes the same way through the driver as one of these.',
    tookOne:
      '{answers} answers in {milliseconds} ms. One of them was run; all others go the same way through the driver.',
    tookNone:
      '{answers} answers in {milliseconds} ms. This driver never reads an answer: one run stands for all.',
    zoom: 'Enlarge row {row}',
    zoomOff: 'Close the row',
    row: 'Row {row} in {name}',
    previousRow: 'row above',
    nextRow: 'row below',
    classes: 'The classes',
    columns: {
      meaning: 'What it means',
      rc: 'rc of get_num_images',
      errno: 'errno',
      populate: 'populate',
      probe: 'probe',
      first: 'first',
      last: 'last'
    },
    noErrno: 'none',
    noRc: 'none',
    silence: 'Silence is not a code: in the lab it stands under faults.',
    inWords: 'Read it in words',
    inEdition: 'In {name}:',
    one: '{code} alone {is} ({detail}).',
    many: '{count} answers {are} ({detail}), the first is {first}, the last {last}.',
    detail: '{rc}; {probe}',
    noChange: 'No answer makes a difference between the two.',
    changeOne:
      'One answer makes a difference: {code} {before} in {first} and {after} in {second}. The other {alike} come to the same.',
    changeMany: '{count} answers make a difference; the other {alike} come to the same.',
    export: 'Take the map with you as',
    onBench: '{code} on the bench',
    said: 'What it prints',
    saidNothing: 'Nothing more: at this level a card that works is silent.',
    openRun: 'Open this run in the lab',
    yours: 'your patch',
    yoursList: 'Your patch',
    yoursOf: {
      order: 'your lines in order',
      fix: 'your fix',
      log: 'your log that does not lie',
      pointer: 'your pointer',
      image: 'your refused image',
      wrong: 'your patch that is wrong',
      free: 'your patch'
    },
    yoursNote: 'A patch of your own, before and after:',
    yoursWaits: 'Your text has not run here yet.',
    yoursRun: 'Run your patch',
    yoursCounting: 'Your patch is running, {part} %',
    refusals: {
      refused: 'Your text does not compile, because of {where}.',
      'too-long': 'Your text is too long to be run.',
      endless:
        'With {code} the run of your text does not end: perhaps a loop never does. A map of it would take hours.',
      failed: 'This browser lets no worker start here, and your text runs nowhere else.'
    },
    behind: 'something after its last line, perhaps a missing brace',
    line: 'line {line}',
    toPatch: 'Write a patch',
    openPatch: 'Open the text',
    noRun: 'No run yet.'
  }
};
