import { textArrival } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { refusals } from '#lib/probe/refusals.ts';
import { CODES, Sweeper, sweepPart } from '#lib/probe/sweep.ts';
import type { Ask, AskPart, Part } from './jobs.ts';

let last: { readonly turn: string; readonly sweeper: Sweeper } | undefined;

/** Some codes of a sweep; a run is set up once for all that belong to one turn. */
function partOf({ turn, scenario, from, to }: AskPart): Part {
  if (last?.turn !== turn) last = { turn, sweeper: new Sweeper(scenario) };
  return { turn, part: sweepPart(last.sweeper, from, to) };
}

// A number says which part is done, then comes the result. Only this project's page talks to it.
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  textArrival()
    .then(() => {
      if (data.kind === 'part') postMessage(partOf(data));
      else if (data.kind === 'reach') {
        postMessage(reach(data.scenario, (done) => postMessage(done / CODES)));
      } else postMessage(refusals(data.edition, (part) => postMessage(part)));
    })
    .catch(reportError);
});
