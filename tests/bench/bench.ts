// `npm run bench`: how fast the simulator is, and how that compares, in one run, with the same driver text
// built by gcc -O2, and with another interpreter of C in JavaScript on one function of it. Numbers are for
// reading; what fails here is a comparison of two things that do not come to the same.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { record } from '#lib/probe/record.ts';
import { bind, MOST_STEPS, prepare } from '#lib/probe/run.ts';
import { DEFAULT_SCENARIO, EDITIONS, type Scenario } from '#lib/probe/scenario.ts';
import { CODES, sweep, Sweeper } from '#lib/probe/sweep.ts';
import { hasGcc, replay } from '../native/replay.ts';
import { nativeRun, simulate } from '../native/simulate.ts';
import { DECISION_CODES, gccs, jscpps, ours } from './decision.ts';
import { nativeSweep } from './sweeps.ts';

const ROUNDS = 5;
const RUNS = 100;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The median of some rounds, in seconds; one round more goes before, to warm up. */
function seconds(work: () => void): number {
  work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    })
  );
}

const print = (name: string, value: string): void => console.log(`${name.padEnd(66)}${value}`);
const note = (text: string): void => console.log(`  ${text}`);
const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';

const gcc = hasGcc
  ? `gcc ${execFileSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).trim()}`
  : 'no gcc';
note(`Each number is the median of ${ROUNDS} rounds, after one to warm up.`);
note(
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.versions.node}, ${gcc}, load ${load()} at the start.`
);

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
print('sweep of 65,536 codes, seconds', swept.toFixed(3));
const sweeper = new Sweeper(DEFAULT_SCENARIO);
const alone = seconds(() => {
  for (let code = 0; code < CODES; code += 1) sweeper.end(code);
});
print('the same, each code run alone, seconds', alone.toFixed(2));
print('ratio sweep : each code alone', (swept / alone).toFixed(3));
print(
  'ratio one code run alone after the reply : one fast probe',
  ((alone / CODES) * (RUNS / fast)).toFixed(4)
);

const codes = DECISION_CODES.toLocaleString('en');
const judge = ours();
const same = (passed: number): void => {
  if (passed !== judge()) throw new Error(`bench: ${passed} codes pass, not ${judge()}`);
};
const judged = seconds(() => void judge());
same(jscpps.run());
const jscpp = seconds(() => void jscpps.run()) - seconds(() => void jscpps.parsed());
print(`the decision on ${codes} codes, ours, milliseconds`, (judged * 1000).toFixed(2));
print(`the same by JSCPP, milliseconds`, (jscpp * 1000).toFixed(0));
print('ratio JSCPP : ours', (jscpp / judged).toFixed(1));
note(
  'The decision is the text of qed_mcp_bist_nvm_get_num_images() under FW_MSG_CODE_MASK, without the'
);
note(
  'command before it, in a loop over codes. For JSCPP it is simplified: u32 is written as unsigned int'
);
note(
  "(for all three), (void) is left out, parsing is subtracted, and codes end below 0x8000: JSCPP's &"
);
note('is signed and gives up there. The rest of the driver is beyond it.');

if (hasGcc) {
  const passes = Array.from({ length: ROUNDS }, gccs);
  for (const { passed } of passes) same(passed);
  const direct = median(passes.map((pass) => pass.seconds));
  print('ratio ours : gcc -O2 (calls kept), the same decision', (judged / direct).toFixed(0));
  const sweptNatively = median(Array.from({ length: 3 }, nativeSweep()));
  print('sweep of 65,536 codes by gcc -O2 (median of 3), seconds', sweptNatively.toFixed(2));
  print('ratio our sweep : gcc -O2', (swept / sweptNatively).toFixed(3));
  print('ratio our sweep, each code alone : gcc -O2', (alone / sweptNatively).toFixed(2));
  note(
    "gcc's build answers from recordings and checks every access; it cannot go back to the reply, so"
  );
  note(
    'that it runs the whole probe for each code. Ours runs what comes after the reply, once for all codes'
  );
  note(
    'that the driver takes alike (decision 18); each alone: what comes after the reply, every time.'
  );
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
note(`Load ${load()} at the end.`);
