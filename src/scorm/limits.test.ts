import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredAt, idOf, responseOf, scoreOf, sessionTime } from './limits.ts';

test('any name becomes a printable identifier without spaces', () => {
  expect(idOf('patch-order')).toBe('patch-order');
  expect(idOf('à la carte 2')).toBe('-la-carte-2');
  expect(idOf('')).toBe('-');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      expect(idOf(name)).toMatch(/^[\x21-\x7e]{1,255}$/);
    })
  );
});

test('an answer has at most 255 characters, none of them half or a control', () => {
  expect(responseOf('a\r\nb')).toBe('a b');
  expect(responseOf(`${'a'.repeat(254)}🂡`)).toBe('a'.repeat(254));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (answer) => {
      const response = responseOf(answer);
      expect(response.length).toBeLessThanOrEqual(255);
      expect(response).not.toMatch(/\p{Cc}|[\ud800-\udbff](?![\udc00-\udfff])/u);
    })
  );
});

test('a score is a whole number from 0 to 100, or none', () => {
  expect([0, 66.6, 100].map(scoreOf)).toEqual(['0', '67', '100']);
  expect([-1, 101, NaN, Infinity].map(scoreOf)).toEqual([null, null, null, null]);
});

test('session times are HHHH:MM:SS, and durations in 2004', () => {
  expect(sessionTime(3_723_999, '1.2')).toBe('0001:02:03');
  expect(sessionTime(3_723_999, '2004')).toBe('PT1H2M3S');
  expect(sessionTime(0, '2004')).toBe('PT0H0M0S');
  expect(sessionTime(-5, '1.2')).toBe('0000:00:00');
  expect(sessionTime(1e12, '1.2')).toBe('9999:59:59');
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (time) => {
      expect(sessionTime(time, '1.2')).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/);
      expect(sessionTime(time, '2004')).toMatch(/^PT\d{1,4}H[1-5]?\dM[1-5]?\dS$/);
    })
  );
});

test('the moment of an answer', () => {
  const at = new Date(2026, 1, 3, 4, 5, 6);
  expect(answeredAt(at, '1.2')).toBe('04:05:06');
  expect(answeredAt(at, '2004')).toMatch(/^2026-02-0\dT\d\d:\d\d:06Z$/);
});
