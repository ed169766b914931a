import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import type { SourceFile } from '#lib/c/index.ts';

/** Why a patch was not taken. `file` is null where the patch as a whole cannot be read. */
export interface PatchError {
  readonly code: 'not-a-patch' | 'unknown-file' | 'does-not-apply';
  readonly file: string | null;
  readonly message: string;
}

/** Files with a patch applied, or why it was not. */
export type Patched =
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | { readonly ok: false; readonly error: PatchError };

const refuse = (code: PatchError['code'], file: string | null, message: string): Patched => ({
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
export function applyToFiles(files: readonly SourceFile[], diff: string): Patched {
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
