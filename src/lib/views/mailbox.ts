import { and, hex, shr, type Word } from '#lib/bits/index.ts';
import { CODE_MASK, SEQ_MASK } from '#lib/card/codes.ts';
import type { BusAccess, CommandRecord, MailboxWords, Trace } from '#lib/probe/trace.ts';

/** One event of a command's exchange; rows of the sequence diagram, from top to bottom in time. */
export interface Event {
  readonly kind:
    | 'data'
    | 'param'
    | 'header'
    | 'left-over'
    | 'answer-param'
    | 'answer'
    | 'seen'
    | 'taken'
    | 'taken-data';
  /** Name of the word in `public_drv_mb`. */
  readonly field: string;
  /** The word as the event left or found it; null where it never happened. */
  readonly value: Word | null;
  /** Whether it lies behind the reader, and whether it is the last that does. */
  readonly done: boolean;
  readonly last: boolean;
}

/** A command as the diagram shows it at one step. */
export interface Exchange {
  readonly command: CommandRecord;
  readonly events: readonly Event[];
  /** Virtual microseconds between sending and seeing the answer; null if none was accepted. */
  readonly waited: number | null;
  /** Sequence number that the old `fw_mb_header` still carries. */
  readonly leftFrom: number;
  /** True if the firmware answers with another command's sequence number, so that no read fits. */
  readonly stale: boolean;
}

const PREFIX = 'public_drv_mb.';

/** The command that a step belongs to: the one in progress, or the last one before; null until the
 * first one begins. */
export function commandAt(trace: Trace, step: number): CommandRecord | null {
  let found: CommandRecord | null = null;
  for (const command of trace.commands) {
    if (startOf(trace, command) >= step) break;
    found = command;
  }
  return found;
}

const begun = new WeakMap<Trace, readonly number[]>();
function starts(trace: Trace): readonly number[] {
  const { commands, accesses } = trace;
  const own = accesses.filter(
    ({ direction, name }) => direction === 'W' && name.startsWith(PREFIX) && !name.includes('pulse')
  );
  let at = 0;
  return commands.map(({ sentStep }, index) => {
    const before = commands[index - 1];
    const earliest = before === undefined ? 0 : (before.answeredStep ?? before.sentStep) + 1;
    while (at < own.length && (own[at]?.step ?? 0) < earliest) at += 1;
    return Math.min(own[at]?.step ?? sentStep, sentStep);
  });
}

/** The step of the first mailbox write that belongs to a command: its data, parameter or header. */
export function startOf(trace: Trace, command: CommandRecord): number {
  const known = begun.get(trace) ?? starts(trace);
  begun.set(trace, known);
  return known[command.index - 1] ?? command.sentStep;
}

const valueOf = (words: MailboxWords, kind: Event['kind']): Word =>
  kind === 'data' || kind === 'taken-data'
    ? (words.unionData[0] ?? 0)
    : kind === 'param'
      ? words.drvMbParam
      : kind === 'header'
        ? words.drvMbHeader
        : kind === 'answer-param' || kind === 'taken'
          ? words.fwMbParam
          : words.fwMbHeader;

/**
 * The exchange that step `step` stands in, the first one where none has begun; null in a run
 * without commands. What has happened shows the word it left; what has not
 * shows the word that memory holds now.
 */
export function exchangeAt(trace: Trace, step: number): Exchange | null {
  const command = commandAt(trace, step) ?? trace.commands[0];
  if (command === undefined) return null;
  const next = trace.commands[command.index];
  const from = startOf(trace, command);
  const until = next === undefined ? trace.length : startOf(trace, next);
  const own = trace.accesses.filter(
    (access) => access.step >= from && access.step < until && access.name.startsWith(PREFIX)
  );
  const find = (
    direction: 'R' | 'W',
    field: string,
    first: number,
    last = trace.length
  ): BusAccess | undefined =>
    own.find(
      (access) =>
        access.direction === direction &&
        access.name.startsWith(PREFIX + field) &&
        access.step >= first &&
        access.step <= last
    );

  const { sentStep, answeredStep, seq, answer, answerParam } = command;
  const now = trace.mailboxAt(step);
  const before = trace.mailboxAt(from);
  const seen = answeredStep ?? Infinity;
  const wrote = find('W', 'union_data', from, sentStep);
  const taken = answeredStep === null ? undefined : find('R', 'fw_mb_param', answeredStep);
  const data = answeredStep === null ? undefined : find('R', 'union_data', answeredStep);
  const stale = answer !== null && and(answer, SEQ_MASK) !== seq;
  // The firmware writes between the driver's accesses: its words are there once memory has them.
  const answered = answer !== null && step > sentStep && (step > seen || now.fwMbHeader === answer);
  const read = (value: Word): BusAccess | undefined =>
    own.find(
      (access) =>
        access.step >= sentStep &&
        access.step <= seen &&
        access.direction === 'R' &&
        access.name === `${PREFIX}fw_mb_header` &&
        access.value === value
    );
  const looked = answer === null ? undefined : read(answer);
  const rows: (Omit<Event, 'last'> | null)[] = [
    wrote === undefined
      ? null
      : { kind: 'data', field: 'union_data', value: wrote.value, done: step > wrote.step },
    {
      kind: 'param',
      field: 'drv_mb_param',
      value: command.param,
      done: step > (find('W', 'drv_mb_param', from, sentStep)?.step ?? sentStep)
    },
    {
      kind: 'header',
      field: 'drv_mb_header',
      value: trace.accesses.find((access) => access.step === sentStep)?.value ?? command.code,
      done: step > sentStep
    },
    {
      kind: 'left-over',
      field: 'fw_mb_header',
      value: before.fwMbHeader,
      done: step > (read(before.fwMbHeader)?.step ?? sentStep)
    },
    { kind: 'answer-param', field: 'fw_mb_param', value: answerParam, done: answered },
    { kind: 'answer', field: 'fw_mb_header', value: answer, done: answered },
    {
      kind: 'seen',
      field: 'fw_mb_header',
      value: looked?.value ?? null,
      done: looked !== undefined && step > looked.step
    },
    answeredStep === null
      ? null
      : {
          kind: 'taken',
          field: 'fw_mb_param',
          value: taken?.value ?? null,
          done: taken !== undefined && step > taken.step
        },
    data === undefined
      ? null
      : { kind: 'taken-data', field: 'union_data', value: data.value, done: step > data.step }
  ];
  const events = rows.filter((row) => row !== null);
  const last = events.findLastIndex(({ done }) => done);
  return {
    command,
    waited: command.answeredTime === null ? null : command.answeredTime - command.sentTime,
    leftFrom: and(before.fwMbHeader, SEQ_MASK),
    stale,
    events: events.map((event, index) => ({
      ...event,
      value: event.done || event.value === null ? event.value : valueOf(now, event.kind),
      last: index === last
    }))
  };
}

/** A command's name with what it asks, where one name stands for several questions. */
export function questionOf({ name, param }: CommandRecord): string {
  if (!name.startsWith('BIST_TEST')) return name;
  return and(param, 0xff) === 3
    ? 'BIST_TEST NUM_IMAGES'
    : `BIST_TEST IMAGE_BY_INDEX ${String(and(shr(param, 8), 0xff))}`;
}

/** The upper half of a header as four digits, as the firmware reads its order: `0x001e`. */
export const orderOf = (header: Word): string => hex(shr(and(header, CODE_MASK), 16), 4);
