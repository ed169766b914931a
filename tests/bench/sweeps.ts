import { shl } from '#lib/bits/index.ts';
import { sweep, type Sweep } from '#lib/probe/sweep.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { replyParam } from '#lib/probe/setup.ts';
import { nativeRun, simulate } from '../native/simulate.ts';
import { replaySweep, type NativeRun, type NativeStretch } from '../native/replay.ts';

const EDITION = '6.12';

/** What the driver does at one code, to be made again by gcc's build. */
function runOf(code: number): NativeRun {
  const rsp = shl(code, 16);
  const setting = {
    card: { numImages: { code: rsp, param: replyParam(DEFAULT_SCENARIO, rsp) } },
    stack: 'pattern' as const
  };
  return nativeRun(setting, simulate(EDITION, setting));
}

/** The access in which the runs of two codes differ. Throws where they differ in more. */
function differing(one: NativeRun, other: NativeRun): number {
  const places = one.accesses.flatMap(({ direction, offset, value }, place) => {
    const same = other.accesses[place];
    if (direction !== same?.direction || offset !== same.offset)
      throw new Error('bench: not alike');
    return value === same.value ? [] : [place];
  });
  const [place] = places;
  if (place === undefined || places.length > 1) throw new Error('bench: no one place of the code');
  return place;
}

/** All codes as stretches of neighbours of one class, each with a run of its class. */
function stretches({ classOf, classes }: Sweep): NativeStretch[] {
  const runs = classes.map(({ first }) => runOf(first / 0x10000));
  const widest = classes.findIndex(({ first, last }) => first !== last);
  const { first, last } = classes[widest] ?? { first: 0, last: 0 };
  const at = differing(runOf(first / 0x10000), runOf(last / 0x10000));
  const made: NativeStretch[] = [];
  for (let from = 0, to = 1; to <= classOf.length; to += 1) {
    if (to < classOf.length && classOf[to] === classOf[from]) continue;
    const run = runs[classOf[from] ?? 0];
    if (run !== undefined) made.push({ run, at, from, to });
    from = to;
  }
  return made;
}

/**
 * The sweep of all codes with the text of 6.12 as gcc -O2 built it; its classes have to be those of our
 * own sweep, else this throws. gcc's build cannot go back: it runs the whole probe for every code.
 */
export function nativeSweep(): () => number {
  const own = sweep(DEFAULT_SCENARIO);
  const parts = stretches(own);
  const bound = own.classes.reduce(
    (sum, { probe, count }) => sum + (probe === 'ok' ? count : 0),
    0
  );
  return () => {
    const made = replaySweep(EDITION, parts);
    if (made.returned !== own.total || made.bound !== bound) {
      throw new Error(`bench: gcc's sweep is another: ${JSON.stringify(made)}`);
    }
    return made.seconds;
  };
}
