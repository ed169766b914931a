import { coverage, textArrival } from '#lib/probe/coverage.ts';
import type { Scenario } from '#lib/probe/scenario.ts';

// Counting takes a second or two; here it holds up nothing. Only this project's page talks to it.
addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  textArrival()
    .then(() => postMessage(coverage(data)))
    .catch(reportError);
});
