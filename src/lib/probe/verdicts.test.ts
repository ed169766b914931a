import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shl } from '#lib/bits/index.ts';
import { record } from './record.ts';
import { DEFAULT_SCENARIO, EDITIONS, type Scenario } from './scenario.ts';
import { CODES, sweep } from './sweep.ts';
import {
  asksUnsupported,
  verdictCounts,
  verdictOn,
  type Judgement,
  type Verdict
} from './verdicts.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
/** Masks that let something interesting happen are rare among all words: mix in such ones. */
const mask = fc.oneof(
  word,
  fc.constantFrom(0, 0xffff0000, 0xffff, 0xffffffff, 0x160000, 0xfffe0000, 0xffe90000, 0xff0000),
  fc.integer({ min: 0, max: 0xffff }).map((low) => shl(low, 16)),
  fc.integer({ min: 0, max: 31 }).map((index) => shl(1, index))
);

const judgementOf = (scenario: Scenario): Judgement | null => {
  const trace = record(scenario);
  const question = trace.commands.findLast(
    ({ name, param }) => name === 'BIST_TEST' && param === 3
  );
  if (question === undefined) return null;
  const { mask, transportMask } = scenario;
  return { mask, transportMask, seq: question.seq, asksUnsupported: asksUnsupported(trace.files) };
};

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '0': 'ok',
  '-95': 'unsupported',
  '-22': 'refused'
};

describe('verdicts by arithmetic', () => {
  it('count what verdictOn says of each code', () => {
    fc.assert(
      fc.property(mask, mask, word, fc.boolean(), (one, other, seq, asks) => {
        const judgement = { mask: one, transportMask: other, seq, asksUnsupported: asks };
        const counts = { ok: 0, unsupported: 0, refused: 0 };
        for (let code = 0; code < CODES; code += 1) counts[verdictOn(code, judgement)] += 1;
        expect(verdictCounts(judgement)).toEqual(counts);
      }),
      { numRuns: 60 }
    );
  });

  it('know which editions ask for UNSUPPORTED from their text', () => {
    expect(
      EDITIONS.filter((edition) => asksUnsupported(record({ ...DEFAULT_SCENARIO, edition }).files))
    ).toEqual(['6.12-fix', '6.13']);
  });

  /** Every code through the driver. A question that never came has no verdicts. */
  const agree = (scenario: Scenario): void => {
    const { classes, classOf } = sweep(scenario);
    const judgement = judgementOf(scenario);
    if (judgement === null) {
      expect(classes.map(({ rc }) => rc)).toEqual([null]);
      return;
    }
    const counts = { ok: 0, unsupported: 0, refused: 0 };
    for (const { rc, count } of classes) {
      const verdict = VERDICTS[String(rc)];
      if (verdict === undefined) throw new Error(`a return of ${String(rc)}`);
      counts[verdict] += count;
    }
    expect(verdictCounts(judgement)).toEqual(counts);
    for (let code = 0; code < CODES; code += 1) {
      const said = VERDICTS[String(classes[classOf[code] ?? 0]?.rc)];
      if (said !== verdictOn(code, judgement))
        expect([code, said]).toEqual([code, verdictOn(code, judgement)]);
    }
  };

  it.each(EDITIONS)('agree with every run of edition %s under random masks', (edition) => {
    fc.assert(
      fc.property(mask, mask, (value, transportMask) => {
        agree({ ...DEFAULT_SCENARIO, edition, mask: value, transportMask });
      }),
      { numRuns: 1 }
    );
  });

  it.each([0, 0x0000ffff, 0xfffe0000])('agree under the mask %i alone', (value) => {
    agree({ ...DEFAULT_SCENARIO, edition: '6.13', mask: value });
  });

  it('agree where only the number decides', () => {
    const both = { mask: 0x0000ffff, transportMask: 0xffffffff };
    agree({ ...DEFAULT_SCENARIO, edition: '6.13', ...both });
    agree({ ...DEFAULT_SCENARIO, edition: '6.13', ...both, transportMask: 0x00160000 });
  });
});
