import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

const language = fc.constantFrom('en', 'fr');

it('groups whole numbers as Intl does, in both languages', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), language, (value, language) => {
      expect(grouped(value, language)).toBe(value.toLocaleString(language));
    })
  );
  expect(grouped(65536, 'en')).toBe('65,536');
  expect(grouped(-1234, 'fr')).toBe('-1\u202f234');
});

it('writes what is after the point as Intl does', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.nat({ max: 3 }), language, (ticks, digits, language) => {
      // Half of a last digit may go either way: Intl rounds the decimal, this the binary number.
      fc.pre(ticks % 10 ** (3 - digits) !== 10 ** (3 - digits) / 2);
      const value = ticks / 1000;
      const options = { maximumFractionDigits: digits };
      expect(grouped(value, language, digits)).toBe(value.toLocaleString(language, options));
    })
  );
  expect(grouped(1234.5, 'fr', 1)).toBe('1\u202f234,5');
  expect(grouped(2, 'en', 1)).toBe('2');
});
