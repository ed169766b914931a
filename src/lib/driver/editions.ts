import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import type { SourceFile } from '#lib/c/index.ts';
import { withoutMarkers } from './regions.ts';
import kernelH from './qed/kernel.h?raw';
import qedH from './qed/qed.h?raw';
import qedHw from './qed/qed_hw.c?raw';
import qedMcp from './qed/qed_mcp.c?raw';
import qedInt from './qed/qed_int.c?raw';
import qedDev from './qed/qed_dev.c?raw';
import qedMain from './qed/qed_main.c?raw';
import qedeMain from './qed/qede_main.c?raw';
import to417 from './series/01-4.17.patch?raw';
import to61 from './series/02-6.1.patch?raw';
import to612 from './series/03-6.12.patch?raw';
import to612Fix from './series/04-6.12-fix.patch?raw';
import to613 from './series/05-6.13.patch?raw';

/** The base text, which is edition 4.16. */
const BASE: readonly SourceFile[] = [
  { name: 'kernel.h', text: kernelH },
  { name: 'qed.h', text: qedH },
  { name: 'qed_hw.c', text: qedHw },
  { name: 'qed_mcp.c', text: qedMcp },
  { name: 'qed_int.c', text: qedInt },
  { name: 'qed_dev.c', text: qedDev },
  { name: 'qed_main.c', text: qedMain },
  { name: 'qede_main.c', text: qedeMain }
];

/** What each edition adds to the one before it, oldest first; the base adds nothing. */
const SERIES = [
  ['4.16', ''],
  ['4.17', to417],
  ['6.1', to61],
  ['6.12', to612],
  ['6.12-fix', to612Fix],
  ['6.13', to613]
] as const;

/** One of the six texts of the driver. */
export type DriverEdition = (typeof SERIES)[number][0];

/** The six texts, oldest first. An edition is the base with the patches up to its own applied. */
export const DRIVER_EDITIONS: readonly DriverEdition[] = SERIES.map(([id]) => id);

/** Why a patch was not taken. `file` is null where the patch as a whole cannot be read. */
export interface PatchError {
  readonly code: 'not-a-patch' | 'unknown-file' | 'does-not-apply';
  readonly file: string | null;
  readonly message: string;
}

/** The files of an edition, headers first, or why there are none. */
export type EditionFiles =
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | { readonly ok: false; readonly error: PatchError };

const refuse = (code: PatchError['code'], file: string | null, message: string): EditionFiles => ({
  ok: false,
  error: { code, file, message }
});

/** `a/qed_mcp.c` and `b/src/qed_mcp.c` both mean qed_mcp.c. */
const fileOf = (patch: StructuredPatch): string =>
  (patch.newFileName ?? patch.oldFileName ?? '').replace(/^.*\//, '');

/**
 * Applies a unified diff to the files, exactly: every context line has to be there. Files are known
 * by their last path component. Never throws.
 */
export function applyToFiles(files: readonly SourceFile[], diff: string): EditionFiles {
  let patches: StructuredPatch[];
  try {
    patches = parsePatch(diff).filter((patch) => patch.hunks.length > 0);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse('not-a-patch', null, `This is not a unified diff: ${why}`);
  }
  if (patches.length === 0) {
    return refuse('not-a-patch', null, 'This is not a unified diff: it has no "@@" line.');
  }
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  for (const patch of patches) {
    const name = fileOf(patch);
    if (name === '') {
      return refuse('not-a-patch', null, 'The patch does not say which file it is for.');
    }
    const before = texts.get(name);
    if (before === undefined) {
      const known = files.map((file) => file.name).join(', ');
      return refuse('unknown-file', name, `There is no file ${name}; there are ${known}.`);
    }
    const after = applyPatch(before, patch, { fuzzFactor: 0 });
    if (after === false) {
      return refuse(
        'does-not-apply',
        name,
        `The patch does not fit ${name}: the lines that it expects are not there.`
      );
    }
    texts.set(name, after);
  }
  return { ok: true, files: files.map(({ name }) => ({ name, text: texts.get(name) ?? '' })) };
}

const marked = new Map<DriverEdition, EditionFiles>();
const plain = new Map<DriverEdition, EditionFiles>();

/** The text of an edition with the comments that mark its regions, as it lies in `qed/`. */
export function markedFiles(id: DriverEdition): EditionFiles {
  const done = marked.get(id);
  if (done !== undefined) return done;
  const index = SERIES.findIndex(([name]) => name === id);
  const [, patch] = SERIES[index] ?? SERIES[0];
  const [before] = SERIES[index - 1] ?? SERIES[0];
  let result: EditionFiles = { ok: true, files: BASE };
  if (patch !== '') {
    const earlier = markedFiles(before);
    result = earlier.ok ? applyToFiles(earlier.files, patch) : earlier;
  }
  marked.set(id, result);
  return result;
}

function plainFiles(id: DriverEdition): EditionFiles {
  const done = plain.get(id);
  if (done !== undefined) return done;
  const text = markedFiles(id);
  const result: EditionFiles = text.ok
    ? {
        ok: true,
        files: text.files.map((file) => ({ name: file.name, text: withoutMarkers(file.text) }))
      }
    : text;
  plain.set(id, result);
  return result;
}

/**
 * The text of an edition, with a reader's own unified diff on top if there is one; the marks of
 * regions are not in it, neither for the machine nor for the reader. The same object for the same
 * edition each time, as long as there is no `extraPatch`. Never throws: errors are in the reader's
 * patch (those of the series are held by a test).
 */
export function editionFiles(id: DriverEdition, extraPatch = ''): EditionFiles {
  const series = plainFiles(id);
  return series.ok && extraPatch !== '' ? applyToFiles(series.files, extraPatch) : series;
}
