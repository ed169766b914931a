import { record } from '#lib/probe/record.ts';
import {
  DEFAULT_SCENARIO,
  EDITIONS,
  FAULTS,
  type EditionId,
  type FaultId,
  type Scenario
} from '#lib/probe/scenario.ts';
import type { CommandRecord, ProbeResult } from '#lib/probe/trace.ts';
import { CODE_REFERENCE, type CommandName } from '#lib/card/reference.ts';
import type { Question } from './text.ts';

const codeOf = (name: string): number => {
  const row = CODE_REFERENCE.FIRMWARE_CODES.find((code) => code.name === `FW_MSG_CODE_${name}`);
  if (row === undefined) throw new Error(`No code ${name}`);
  return row.value;
};
const OK = codeOf('OK');
const ERROR = codeOf('ERROR');
const UNSUPPORTED = codeOf('UNSUPPORTED');

const run = (patch: Partial<Scenario>) => record({ ...DEFAULT_SCENARIO, ...patch });

/** Equal commands in a row, as a probe sends them. */
export interface CommandGroup {
  readonly question: Question;
  readonly name: CommandName;
  /** The kernel's name of the command. */
  readonly driverCode: string;
  readonly first: number;
  readonly last: number;
  /** Parameters, each once, in order. */
  readonly params: readonly number[];
  readonly sleeps: boolean;
  /** The probe when the firmware does not know this question; null where it cannot be asked apart. */
  readonly unsupported: ProbeResult | null;
}

/** Which question a command asks; `before`: whether its name came earlier in the probe. */
function questionOf(name: CommandName, before: boolean): Question {
  if (name === 'RESOURCE_CMD') return before ? 'unlock' : 'lock';
  if (name === 'BIST_TEST') return before ? 'image' : 'count';
  return name;
}

/** The release of a lock that was never taken is never sent: both share one answer. */
function refused(question: Question, name: CommandName): ProbeResult | null {
  if (question === 'unlock') return null;
  if (question === 'count') return run({ rsp: UNSUPPORTED }).outcome.probe;
  const answers = { [name]: { code: UNSUPPORTED, param: 0 } };
  return run({ rsp: OK, answers }).outcome.probe;
}

function groups(commands: readonly CommandRecord[]): readonly CommandGroup[] {
  const rows = CODE_REFERENCE.DRIVER_CODES;
  const found: { name: CommandName; question: Question; of: CommandRecord[] }[] = [];
  for (const command of commands) {
    const name = rows.find(({ value }) => value === command.code)?.command ?? null;
    if (name === null) throw new Error(`The probe sends ${command.name}, which has no row`);
    const question = questionOf(
      name,
      found.some((group) => group.name === name)
    );
    const last = found.at(-1);
    if (last?.name === name && question !== 'image') last.of.push(command);
    else if (last?.question === 'image') last.of.push(command);
    else found.push({ name, question, of: [command] });
  }
  return found.map(({ name, question, of }) => ({
    name,
    question,
    driverCode: rows.find(({ command }) => command === name)?.name ?? name,
    first: of[0]?.index ?? 0,
    last: of.at(-1)?.index ?? 0,
    params: [...new Set(of.map(({ param }) => param))],
    sleeps: of.some(({ slept }) => slept),
    unsupported: refused(question, name)
  }));
}

/** What the page tells of runs, each done once. */
export interface Runs {
  readonly commands: readonly CommandGroup[];
  /** Per edition: the lines of the log with a place, and the probe when the question is not supported. */
  readonly editions: Readonly<
    Record<EditionId, { readonly lines: readonly string[]; readonly unsupported: ProbeResult }>
  >;
  readonly faults: Readonly<Record<FaultId, ProbeResult>>;
}

let done: Runs | undefined;

/** All runs behind the page; they take some seconds, once. */
export function runs(): Runs {
  done ??= {
    commands: groups(run({ rsp: OK }).commands),
    editions: byKey(EDITIONS, (edition) => ({
      lines: run({ edition, rsp: ERROR })
        .log.filter(({ printed, line }) => printed && line !== null)
        .map(({ function: fn, line }) => `${String(fn)}:${String(line)}`),
      unsupported: run({ edition, rsp: UNSUPPORTED }).outcome.probe
    })),
    faults: byKey(FAULTS, (fault) => run({ rsp: OK, fault }).outcome.probe)
  };
  return done;
}

function byKey<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
