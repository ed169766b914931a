/** What a package takes from the figure that it frames. */
export type Heard =
  | { readonly event: 'ready' }
  | { readonly event: 'resize'; readonly height: number }
  | { readonly event: 'state'; readonly state: string }
  | {
      readonly event: 'answer';
      readonly question: string;
      readonly answer: string;
      readonly right: boolean;
    }
  | { readonly event: 'complete'; readonly score: number };

/** Highest frame, in pixels. */
const HIGHEST = 100_000;

/** A message of the contract's version 1 (src/lib/embed/contract.ts), or null where it is none. Never throws. */
export function heard(data: unknown): Heard | null {
  if (typeof data !== 'object' || data === null) return null;
  const of = (key: string): unknown => Reflect.get(data, key);
  if (of('type') !== 'mailbox-lab' || of('v') !== 1) return null;
  switch (of('event')) {
    case 'ready':
      return { event: 'ready' };
    case 'resize': {
      const height = of('height');
      const fits = typeof height === 'number' && height > 0 && height <= HIGHEST;
      return fits ? { event: 'resize', height } : null;
    }
    case 'state': {
      const state = of('state');
      return typeof state === 'string' ? { event: 'state', state } : null;
    }
    case 'answer': {
      const [question, answer, right] = [of('question'), of('answer'), of('right')];
      if (typeof question !== 'string' || typeof answer !== 'string') return null;
      return typeof right === 'boolean' ? { event: 'answer', question, answer, right } : null;
    }
    case 'complete': {
      const score = of('score');
      const fits = typeof score === 'number' && score >= 0 && score <= 100;
      return fits ? { event: 'complete', score } : null;
    }
    default:
      return null;
  }
}
