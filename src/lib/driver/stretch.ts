import type { SourceFile } from '#lib/c/index.ts';
import type { DriverEdition } from './editions.ts';
import { driverText } from './text.ts';

/** The file that a reader's patch changes. */
export const PATCHED_FILE = 'qed_mcp.c';

/** The editions with the functions that a reader may change: all from 4.17 on. */
export const PATCH_EDITIONS = [
  '4.17',
  '6.1',
  '6.12',
  '6.12-fix',
  '6.13'
] as const satisfies readonly DriverEdition[];
/** An edition that a reader's patch can start from. */
export type PatchEdition = (typeof PATCH_EDITIONS)[number];

/**
 * The lines of an edition that a reader may change: from the question for the number of images to the
 * end of its caller. `#line` directives are left out of it.
 */
export interface Stretch {
  readonly edition: PatchEdition;
  /** Its first and last line in the edition's file, from 1, directives counted. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** A file with a reader's lines in it. */
export interface Woven {
  readonly files: readonly SourceFile[];
  /** The reader's line (from 1) at a line of `PATCHED_FILE`; null outside. */
  rowOf(line: number): number | null;
}

const DIRECTIVE = /^#line\s/;
/** The words of a message: they are how a reader's message is known again. */
const MESSAGE = /^\s*DP_\w+\s*\(.*?"((?:[^"\\]|\\.)*)"/;

interface Parts extends Stretch {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The directive above each message, by the message's words. */
  readonly directives: ReadonlyMap<string, string>;
}

const known = new Map<PatchEdition, Parts>();

function partsOf(edition: PatchEdition): Parts {
  const done = known.get(edition);
  if (done !== undefined) return done;
  const lines = (driverText(edition).find(({ name }) => name === PATCHED_FILE)?.text ?? '').split(
    '\n'
  );
  const head = lines.findIndex((line) => line.startsWith('int qed_mcp_bist_nvm_get_num_images('));
  const caller = lines.findIndex((line) => line.startsWith('int qed_mcp_nvm_info_populate('));
  const last = lines.indexOf('}', caller);
  let first = head;
  while (/^(\/\*| \*)/.test(lines[first - 1] ?? '')) first -= 1;
  if (head < 0 || caller < head || last < 0) throw new Error(`${edition} has no such functions`);
  const own = lines.slice(first, last + 1);
  const directives = new Map<string, string>();
  for (const [index, line] of own.entries()) {
    const message = MESSAGE.exec(own[index + 1] ?? '')?.[1];
    if (DIRECTIVE.test(line) && message !== undefined) directives.set(message, line);
  }
  const parts: Parts = {
    edition,
    first: first + 1,
    last: last + 1,
    text: own.filter((line) => !DIRECTIVE.test(line)).join('\n'),
    before: lines.slice(0, first),
    after: lines.slice(last + 1),
    directives
  };
  known.set(edition, parts);
  return parts;
}

/** The lines of an edition that a reader may change, as they stand. */
export const stretchOf = (edition: PatchEdition): Stretch => partsOf(edition);

/**
 * The files of an edition with `text` in place of its stretch. A message that the edition has keeps the
 * line number that the kernel prints, wherever it now stands; a new one counts on from the last.
 */
export function weave(edition: PatchEdition, text: string): Woven {
  const { before, after, first, directives } = partsOf(edition);
  const own: string[] = [];
  const rows: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const directive = directives.get(MESSAGE.exec(line)?.[1] ?? '');
    if (directive !== undefined) {
      own.push(directive);
      rows.push(index + 1);
    }
    own.push(line);
    rows.push(index + 1);
  }
  const woven = [...before, ...own, ...after].join('\n');
  return {
    files: driverText(edition).map((file) =>
      file.name === PATCHED_FILE ? { name: file.name, text: woven } : file
    ),
    rowOf: (line) => rows[line - first] ?? null
  };
}
