import { textArrival } from '#lib/probe/coverage.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { CODES, sweep } from '#lib/probe/sweep.ts';

// A sweep takes a second or two; here it holds up nothing. A number says which part is done, then comes
// the result. Only this project's page talks to it.
addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  textArrival()
    .then(() => {
      const result = sweep(data, (done) => {
        postMessage(done / CODES);
      });
      postMessage(result);
    })
    .catch(reportError);
});
