import { createInterface } from 'node:readline';
import { record } from '#lib/probe/record.ts';
import { probeReport, sentence } from '#lib/probe/report.ts';
import { transcript } from '#lib/probe/transcript.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { dmesgTime } from '#lib/probe/dmesg.ts';
import { help, main, readCommandLine, UsageError } from './options.ts';

const out = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function single(scenario: Scenario, switches: ReadonlySet<'trace' | 'json' | 'batch'>): number {
  const trace = record(scenario);
  const { outcome } = trace;
  const lines = switches.has('trace') ? transcript(trace, { statements: true }) : null;
  if (switches.has('json')) {
    const report = probeReport(scenario, outcome, trace.commands);
    out(JSON.stringify(lines === null ? report : { ...report, trace: lines }, null, 2));
  } else {
    for (const line of lines ?? []) out(line);
    for (const { printed, time, text } of trace.log) if (printed) out(`${dmesgTime(time)} ${text}`);
    out(sentence(outcome));
  }
  return outcome.probe === 'ok' ? 0 : 1;
}

async function batch(): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    const words = line.replace(/#.*$/, '').trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    try {
      const { scenario } = readCommandLine(words, ['json'] as const);
      const { outcome, commands } = record(scenario);
      out(JSON.stringify(probeReport(scenario, outcome, commands)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      out(JSON.stringify({ line: number, error: error.message }));
      process.stderr.write(`line ${String(number)}: ${error.message}\n`);
      status = 2;
    }
  }
  return status;
}

const USAGE = help('npm run -s probe -- [options]   one run of the driver against the card', {
  trace: 'also every statement, access and log line',
  json: 'one JSON object instead of the log and a sentence',
  batch: 'one line of options per line of standard input, one JSON object per line out',
  help: 'this text'
});

await main(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    out(USAGE);
    return 0;
  }
  if (args.includes('--batch')) {
    if (args.length > 1) throw new UsageError('--batch stands alone: the options come by line.');
    return batch();
  }
  const { scenario, switches } = readCommandLine(args, ['trace', 'json', 'batch'] as const);
  return single(scenario, switches);
});
