import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { commandAt } from './mailbox.ts';
import {
  captionsThatFit,
  rulerOf,
  SENT,
  shareOf,
  statementOf,
  stepAt,
  widthOf,
  LEAD
} from './timeline.ts';

const trace = record(DEFAULT_SCENARIO);
const ruler = rulerOf(trace);

describe('the ruler', () => {
  it('has one slot for each of the 28 commands, grouped as the probe asks them', () => {
    expect(ruler.slots.map(({ label }) => label)).toEqual(
      Array.from({ length: 28 }, (_, index) => String(index + 1))
    );
    expect(ruler.groups.map(({ key, count }) => [key, count])).toEqual([
      ['ask', 3],
      ['lock', 1],
      ['SET_RESOURCE_VALUE', 5],
      ['GET_RESOURCE_ALLOC', 15],
      ['unlock', 1],
      ['ppfid', 1],
      ['flr', 1],
      ['bist', 1]
    ]);
    expect(ruler.slots.flatMap(({ slept }, index) => (slept ? [index + 1] : []))).toEqual([
      1, 2, 3, 27, 28
    ]);
  });

  it('puts every step at one place, from left to right, and finds it again', () => {
    let before = -1;
    for (let step = 0; step < trace.length; step += 1) {
      const share = shareOf(ruler, step);
      expect(share).toBeGreaterThan(before);
      expect(stepAt(ruler, share)).toBe(step);
      before = share;
    }
    expect(shareOf(ruler, trace.length - 1)).toBe(1);
  });

  it('puts the sending of a command inside its slot', () => {
    for (const { index, sentStep } of trace.commands) {
      const slot = shareOf(ruler, sentStep) * widthOf(ruler) - LEAD;
      expect(slot).toBeCloseTo(index - 1 + SENT, 9);
    }
  });

  it('stands in the slot of the command in hand, on both sides of every border', () => {
    for (const step of ruler.slots.flatMap(({ from, to }) => [from - 1, from, to - 1])) {
      const slot = Math.floor(shareOf(ruler, step) * widthOf(ruler) - LEAD + 1e-9);
      expect(slot + 1).toBe(commandAt(trace, step)?.index ?? 0);
    }
  });

  it('counts the statement that is next, and at the end none', () => {
    const words = {
      locale: 'en',
      statement: (at: string, of: string) => `${at} of ${of}`,
      statementEnd: (of: string) => `after ${of}`
    };
    const end = trace.length - 1;
    expect(statementOf(trace, 0, words)).toBe('1 of 15,938');
    expect(statementOf(trace, end - 1, words)).toBe('15,938 of 15,938');
    expect(statementOf(trace, end, words)).toBe('after 15,938');
  });

  it('marks the three log lines in the tail', () => {
    expect(ruler.ticks).toHaveLength(3);
  });

  it('keeps the captions that fit, as few as there is room for', () => {
    const captions = ['lock', 'unlock', 'ppfid', 'FLR'].map((text, from) => ({
      from,
      count: 1,
      text
    }));
    expect(captionsThatFit(captions, 4).size).toBe(4);
    expect([...captionsThatFit(captions, 2.7)].sort()).toEqual([0, 2, 3]);
    expect([...captionsThatFit(captions, 0.5)]).toEqual([3]);
    const wide = { from: 4, count: 3, text: 'SET_RESOURCE_VALUE' };
    expect(captionsThatFit([...captions, wide], 2).has(4)).toBe(true);
  });

  it('lets many image commands share a slot', () => {
    const many = rulerOf(record({ ...DEFAULT_SCENARIO, rsp: 0x00160000, param: 40 }));
    expect(many.slots).toHaveLength(29);
    expect(many.slots[28]?.label).toBe('29–68');
    const few = rulerOf(record({ ...DEFAULT_SCENARIO, rsp: 0x00160000, param: 2 }));
    expect(few.slots).toHaveLength(30);
  });
});
