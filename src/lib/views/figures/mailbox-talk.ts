import { and, hex, parseWord } from '#lib/bits/index.ts';
import { COMMAND_NAMES, SEQ_MASK, type CommandName } from '#lib/card/codes.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { BusAccess, MailboxWords, Trace } from '#lib/probe/trace.ts';
import { plainText, type RegionText } from '../code.ts';
import { commandAt, startOf } from '../mailbox.ts';

/** What the figure of the mailbox says. */
export interface MailboxTalkWords {
  /** Labels of the four buttons, and of their group. */
  readonly moves: string;
  readonly commandBack: string;
  readonly wordBack: string;
  readonly wordOn: string;
  readonly commandOn: string;
  /** Stands before the command whose answer is set; then the label of the ways it can come. */
  readonly to: string;
  readonly firmware: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly panes: string;
  readonly pane: Readonly<Record<Pane, string>>;
  /** `{pane}`: one of the names above. */
  readonly paneLabel: string;
  readonly bus: {
    readonly caption: string;
    readonly none: string;
    readonly call: string;
    readonly bar: string;
    readonly grc: string;
    readonly value: string;
    readonly place: string;
    /** What stands for the place behind the window where there is none. */
    readonly window: string;
  };
}

/** How an answer comes. */
export type Way = 'prompt' | 'silent' | 'stale';
/** What the lower part of the figure shows. */
export const PANES = ['struct', 'bus', 'send', 'poll', 'wait', 'log'] as const;
/** One of `PANES`. */
export type Pane = (typeof PANES)[number];

/** Number of the first command of each name in a healthy probe of edition 6.12. */
export const FIRST: Readonly<Record<CommandName, number>> = {
  GET_MFW_FEATURE_SUPPORT: 1,
  GET_PF_RDMA_PROTOCOL: 2,
  OS_WOL: 3,
  RESOURCE_CMD: 4,
  SET_RESOURCE_VALUE: 5,
  GET_RESOURCE_ALLOC: 10,
  GET_PPFID_BITMAP: 26,
  INITIATE_PF_FLR: 27,
  BIST_TEST: 28
};

/** The ways that a command's answer can come; only the last question's can bear an old number. */
export const waysOf = (command: CommandName): readonly Way[] =>
  command === 'BIST_TEST' ? ['prompt', 'silent', 'stale'] : ['prompt', 'silent'];

/** The command whose answer is out of order, and how; null where all come in time. */
export function disorderOf({
  fault,
  answers
}: Pick<Scenario, 'fault' | 'answers'>): { command: CommandName; way: Way } | null {
  if (fault === 'silent') return { command: 'BIST_TEST', way: 'silent' };
  if (fault === 'stale-seq') return { command: 'BIST_TEST', way: 'stale' };
  const command = COMMAND_NAMES.find((name) => answers[name] !== undefined);
  return command === undefined ? null : { command, way: 'silent' };
}

/** What to change in a run so that one command is answered like this, and all others in time. */
export function answeredLike(command: CommandName, way: Way): Pick<Scenario, 'fault' | 'answers'> {
  if (way === 'prompt') return { fault: 'none', answers: {} };
  if (command === 'BIST_TEST') {
    return { fault: way === 'stale' ? 'stale-seq' : 'silent', answers: {} };
  }
  return { fault: 'none', answers: { [command]: { silent: true } } };
}

const PREFIX = 'public_drv_mb.';
const inMailbox = ({ name }: BusAccess): boolean =>
  name.startsWith(PREFIX) && !name.includes('pulse');

/** The steps just after each word of a command was written or read; data count as one word. */
export function wordStops(trace: Trace): readonly number[] {
  const words = trace.accesses.filter(inMailbox);
  const kind = (access: BusAccess | undefined): string =>
    access?.name.includes('union_data') === true ? `data ${access.direction}` : 'word';
  return words
    .filter((access, index) => kind(access) === 'word' || kind(words[index + 1]) !== kind(access))
    .map(({ step }) => step + 1);
}

