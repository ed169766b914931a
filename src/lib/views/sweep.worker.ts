import type { Scenario } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';

// A sweep takes a second or two; here it holds up nothing. Only this project's page talks to it.
addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  postMessage(sweep(data));
});
