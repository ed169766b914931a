import type { Trace } from '#lib/probe/trace.ts';

/**
 * Lines of the statements that a run executed in a function, in their order, a line that was come
 * by again included; empty where the function was not called.
 */
export function linesIn(trace: Trace, name: string): readonly number[] {
  const lines: number[] = [];
  for (let step = 0; step < trace.length - 1; step += 1) {
    const place = trace.placeAt(step);
    if (place.function === name) lines.push(place.line);
  }
  return lines;
}
