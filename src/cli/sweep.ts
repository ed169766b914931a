import { hex } from '#lib/bits/index.ts';
import { sweep } from '#lib/probe/sweep.ts';
import { main, readCommandLine } from './options.ts';

await main(() => {
  const { scenario, switches } = readCommandLine(process.argv.slice(2), ['json'] as const, [
    'edition',
    'mask',
    'param'
  ]);
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
