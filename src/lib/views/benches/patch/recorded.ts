import type { record, recording } from '#lib/probe/record.ts';
import type { Driver } from '#lib/probe/run.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Outcome, Trace } from '#lib/probe/trace.ts';
import { unhurried } from '../../unhurried.ts';

/** What records runs; it comes after the page. */
export interface Simulator {
  readonly record: typeof record;
  readonly recording: typeof recording;
}

/** Statements and messages of a run that never ends, which are shown. */
const SHORT = { mostSteps: 20_000, mostMessages: 2000 };
const ENDLESS = new Set(['out-of-steps', 'host:log-full']);

/** Whether a run was ended because it did not end by itself. */
export const isEndless = ({ fault }: Outcome): boolean => ENDLESS.has(fault?.code ?? '');

/** A driver whose runs are cut short after their beginning, for one that never ends. */
export const cutShort = (driver: Driver): Driver => ({ ...driver, ...SHORT });

/**
 * Records a run of a driver on the page's thread, a few milliseconds at a time.
 *
 * @param wanted asked between two slices; null is given once it says no
 */
export async function recorded(
  { recording }: Simulator,
  scenario: Scenario,
  driver: Driver | undefined,
  wanted: () => boolean
): Promise<Trace | null> {
  const recorded = await unhurried(recording(scenario, driver), wanted);
  return recorded?.value ?? null;
}
