import { compile, type CError } from '#lib/c/index.ts';
import { Kernel } from '#lib/driver/kernel.ts';
import { PATCHED_FILE, stretchOf, weave, type PatchEdition } from '#lib/driver/stretch.ts';
import { listed } from './files.ts';
import type { Driver } from './run.ts';

export {
  PATCH_EDITIONS,
  PATCHED_FILE,
  stretchOf,
  type PatchEdition,
  type Stretch
} from '#lib/driver/stretch.ts';

/** Characters that a reader's text may have: some seven times those of the edition. */
export const MOST_TEXT = 20_000;

/**
 * Statements after which a run of a reader's text is ended: the longest that an edition needs for
 * up to 255 images, with room. A loop that never ends is stopped within about a second.
 */
export const PATCHED_STEPS = 20_000_000;

/** Messages after which it is ended, too. */
const MOST_MESSAGES = 20_000;

/** What is wrong with a reader's text; lines and columns are those of that text, from 1. */
export interface PatchProblem extends Pick<CError, 'code' | 'names'> {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  /** True where the error shows only behind the text, as after a missing brace. */
  readonly behind: boolean;
}

/** A driver with a reader's text in it, or why there is none. */
export type Patched =
  | {
      readonly ok: true;
      readonly driver: Driver;
      /** The reader's line at a line of `PATCHED_FILE`; null outside. */
      rowOf(line: number): number | null;
      /** The functions that the text defines. */
      readonly functions: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly tooLong: true; readonly problems: readonly [] }
  | { readonly ok: false; readonly tooLong: false; readonly problems: readonly PatchProblem[] };

/** The kernel's functions: what a driver may call without a body. */
const hosts = Object.keys(
  new Kernel({
    bus: { readl: () => 0, writel: () => undefined },
    advance: () => undefined,
    logLevel: 'notice'
  }).hosts
);

/**
 * The driver of an edition with a reader's text in place of its stretch. Never throws: whatever is
 * wrong with the text is listed, one problem a line, in the order of the text.
 */
export function patched(edition: PatchEdition, text: string): Patched {
  if (text.length > MOST_TEXT) return { ok: false, tooLong: true, problems: [] };
  const { files, rowOf } = weave(edition, text);
  const compiled = compile(files, { hosts });
  if (!compiled.ok) {
    const last = text.split('\n').length;
    const { first } = stretchOf(edition);
    const problems = compiled.errors.map(({ code, names, file, line, column, endColumn }) => {
      const row = file === PATCHED_FILE ? rowOf(line) : null;
      if (row !== null) {
        const end = endColumn === undefined ? {} : { endColumn };
        return { code, names, line: row, column, ...end, behind: false };
      }
      const above = file === PATCHED_FILE && line < first;
      return { code, names, line: above ? 1 : last, column: 1, behind: !above };
    });
    // What follows on the same line mostly follows from the first.
    const firsts = problems.filter(
      ({ line }, index) => problems.findIndex((each) => each.line === line) === index
    );
    return { ok: false, tooLong: false, problems: firsts };
  }
  const { program } = compiled;
  const functions = new Set(
    [...program.functions.values()]
      .filter(({ file, line }) => file === PATCHED_FILE && rowOf(line) !== null)
      .map(({ name }) => name)
  );
  const driver = {
    edition,
    program,
    files: listed(files),
    mostSteps: PATCHED_STEPS,
    mostMessages: MOST_MESSAGES
  };
  return { ok: true, driver, rowOf, functions };
}
