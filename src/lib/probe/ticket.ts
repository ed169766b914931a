import { COMMAND_NAMES, type CommandName } from '#lib/card/codes.ts';
import type { Word } from '#lib/bits/index.ts';
import {
  DEFAULT_SCENARIO,
  EDITIONS,
  FAULTS,
  LOG_LEVELS,
  STACKS,
  type AnswerOverride,
  type Scenario
} from './scenario.ts';

/** What an exit ticket holds: a run, where its reader stood in it, and what they chose elsewhere. */
export interface Ticket {
  readonly scenario: Scenario;
  /** A statement of the run; null for none. */
  readonly step: number | null;
  /** For each question its answer, 1 to 7, or 0 where there is none. No 0 at the end. */
  readonly choices: readonly number[];
}

/** The version that `ticketCode` writes. */
export const TICKET_VERSION = 1;

/**
 * Why a code was not taken. `symbol`: a character that no code has. `short`, `long`: it says how long it
 * is, and is not. `damaged`: a character is wrong, or two have changed places. `version`: whole, and of
 * another version. `content`: whole, and with something in it that this version has no name for.
 */
export type TicketProblem =
  | { readonly code: 'empty' | 'damaged' | 'content' }
  | { readonly code: 'symbol'; readonly symbol: string; readonly at: number }
  | { readonly code: 'short' | 'long'; readonly has: number; readonly wants: number }
  | { readonly code: 'version'; readonly version: number };

/** A code as it was read. */
export type ReadTicket =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly problem: TicketProblem };

/** Crockford's 32 symbols: no I, L, O and U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Symbols in a group. The first group is the head: version, groups that follow, two of a checksum. */
const GROUP = 4;
const MOST_GROUPS = 31;

/** The largest prime below 32 × 32, and a number whose powers reach all of its remainders but 0. */
const PRIME = 1021;
const ROOT = 10;

/**
 * Two symbols over all others. Since each symbol has a weight of its own, one wrong symbol is always
 * found, and so are two that have changed places, wherever they stand.
 */
function checksum(symbols: readonly number[]): readonly [number, number] {
  const sum = symbols.reduce((rest, symbol) => (rest * ROOT + symbol) % PRIME, 1);
  return [Math.floor(sum / 32), sum % 32];
}

/** A number of any size, as digits of changing radix: what comes first lies lowest. */
interface Tape {
  /** Writes a digit, or reads one in its place: gives the digit that is on the tape. */
  digit(value: number, radix: number): number;
  /** Whether there is more to read; while writing, whether `more` says so. */
  goesOn(more: boolean): boolean;
}

class Writer implements Tape {
  readonly #digits: (readonly [value: bigint, radix: bigint])[] = [];

  digit(value: number, radix: number): number {
    this.#digits.push([BigInt(value), BigInt(radix)]);
    return value;
  }

  goesOn(more: boolean): boolean {
    return more;
  }

  get number(): bigint {
    return this.#digits.reduceRight((sum, [value, radix]) => sum * radix + value, 0n);
  }
}

class Reader implements Tape {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  digit(_: number, radix: number): number {
    const digit = Number(this.#rest % BigInt(radix));
    this.#rest /= BigInt(radix);
    return digit;
  }

