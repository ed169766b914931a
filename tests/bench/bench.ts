// `npm run bench`: how fast the simulator is, and how that compares with the same driver text built
// by gcc -O2 and replaying the same runs. Numbers are for reading; nothing fails here.
import { record } from '#lib/probe/record.ts';
import { bind, MOST_STEPS, prepare } from '#lib/probe/run.ts';
import { DEFAULT_SCENARIO, EDITIONS, type Scenario } from '#lib/probe/scenario.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { hasGcc, replay } from '../native/replay.ts';
import { nativeRun, simulate } from '../native/simulate.ts';

const ROUNDS = 5;
const RUNS = 100;

/** The median of some rounds, in seconds; one round more goes before, to warm up. */
function seconds(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const print = (name: string, value: string): void => console.log(`${name.padEnd(58)}${value}`);

const scenarios: Scenario[] = EDITIONS.flatMap((edition) => [
  { ...DEFAULT_SCENARIO, edition },
  { ...DEFAULT_SCENARIO, edition, rsp: 0x00160000 }
]);
const many = Array.from({ length: RUNS }, (_, index) => scenarios[index % scenarios.length]);

const steps = record(DEFAULT_SCENARIO).outcome.steps;
const recorded = seconds(() => many.forEach((scenario) => scenario && record(scenario)));
const fast = seconds(() =>
  many.forEach((scenario) => {
    if (scenario === undefined) return;
    const run = prepare(scenario);
    bind(run);
    run.machine.run(MOST_STEPS);
  })
);
print('statements in a default probe', String(steps));
print('recorded probes per second', (RUNS / recorded).toFixed(0));
print('fast probes per second', (RUNS / fast).toFixed(0));
print('ratio recorded : fast', (recorded / fast).toFixed(2));
let reply = 0;
const replied = seconds(() => {
  for (let index = 0; index < RUNS; index += 1) {
    reply = (reply + 0x10000) % 0x100000000;
    record({ ...DEFAULT_SCENARIO, rsp: reply });
  }
});
print('recorded probes per second, only the reply differs', (RUNS / replied).toFixed(0));
print('ratio recorded : only the reply differs', (recorded / replied).toFixed(2));
const swept = seconds(() => void sweep(DEFAULT_SCENARIO));
print('sweep of 65,536 codes, seconds', swept.toFixed(2));
print(
  'ratio one code of the sweep : one fast probe',
  ((swept / 65_536) * (RUNS / fast)).toFixed(4)
);

if (hasGcc) {
  const setting = {};
  const runs = Array.from({ length: 500 }, () => nativeRun(setting, simulate('6.12')));
  const native = seconds(() => void replay('6.12', runs)) / runs.length;
  const ours = seconds(() => {
    for (let index = 0; index < RUNS; index += 1) simulate('6.12');
  });
  print('gcc -O2, probes per second (reads its accesses as text)', (1 / native).toFixed(0));
  print('ratio our fast probe : gcc -O2', (ours / RUNS / native).toFixed(2));
} else {
  console.log('gcc is missing: no comparison with a native build');
}
