import { describe, expect, it } from 'vitest';
import structText from 'region:mailbox-struct@6.12';
import pollText from 'region:poll@6.12';
import { COMMAND_NAMES } from '#lib/card/codes.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import { stepOf } from '../moment.ts';
import {
  accessesAt,
  answeredLike,
  commandStops,
  disorderOf,
  FIRST,
  lookNotes,
  stopFrom,
  waysOf,
  wordNotes,
  wordStops
} from './mailbox-talk.ts';

const run = (patch: Partial<Scenario> = {}) => record({ ...DEFAULT_SCENARIO, ...patch });
const trace = run();
const answered = stepOf(trace, { command: 2, when: 'answered' });

describe('the talk through the mailbox', () => {
  it('knows the first command of each name', () => {
    for (const name of COMMAND_NAMES) {
      const first = trace.commands.find((command) => command.name.startsWith(name));
      expect([name, first?.index]).toEqual([name, FIRST[name]]);
    }
  });

  it('sets how one answer comes, and reads it back', () => {
    for (const command of COMMAND_NAMES) {
      for (const way of waysOf(command)) {
        const disorder = disorderOf(answeredLike(command, way));
        expect(disorder).toEqual(way === 'prompt' ? null : { command, way });
      }
    }
  });

  it('an answer that is taken away is the last that the run waits for', () => {
    const { commands, outcome } = run(answeredLike('OS_WOL', 'silent'));
    expect(commands).toHaveLength(FIRST.OS_WOL);
    expect(outcome.probe).toBe('failed');
    expect(run(answeredLike('BIST_TEST', 'stale')).outcome.errno).toBe('EAGAIN');
  });

  it('stops at each word of a command once: three written, two read', () => {
    const from = trace.commands[0]?.answeredStep ?? 0;
    const own = wordStops(trace).filter((step) => step > from + 20 && step <= answered + 20);
    expect(own).toHaveLength(5);
    expect(wordStops(trace).length).toBeGreaterThan(28 * 5 - 1);
    const stops = commandStops(trace);
    expect(stops).toHaveLength(28);
    expect(stops.every((stop) => wordStops(trace).includes(stop))).toBe(true);
  });

  it('moves from stop to stop, and stays at the ends', () => {
    expect(stopFrom([3, 7], 3, 1)).toBe(7);
    expect(stopFrom([3, 7], 7, 1)).toBeNull();
    expect(stopFrom([3, 7], 7, -1)).toBe(3);
    expect(stopFrom([3, 7], 2, -1)).toBeNull();
  });

  it('lists the accesses of the command in hand, the window first', () => {
    expect(accessesAt(trace, 0, 8)).toEqual([]);
    const all = accessesAt(trace, answered, 100);
    expect(all[0]).toMatchObject({ direction: 'W', name: 'PTT[2].offset' });
    expect(all.every(({ step }) => step < answered)).toBe(true);
    expect(accessesAt(trace, answered, 2)).toEqual(all.slice(-2));
  });

  it('puts the seven parts beside the lines that declare them', () => {
    const notes = Object.values(wordNotes(structText, trace.mailboxAt(answered)));
    expect(notes).toHaveLength(7);
    expect(notes[0]).toBe('+0x00 0x002b0002');
    expect(notes[2]).toBe('+0x08 0x00160002');
  });

  it('says whether the number fits', () => {
    const at = (patch: Partial<Scenario>, nth: number) => {
      const own = run(patch);
      const moment = { in: 'qed_mcp_update_pending_cmd', text: 'seq != ', nth };
      return Object.values(lookNotes(pollText, own, stepOf(own, moment)));
    };
    expect(at({}, 2)).toEqual(['0x00160002', '2 = 2']);
    expect(at({ fault: 'stale-seq', rsp: 0x00160000 }, 28)).toEqual(['0x0016001b', '27 ≠ 28']);
  });
});
