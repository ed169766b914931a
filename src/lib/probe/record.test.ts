import { describe, expect, it } from 'vitest';
import { compile, compiling, through } from '#lib/c/index.ts';
import { driverText } from '#lib/driver/text.ts';
import { approach, record, recording } from './record.ts';
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts';
import type { Trace } from './trace.ts';
import { transcript } from './transcript.ts';

const told = (scenario: Scenario): unknown => {
  const trace = record(scenario);
  return {
    ...trace.outcome,
    lines: transcript(trace, { statements: true, from: trace.length - 80 })
  };
};

/** Two runs are kept: these push out whatever was before. */
function forget(): void {
  record(DEFAULT_SCENARIO);
  record({ ...DEFAULT_SCENARIO, edition: '6.1' });
}

describe('a run that shares its beginning with one before', () => {
  it('tells the same as one from the start, whatever mask and reply came before', () => {
    const runs: Partial<Scenario>[] = [
      { rsp: 0x160000 },
      { rsp: 0x170000, mask: 0xfffe0000 },
      { rsp: 0x160000, mask: 0 },
      { rsp: 0x160000, mask: 0xffffffff },
      { rsp: 0x170000 }
    ];
    const shared = runs.map((run) => told({ ...DEFAULT_SCENARIO, edition: '6.13', ...run }));
    runs.forEach((run, index) => {
      forget();
      const alone = told({ ...DEFAULT_SCENARIO, edition: '6.13', ...run });
      expect(shared[index]).toEqual(alone);
    });
    expect(
      new Set(shared.map((each) => JSON.stringify(each))).size,
      'an open gate more changes nothing'
    ).toBe(4);
  });

  it('shows a stale reply as it is, whatever reply came before', () => {
    const seen = (rsp: number): readonly number[] =>
      record({ ...DEFAULT_SCENARIO, fault: 'stale-seq', rsp }).accesses.map(({ value }) => value);
    const shared = [0x170000, 0x160000].map(seen);
    forget();
    expect(shared[1]).toEqual(seen(0x160000));
    expect(shared[1]).not.toEqual(shared[0]);
  });
});

describe('what holds a page for long', () => {
  /** Goes through the work and counts its rests. */
  function counted<T>(work: Generator<undefined, T>): {
    readonly rests: number;
    readonly result: T;
  } {
    for (let rests = 0; ; rests += 1) {
      const { done, value } = work.next();
      if (done === true) return { rests, result: value };
    }
  }

  it('is the compiler, which rests after each declaration and each function', () => {
    const text = driverText('6.12');
    const { rests, result } = counted(compiling(text));
    const whole = compile(text);
    if (!result.ok || !whole.ok) throw new Error('the text is broken');
    expect(rests).toBeGreaterThan(2 * whole.program.functions.size);
    expect(result.program.statements).toEqual(whole.program.statements);
  });

  it('is the way to a reply, which rests too, and leaves the same run', () => {
    const scenario: Scenario = { ...DEFAULT_SCENARIO, edition: '4.17' };
    const fresh = told(scenario);
    forget();
    expect(counted(approach(scenario)).rests).toBeGreaterThan(20);
    expect(counted(approach(scenario)).rests, 'there already').toBeLessThan(3);
    expect(told(scenario)).toEqual(fresh);
  });
});

describe('two who record by turns', () => {
  const seen = (trace: Trace): unknown => [trace.outcome, trace.length, trace.log, trace.accesses];

  it.each([0, 1, 2, 3, 5, 20, 30, 34, 35])(
    'give what each would give alone, when one overtakes the other after %i pieces',
    (pieces) => {
      const one: Scenario = { ...DEFAULT_SCENARIO, rsp: 0x00160000, logLevel: 'verbose' };
      const other: Scenario = { ...one, rsp: 0x00170000 };
      forget();
      const [oneAlone, otherAlone] = [seen(record(one)), seen(record(other))];
      forget();
      const slow = recording(one);
      let piece = slow.next();
      for (let more = pieces; more > 0 && piece.done !== true; more -= 1) piece = slow.next();
      expect(seen(record(other))).toEqual(otherAlone);
      expect(seen(piece.done === true ? piece.value : through(slow))).toEqual(oneAlone);
    }
  );
});
