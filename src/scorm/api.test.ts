import { expect, test } from 'vitest';
import { findApi, type Place } from './api.ts';

const platform = (name: string, begins = 'true') => ({
  [name === 'API' ? 'LMSInitialize' : 'Initialize']: () => begins
});

/** A window in others; without `above` it is the top one. */
function place(more: object, above?: Place): Place {
  const made = { ...more, parent: above } as { parent: Place | undefined };
  made.parent = above ?? (made as Place);
  return made as Place;
}

/** A window of another origin: nothing of it may be read but its parent. */
const foreign = (above?: Place): Place =>
  new Proxy(place({}, above), {
    get(target, key) {
      if (key === 'parent') return target.parent === target ? undefined : target.parent;
      throw new DOMException('Blocked a frame', 'SecurityError');
    }
  });

test('an API is found in the window, up the chain, then in the opener and its parents', () => {
  const api = { API: platform('API') };
  expect(findApi(place(api), '1.2')?.begin()).toBe(true);
  const top = place(api);
  expect(findApi(place({}, place({}, top)), '1.2')).not.toBeNull();
  const popup = place({ opener: place({}, top) });
  expect(findApi(popup, '1.2')).not.toBeNull();
  expect(findApi(place({}, popup), '1.2')).not.toBeNull();
});

test('the nearest one is taken, and each version its own', () => {
  const far = place({ API: platform('API'), API_1484_11: platform('API_1484_11') });
  const near = place({ API: platform('API', 'false') }, far);
  expect(findApi(near, '1.2')?.begin()).toBe(false);
  expect(findApi(near, '2004')?.begin()).toBe(true);
});

test('windows of another origin are passed over', () => {
  expect(findApi(place({}, foreign()), '1.2')).toBeNull();
  const top = place({ API: platform('API') });
  expect(findApi(place({}, foreign(top)), '1.2')).not.toBeNull();
});

test('none, what is none, and windows without end', () => {
  expect(findApi(place({ opener: null }), '1.2')).toBeNull();
  expect(findApi(place({ API: { LMSInitialize: 'true' } }), '1.2')).toBeNull();
  const endless: Place = new Proxy({} as Place, {
    get: (_, key) => (key === 'parent' ? new Proxy(endless, {}) : undefined)
  });
  expect(findApi(endless, '1.2')).toBeNull();
});

test('a platform that fails does not stop the figure', () => {
  const fails = () => {
    throw new Error('down');
  };
  const api = findApi(
    place({ API: { LMSInitialize: fails, LMSSetValue: fails, LMSCommit: fails } }),
    '1.2'
  );
  expect(api?.begin()).toBe(false);
  expect(api?.get('cmi.suspend_data')).toBe('');
  expect(api?.set('cmi.suspend_data', 'a')).toBe(false);
  expect(() => {
    api?.commit();
    api?.finish();
  }).not.toThrow();
});
