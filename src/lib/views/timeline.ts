import { and, shr } from '#lib/bits/index.ts';
import type { CommandRecord, Trace } from '#lib/probe/trace.ts';
import { startOf } from './mailbox.ts';
import type { Words } from './words.ts';
import { grouped } from './grouped.ts';

/** One slot of the ruler: a command, or all image commands together where they are many. */
export interface Slot {
  readonly label: string;
  /** Index of the slot's last command. */
  readonly last: number;
  /** Key of the group's caption. */
  readonly group: string;
  /** First step of the slot; it ends where the next one begins. */
  readonly from: number;
  readonly to: number;
  readonly slept: boolean;
  /** False where no answer was seen. */
  readonly answered: boolean;
  /** Steps and their shares of the slot's width, from its border over its marks to its border. */
  readonly stops: readonly Stop[];
}

type Stop = readonly [step: number, share: number];

/** A run as a ruler: the time before the first command, equal slots, the tail to the end. */
export interface Ruler {
  readonly slots: readonly Slot[];
  /** Neighbouring slots with one caption. */
  readonly groups: readonly {
    readonly key: string;
    readonly from: number;
    readonly count: number;
  }[];
  /** Printed log lines of the tail, as shares of it. */
  readonly ticks: readonly number[];
  readonly tailFrom: number;
  readonly length: number;
}

/** Widths of the parts before and after the slots, in slots. */
export const LEAD = 1;
export const TAIL = 3;
/** Room between two captions, in em. */
const GAP = 0.3;
/** Where a slot shows the writing of the header and the reading of the answer, as shares of it. */
export const SENT = 0.15;
export const ANSWERED = 0.8;
/** From this many on, image commands share a slot. */
const MANY = 8;

const GROUPS: Readonly<Record<string, string>> = {
  GET_MFW_FEATURE_SUPPORT: 'ask',
  GET_PF_RDMA_PROTOCOL: 'ask',
  OS_WOL: 'ask',
  GET_PPFID_BITMAP: 'ppfid',
  INITIATE_PF_FLR: 'flr'
};

function groupOf({ name, param }: CommandRecord): string {
  const short = name.replace(/^DRV_MSG_(?:CODE_)?/, '');
  if (short.startsWith('RESOURCE_CMD')) return and(shr(param, 5), 7) < 4 ? 'lock' : 'unlock';
  if (short.startsWith('BIST_TEST')) return and(param, 0xff) === 3 ? 'bist' : 'images';
  return GROUPS[short] ?? short;
}

/** The ruler of a run. */
export function rulerOf(trace: Trace): Ruler {
  const { commands, length } = trace;
  const images = commands.filter((command) => groupOf(command) === 'images').length;
  // A command has the word from the step after its first write, as `commandAt` counts.
  const starts = commands.map((command) => startOf(trace, command) + 1);
  const slots: Slot[] = [];
  for (let index = 0; index < commands.length;) {
    const command = commands[index];
    if (command === undefined) break;
    const group = groupOf(command);
    let next = index + 1;
    if (group === 'images' && images > MANY) {
      while (next < commands.length && commands[next] !== undefined && starts[next] !== undefined) {
        const other = commands[next];
        if (other === undefined || groupOf(other) !== 'images') break;
        next += 1;
      }
    }
    const final = commands[next - 1] ?? command;
    const from = starts[index] ?? 0;
    const to = starts[next] ?? (final.answeredStep ?? final.sentStep) + 1;
    const stops: Stop[] = [[from, 0]];
    for (const [step, share] of [
      [command.sentStep, SENT],
      [final.answeredStep ?? to, ANSWERED]
    ] as const) {
      if (step > (stops.at(-1)?.[0] ?? from) && step < to) stops.push([step, share]);
    }
    stops.push([to, 1]);
    slots.push({
      label: next - index === 1 ? String(command.index) : `${command.index}–${next}`,
      last: next,
      group,
      from,
      to,
      slept: command.slept,
      answered: final.answeredStep !== null,
      stops
    });
    index = next;
  }
  const groups: { key: string; from: number; count: number }[] = [];
  slots.forEach(({ group }, index) => {
    const last = groups.at(-1);
    if (last?.key === group) last.count += 1;
    else groups.push({ key: group, from: index, count: 1 });
  });
  const tailFrom = slots.at(-1)?.to ?? 0;
  const tail = Math.max(1, length - 1 - tailFrom);
  return {
    slots,
    groups,
    ticks: trace.log
      .filter(({ step, printed }) => printed && step >= tailFrom)
      .map(({ step }) => (step - tailFrom) / tail),
    tailFrom,
    length
  };
}

