import { and, type Word } from '#lib/bits/index.ts';
import { PAUSE } from '#lib/c/index.ts';
import { bootTime } from './dmesg.ts';
import { outcomeOf } from './outcome.ts';
import { bind, JUDGE, POPULATE, prepare, wordOf } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { Comparison, LogRecord, Outcome } from './trace.ts';

/** What comes of a run. */
export interface Glance {
  readonly scenario: Scenario;
  /** As that of a trace; the comparison that decided has no step, but 0. */
  readonly outcome: Outcome;
  /** Printed lines, in their order; their steps are 0. */
  readonly log: readonly LogRecord[];
  /** `rsp` as the call holds it, behind the transport's mask; null where no answer came. */
  readonly rsp: Word | null;
}

/**
 * Runs a scenario and keeps what comes of it, but nothing of its way: for a page that shows no steps, and
 * shall be small. Agrees with `record`.
 */
export function glance(scenario: Scenario): Glance {
  const log: LogRecord[] = [];
  const comparisons: Comparison[] = [];
  let heard = false;
  let judged = false;
  const run = prepare(scenario, {
    onLog: (entry) => log.push({ ...entry, time: bootTime(entry), step: 0 }),
    observer: {
      compare: ({ statement, function: name, operator, left, right, result }) => {
        const { file, line } = run.program.statements[statement] ?? { file: '', line: 0 };
        comparisons.push({
          step: 0,
          file,
          line,
          function: name,
          operator,
          left: wordOf(left),
          right: wordOf(right),
          result
        });
      },
      leave: ({ name }) => (judged ||= name === JUDGE)
    },
    wrapHosts: ({ readl, ...others }, kernel) => ({
      ...others,
      readl: (call) =>
        !heard && run.card.wouldReadReply(kernel.barOffset(call)) ? PAUSE : readl?.(call)
    })
  });
  const { machine, card, driver } = run;
  bind(run);
  let stop = machine.run(driver.mostSteps);
  let rsp: Word | null = null;
  if (stop.kind === 'paused') {
    heard = true;
    rsp = and(card.mailbox().fwMbHeader, scenario.transportMask);
    // Only single steps are observed: as many as the question takes to come back.
    let ended = machine.step();
    while (ended === null && !judged) ended = machine.step();
    stop = ended ?? machine.run(Math.max(0, driver.mostSteps - machine.steps));
  }
  const rcOf = (name: string): number | null => {
    const value = machine.returned(name);
    return value === undefined ? null : Number(value);
  };
  const ended = { run, stop, rc: rcOf(JUDGE), populateRc: rcOf(POPULATE) };
  return { scenario, outcome: outcomeOf(ended, comparisons, log), log, rsp };
}
