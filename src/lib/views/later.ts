import { rest } from './unhurried.ts';

let last: Promise<void> = Promise.resolve();

/** Does this in a task of its own, after all that was put off before. */
export function later(work: () => void): void {
  last = last.then(rest).then(work);
}

/** Resolves when all that was put off is done, and what that has put off. Rejects if some of it failed. */
export async function settled(): Promise<void> {
  for (let seen: Promise<void> | undefined; seen !== last;) {
    seen = last;
    await seen;
  }
}
