import type { CError } from './errors.ts';
import { lower } from './lower.ts';
import { Parser } from './parse-statement.ts';
import { preprocess, type SourceFile } from './preprocess.ts';
import type { Program } from './program.ts';

/** A program, or what is wrong with the text (at least one error, in the order of the text). */
export type Compiled =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly errors: readonly CError[] };

/**
 * Compiles the files as one translation unit. `#include "name"` finds its file among `files` and
 * takes it in once; the other files follow in the order of the list. Never throws.
 */
export function compile(files: readonly SourceFile[]): Compiled {
  const { tokens, errors } = preprocess(files);
  const parser = new Parser([...tokens]);
  const unit = parser.parse();
  const all = [...errors, ...parser.errors];
  return all.length > 0 ? { ok: false, errors: all } : { ok: true, program: lower(unit) };
}
