import { describe, expect, it } from 'vitest';
import type { Refusals } from '#lib/probe/refusals.ts';
import { cellAt, fatalOf, linesOf, printedOf, stretches, stripOf, THE_CASE } from './commands.ts';
import { CommandsState } from './commands.svelte.ts';

const cell = (answer: 'unsupported' | 'silence', probe: 'ok' | 'failed') => ({
  answer,
  probe,
  probeError: probe === 'ok' ? 0 : -19,
  fault: null,
  interfaces: 0,
  milliseconds: 1,
  said: [
    { level: 'info' as const, function: 'f', line: 1, message: 'm', printed: false, times: 3 },
    { level: 'err' as const, function: 'f', line: 2, message: 'n', printed: true, times: 2 }
  ]
});
/** Made up, so that every place can be told from every other. */
const matrix: Refusals = {
  edition: '6.1',
  commands: 4,
  rows: [
    {
      command: 'OS_WOL',
      places: [1, 3],
      params: [0],
      sleeps: true,
      cells: [cell('unsupported', 'ok'), cell('silence', 'failed')]
    },
    {
      command: 'NUM_IMAGES',
      places: [4],
      params: [3],
      sleeps: true,
      cells: [cell('unsupported', 'failed')]
    },
    {
      command: 'IMAGES',
      places: [5, 6],
      params: [4],
      sleeps: false,
      cells: [cell('unsupported', 'failed')]
    }
  ]
};

describe('the matrix of commands', () => {
  it('is read by place', () => {
    expect(cellAt(matrix, THE_CASE)?.cell.probe).toBe('failed');
    expect(cellAt(matrix, { command: 'OS_WOL', answer: 'ok' })).toBeNull();
    expect(fatalOf(matrix)).toEqual(['NUM_IMAGES', 'IMAGES']);
    expect(stripOf(matrix, 'unsupported')).toEqual([
      { place: 1, command: 'OS_WOL', meaning: 'accepted' },
      { place: 3, command: 'OS_WOL', meaning: 'accepted' },
      { place: 4, command: 'NUM_IMAGES', meaning: 'refused' }
    ]);
    expect(stripOf(matrix, 'silence').map(({ meaning }) => meaning)).toEqual([
      'no-answer',
      'no-answer'
    ]);
    expect([linesOf(cell('silence', 'ok')), printedOf(cell('silence', 'ok'))]).toEqual([5, 2]);
    expect(stretches([4, 5, 6, 9, 25])).toEqual(['4–6', '9', '25']);
  });
});

describe('the bench of the commands', () => {
  it('reads and writes its address', () => {
    const state = new CommandsState([matrix]);
    expect(state.pairs()).toEqual([]);
    expect(state.matrix).toBeNull();
    state.change('6.1');
    state.choose({ command: 'OS_WOL', answer: 'silence' });
    expect(state.matrix).toBe(matrix);
    expect(state.pairs()).toEqual([
      ['edition', '6.1'],
      ['cell', 'OS_WOL.silence']
    ]);
    const other = new CommandsState([]);
    other.restore(state.pairs());
    expect(other.pairs()).toEqual(state.pairs());
  });

  it('notes what it cannot use and keeps the rest', () => {
    const state = new CommandsState([matrix]);
    state.restore([
      ['cell', 'toString.constructor'],
      ['rsp', '0'],
      ['edition', '6.1']
    ]);
    expect(state.problems.map(({ key }) => key)).toEqual(['cell', 'rsp']);
    expect(state.edition).toBe('6.1');
    expect(state.cell).toEqual(THE_CASE);
  });
});
