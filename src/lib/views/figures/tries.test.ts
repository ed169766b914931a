import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { compare, interfacesOf, TRIES, type Result, type Try } from './tries.ts';

const named = (...ids: readonly string[]): readonly Try[] =>
  TRIES.filter(({ id }) => ids.includes(id));
const theirs = TRIES.filter(({ seen }) => seen !== null);
const asSeen = ({ seen }: Try): boolean => seen !== 0;
const verdicts = (tried: readonly Try[], works: (each: Try) => boolean | null) =>
  compare(tried, works).map(({ factor, verdict }) => [factor, verdict]);

describe('comparing tries', () => {
  it('has nothing to say about failures alone', () => {
    const failures = compare(named('debian-12', 'unnamed'), asSeen);
    expect(failures.every(({ verdict }) => verdict === 'open')).toBe(true);
    expect(failures.map(({ failed }) => failed.length)).toEqual([1, 1, 2, 2]);
  });

  it('leaves two suspects after the one success', () => {
    expect(verdicts(theirs, asSeen)).toEqual([
      ['server', 'same'],
      ['cards', 'same'],
      ['system', 'apart'],
      ['kernel', 'apart']
    ]);
  });

  it('sees where the two sides overlap', () => {
    const [debian] = named('debian-12');
    if (debian === undefined) throw new Error('no Debian 12');
    const again: Try = { ...debian, id: 'again', kernel: '4.15', seen: 8 };
    expect(verdicts([...theirs, again], asSeen).slice(2)).toEqual([
      ['system', 'mixed'],
      ['kernel', 'apart']
    ]);
  });

  it('puts kernels in order, the unknown one last, and counts no try without an end', () => {
    const [, , , kernel] = compare(TRIES, ({ id }) => (id === 'ubuntu-18-04' ? null : false));
    expect(kernel?.failed).toEqual(['5.4.59', '5.10.7', '6.1', '6.6.9', '6.12.0', null]);
    expect(kernel?.worked).toEqual([]);
  });
});

describe('what a try brings', () => {
  const results: readonly Result[] = TRIES.flatMap(({ edition }) =>
    [0, 0x00160000].flatMap((rsp) => {
      if (edition === null) return [];
      const { interfaces } = record({ ...DEFAULT_SCENARIO, edition, rsp }).outcome;
      return [{ edition, answer: rsp, interfaces: interfaces.length }];
    })
  );

  it('agrees with what the authors saw, wherever both are known', () => {
    for (const each of theirs.filter(({ edition }) => edition !== null)) {
      expect(interfacesOf(each, 0, results), each.id).toBe(each.seen);
    }
  });

  it('is known of every try but one when the cards answer OK', () => {
    const brought = TRIES.map((each) => interfacesOf(each, 0x00160000, results));
    expect(brought.filter((count) => count === 8)).toHaveLength(TRIES.length - 1);
    expect(brought[TRIES.findIndex(({ id }) => id === 'unnamed')]).toBeNull();
  });
});