  goesOn(): boolean {
    return this.#rest > 0n;
  }
}

/** Something on the tape that no table has a name for. */
class Nameless extends Error {}

/** One of a list, by its place in it. The radix leaves room, so that a list may grow at its end. */
function oneOf<T>(tape: Tape, list: readonly T[], value: T, radix: number): T {
  const found = list[tape.digit(list.indexOf(value), radix)];
  if (found === undefined) throw new Nameless();
  return found;
}

const flag = (tape: Tape, value: boolean): boolean => tape.digit(value ? 1 : 0, 2) === 1;

/** A whole number from 0 on, nine bits at a time. */
function natural(tape: Tape, value: number): number {
  let rest = value;
  let sum = 0;
  let scale = 1;
  for (;;) {
    sum += tape.digit(rest % 512, 512) * scale;
    rest = Math.floor(rest / 512);
    scale *= 512;
    if (!flag(tape, rest > 0)) return sum;
    if (scale > 2 ** 40) throw new Nameless();
  }
}

const HALF = 0x10000;

/** 32 bits: often only the upper half is set, as in a code, or only a few bits, as in a parameter. */
function word(tape: Tape, value: Word): Word {
  const shape = value % HALF === 0 ? 0 : value < 256 ? 1 : 2;
  const found = tape.digit(shape, 3);
  if (found === 0) return tape.digit(Math.floor(value / HALF), HALF) * HALF;
  if (found === 1) return tape.digit(value, 256);
  return tape.digit(value, HALF * HALF);
}

const perhaps = <T>(tape: Tape, value: T | null, walk: (value: T | null) => T): T | null =>
  flag(tape, value !== null) ? walk(value) : null;

function override(tape: Tape, answer: AnswerOverride | undefined): AnswerOverride {
  const given = answer !== undefined && 'code' in answer ? answer : { code: 0, param: null };
  if (flag(tape, answer !== undefined && 'silent' in answer)) return { silent: true };
  const code = word(tape, given.code);
  return { code, param: perhaps(tape, given.param, (param) => word(tape, param ?? 0)) };
}

function overrides(tape: Tape, given: Scenario['answers']): Scenario['answers'] {
  const names = COMMAND_NAMES.filter((name) => given[name] !== undefined);
  const answers: Partial<Record<CommandName, AnswerOverride>> = {};
  const count = tape.digit(names.length, 16);
  for (let at = 0; at < count; at += 1) {
    const name = oneOf(tape, COMMAND_NAMES, names[at] ?? 'BIST_TEST', 16);
    answers[name] = override(tape, given[name]);
  }
  return answers;
}

function imageCodes(tape: Tape, given: Scenario['imageRc']): Scenario['imageRc'] {
  const entries = Object.entries(given);
  const codes: Record<number, Word> = {};
  const count = tape.digit(entries.length, 257);
  for (let at = 0; at < count; at += 1) {
    const [index, code] = entries[at] ?? ['0', 0];
    const read = tape.digit(Number(index), 256);
    codes[read] = word(tape, code);
  }
  return codes;
}

function scenarioOn(tape: Tape, given: Scenario): Scenario {
  const usual = JSON.stringify(given) === JSON.stringify(DEFAULT_SCENARIO);
  if (!flag(tape, !usual)) return DEFAULT_SCENARIO;
  const mask = (value: Word, own: Word): Word =>
    perhaps(tape, value === own ? null : value, (each) => word(tape, each ?? 0)) ?? own;
  return {
    edition: oneOf(tape, EDITIONS, given.edition, 16),
    rsp: word(tape, given.rsp),
    param: perhaps(tape, given.param, (param) => word(tape, param ?? 0)),
    mask: mask(given.mask, DEFAULT_SCENARIO.mask),
    transportMask: mask(given.transportMask, DEFAULT_SCENARIO.transportMask),
    fault: oneOf(tape, FAULTS, given.fault, 16),
    answers: overrides(tape, given.answers),
    imageRc: imageCodes(tape, given.imageRc),
    stack: oneOf(tape, STACKS, given.stack, 8),
    logLevel: oneOf(tape, LOG_LEVELS, given.logLevel, 8)
  };
}

/** Goes over a ticket once, in the order of version 1: the same way whether it is written or read. */
function walk(tape: Tape, given: Ticket): Ticket {
  const scenario = scenarioOn(tape, given.scenario);
  const step = perhaps(tape, given.step, (at) => natural(tape, at ?? 0));
  // The rest are answers: none at the end need no room, since zeros in front of a number have none.
  const choices: number[] = [];
  while (tape.goesOn(choices.length < given.choices.length))
    choices.push(tape.digit(given.choices[choices.length] ?? 0, 8));
  return { scenario, step, choices };
}

const EMPTY: Ticket = { scenario: DEFAULT_SCENARIO, step: null, choices: [] };

/**
 * The code of a ticket, in groups of four: `10W6-…`. Null where it would be longer than 128 symbols,
 * which only a run with many answers or images of its own can need.
 */
export function ticketCode(ticket: Ticket): string | null {
  const writer = new Writer();
  walk(writer, ticket);
  const text = writer.number === 0n ? '' : writer.number.toString(32);
  const groups = Math.ceil(text.length / GROUP);
  if (groups > MOST_GROUPS) return null;
  const payload = [...text.padStart(groups * GROUP, '0')].map((digit) => parseInt(digit, 32));
  const head = [TICKET_VERSION, groups];
  const all = [...head, ...checksum([...head, ...payload]), ...payload];
  const symbols = all.map((value) => SYMBOLS[value] ?? '').join('');
  return symbols.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * Reads a code as a person types or pastes it: case, spaces, points and dashes do not matter, an O is
 * taken for 0, an I or L for 1. Never throws.
 */
export function readTicket(text: string): ReadTicket {
  const refuse = (problem: TicketProblem): ReadTicket => ({ ok: false, problem });
  const typed = [...text.replace(/[\s.\u2010-\u2015\u2212-]/g, '').toUpperCase()];
  if (typed.length === 0) return refuse({ code: 'empty' });
  const values = typed.map((each) =>
    SYMBOLS.indexOf(each === 'O' ? '0' : /[IL]/.test(each) ? '1' : each)
  );
  const strange = values.indexOf(-1);
  if (strange >= 0)
    return refuse({ code: 'symbol', symbol: typed[strange] ?? '', at: strange + 1 });
  const [version = 0, groups = 0, high, low, ...payload] = values;
  const wants = (groups + 1) * GROUP;
  if (values.length < 2 || values.length < wants)
    return refuse({ code: 'short', has: values.length, wants: Math.max(wants, GROUP) });
  if (values.length > wants) return refuse({ code: 'long', has: values.length, wants });
  const [first, second] = checksum([version, groups, ...payload]);
  if (first !== high || second !== low) return refuse({ code: 'damaged' });
  if (version !== TICKET_VERSION) return refuse({ code: 'version', version });
  const number = payload.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  try {
    return { ok: true, ticket: walk(new Reader(number), EMPTY) };
  } catch (error) {
    if (error instanceof Nameless) return refuse({ code: 'content' });
    throw error;
  }
}
