import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '#lib/c/catalogue.ts';
import { en } from '../../src/content/experiments/patch/en.ts';
import { fr } from '../../src/content/experiments/patch/fr.ts';

describe('the words', () => {
  it('have the same places in both languages', () => {
    const places = (value: unknown): string =>
      JSON.stringify(value, (key, each: unknown) =>
        key === 'error'
          ? null
          : typeof each === 'string'
            ? [...each.matchAll(/\{\w+\}/g)].map(String).sort().join()
            : each
      );
    expect(places(fr)).toBe(places(en));
  });

  it('have every error in French', () => {
    expect(Object.keys(fr.bench.error ?? {}).sort()).toEqual([...ERROR_CODES].sort());
  });
});
