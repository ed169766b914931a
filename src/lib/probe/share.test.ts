import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SCENARIO,
  EDITIONS,
  FAULTS,
  LOG_LEVELS,
  STACKS,
  type Scenario
} from './scenario.ts';
import { COMMAND_NAMES } from '#lib/card/codes.ts';
import { scenarioFromPairs, scenarioToPairs } from './share.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const answer = fc.oneof(
  fc.record({ code: word, param: fc.option(word) }),
  fc.constant({ silent: true as const })
);
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  edition: fc.constantFrom(...EDITIONS),
  rsp: word,
  param: fc.option(word),
  mask: word,
  transportMask: word,
  fault: fc.constantFrom(...FAULTS),
  answers: fc.dictionary(fc.constantFrom(...COMMAND_NAMES), answer, { noNullPrototype: true }),
  imageRc: fc
    .array(fc.tuple(fc.integer({ min: 0, max: 255 }), word), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
  stack: fc.constantFrom(...STACKS),
  logLevel: fc.constantFrom(...LOG_LEVELS)
});

describe('a scenario in an address', () => {
  it('needs no words when it is the default', () => {
    expect(scenarioToPairs(DEFAULT_SCENARIO)).toEqual([]);
    expect(scenarioFromPairs([])).toEqual({ scenario: DEFAULT_SCENARIO, step: null, problems: [] });
  });

  it('comes back as it was, through the text of an address', () => {
    fc.assert(
      fc.property(scenarios, fc.option(fc.nat({ max: 999_999_999 })), (scenario, step) => {
        const params = new URLSearchParams(scenarioToPairs(scenario).map(([k, t]) => [k, t]));
        if (step !== null) params.set('step', String(step));
        const back = scenarioFromPairs(new URLSearchParams(params.toString()));
        expect(back).toEqual({ scenario, step, problems: [] });
      })
    );
  });

  it('keeps what is good and names what is not', () => {
    const { scenario, step, problems } = scenarioFromPairs([
      ['rsp', '0x00170000'],
      ['mask', '0xffff000g'],
      ['edition', '5.4'],
      ['answer', 'LOAD_REQ=0'],
      ['image', '2'],
      ['step', '-1'],
      ['colour', 'red'],
      ['lang', 'fr'],
      ['v', '9']
    ]);
    expect(scenario).toEqual({ ...DEFAULT_SCENARIO, rsp: 0x00170000 });
    expect(step).toBeNull();
    expect(problems.map(({ key, code }) => `${key}: ${code}`)).toEqual([
      'step: not-a-word',
      'v: not-one-of',
      'mask: not-a-word',
      'edition: not-one-of',
      'answer: not-an-answer',
      'image: not-an-image',
      'colour: unknown-key'
    ]);
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        expect(() => scenarioFromPairs(pairs)).not.toThrow();
      })
    );
  });
});
