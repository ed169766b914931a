import type { record } from '#lib/probe/record.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { simulator } from '#lib/probe/simulator.ts';

/** Milliseconds that work may hold the page before it takes a rest. */
const SLICE = 5;

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
 * Goes through work that can rest, a few milliseconds at a time, with a rest at its end. False, and what
 * is left stays undone, once nobody wants it any more.
 */
export async function unhurried(
  work: Iterator<undefined, unknown>,
  wanted: () => boolean = () => true
): Promise<boolean> {
  let began = performance.now();
  while (work.next().done !== true) {
    if (performance.now() - began < SLICE) continue;
    await rest();
    if (!wanted()) return false;
    began = performance.now();
  }
  await rest();
  return wanted();
}

/**
 * The simulator for a page, when it stands at the replies of these runs, two at most: to record them costs
 * little then, and the page was never held for long.
 */
export async function simulatorAt(
  ...scenarios: readonly (Scenario | Promise<Scenario>)[]
): Promise<typeof record> {
  const [made, { approach }, ...wanted] = await Promise.all([
    simulator(),
    import('#lib/probe/record.ts'),
    ...scenarios
  ]);
  await rest();
  for (const scenario of wanted) await unhurried(approach(scenario));
  return made;
}
