import { describe, expect, it } from 'vitest';
import type { Answer, CardConfig, CommandName } from '#lib/card/index.ts';
import { DRIVER_EDITIONS, type DriverEdition } from '#lib/driver/index.ts';
import { buildNative, gccSays, hasGcc, replay, type NativeResult } from './replay.ts';
import { nativeRun, simulate, type Setting, type Simulated } from './simulate.ts';

if (!hasGcc) console.warn('no gcc 12 or later: the driver is not compared with a native build');

/** Scenarios per edition; six editions make more than 2,000. */
const EACH = 350;
/** Of them at most so many in which a command may never be answered: each takes up to a second. */
const TIMEOUTS = 4;
/** Editions in which every wait spins, 500,000 times. */
const SPINNING: readonly DriverEdition[] = ['4.16', '4.17', '6.13'];

const COMMANDS: readonly CommandName[] = [
  'GET_MFW_FEATURE_SUPPORT',
  'GET_PF_RDMA_PROTOCOL',
  'OS_WOL',
  'RESOURCE_CMD',
  'SET_RESOURCE_VALUE',
  'GET_RESOURCE_ALLOC',
  'GET_PPFID_BITMAP',
  'INITIATE_PF_FLR',
  'BIST_TEST'
];
const CODES = [0, 0x10000, 0x160000, 0x170000, 0x800000, 0x34000000, 0x35000000, 0xffff0000];
const PARAMS = [0, 1, 2, 3, 4, 8, 16, 33, 57, 0x22, 0x62, 255, 257, 0x100, 0x200, 0x300, 0x400];

/** Numbers that look random and are the same each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 0x80000000;
    return Math.floor((state / 0x80000000) * below);
  };
}

function settings(edition: DriverEdition): Setting[] {
  const next = numbers(DRIVER_EDITIONS.indexOf(edition) + 1);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const word = (): number => next(0x10000) * 0x10000 + next(0x10000);
  let timeouts = 0;
  const mayTimeOut = (): boolean => {
    timeouts += 1;
    return timeouts <= TIMEOUTS;
  };
  const spins = SPINNING.includes(edition);
  const code = (): number => (next(3) === 0 ? next(0x10000) * 0x10000 : pick(CODES));
  const param = (): number => (next(4) === 0 ? word() : pick(PARAMS));
  const answer = (): Answer => {
    if (next(30) === 0 && mayTimeOut()) return { fault: pick(['silent', 'stale-seq']) };
    return {
      ...(next(2) === 0 ? { code: code() } : {}),
      ...(next(2) === 0 ? { param: param() } : {}),
      ...(next(5) === 0 ? { delayMicroseconds: next(3000) } : {}),
      ...(next(6) === 0 ? { data: [0, 1, 2, 3, 4, 5].map(() => next(64)) } : {})
    };
  };
  const faults = (): CardConfig['faults'] => {
    switch (next(12)) {
      case 0:
        return {
          reset: {
            after: pick(COMMANDS),
            ...(next(2) === 0 && mayTimeOut() ? { readyAfterMicroseconds: next(2_000_000) } : {})
          }
        };
      case 1:
        if (spins && !mayTimeOut()) return {};
        return { notReady: { readyAfterMicroseconds: next(1_100_000) } };
      case 2:
        return next(2) === 0 ? { noShmem: true } : { allOnes: true };
      default:
        return {};
    }
  };
  return Array.from({ length: EACH }, (_, index): Setting => {
    const answers: Partial<Record<CommandName, Answer>> = {};
    for (let count = next(3); count > 0; count -= 1) answers[pick(COMMANDS)] = answer();
    return {
      card: {
        answers,
        numImages:
          index % 5 === 0
            ? { code: 0x160000, param: next(40) }
            : { code: code(), ...(next(2) === 0 ? { param: next(20) } : {}) },
        imageReturnCodes: next(4) === 0 ? { [next(10)]: next(4) } : {},
        faults: faults(),
        pf: next(8),
        numPorts: pick([1, 2, 4]),
        layout: pick(['6.12', '4.17']),
        initialSeq: next(2) === 0 ? 0 : 0xfff0 + next(16),
        mac: pick(['14:02:ec:c9:70:20', '00:00:00:00:00:00'])
      },
      ...(next(5) === 0 ? { mask: word() } : {}),
      ...(next(9) === 0 ? { transportMask: pick([0xffffffff, 0, 0xff000000, 0xffff]) } : {}),
      stack: pick(['strict', 'zero', 'pattern'])
    };
  });
}

const told = (log: Simulated['log'] | NativeResult['log']): string[] =>
  log
    .filter(({ level }) => level !== 'kernel')
    .map(({ level, function: fn, line, message }) => `${level} [${fn}:${line}()]${message}`);

/** What both have to say of a run, in one shape. */
const simulated = (run: Simulated): object => ({
  rc: run.stop.kind === 'returned' ? Number(run.stop.value) : null,
  getNumImages: run.getNumImages,
  populate: run.populate,
  waited: run.waited,
  log: told(run.log)
});
const native = (result: NativeResult): object => ({
  rc: result.rc,
  getNumImages: result.getNumImages,
  populate: result.populate,
  waited: result.waited,
  log: told(result.log)
});

