import { hex } from '#lib/bits/index.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { help, main, readCommandLine } from './options.ts';

const FLAGS = ['edition', 'mask', 'param'];
const USAGE = help(
  'npm run -s sweep -- [options]   what the driver makes of all 65,536 codes',
  { json: 'one JSON object instead of lines', help: 'this text' },
  FLAGS
);

await main(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}
`);
    return 0;
  }
  const { scenario, switches } = readCommandLine(args, ['json'] as const, FLAGS);
  const { total, classes } = sweep(scenario);
  if (switches.has('json')) {
    const report = {
      edition: scenario.edition,
      mask: hex(scenario.mask),
      total,
      classes: classes.map(({ rc, errno, populateRc, probe, count, first, last }) => ({
        rc,
        errno,
        populateRc,
        probe,
        count,
        first: hex(first),
        last: hex(last)
      }))
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  for (const { rc, errno, populateRc, probe, count, first, last } of classes) {
    const range = count === 1 ? hex(first) : `${hex(first)} … ${hex(last)}`;
    process.stdout.write(
      `${String(count).padStart(6)}  rc ${String(rc)}${errno === null ? '' : ` ${errno}`}, ` +
        `populate ${String(populateRc)}, probe ${probe}  ${range}\n`
    );
  }
  process.stdout.write(`${total} codes, edition ${scenario.edition}, mask ${hex(scenario.mask)}\n`);
  return 0;
});
