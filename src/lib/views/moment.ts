import type { Trace } from '#lib/probe/trace.ts';
import { decisiveStep } from './player.svelte.ts';

/**
 * A moment of a run by what happens there, so that a chapter can point at it in every run. `log`:
 * just after the nth printed line. `command`: after the nth command was sent, or its answer read;
 * negative numbers count from the last. `text`: before the first statement of `in` whose line holds
 * that text, or the nth such. Counts are 1-based.
 */
export type Moment =
  | 'start'
  | 'decided'
  | 'end'
  | { readonly log: number }
  | { readonly command: number; readonly when: 'sent' | 'answered' }
  | { readonly in: string; readonly text: string; readonly nth?: number };

const lineAt = (
  trace: Trace,
  step: number
): { readonly function: string; readonly text: string } => {
  const place = trace.placeAt(step);
  const file = trace.files.find(({ name }) => name === place.file);
  return { function: place.function, text: file?.lines[place.line - 1] ?? '' };
};

function found(trace: Trace, moment: Exclude<Moment, string>): number | null {
  if ('log' in moment) {
    const line = trace.log.filter(({ printed }) => printed)[moment.log - 1];
    return line === undefined ? null : line.step + 1;
  }
  if ('command' in moment) {
    const command = trace.commands.at(moment.command < 0 ? moment.command : moment.command - 1);
    const step = moment.when === 'sent' ? command?.sentStep : command?.answeredStep;
    return step === undefined || step === null ? null : step + 1;
  }
  let left = moment.nth ?? 1;
  for (let step = 0; step < trace.length; step += 1) {
    if (trace.placeAt(step).function !== moment.in) continue;
    if (!lineAt(trace, step).text.includes(moment.text)) continue;
    left -= 1;
    if (left === 0) return step;
  }
  return null;
}

/** The step of a moment; where the run has no such moment, the one that a page shows first. */
export function stepOf(trace: Trace, moment: Moment | undefined): number {
  if (moment === undefined || moment === 'decided') return decisiveStep(trace);
  if (moment === 'start') return 0;
  if (moment === 'end') return trace.length - 1;
  return Math.min(found(trace, moment) ?? decisiveStep(trace), trace.length - 1);
}

/** Whether a run has this moment, for tests of what chapters point at. */
export const hasMoment = (trace: Trace, moment: Moment): boolean =>
  typeof moment === 'string' || found(trace, moment) !== null;
