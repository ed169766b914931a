import { MOST_TEXT } from '#lib/probe/patched.ts';
import { EXERCISE_IDS, type ExerciseId } from './exercises.ts';
import { isOrder, START } from './order.ts';

/** What a reader has of one exercise. */
export interface Own {
  /** Their text; null while it is the edition's. */
  readonly text: string | null;
  /** The text that another one took the place of: by a reset, or by a link. */
  readonly earlier: string | null;
  readonly solved: boolean;
}

/** Everything that is kept on the reader's device. */
export interface Kept {
  readonly version: 1;
  readonly exercises: Readonly<Record<ExerciseId, Own>>;
  readonly order: readonly number[];
  /** What a patch that passes and is wrong gets wrong, in the reader's words. */
  readonly reason: string;
}

const KEY = 'mailbox-lab-patch';
/** Characters of a reader's reason. */
const MOST_REASON = 2000;

/** Characters of a text that are kept: more than are compiled, so that one that is too long is not lost. */
const MOST_KEPT = 10 * MOST_TEXT;

const NOTHING: Own = { text: null, earlier: null, solved: false };

/** The same thing for every exercise. */
const each = (own: (id: ExerciseId) => Own): Readonly<Record<ExerciseId, Own>> => ({
  order: own('order'),
  fix: own('fix'),
  log: own('log'),
  pointer: own('pointer'),
  image: own('image'),
  wrong: own('wrong'),
  free: own('free')
});

/** What a first visit finds. */
export const EMPTY: Kept = {
  version: 1,
  exercises: each(() => NOTHING),
  order: START,
  reason: ''
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= MOST_KEPT ? value : null;

/** Reads what was kept; what cannot be read is as on a first visit. Never throws. */
export function parseKept(json: unknown): Kept {
  let data: unknown = null;
  try {
    if (typeof json === 'string') data = JSON.parse(json);
  } catch {
    return EMPTY;
  }
  if (!isRecord(data) || data['version'] !== 1) return EMPTY;
  const exercises = isRecord(data['exercises']) ? data['exercises'] : {};
  const { order, reason } = data;
  return {
    version: 1,
    exercises: each((id) => {
      const own = exercises[id];
      if (!isRecord(own)) return NOTHING;
      return {
        text: textIn(own['text']),
        earlier: textIn(own['earlier']),
        solved: own['solved'] === true
      };
    }),
    order: isOrder(order) ? order : START,
    reason: typeof reason === 'string' ? reason.slice(0, MOST_REASON) : ''
  };
}

/** What the device holds; what a first visit finds where storage is shut. */
export function load(): Kept {
  try {
    return parseKept(localStorage.getItem(KEY));
  } catch {
    return EMPTY;
  }
}

/** The parts of what is kept that a page has changed. */
export type Touched = Partial<Record<ExerciseId | 'lines' | 'reason', true>>;

/** One page's changes in what another page may have kept meanwhile. */
export const merged = (stored: Kept, own: Kept, touched: Touched): Kept => ({
  version: 1,
  exercises: each((id) => (touched[id] === true ? own : stored).exercises[id]),
  order: touched.lines === true ? own.order : stored.order,
  reason: touched.reason === true ? own.reason : stored.reason
});

/** Keeps it; false where storage is shut or full, and it lasts as long as the page. */
export function save(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** How many exercises are solved, the free one left out. */
export const solvedIn = ({ exercises }: Kept): number =>
  EXERCISE_IDS.filter((id) => id !== 'free' && exercises[id].solved).length;
