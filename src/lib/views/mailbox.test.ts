import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { commandAt, exchangeAt, orderOf, startOf } from './mailbox.ts';

const trace = record(DEFAULT_SCENARIO);
const command = (index: number) => {
  const found = trace.commands[index - 1];
  if (found === undefined) throw new Error(`no command ${String(index)}`);
  return found;
};
const done = (step: number): string[] =>
  exchangeAt(trace, step)?.events.flatMap((event) => (event.done ? [event.kind] : [])) ?? [];

describe('the exchange of one command', () => {
  const bist = command(28);

  it('shows the whole of the last command at the end of the run', () => {
    const exchange = exchangeAt(trace, trace.length - 1);
    expect(exchange?.command.index).toBe(28);
    expect(exchange?.leftFrom).toBe(27);
    expect(exchange?.events.map(({ kind, value }) => [kind, value])).toEqual([
      ['data', 0],
      ['param', 3],
      ['header', 0x001e001c],
      ['left-over', command(27).answer],
      ['answer-param', 0],
      ['answer', 0x0000001c],
      ['seen', 0x0000001c],
      ['taken', 0]
    ]);
    expect(exchange?.events.every((event) => event.done)).toBe(true);
    expect(exchange?.events.findIndex(({ last }) => last)).toBe(7);
  });

  it('has nothing done before the first write, and the header only after its own', () => {
    const start = startOf(trace, bist);
    expect(commandAt(trace, start)?.index).toBe(27);
    expect(done(start + 1)).toEqual(['data']);
    expect(done(bist.sentStep)).toEqual(['data', 'param']);
    expect(done(bist.sentStep + 1)).toContain('header');
  });

  it('shows what memory holds where nothing has happened yet', () => {
    const exchange = exchangeAt(trace, bist.sentStep);
    const header = exchange?.events.find(({ kind }) => kind === 'header');
    expect(header).toMatchObject({
      done: false,
      value: trace.mailboxAt(bist.sentStep).drvMbHeader
    });
  });

  it('takes the answer in only where it was read', () => {
    const seen = bist.answeredStep ?? NaN;
    expect(done(seen)).not.toContain('seen');
    expect(done(seen + 1)).toContain('seen');
    expect(done(seen + 1)).not.toContain('taken');
  });

  it('waits in vain where no answer comes', () => {
    const silent = record({ ...DEFAULT_SCENARIO, fault: 'silent' });
    const exchange = exchangeAt(silent, silent.length - 1);
    expect(exchange?.waited).toBeNull();
    const kinds = exchange?.events.flatMap((event) => (event.done ? [event.kind] : []));
    expect(kinds).toEqual(['data', 'param', 'header', 'left-over']);
  });

  it('shows a stale answer as written and read, and never as its own', () => {
    const stale = record({ ...DEFAULT_SCENARIO, fault: 'stale-seq' });
    const exchange = exchangeAt(stale, stale.length - 1);
    expect(exchange?.stale).toBe(true);
    expect(exchange?.waited).toBeNull();
    expect(exchange?.events.map(({ kind, value, done }) => [kind, value, done])).toEqual([
      ['data', 0, true],
      ['param', 3, true],
      ['header', 0x001e001c, true],
      ['left-over', 0x0016001b, true],
      ['answer-param', 0, true],
      ['answer', 0x0000001b, true],
      ['seen', 0x0000001b, true]
    ]);
    expect(exchange?.events.find(({ last }) => last)?.kind).toBe('seen');
    const sent = stale.commands.at(-1)?.sentStep ?? NaN;
    const before = exchangeAt(stale, sent)?.events.find(({ kind }) => kind === 'answer');
    expect(before).toMatchObject({ done: false, value: 0x0016001b });
  });

  it('previews the first command before it begins', () => {
    expect(commandAt(trace, 0)).toBeNull();
    expect(exchangeAt(trace, 0)?.command.index).toBe(1);
    expect(done(0)).toEqual([]);
  });

  it('names the order as the firmware reads it', () => {
    expect(orderOf(0x001e001c)).toBe('0x001e');
  });
});
