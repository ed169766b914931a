import { outcomeOf } from './outcome.ts';
import { commandRecords } from './commands.ts';
import { Recorder } from './recorder.ts';
import { compilingDriver, JUDGE, POPULATE, wordOf, type Driver } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { Tape } from './tape.ts';
import type { Comparison, MailboxWords, Place, Trace } from './trace.ts';
import { through, type Program } from '#lib/c/index.ts';

/** The comparisons of a run, or of one function. */
function comparisonsOf(program: Program, tape: Tape, only?: string): Comparison[] {
  return tape.compared.flatMap((event, index): Comparison[] => {
    if (only !== undefined && event.function !== only) return [];
    const { file, line } = program.statements[event.statement] ?? { file: '', line: 0 };
    const { operator, result } = event;
    const step = tape.comparedAt[index] ?? 0;
    const [left, right] = [wordOf(event.left), wordOf(event.right)];
    return [{ step, file, line, function: event.function, operator, left, right, result }];
  });
}

/** Index of the last entry at or before a step; the entries are in order of their steps. */
function lastAt(entries: readonly { readonly step: number }[], step: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((entries[middle]?.step ?? 0) <= step) low = middle;
    else high = middle - 1;
  }
  return low;
}

const NOTHING: MailboxWords = {
  drvMbHeader: 0,
  drvMbParam: 0,
  fwMbHeader: 0,
  fwMbParam: 0,
  drvPulseMb: 0,
  mcpPulseMb: 0,
  unionData: [0, 0, 0, 0, 0, 0, 0, 0]
};

/** A run up to its reply: another reply, or another mask over it, needs only what comes after. */
interface Begun {
  readonly key: string;
  readonly driver: Driver | undefined;
  readonly recorder: Recorder;
}
/** The last of them first: as many as are compared side by side. */
let begun: readonly Begun[] = [];
const MOST_BEGUN = 2;

function recorderOf(scenario: Scenario, driver?: Driver): Recorder {
  // A reader's text may read the mask before the reply.
  const { mask } = driver === undefined ? { mask: 0 } : scenario;
  // A stale reply stands in the mailbox, and no read of it is one of a reply: the run is of it alone.
  const any = scenario.fault === 'stale-seq' ? {} : { rsp: 0, param: null };
  const key = JSON.stringify({ ...scenario, ...any, mask });
  const known = begun.find((each) => each.key === key && each.driver === driver);
  const { recorder } = known ?? { recorder: new Recorder(scenario, driver) };
  const others = begun.filter((each) => each.recorder !== recorder);
  begun = [{ key, driver, recorder }, ...others].slice(0, MOST_BEGUN);
  return recorder;
}

/**
 * The way to a run's reply, with a rest every few milliseconds; at its end `record` of the same scenario
 * and driver costs little. For pages that must not stand still while a driver is compiled and runs for
 * the first time.
 */
export function* approach(scenario: Scenario, driver?: Driver): Generator<undefined, void> {
  if (driver === undefined) yield* compilingDriver(scenario.edition);
  const recorder = recorderOf(scenario, driver);
  yield;
  yield* recorder.begin();
}

/**
 * Runs a scenario and gives its trace. The same scenario gives the same trace, to the last digit.
 * Never throws for what a scenario asks for: a driver that cannot go on ends as a fault. A run that
 * differs from one of the last two only in its reply, or in the mask at the call, costs a small part of a
 * whole one. `driver`: a reader's text, in place of that of the scenario's edition.
 */
export const record = (scenario: Scenario, driver?: Driver): Trace =>
  through(recording(scenario, driver));

/** `record` with a rest every few milliseconds. */
export function* recording(scenario: Scenario, driver?: Driver): Generator<undefined, Trace> {
  if (driver === undefined) yield* compilingDriver(scenario.edition);
  yield;
  const recorder = recorderOf(scenario, driver);
  const { run } = recorder;
  yield;
  const { tape, stop } = yield* recorder.ending(scenario);
  yield;
  const { program, card } = run;
  const { statements, mailboxes, journal } = tape;
  const placeAt = (step: number): Place => {
    const index = statements[Math.min(Math.max(0, step), statements.length - 1)] ?? 0;
    const info = program.statements[index];
    return { file: info?.file ?? '', line: info?.line ?? 0, function: info?.function ?? '' };
  };
  const at = (values: readonly number[], step: number): number =>
    values[Math.min(Math.max(0, step), values.length - 1)] ?? 0;
  const rcOf = (name: string): number | null => {
    const value = run.machine.returned(name);
    return value === undefined ? null : Number(value);
  };
  const ended = { run, stop, rc: rcOf(JUDGE), populateRc: rcOf(POPULATE) };
  const outcome = outcomeOf(ended, comparisonsOf(program, tape, JUDGE), tape.log);
  let comparisons: readonly Comparison[] | undefined;
  return Object.freeze<Trace>({
    scenario,
    files: run.driver.files,
    length: statements.length,
    accesses: Object.freeze(tape.accesses),
    commands: Object.freeze(
      commandRecords(card.commands, tape.accesses, tape.sleeps, statements.length - 1)
    ),
    log: Object.freeze(tape.log),
    get comparisons() {
      return (comparisons ??= Object.freeze(comparisonsOf(program, tape)));
    },
    outcome,
    placeAt,
    timeAt: (step) => at(tape.times, step),
    statementAt: (step) => at(tape.ordinals, step),
    foldedBefore: (step) => tape.folds.get(step) ?? 0,
    depthAt: (step) => at(tape.depths, step),
    stackAt: (step) => journal.stackAt(step, at(tape.calls, step), placeAt),
    mailboxAt: (step) => mailboxes[lastAt(mailboxes, step - 1)]?.words ?? NOTHING
  });
}