describe.runIf(hasGcc)('the text as gcc builds it', () => {
  it.each(DRIVER_EDITIONS)('%s passes with all warnings as errors', (edition) => {
    expect(gccSays(edition, '-O0')).toBe('');
    expect(buildNative(edition, 'zero', '-O0')).toContain(edition);
    expect(buildNative(edition, 'pattern', '-O2')).toContain(edition);
  });

  it('passes with optimisation too, but for the second bug, which gcc then sees', () => {
    const warned = DRIVER_EDITIONS.flatMap((edition) => {
      const said = gccSays(edition, '-O2');
      return /nvm_info\.image_att.*-Werror=maybe-uninitialized/.test(said) || said === ''
        ? []
        : [said];
    });
    expect(warned).toEqual([]);
    expect(gccSays('6.13', '-O2')).toBe('');
  });

  it.each(DRIVER_EDITIONS)(
    `%s makes the machine's accesses, results and messages in ${EACH} scenarios`,
    { timeout: 600_000 },
    (edition) => {
      const all = settings(edition);
      const runs = all.map((setting) => simulate(edition, setting));
      const played = replay(
        edition,
        runs.map((run, index) => nativeRun(all[index] ?? {}, run))
      );
      let faults = 0;
      for (const [index, run] of runs.entries()) {
        const result = played[index];
        const setting = JSON.stringify(all[index]);
        if (result === undefined) throw new Error(`no result for ${setting}`);
        expect(result.status, `${setting}: ${result.why}`).not.toBe('mismatch');
        if (run.stop.kind === 'fault') {
          faults += 1;
          const ours = told(run.log);
          expect(told(result.log).slice(0, ours.length), setting).toEqual(ours);
          continue;
        }
        expect(run.stop.kind, setting).toBe('returned');
        expect(result.status, `${setting}: ${result.why}`).toBe('returned');
        expect(native(result), setting).toEqual(simulated(run));
      }
      // The faults are a part of it, not most of it.
      expect(faults).toBeLessThan(EACH / 4);
    }
  );

  it('notices a single wrong access, and one that is missing', () => {
    const run = simulate('6.12');
    const base = nativeRun({}, run);
    const wrong = base.accesses.map((access, index) =>
      index === 40 ? { ...access, offset: access.offset + 4 } : access
    );
    const results = replay('6.12', [
      { ...base, accesses: wrong },
      { ...base, accesses: base.accesses.slice(0, -1) },
      { ...base, accesses: [...base.accesses, { direction: 'R', offset: 0x1f8, value: 0 }] },
      base
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'mismatch',
      'mismatch',
      'mismatch',
      'returned'
    ]);
  });
});
