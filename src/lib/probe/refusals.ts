import type { Stop } from '#lib/c/index.ts';
import type { KernelLog } from '#lib/driver/kernel.ts';
import { interfacesOf, resultOf } from './outcome.ts';
import { record } from './record.ts';
import {
  ANSWERS,
  askedCommand,
  healthy,
  refusing,
  type AnswerId,
  type AskedCommand
} from './refusing.ts';
import { bind, prepare, type Run } from './run.ts';
import type { EditionId, Scenario } from './scenario.ts';
import type { LogRecord, ProbeResult } from './trace.ts';

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
  /** One for each answer, in the order of `ANSWERS`, as far as they were tried. */
  readonly cells: readonly Refusal[];
}

/** The whole matrix of an edition. */
export interface Refusals {
  readonly edition: EditionId;
  /** Commands up to the question NUM_IMAGES, that included. */
  readonly commands: number;
  readonly rows: readonly RefusalRow[];
}

/** One run to its end, without a trace. */
function ended(scenario: Scenario): { readonly run: Run; readonly stop: Stop } {
  const run = prepare(scenario);
  bind(run);
  return { run, stop: run.machine.run(run.driver.mostSteps) };
}

let usual: { readonly edition: EditionId; readonly texts: ReadonlySet<string> } | undefined;

/** What the healthy run of an edition says. */
const usualOf = (edition: EditionId): ReadonlySet<string> => {
  if (usual?.edition !== edition) {
    const { kernel } = ended(healthy(edition)).run;
    usual = { edition, texts: new Set(kernel.log.map(({ text }) => text)) };
  }
  return usual.texts;
};

/** What a run says that the healthy one does not; the trace of every word, verbose, is left out. */
function saidBeyond(log: readonly KernelLog[], known: ReadonlySet<string>): readonly Said[] {
  const made = new Map<string, Said>();
  for (const { level, function: fn, line, message, printed, text } of log) {
    if (level === 'verbose' || known.has(text)) continue;
    const key = `${level} ${String(fn)} ${String(line)}`;
    const first = made.get(key) ?? { level, function: fn, line, message, printed, times: 0 };
    made.set(key, { ...first, times: first.times + 1 });
  }
  return [...made.values()];
}

/** The commands of an edition in the order of the probe, no answer tried yet. */
export function refusalRows(edition: EditionId): Refusals {
  const rows = new Map<AskedCommand, { places: number[]; params: number[]; sleeps: boolean }>();
  for (const { index, name, param, slept } of record(healthy(edition)).commands) {
    const command = askedCommand(name, param);
    if (command === null) continue;
    const row = rows.get(command) ?? { places: [], params: [], sleeps: slept };
    rows.set(command, row);
    row.places.push(index);
    if (!row.params.includes(param)) row.params.push(param);
  }
  const question = rows.get('NUM_IMAGES')?.places[0] ?? null;
  const before = [...rows].flatMap(([command, { places }]) =>
    command === 'IMAGES' ? [] : places
  ).length;
  const made = [...rows].map(([command, row]) => ({ command, ...row, cells: [] }));
  return { edition, commands: question ?? before, rows: made };
}

/** Runs an edition with one of its commands answered so, all others healthy. */
export function refusal(edition: EditionId, command: AskedCommand, answer: AnswerId): Refusal {
  const { run, stop } = ended(refusing(edition, command, answer));
  const { probe, probeError, fault } = resultOf(stop);
  return {
    answer,
    probe,
    probeError,
    fault: fault?.message ?? null,
    interfaces: interfacesOf(run, probe).length,
    said: saidBeyond(run.kernel.log, usualOf(edition)),
    milliseconds: run.kernel.clock / 1000
  };
}

/** The whole matrix of an edition: each of its commands answered in each way. */
export function refusals(edition: EditionId): Refusals {
  const blank = refusalRows(edition);
  const rows = blank.rows.map((row) => ({
    ...row,
    cells: ANSWERS.map((answer) => refusal(edition, row.command, answer))
  }));
  return { ...blank, rows };
}
