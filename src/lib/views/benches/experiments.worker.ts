import { textArrival } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { refusals } from '#lib/probe/refusals.ts';
import { CODES } from '#lib/probe/sweep.ts';
import type { Ask } from './jobs.ts';

// A number says which part is done, then comes the result. Only this project's page talks to it.
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  textArrival()
    .then(() => {
      postMessage(
        data.kind === 'reach'
          ? reach(data.scenario, (done) => postMessage(done / CODES))
          : refusals(data.edition, (part) => postMessage(part))
      );
    })
    .catch(reportError);
});
