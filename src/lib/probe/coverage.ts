import type { Scenario } from './scenario.ts';
import { CODES, Sweeper } from './sweep.ts';

/** Resolves once the driver's text has come; `coverage` needs it. */
export { arrival as textArrival } from '#lib/driver/changes.data.ts';

/** How many answers reach each line of the driver's text. */
export interface Coverage {
  /** Answers that were tried. */
  readonly total: number;
  /** By file: for each line (index 0 is line 1) how many answers reach it; null without statement. */
  readonly files: ReadonlyMap<string, readonly (number | null)[]>;
}

/**
 * Runs a scenario with the given codes (all 65,536 if none are named) and counts, per line, the
 * answers that reach it.
 */
export function coverage(scenario: Scenario, codes?: readonly number[]): Coverage {
  const sweeper = new Sweeper(scenario);
  const { machine, program } = sweeper.run;
  const before = machine.hits.slice();
  const counts = new Uint32Array(program.statements.length);
  const total = codes?.length ?? CODES;
  for (let index = 0; index < total; index += 1) {
    machine.hits.set(before);
    sweeper.fate(codes?.[index] ?? index);
    for (let statement = 0; statement < counts.length; statement += 1) {
      counts[statement] = (counts[statement] ?? 0) + (machine.hits[statement] ?? 0);
    }
  }
  const files = new Map<string, (number | null)[]>();
  for (const { index, file, line } of program.statements) {
    const lines = files.get(file) ?? [];
    files.set(file, lines);
    while (lines.length < line) lines.push(null);
    lines[line - 1] = Math.max(lines[line - 1] ?? 0, counts[index] ?? 0);
  }
  return { total, files };
}
