// A data module (see scripts/data.ts): it runs while the site is built, and pages fetch its value.
import { diffArrays } from 'diff';
import { DRIVER_EDITIONS, editionFiles, type DriverEdition } from './editions.ts';

/** At line `at`, counted from 0 as the file then stands, `gone` lines give way to those `added`. */
export type Splice = readonly [at: number, gone: number, added: readonly string[]];

/** What an edition changes in the files of the one before it; the first begins with no lines. */
export interface EditionChanges {
  readonly edition: DriverEdition;
  /** By file, headers first. */
  readonly files: Readonly<Record<string, readonly Splice[]>>;
}

function splices(before: readonly string[], after: readonly string[]): Splice[] {
  let [at, gone] = [0, 0];
  const made: Splice[] = [];
  const splice = (added: readonly string[]): void => {
    made.push([at, gone, added]);
    [at, gone] = [at + added.length, 0];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) gone = value.length;
    else if (added) splice(value);
    else {
      if (gone > 0) splice([]);
      at += value.length;
    }
  }
  if (gone > 0) splice([]);
  return made;
}

/** All editions, oldest first, each as its changes. */
export default function changes(): readonly EditionChanges[] {
  const last = new Map<string, readonly string[]>();
  return DRIVER_EDITIONS.map((edition) => {
    const text = editionFiles(edition);
    if (!text.ok) throw new Error(`${edition}: ${text.error.message}`);
    const files = text.files.map((file): [string, Splice[]] => {
      const lines = file.text.split('\n');
      const made = splices(last.get(file.name) ?? [], lines);
      last.set(file.name, lines);
      return [file.name, made];
    });
    return { edition, files: Object.fromEntries(files) };
  });
}

/** Resolves once `changes` can be called. */
export const arrival = (): Promise<void> => Promise.resolve();
