import { shl } from '#lib/bits/index.ts';
import { compile, errorText, Machine } from '#lib/c/index.ts';
import { driverText } from '#lib/driver/text.ts';
import type { EditionId } from './scenario.ts';
import { CODES } from './sweep.ts';

/** Statements after which a few lines are ended. */
const MOST_STEPS = 1000;

/**
 * What some lines of C return when they stand alone, with the reply in `rsp`: for each code, from 0
 * to 0xffff, the number returned; null where they return nothing or the machine has to stop. They
 * know the constants of an edition's headers. Throws if they are no C.
 */
export function returnedAlone(
  lines: readonly string[],
  edition: EditionId
): readonly (number | null)[] {
  const headers = driverText(edition).filter(({ name }) => name.endsWith('.h'));
  const text = `#include "qed.h"\nint alone(u32 rsp)\n{\n${lines.join('\n')}\n}\n`;
  const compiled = compile([...headers, { name: 'alone.c', text }]);
  if (!compiled.ok) throw new Error(compiled.errors.map(errorText).join('\n'));
  const machine = new Machine(compiled.program, { hosts: {}, uninitialised: 'strict' });
  return Array.from({ length: CODES }, (_, code) => {
    machine.start('alone', [shl(code, 16)]);
    const stop = machine.run(MOST_STEPS);
    return stop.kind === 'returned' && stop.value !== undefined ? Number(stop.value) : null;
  });
}
