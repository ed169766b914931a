import type { Move } from './player.svelte.ts';

/** The moves in the order of their buttons, each with its key: as an event names it, as a key shows it. */
export const MOVE_KEYS: readonly {
  readonly move: Move;
  readonly key: string;
  readonly cap: string;
}[] = [
  { move: 'start', key: 'Home', cap: 'Home' },
  { move: 'back', key: 'ArrowLeft', cap: '←' },
  { move: 'step', key: 'ArrowRight', cap: '→' },
  { move: 'over', key: 'o', cap: 'o' },
  { move: 'out', key: 'u', cap: 'u' },
  { move: 'access', key: 'n', cap: 'n' },
  { move: 'end', key: 'End', cap: 'End' }
];

/** The key that plays and pauses. */
export const PLAY_KEY = 'p';

/**
 * What a key press asks of the bench, or null if it is not for the bench: with a modifier, taken by
 * someone else, or typed into a control that has a use for it.
 */
export function askedBy(event: KeyboardEvent): Move | 'play' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const { target } = event;
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) {
    // A radio button keeps its arrows; a field keeps all keys.
    if (target.type !== 'radio' || event.key.startsWith('Arrow')) return null;
  }
  if (event.key === PLAY_KEY) return 'play';
  return MOVE_KEYS.find(({ key }) => key === event.key)?.move ?? null;
}
