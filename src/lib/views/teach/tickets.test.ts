import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { ticketCode, type Ticket } from '#lib/probe/ticket.ts';
import { codesIn, runText, scoreOf, takenOf, tally } from './tickets.ts';
import type { AskedQuestion } from './words.ts';

const question = (number: number, ...rights: readonly boolean[]): AskedQuestion => ({
  number,
  title: `Question ${String(number)}`,
  page: '',
  html: '',
  choices: rights.map((right) => ({ answer: '', right }))
});
const QUESTIONS = [question(1, true, false), question(2, false, true), question(3, true)];
const ticket = (...choices: readonly number[]): Ticket => ({
  scenario: DEFAULT_SCENARIO,
  step: null,
  choices
});
const codeOf = (...choices: readonly number[]): string => ticketCode(ticket(...choices)) ?? '';

describe('codes that were put in', () => {
  it('are found a line each, or between commas, with or without a name', () => {
    const text = `Anna: ${codeOf(1)}\r\n\n 12:03 Bo: ${codeOf(2)} ; ${codeOf(1, 2)},nothing`;
    expect(codesIn(text).map(({ label, code, read }) => [label, code, read.ok])).toEqual([
      ['Anna', codeOf(1), true],
      ['12:03 Bo', codeOf(2), true],
      ['', codeOf(1, 2), true],
      ['', 'nothing', false]
    ]);
    expect(takenOf(codesIn(text)).map((entry) => entry.ticket)).toEqual([
      ticket(1),
      ticket(2),
      ticket(1, 2)
    ]);
  });

  it('are read whole where they were broken after a dash', () => {
    const code = codeOf(1, 2);
    const broken = (by: string): string => code.replaceAll('-', by);
    expect(code).toContain('-');
    const text = [`Anna: ${broken('-\n')}`, broken('- \r\n   '), broken('-\n\n'), code].join('\n');
    expect(codesIn(text).map(({ label, code: found }) => [label, found])).toEqual([
      ['Anna', code],
      ['', code],
      ['', code],
      ['', code]
    ]);
  });

  it('are counted, question by question, without those that nobody answered', () => {
    const counted = tally([ticket(1, 2), ticket(2, 2), ticket(0, 1)], QUESTIONS);
    expect(counted.map(({ question, counts, given }) => [question.number, counts, given])).toEqual([
      [1, [1, 1], 2],
      [2, [1, 2], 3]
    ]);
  });

  it('are judged by what is right, and an answer that is gone is not', () => {
    expect(scoreOf(ticket(1, 1, 5), QUESTIONS)).toEqual({ right: 1, given: 3 });
    expect(scoreOf(ticket(), QUESTIONS)).toEqual({ right: 0, given: 0 });
  });

  it('say in few words which run they hold', () => {
    expect(runText(DEFAULT_SCENARIO, 'the case')).toBe('the case');
    expect(runText({ ...DEFAULT_SCENARIO, edition: '4.16', param: 8 }, 'the case')).toBe(
      'edition 4.16 · param 0x00000008'
    );
  });
});