/** How many slots wide the ruler is, its lead and its tail included. */
export const widthOf = ({ slots }: Ruler): number => LEAD + slots.length + TAIL;

/** Between the stops around `at`, from steps to shares or the other way round. */
function along(stops: readonly Stop[], at: number, from: 0 | 1, to: 0 | 1): number {
  const after = Math.max(
    1,
    stops.findIndex((stop) => at <= stop[from])
  );
  const [a, b] = [stops[after - 1], stops[after]];
  if (a === undefined || b === undefined) return 0;
  return a[to] + ((at - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

/** Where a step stands on the ruler, 0 to 1. */
export function shareOf(ruler: Ruler, step: number): number {
  const { slots, tailFrom, length } = ruler;
  const width = widthOf(ruler);
  const first = slots[0]?.from ?? tailFrom;
  if (step <= first) return first === 0 ? 0 : (step / first) * (LEAD / width);
  const index = slots.findIndex(({ to }) => step < to);
  const slot = slots[index];
  if (slot !== undefined) {
    return (LEAD + index + along(slot.stops, step, 0, 1)) / width;
  }
  const rest = length - 1 - tailFrom;
  return (LEAD + slots.length + (rest > 0 ? ((step - tailFrom) / rest) * TAIL : TAIL)) / width;
}

/** The step at a place on the ruler, the other way round. */
export function stepAt(ruler: Ruler, share: number): number {
  const { slots, tailFrom, length } = ruler;
  const place = Math.max(0, Math.min(1, share)) * widthOf(ruler);
  const first = slots[0]?.from ?? tailFrom;
  if (place <= LEAD) return Math.round(first * (place / LEAD));
  const slot = slots[Math.floor(place - LEAD)];
  if (slot !== undefined) {
    return Math.round(along(slot.stops, place - LEAD - Math.floor(place - LEAD), 1, 0));
  }
  const tail = (place - LEAD - slots.length) / TAIL;
  return Math.round(tailFrom + (length - 1 - tailFrom) * tail);
}

/**
 * Which captions can stand side by side in one line: the long groups choose first, then short words.
 * Each has its first slot, its number of slots and its text; `slot` is a slot's width in em.
 */
export function captionsThatFit(
  captions: readonly { readonly from: number; readonly count: number; readonly text: string }[],
  slot: number
): ReadonlySet<number> {
  const spans = captions.map(({ from, count, text }) => {
    const middle = (from + count / 2) * slot;
    const half = [...text].reduce((sum, mark) => sum + (/[A-Z_]/.test(mark) ? 0.32 : 0.26), 0);
    return { count, start: middle - half, end: middle + half };
  });
  const fit = new Set<number>();
  const order = [...spans.entries()].sort(
    ([, a], [, b]) => b.count - a.count || a.end - a.start - (b.end - b.start)
  );
  for (const [index, { start, end }] of order) {
    const free = [...fit].every((other) => {
      const span = spans[other];
      return span === undefined || span.end + GAP <= start || end + GAP <= span.start;
    });
    if (free) fit.add(index);
  }
  return fit;
}

/** Which statement is next, of how many; at the end, that none is. */
export function statementOf(
  trace: Trace,
  step: number,
  words: Pick<Words, 'locale' | 'statement' | 'statementEnd'>
): string {
  const of = grouped(trace.outcome.steps, words.locale);
  return step >= trace.length - 1
    ? words.statementEnd(of)
    : words.statement(grouped(trace.statementAt(step) + 1, words.locale), of);
}
