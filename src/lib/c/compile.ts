import type { CError } from './errors.ts';
import { lower } from './lower.ts';
import { Parser } from './parse-unit.ts';
import { preprocessing, type SourceFile } from './preprocess.ts';
import type { Program } from './program.ts';
import { through } from './through.ts';

/** A program, or what is wrong with the text (at least one error, in the order of the text). */
export type Compiled =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly errors: readonly CError[] };

/** What `compile` may be told. */
export interface CompileOptions {
  readonly hosts?: Iterable<string>;
  readonly arms?: boolean;
}

/**
 * Compiles the files as one translation unit. `#include "name"` finds its file among `files` and
 * takes it in once; the other files follow in the order of the list. With `hosts`, the names of
 * the host functions there will be, a call of any other function without a body is an error too
 * (`no-host`); without, it is a fault when it is reached. With `arms`, each way of an `if` begins with a
 * statement of its own, of the `if`'s line, so that `hits` tells which ways were gone; the program then
 * counts more steps. Never throws.
 */
export const compile = (files: readonly SourceFile[], options: CompileOptions = {}): Compiled =>
  through(compiling(files, options));

/** `compile` with rests: none of the work between two takes more than a few milliseconds. */
export function* compiling(
  files: readonly SourceFile[],
  options: CompileOptions = {}
): Generator<undefined, Compiled> {
  const { tokens, errors } = yield* preprocessing(files);
  yield;
  const parser = new Parser([...tokens]);
  const unit = yield* parser.parse();
  if (options.hosts !== undefined) parser.checkHosts(new Set(options.hosts));
  const all = [...errors, ...parser.errors];
  return all.length > 0
    ? { ok: false, errors: all }
    : { ok: true, program: yield* lower(unit, options.arms) };
}
