import { and } from '#lib/bits/index.ts';
import type { CommandEntry } from '#lib/card/index.ts';
import type { BusAccess, CommandRecord } from './trace.ts';

const HEADER = 'public_drv_mb.drv_mb_header';
const REPLY = 'public_drv_mb.fw_mb_header';

/**
 * The commands that the firmware took, with the steps of the run that sent them and saw the answer.
 * Commands beyond what was recorded stand at the run's last step.
 *
 * @param sleeps steps at which the driver went to sleep, rising
 * @param last the run's last step
 */
export function commandRecords(
  commands: readonly CommandEntry[],
  accesses: readonly BusAccess[],
  sleeps: readonly number[],
  last: number
): CommandRecord[] {
  const rings = accesses.filter(({ direction, name }) => direction === 'W' && name === HEADER);
  const looks = accesses.filter(({ direction, name }) => direction === 'R' && name === REPLY);
  let look = 0;
  let sleep = 0;
  return commands.map((entry, position) => {
    const ring = rings[position];
    const sentStep = ring?.step ?? last;
    const nextRing = rings[position + 1]?.step ?? Infinity;
    let seen: BusAccess | undefined;
    for (; look < looks.length; look += 1) {
      const read = looks[look];
      if (read === undefined || read.step >= nextRing) break;
      if (seen === undefined && read.step > sentStep && and(read.value, 0xffff) === entry.seq) {
        seen = read;
      }
    }
    const until = seen?.step ?? nextRing;
    while (sleep < sleeps.length && (sleeps[sleep] ?? 0) <= sentStep) sleep += 1;
    return {
      index: position + 1,
      seq: entry.seq,
      code: entry.code,
      name: entry.name,
      param: entry.param,
      answer: entry.answer,
      answerParam: entry.answerParam,
      sentStep,
      answeredStep: seen?.step ?? (ring === undefined && entry.readTime !== null ? last : null),
      sentTime: ring?.time ?? entry.sentTime,
      answeredTime: seen?.time ?? (ring === undefined ? entry.readTime : null),
      slept: (sleeps[sleep] ?? Infinity) < until
    };
  });
}
