/** Milliseconds that work may hold the page before it takes a rest. */
const SLICE = 4;

/**
 * Lets the page do what else waits, then goes on: a message comes back at once, where the timers of work
 * in many slices are held for 4 ms each.
 */
export const rest = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/**
 * Goes through work that can rest, a few milliseconds at a time, with a rest at its end, and gives what
 * came of it. Null, and what is left stays undone, once nobody wants it any more.
 */
export async function unhurried<T>(
  work: Iterator<undefined, T>,
  wanted: () => boolean = () => true
): Promise<{ readonly value: T } | null> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) {
      await rest();
      return wanted() ? { value } : null;
    }
    if (performance.now() - began < SLICE) continue;
    await rest();
    if (!wanted()) return null;
    began = performance.now();
  }
}
