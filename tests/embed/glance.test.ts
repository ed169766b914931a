import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glance } from '#lib/probe/glance.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, EDITIONS, FAULTS, type Scenario } from '#lib/probe/scenario.ts';
import type { LogRecord, Outcome } from '#lib/probe/trace.ts';
import { judgedWord } from '#lib/views/meaning.ts';

const withoutSteps = (outcome: Outcome) => ({
  ...outcome,
  decided: outcome.decided === null ? null : { ...outcome.decided, step: 0 }
});
const printed = (log: readonly LogRecord[]) =>
  log.filter((line) => line.printed).map(({ time, text }) => ({ time, text }));

function agrees(scenario: Scenario): void {
  const { outcome, log, rsp } = glance(scenario);
  const trace = record(scenario);
  expect(withoutSteps(outcome)).toEqual(withoutSteps(trace.outcome));
  expect(printed(log)).toEqual(printed(trace.log));
  if (outcome.decided !== null) expect(rsp).toBe(judgedWord(trace));
}

it.each(EDITIONS)('a glance at a run of edition %s agrees with its record', (edition) => {
  const word = fc.oneof(
    fc.constantFrom(0, 0x00160000, 0x00170000, 0xffffffff),
    fc.integer({ min: 0, max: 0xffff }).map((high) => high * 0x10000)
  );
  const mask = fc.constantFrom(0xffff0000, 0, 0xffef0000, 0x00160000);
  const param = fc.constantFrom(null, 0, 1, 5, 8);
  fc.assert(
    fc.property(word, param, mask, (rsp, count, sheet) => {
      agrees({ ...DEFAULT_SCENARIO, edition, rsp, param: count, mask: sheet });
    }),
    { numRuns: 25 }
  );
});

it.each(FAULTS)('a glance at a run with the fault %s agrees with its record', (fault) => {
  agrees({ ...DEFAULT_SCENARIO, fault, rsp: 0x00160000, logLevel: 'info' });
});
