import type { record } from '#lib/probe/record.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
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

/**
 * The simulator for a page, when it has recorded these runs: they are there at once then, another reply
 * to one of the last two costs little, and the page was never held for long.
 */
export async function simulatorAt(
  ...scenarios: readonly (Scenario | Promise<Scenario>)[]
): Promise<typeof record> {
  const [made, { recording }, ...wanted] = await Promise.all([
    simulator(),
    import('#lib/probe/record.ts'),
    ...scenarios
  ]);
  await rest();
  const known = new Map<string, Trace>();
  for (const scenario of wanted) {
    const recorded = await unhurried(recording(scenario));
    if (recorded !== null) known.set(JSON.stringify(scenario), recorded.value);
  }
  return (scenario, driver) =>
    (driver === undefined ? known.get(JSON.stringify(scenario)) : undefined) ??
    made(scenario, driver);
}
