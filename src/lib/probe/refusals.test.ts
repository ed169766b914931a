import { describe, expect, it } from 'vitest';
import { firmwareCodeOf } from '#lib/card/codes.ts';
import { record } from './record.ts';
import { refusals, type Refusal } from './refusals.ts';
import { ANSWERS, refusing, WRITTEN, type AnswerId } from './refusing.ts';
import { scenarioFromPairs, scenarioToPairs } from './share.ts';

const matrix = refusals('6.12');
const cellOf = (command: string, answer: AnswerId): Refusal => {
  const cell = matrix.rows
    .find((row) => row.command === command)
    ?.cells.find((each) => each.answer === answer);
  if (cell === undefined) throw new Error(`no cell ${command} ${answer}`);
  return cell;
};

describe('which commands the firmware may refuse, in 6.12', () => {
  it('counts the 28 commands up to the question', () => {
    expect(matrix.commands).toBe(28);
    expect(
      matrix.rows.filter(({ command }) => command !== 'IMAGES').flatMap(({ places }) => places)
    ).toHaveLength(28);
    expect(matrix.rows.map(({ cells }) => cells.map(({ answer }) => answer))).toEqual(
      matrix.rows.map(() => [...ANSWERS])
    );
  });

  it('not supported is fatal to BIST_TEST alone', () => {
    const fatal = matrix.rows.filter(({ cells }) => cells[0]?.probe !== 'ok');
    expect(fatal.map(({ command }) => command)).toEqual(['NUM_IMAGES', 'IMAGES']);
  });

  it('no code is fatal to any other command, silence to each', () => {
    for (const { command } of matrix.rows) {
      if (command === 'NUM_IMAGES' || command === 'IMAGES') continue;
      for (const answer of ANSWERS) {
        expect([command, answer, cellOf(command, answer).probe]).toEqual([
          command,
          answer,
          answer === 'silence' ? 'failed' : 'ok'
        ]);
      }
    }
  });

  it('hears what the driver says then', () => {
    expect(cellOf('GET_PPFID_BITMAP', 'unsupported').said).toMatchObject([
      {
        message: 'The get_ppfid_bitmap command is unsupported by the MFW',
        printed: false,
        times: 1
      }
    ]);
    expect(cellOf('GET_RESOURCE_ALLOC', 'unsupported').said).toMatchObject([{ times: 15 }]);
    expect(cellOf('NUM_IMAGES', 'unsupported').said.map(({ line }) => line)).toEqual([
      3374, 4722, 513
    ]);
    expect(cellOf('OS_WOL', 'unsupported').said).toEqual([]);
  });

  it('stops where the driver copies as much as garbage tells it to', () => {
    expect(cellOf('IMAGES', 'garbage')).toMatchObject({ probe: 'fault', probeError: null });
  });

  it('sends garbage that has no name', () => {
    expect(firmwareCodeOf(WRITTEN.garbage.code)).toBeUndefined();
  });

  it('every cell is a run that an address can hold, and that comes out the same', () => {
    for (const { command, cells } of matrix.rows) {
      for (const { answer, probe, interfaces, milliseconds } of cells) {
        const scenario = refusing('6.12', command, answer);
        expect(scenarioFromPairs(scenarioToPairs(scenario))).toEqual({
          scenario,
          step: null,
          problems: []
        });
        if (answer === 'silence') continue;
        const { outcome } = record(scenario);
        expect([
          outcome.probe,
          outcome.interfaces.length,
          outcome.virtualMicroseconds / 1000
        ]).toEqual([probe, interfaces, milliseconds]);
      }
    }
  });
});
