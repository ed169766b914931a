import { record } from './record.ts';
import {
  ANSWERS,
  askedCommand,
  healthy,
  refusing,
  type AnswerId,
  type AskedCommand
} from './refusing.ts';
import type { EditionId } from './scenario.ts';
import type { LogRecord, ProbeResult, Trace } from './trace.ts';

/** Messages of one log call that the healthy run does not print: the first, and how many there are. */
export interface Said extends Pick<
  LogRecord,
  'level' | 'function' | 'line' | 'message' | 'printed'
> {
  readonly times: number;
}

/** What came of one command answered in one way, all others healthy. */
export interface Refusal {
  readonly answer: AnswerId;
  readonly probe: ProbeResult;
  /** What qede's probe returned; null where the machine had to stop. */
  readonly probeError: number | null;
  /** Why the machine had to stop; null where it did not. */
  readonly fault: string | null;
  readonly interfaces: number;
  /** In order. */
  readonly said: readonly Said[];
  readonly milliseconds: number;
}

/** A command of the probe, and what came of each answer to it. */
export interface RefusalRow {
  readonly command: AskedCommand;
  /** Places in the healthy run, from 1. */
  readonly places: readonly number[];
  /** Parameters it is sent with, each once. */
  readonly params: readonly number[];
  /** Whether the driver sleeps while it waits for it. */
  readonly sleeps: boolean;
  readonly cells: readonly Refusal[];
}

/** The whole matrix of an edition. */
export interface Refusals {
  readonly edition: EditionId;
  /** Commands up to the question NUM_IMAGES, that included. */
  readonly commands: number;
  readonly rows: readonly RefusalRow[];
}

/** What a run says that another does not; the trace of every word, verbose, is left out. */
function saidBeyond(trace: Trace, usual: ReadonlySet<string>): readonly Said[] {
  const made = new Map<string, Said>();
  for (const { level, function: fn, line, message, printed, text } of trace.log) {
    if (level === 'verbose' || usual.has(text)) continue;
    const key = `${level} ${String(fn)} ${String(line)}`;
    const first = made.get(key) ?? { level, function: fn, line, message, printed, times: 0 };
    made.set(key, { ...first, times: first.times + 1 });
  }
  return [...made.values()];
}

/**
 * Runs an edition with each of its commands answered in each way, all others healthy. `progress` hears
 * the part that is done. The order of the rows is that of the probe.
 */
export function refusals(edition: EditionId, progress?: (part: number) => void): Refusals {
  const well = record(healthy(edition));
  const usual = new Set(well.log.map(({ text }) => text));
  const rows = new Map<AskedCommand, { places: number[]; params: number[]; sleeps: boolean }>();
  for (const { index, name, param, slept } of well.commands) {
    const command = askedCommand(name, param);
    if (command === null) continue;
    const row = rows.get(command) ?? { places: [], params: [], sleeps: slept };
    rows.set(command, row);
    row.places.push(index);
    if (!row.params.includes(param)) row.params.push(param);
  }
  const all = rows.size * ANSWERS.length;
  let done = 0;
  const made = [...rows].map(([command, row]): RefusalRow => {
    const cells = ANSWERS.map((answer): Refusal => {
      const trace = record(refusing(edition, command, answer));
      const { probe, probeError, fault, interfaces, virtualMicroseconds } = trace.outcome;
      done += 1;
      progress?.(done / all);
      return {
        answer,
        probe,
        probeError,
        fault: fault?.message ?? null,
        interfaces: interfaces.length,
        said: saidBeyond(trace, usual),
        milliseconds: virtualMicroseconds / 1000
      };
    });
    return { command, ...row, cells };
  });
  const question = rows.get('NUM_IMAGES')?.places[0] ?? null;
  const before = [...rows].flatMap(([command, { places }]) =>
    command === 'IMAGES' ? [] : places
  ).length;
  return { edition, commands: question ?? before, rows: made };
}