/** The steps just after each command's answer was taken, or, without one, just after it was sent. */
export function commandStops(trace: Trace): readonly number[] {
  const { commands } = trace;
  const stops = commands.map(({ sentStep }) => sentStep + 1);
  let index = 0;
  for (const access of trace.accesses) {
    if (!inMailbox(access)) continue;
    for (
      let next = commands[index + 1];
      next !== undefined && access.step >= startOf(trace, next);
      next = commands[index + 1]
    )
      index += 1;
    if (access.step >= (commands[index]?.sentStep ?? Infinity)) stops[index] = access.step + 1;
  }
  return stops;
}

/** The next stop before or after a step; null at the ends. */
export function stopFrom(stops: readonly number[], step: number, by: 1 | -1): number | null {
  return (
    (by === 1 ? stops.find((stop) => stop > step) : stops.findLast((stop) => stop < step)) ?? null
  );
}

/** The last `count` accesses of the command in hand, up to a step. */
export function accessesAt(trace: Trace, step: number, count: number): readonly BusAccess[] {
  const command = commandAt(trace, step);
  if (command === null) return [];
  const from = startOf(trace, command);
  const own = trace.accesses.findIndex((access) => access.step >= from);
  // The window is set right before the first word goes through it.
  const first = trace.accesses[own - 1]?.direction === 'W' ? own - 1 : own;
  return trace.accesses
    .slice(first)
    .filter((access) => access.step < step)
    .slice(-count);
}

const FIELDS: readonly (readonly [string, number, (words: MailboxWords) => number])[] = [
  ['drv_mb_header', 0x00, (words) => words.drvMbHeader],
  ['drv_mb_param', 0x04, (words) => words.drvMbParam],
  ['fw_mb_header', 0x08, (words) => words.fwMbHeader],
  ['fw_mb_param', 0x0c, (words) => words.fwMbParam],
  ['drv_pulse_mb', 0x10, (words) => words.drvPulseMb],
  ['mcp_pulse_mb', 0x14, (words) => words.mcpPulseMb],
  ['union_data', 0x18, (words) => words.unionData[0] ?? 0]
];

/** What `public_drv_mb` holds at a step, as notes beside the lines that declare it. */
export function wordNotes(
  region: RegionText,
  words: MailboxWords
): Readonly<Record<number, string>> {
  return Object.fromEntries(
    region.lines.flatMap(({ number, html }) => {
      const text = plainText(html);
      const field = FIELDS.find(([name]) => new RegExp(`\\b${name}\\b`).test(text));
      if (field === undefined) return [];
      const [name, offset, value] = field;
      const more = name === 'union_data' ? ' …' : '';
      return [[number, `+${hex(offset, 2)} ${hex(value(words))}${more}`]];
    })
  );
}

/** Numbers beside the lines of the look: what was read, and what is expected. */
export function lookNotes(
  region: RegionText,
  trace: Trace,
  step: number
): Readonly<Record<number, string>> {
  const frame = trace
    .stackAt(step)
    .find(({ function: name }) => name === 'qed_mcp_update_pending_cmd');
  const command = commandAt(trace, step);
  const read = (name: string): number | null => {
    const parsed = parseWord(frame?.locals.find((local) => local.name === name)?.text ?? '');
    return parsed.ok ? parsed.value : null;
  };
  const [header, seq] = [read('header'), read('seq')];
  return Object.fromEntries(
    region.lines.flatMap(({ number, html }) => {
      const text = plainText(html);
      if (text.includes('fw_mb_header') && header !== null) return [[number, hex(header)]];
      if (!text.includes('seq != ') || seq === null || command === null) return [];
      const wanted = and(command.seq, SEQ_MASK);
      return [[number, `${seq} ${seq === wanted ? '=' : '≠'} ${wanted}`]];
    })
  );
}
