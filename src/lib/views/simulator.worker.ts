import { coverage } from '#lib/probe/coverage.ts';
import { textArrival } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { refusal, refusalRows } from '#lib/probe/refusals.ts';
import { CODES, Gathering, sweep, Sweeper, sweepPart } from '#lib/probe/sweep.ts';
import { mappedOf } from './benches/map/runs.ts';
import { answer } from './benches/patch/answer.ts';
import type { Ask, AskParts, Part, RefusalPart } from './jobs.ts';

/** Codes after which it is told how far a sweep has come. */
const CHUNK = 8192;
/** Milliseconds between two drawings of what comes: not more often than is seen. */
const LEAST = 100;

/** A sweep, part by part; gives the last one. */
function partsOf({ turn, scenario }: AskParts, tell: (part: Part) => void): Part {
  const sweeper = new Sweeper(scenario);
  const gathering = new Gathering();
  let drawn = performance.now();
  for (let from = 0; ; from += CHUNK) {
    gathering.add(sweepPart(sweeper, from, from + CHUNK));
    const { done, runs } = gathering;
    const due = done === CODES || performance.now() - drawn >= LEAST;
    if (due) drawn = performance.now();
    const part: Part = { turn, done, runs, mapped: due ? mappedOf(gathering.sweep()) : null };
    if (done === CODES) return part;
    tell(part);
  }
}

function answerTo(ask: Ask, progress: (part: number) => void): unknown {
  switch (ask.kind) {
    case 'parts':
      return partsOf(ask, (part) => postMessage(part));
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
// to it: a number says which part is done, then comes the result; of a sweep in parts, parts come before it.
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  textArrival()
    .then(() => {
      postMessage(answerTo(data, (part) => postMessage(part)));
    })
    .catch(reportError);
});
