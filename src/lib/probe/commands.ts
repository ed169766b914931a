import { and } from '#lib/bits/index.ts';
import type { CommandEntry } from '#lib/card/index.ts';
import type { BusAccess, CommandRecord } from './trace.ts';

const HEADER = 'public_drv_mb.drv_mb_header';
const REPLY = 'public_drv_mb.fw_mb_header';

/**
 * The commands that the firmware took, with the steps of the run that sent them and saw the answer.
 *
 * @param sleeps steps at which the driver went to sleep, rising
 */
export function commandRecords(
  commands: readonly CommandEntry[],
  accesses: readonly BusAccess[],
  sleeps: readonly number[]
): CommandRecord[] {
  const rings = accesses.filter(({ direction, name }) => direction === 'W' && name === HEADER);
  const looks = accesses.filter(({ direction, name }) => direction === 'R' && name === REPLY);
  return commands.map((entry, position) => {
    const ring = rings[position];
    const nextRing = rings[position + 1]?.step ?? Infinity;
    const sentStep = ring?.step ?? 0;
    const seen = looks.find(
      ({ step, value }) => step > sentStep && step < nextRing && and(value, 0xffff) === entry.seq
    );
    const until = seen?.step ?? nextRing;
    return {
      index: position + 1,
      seq: entry.seq,
      code: entry.code,
      name: entry.name,
      param: entry.param,
      answer: entry.answer,
      answerParam: entry.answerParam,
      sentStep,
      answeredStep: seen?.step ?? null,
      sentTime: ring?.time ?? 0,
      answeredTime: seen?.time ?? null,
      slept: sleeps.some((step) => step > sentStep && step < until)
    };
  });
}
