import type { HostMessage } from './contract.ts';

/** Longest state that a host may send, in characters. */
export const LONGEST_STATE = 16_384;
/** Largest step that a host may ask for. */
const LAST_STEP = 999_999_999;

/** Themes by the name that addresses and messages use. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** A theme; `auto` is the reader's own preference. */
export type Theme = (typeof THEMES)[number];

/** A property of an unknown value; undefined where there is none. Runs no getter of the sender's: messages are copies. */
const of = (value: object, key: string): unknown =>
  Reflect.has(value, key) ? Reflect.get(value, key) : undefined;

/**
 * The message that a host sent, or null where it is none: malformed, of another version, of another
 * kind, out of range. Never throws.
 */
export function hostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  if (of(data, 'type') !== 'mailbox-lab' || of(data, 'v') !== 1) return null;
  const head = { type: 'mailbox-lab', v: 1 } as const;
  switch (of(data, 'command')) {
    case 'set-state': {
      const state = of(data, 'state');
      if (typeof state !== 'string' || state.length > LONGEST_STATE) return null;
      return { ...head, command: 'set-state', state };
    }
    case 'set-theme': {
      const theme = THEMES.find((each) => each === of(data, 'theme'));
      return theme === undefined ? null : { ...head, command: 'set-theme', theme };
    }
    case 'go-to': {
      const step = of(data, 'step');
      if (typeof step !== 'number' || !Number.isInteger(step)) return null;
      return step < 0 || step > LAST_STEP ? null : { ...head, command: 'go-to', step };
    }
    case 'tell-height':
      return { ...head, command: 'tell-height' };
    default:
      return null;
  }
}
