import names from 'driver:names';
import type { EditionId } from '#lib/probe/scenario.ts';
import { REFERENCE } from '#lib/views/code.ts';

/** The folder of an edition's page, from the folder of the language. */
export const sourcePage = (edition: EditionId): string =>
  edition === REFERENCE ? 'source/' : `source/${edition}/`;

/**
 * Where a name of the driver is defined, from the folder of the language: in the reference edition,
 * else in the first that has it. Null for what is no such name, and for words such as u32.
 */
export function identifierAddress(name: string): string | null {
  const place = Object.hasOwn(names, name) ? names[name] : undefined;
  const shown = place?.editions.includes(REFERENCE) ? REFERENCE : place?.editions[0];
  return shown === undefined ? null : `${sourcePage(shown)}#${name}`;
}

/** The first edition that has a name. */
export const sinceOf = (name: string): EditionId | null =>
  (Object.hasOwn(names, name) ? names[name]?.editions[0] : undefined) ?? null;
