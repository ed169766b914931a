import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, FAULTS, type Scenario } from '#lib/probe/scenario.ts';
import { statusOf } from '#lib/views/meaning.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const OK = 0x00160000;
const SCENARIOS: readonly Partial<Scenario>[] = [
  ...FAULTS.map((fault) => ({ fault })),
  { edition: '4.16' },
  { rsp: OK },
  { rsp: OK, imageRc: { 0: 2 } },
  { edition: '6.12-fix', param: 4 },
  { edition: '6.12-fix', param: 4, stack: 'zero' },
  { edition: '6.12-fix', param: 1, stack: 'pattern' },
  { edition: '6.13' }
];
const outcomes = SCENARIOS.map((patch) => record({ ...DEFAULT_SCENARIO, ...patch }).outcome);

describe.each([en.words, fr.words])('the status in $locale', (words) => {
  const said = outcomes.map((outcome) => statusOf(outcome, words));

  it.each(said)('is made of whole sentences: %s', (text) => {
    // The machine's own messages start with the name of what they speak of.
    const ours = text.replace(/(?<=[.] )[a-z_]+[-.>][\w.>-]+/, 'It');
    expect(ours).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(ours).not.toMatch(/[.:;,!]\s*[.;,]/);
    for (const sentence of ours.split('. ')) expect(sentence).toMatch(/^[\p{Lu}“«−]/u);
  });

  it('tells runs apart that end differently', () => {
    // Silence and a stale number look the same from the driver's side.
    expect(new Set(said).size).toBeGreaterThanOrEqual(said.length - 4);
  });

  it('warns of the pointer that was never set, and only then', () => {
    const warned = outcomes.map(({ images, rc, fault }) =>
      fault === null ? rc === -95 && images > 0 : fault.code === 'uninitialised-read'
    );
    const { warnUndefined, warnNoArray } = words;
    expect(
      said.map(
        (text, index) =>
          text.includes(warnUndefined) || text.includes(warnNoArray(outcomes[index]?.images ?? 0))
      )
    ).toEqual(warned);
    expect(warned.filter(Boolean)).toHaveLength(3);
  });
});
