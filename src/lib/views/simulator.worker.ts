import { coverage } from '#lib/probe/coverage.ts';
import { textArrival } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { refusal, refusalRows } from '#lib/probe/refusals.ts';
import { CODES, sweep, Sweeper, sweepPart } from '#lib/probe/sweep.ts';
import { answer } from './benches/patch/answer.ts';
import type { Ask, AskPart, Part, RefusalPart } from './jobs.ts';

let last: { readonly key: string; readonly sweeper: Sweeper } | undefined;

/** Some codes of a sweep; a run is set up once for all that belong to one scenario. */
function partOf({ turn, scenario, from, to }: AskPart): Part {
  const key = JSON.stringify({ ...scenario, rsp: 0 });
  if (last?.key !== key) last = { key, sweeper: new Sweeper(scenario) };
  return { turn, part: sweepPart(last.sweeper, from, to) };
}

function answerTo(ask: Ask, progress: (part: number) => void): unknown {
  switch (ask.kind) {
    case 'part':
      return partOf(ask);
    case 'sweep':
      return sweep(ask.scenario, (done) => {
        progress(done / CODES);
      });
    case 'coverage':
      return coverage(ask.scenario);
    case 'reach':
      return reach(ask.scenario, (done) => {
        progress(done / CODES);
      });
    case 'refusal-rows':
      return refusalRows(ask.edition);
    case 'refusal': {
      const { turn, edition, command } = ask;
      return { turn, command, cell: refusal(edition, command, ask.answer) } satisfies RefusalPart;
    }
    default:
      return answer(ask, progress);
  }
}

// What takes long holds up nothing here, and can be ended from outside. Only this project's page talks
// to it: a number says which part is done, then comes the result.
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  textArrival()
    .then(() => {
      postMessage(answerTo(data, (part) => postMessage(part)));
    })
    .catch(reportError);
});
