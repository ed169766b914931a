// The driver's text for the simulator. Pages fetch it as one file; no patch is applied there.
import type { SourceFile } from '#lib/c/index.ts';
import changes from './changes.data.ts';
import type { DriverEdition } from './editions.ts';

let texts: ReadonlyMap<DriverEdition, readonly SourceFile[]> | undefined;

function unpack(): ReadonlyMap<DriverEdition, readonly SourceFile[]> {
  const lines = new Map<string, string[]>();
  return new Map(
    changes().map(({ edition, files }) => {
      for (const [name, splices] of Object.entries(files)) {
        const file = lines.get(name) ?? [];
        for (const [at, gone, added] of splices) file.splice(at, gone, ...added);
        lines.set(name, file);
      }
      return [edition, [...lines].map(([name, file]) => ({ name, text: file.join('\n') }))];
    })
  );
}

/**
 * The files of an edition, headers first: the same list each time. Throws on a page where the text has
 * not come yet (`arrival` of changes.data.ts).
 */
export function driverText(edition: DriverEdition): readonly SourceFile[] {
  texts ??= unpack();
  return texts.get(edition) ?? [];
}
