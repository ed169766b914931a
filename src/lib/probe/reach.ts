import { driverOf } from './run.ts';
import type { Scenario } from './scenario.ts';
import { CODES, Sweeper } from './sweep.ts';

/** Neighbouring codes, 0 to 0xffff; both ends belong to it. */
export type CodeRange = readonly [from: number, to: number];

/** The two ways of one `if`, each as a place in `sets`. */
export interface Branch {
  readonly file: string;
  readonly line: number;
  readonly taken: number;
  readonly notTaken: number;
}

/** Which of the 65,536 codes reach which lines. Plain data. */
export interface Reach {
  /** Codes that go the same way through the driver, by their first code. Each code is in one path. */
  readonly paths: readonly { readonly count: number; readonly ranges: readonly CodeRange[] }[];
  /** The sets of paths that occur, as places in `paths`. */
  readonly sets: readonly (readonly number[])[];
  /** By file: for each line (index 0 is line 1) a place in `sets`; null without statement. */
  readonly files: Readonly<Record<string, readonly (number | null)[]>>;
  /** In the order of the text. */
  readonly branches: readonly Branch[];
}

/** Codes between two reports of how far it has come. */
const REPORT = 1024;

/**
 * Runs a scenario with every code; its own `rsp` does not matter. `progress` hears, now and then, how many
 * codes are done.
 */
export function reach(scenario: Scenario, progress?: (done: number) => void): Reach {
  const sweeper = new Sweeper(scenario, { driver: driverOf(scenario.edition, true), mute: true });
  const { machine, program } = sweeper.run;
  const before = machine.hits.slice();
  /** What is hit already is hit by all. */
  const open = program.statements.flatMap(({ index }) => (before[index] === 0 ? [index] : []));
  const found: { hits: Uint8Array; count: number; ranges: [number, number][] }[] = [];
  const alike = (hits: Uint8Array): boolean =>
    open.every((statement) => hits[statement] === machine.hits[statement]);
  let last: (typeof found)[number] | undefined;
  for (let code = 0; code < CODES; code += 1) {
    machine.hits.set(before);
    sweeper.fate(code);
    const previous = last;
    if (last === undefined || !alike(last.hits)) {
      last = found.find(({ hits }) => alike(hits));
      if (last === undefined) {
        last = { hits: machine.hits.slice(), count: 0, ranges: [] };
        found.push(last);
      }
    }
    last.count += 1;
    const range = last.ranges.at(-1);
    if (previous === last && range !== undefined) range[1] = code;
    else last.ranges.push([code, code]);
    if ((code + 1) % REPORT === 0) progress?.(code + 1);
  }

  const sets: number[][] = [];
  const places = new Map<string, number>();
  const setOf = (paths: number[]): number => {
    const key = paths.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sets.length);
    return sets.push(paths) - 1;
  };
  const through = (statements: readonly number[]): number =>
    setOf(
      found.flatMap(({ hits }, path) =>
        statements.some((statement) => hits[statement] === 1) ? [path] : []
      )
    );
  const files: Record<string, (number | null)[]> = {};
  const lines = new Map<string, number[]>();
  const branches: Branch[] = [];
  for (const { index, file, line, column, kind } of program.statements) {
    if (kind === 'not-taken') continue;
    if (kind === 'taken') {
      const other = program.statements.find(
        (each) =>
          each.kind === 'not-taken' &&
          each.index > index &&
          each.file === file &&
          each.line === line &&
          each.column === column
      );
      branches.push({
        file,
        line,
        taken: through([index]),
        notTaken: through(other === undefined ? [] : [other.index])
      });
      continue;
    }
    const key = `${file} ${String(line)}`;
    const statements = [...(lines.get(key) ?? []), index];
    lines.set(key, statements);
    const list = (files[file] ??= []);
    while (list.length < line) list.push(null);
    list[line - 1] = through(statements);
  }
  return { paths: found.map(({ count, ranges }) => ({ count, ranges })), sets, files, branches };
}
