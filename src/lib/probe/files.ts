import type { SourceFile } from '#lib/c/index.ts';
import { arrival } from '#lib/driver/changes.data.ts';
import { driverText } from '#lib/driver/text.ts';
import type { EditionId } from './scenario.ts';
import type { TextFile } from './trace.ts';

/** Source files as a trace lists them. */
export const listed = (files: readonly SourceFile[]): readonly TextFile[] =>
  files.map(({ name, text }) => ({ name, lines: text.split('\n') }));

const listings = new Map<EditionId, readonly TextFile[]>();

/** An edition's files, line by line; the same list each time. On a page, only after `textArrival`. */
export function filesOf(edition: EditionId): readonly TextFile[] {
  const known = listings.get(edition);
  if (known !== undefined) return known;
  const listing = listed(driverText(edition));
  listings.set(edition, listing);
  return listing;
}

/** Resolves once the driver's text has come. */
export const textArrival = arrival;
