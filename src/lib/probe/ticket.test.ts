import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '#lib/card/codes.ts';
import {
  DEFAULT_SCENARIO,
  EDITIONS,
  FAULTS,
  LOG_LEVELS,
  STACKS,
  type AnswerOverride,
  type Scenario
} from './scenario.ts';
import { readTicket, ticketCode, type Ticket } from './ticket.ts';

const word = fc.oneof(
  fc.nat(0xffffffff),
  fc.nat(0xffff).map((code) => code * 0x10000),
  fc.nat(300)
);
const param = fc.option(word);
const override: fc.Arbitrary<AnswerOverride> = fc.oneof(
  fc.constant({ silent: true as const }),
  fc.record({ code: word, param })
);
const scenario: fc.Arbitrary<Scenario> = fc.record({
  edition: fc.constantFrom(...EDITIONS),
  rsp: word,
  param,
  mask: fc.oneof(fc.constant(0xffff0000), word),
  transportMask: fc.oneof(fc.constant(0xffff0000), word),
  fault: fc.constantFrom(...FAULTS),
  answers: fc.dictionary(fc.constantFrom(...COMMAND_NAMES), override, { maxKeys: 3 }),
  imageRc: fc.dictionary(fc.nat(255).map(String), word, { maxKeys: 3 }),
  stack: fc.constantFrom(...STACKS),
  logLevel: fc.constantFrom(...LOG_LEVELS)
});
const ticket: fc.Arbitrary<Ticket> = fc.record({
  scenario: fc.oneof(fc.constant(DEFAULT_SCENARIO), scenario),
  step: fc.option(fc.nat(999_999_999)),
  choices: fc
    .array(fc.nat(7), { maxLength: 16 })
    .map((all) => all.slice(0, all.findLastIndex((each) => each > 0) + 1))
});

const SIXTEEN = [3, 1, 3, 4, 3, 1, 3, 4, 2, 3, 1, 3, 4, 2, 3, 1];
const full: Ticket = {
  scenario: { ...DEFAULT_SCENARIO, edition: '6.12-fix', rsp: 0x00170000, mask: 0 },
  step: 5120,
  choices: SIXTEEN
};
const code = ticketCode(full) ?? '';
const problemOf = (text: string) => {
  const read = readTicket(text);
  return read.ok ? null : read.problem;
};

describe('a ticket', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(ticket, (given) => {
        const written = ticketCode(given);
        if (written === null) return;
        expect(readTicket(written)).toEqual({ ok: true, ticket: given });
      })
    );
  });

  it('keeps its code for ever: these were handed out', () => {
    expect(ticketCode({ scenario: DEFAULT_SCENARIO, step: null, choices: [] })).toBe('103E');
    expect(ticketCode({ scenario: DEFAULT_SCENARIO, step: null, choices: SIXTEEN })).toBe(
      '13V7-005N-35N3-5RSC'
    );
    expect(code).toBe('1772-0368-GN0G-Q38H-TPZM-4G00-000C-0259');
  });

  it('is short enough to be typed', () => {
    expect(code.length).toBeLessThanOrEqual(40);
  });

  it('is null where there is too much in it, and only there', () => {
    const imageRc = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [index, 0x12345678]));
    const code = (count: number) =>
      ticketCode({ ...full, scenario: { ...full.scenario, imageRc: imageRc(count) } });
    expect(code(5)).not.toBeNull();
    expect(code(100)).toBeNull();
  });

  it('is read as people type it', () => {
    const typed = code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replaceAll('-', ' \u2013 ');
    expect(readTicket(` ${typed}\n`)).toEqual({ ok: true, ticket: full });
    expect(readTicket(code.replaceAll('-', ''))).toEqual({ ok: true, ticket: full });
  });
});

describe('a ticket that is wrong', () => {
  const symbols = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  const plain = code.replaceAll('-', '');

  it('is never taken with one wrong character', () => {
    for (let at = 0; at < plain.length; at += 1) {
      for (const symbol of symbols) {
        if (symbol === plain[at]) continue;
        const wrong = plain.slice(0, at) + symbol + plain.slice(at + 1);
        expect(readTicket(wrong).ok, wrong).toBe(false);
      }
    }
  });

  it('is never taken with two characters in each other’s place', () => {
    for (let a = 0; a < plain.length; a += 1) {
      for (let b = a + 1; b < plain.length; b += 1) {
        if (plain[a] === plain[b]) continue;
        const all = [...plain];
        [all[a], all[b]] = [plain[b] ?? '', plain[a] ?? ''];
        expect(readTicket(all.join('')).ok, all.join('')).toBe(false);
      }
    }
  });

  it('says what is wrong', () => {
    expect(problemOf('')).toEqual({ code: 'empty' });
    expect(problemOf(' - ')).toEqual({ code: 'empty' });
    expect(problemOf(plain.slice(0, 6) + 'U' + plain.slice(7))).toEqual({
      code: 'symbol',
      symbol: 'U',
      at: 7
    });
    const wants = plain.length;
    expect(problemOf(plain.slice(0, -3))).toEqual({ code: 'short', has: wants - 3, wants });
    expect(problemOf('1')).toEqual({ code: 'short', has: 1, wants: 4 });
    expect(problemOf(`${plain}7`)).toEqual({ code: 'long', has: wants + 1, wants });
    const last = plain.endsWith('7') ? '8' : '7';
    expect(problemOf(plain.slice(0, -1) + last)).toEqual({ code: 'damaged' });
  });

  it('of another version is whole, and says which', () => {
    const others = symbols.flatMap((high) =>
      symbols.map((low) => problemOf(`2${plain[1] ?? ''}${high}${low}${plain.slice(4)}`))
    );
    expect(others.filter((each) => each?.code === 'version')).toEqual([
      { code: 'version', version: 2 }
    ]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void readTicket(text)));
    const valid = fc.array(fc.constantFrom(...symbols), { maxLength: 40 });
    fc.assert(
      fc.property(valid, (payload) => {
        const groups = Math.ceil(payload.length / 4);
        const body = payload.join('').padStart(groups * 4, '0');
        // One of these has the right checksum: what is behind it is read, sense or not.
        for (const high of symbols) {
          for (const low of symbols) readTicket(`1${symbols[groups] ?? ''}${high}${low}${body}`);
        }
      }),
      { numRuns: 20 }
    );
  });
});
