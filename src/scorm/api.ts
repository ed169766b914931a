import type { Version } from './limits.ts';

/** A window as far as an API is looked for in it. Reading a property of another origin's throws. */
export interface Place {
  readonly parent: Place;
  readonly opener?: unknown;
}

/** The calls of a learning platform, the same for both versions. None throws. */
export interface Api {
  /** False where the platform would not begin. */
  begin(): boolean;
  /** Empty where there is no value. */
  get(name: string): string;
  /** False where the platform would not take it. */
  set(name: string, value: string): boolean;
  commit(): void;
  finish(): void;
}

type Call = (...values: readonly string[]) => unknown;

const NAMES = {
  '1.2': {
    at: 'API',
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish'
  },
  '2004': {
    at: 'API_1484_11',
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate'
  }
} as const;

/** Windows that lie in one another, at most; more is a loop. */
const DEEPEST = 500;

/** A property, undefined where there is none or it may not be read. */
function read(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    // Another origin's: a SecurityError.
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;
const isCall = (value: unknown): value is Call => typeof value === 'function';

/** The windows from one up to the top, itself first. */
function chain(from: object): object[] {
  const places: object[] = [];
  for (let place: unknown = from; isObject(place) && places.length < DEEPEST;) {
    places.push(place);
    const above = read(place, 'parent');
    place = above === place ? null : above;
  }
  return places;
}

/** The platform's API, or null: looked for in a window, its parents, then its opener and that one's parents. */
export function findApi(from: Place, version: Version): Api | null {
  const names = NAMES[version];
  const up = chain(from);
  const openers = [from, up.at(-1)].flatMap((place) => {
    const opener = place === undefined ? null : read(place, 'opener');
    return isObject(opener) ? chain(opener) : [];
  });
  for (const place of [...up, ...openers]) {
    const found = read(place, names.at);
    if (isObject(found) && isCall(read(found, names.begin))) return wrapped(found, names);
  }
  return null;
}

function wrapped(api: object, names: (typeof NAMES)[Version]): Api {
  /** What a call gives as text; null where the platform has failed. */
  const call = (name: string, ...values: readonly string[]): string | null => {
    try {
      const made = read(api, name);
      return isCall(made) ? String(made.apply(api, [...values])) : null;
    } catch {
      return null;
    }
  };
  return {
    begin: () => call(names.begin, '') === 'true',
    get: (name) => call(names.get, name) ?? '',
    set: (name, value) => call(names.set, name, value) === 'true',
    commit: () => void call(names.commit, ''),
    finish: () => void call(names.finish, '')
  };
}
