import { describe, expect, it } from 'vitest';
import { CASES, isDefined, type Case } from './cases.ts';
import { compileText, mustCompile, run, type End } from './machine.ts';

const each = (cases: readonly Case[], check: (one: Case) => void): void => {
  for (const one of cases) it(`${one.topic}/${one.name}`, () => check(one));
};

/** Runs a case on the fast path and step by step, which must agree in everything. */
function runBoth(one: Case): { lines: readonly string[]; end: End['end'] } {
  const program = mustCompile(one.text);
  const { steps, ...fast } = run(program);
  expect(run(program, { mode: 'step' })).toEqual({ steps, ...fast });
  return fast;
}

describe('the machine prints what the case says', () => {
  each(CASES.filter(isDefined), (one) => {
    const end = { kind: 'returned', value: one.returns };
    expect(runBoth(one)).toEqual({ lines: one.expected, end });
  });
});

describe('the machine stops at the fault', () => {
  each(
    CASES.filter((one) => one.fault),
    (one) => {
      const end = { kind: 'fault', ...one.fault };
      expect(runBoth(one)).toEqual({ lines: one.expected, end });
    }
  );
});

describe('the compiler reports the errors of the text', () => {
  each(
    CASES.filter((one) => one.errors.length > 0),
    (one) => {
      const compiled = compileText(one.text);
      const reported = compiled.ok ? [] : compiled.errors.map(({ line, code }) => ({ line, code }));
      // Errors that follow from an earlier one may be reported too, but never before it.
      expect(reported[0]).toEqual(one.errors[0]);
      expect(reported).toEqual(expect.arrayContaining([...one.errors]));
    }
  );
});

describe('the corpus', () => {
  it('has more than 400 cases, each with a name of its own', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(400);
    const names = CASES.map((one) => `${one.topic}/${one.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
