// `npm run packages`: builds the site, which makes its packages (src/routes/packages, scripts/portable.mjs),
// so that they are always of the same state as its pages; prints the handouts, which need a browser, and
// lists them on the page of packages; and copies all of them to build/packages/, with the figures' files
// beside their zips.
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { run } from './run.mjs';

const site = join(root, 'build/site');
const made = join(site, 'packages');
const out = join(root, 'build/packages');

console.log('Building …');
const built = await run('vite', ['build', '--logLevel', 'error']);
if (built !== 0) process.exit(built);
// Only now: before, ensure.mjs may have had it to install.
const { unzipSync } = await import('fflate');
const { listHandouts, printHandouts } = await import('./handouts.mjs');
const { writeServiceWorker } = await import('./offline.mjs');
await printHandouts(join(made, 'handouts'));
listHandouts(site);
// It has the hashes of all pages.
writeServiceWorker(site);
rmSync(out, { recursive: true, force: true });
cpSync(made, out, { recursive: true });
for (const name of readdirSync(out).filter((file) => file.startsWith('figures-'))) {
  const folder = join(out, name.replace(/\.zip$/, ''));
  mkdirSync(folder);
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(out, name)))))
    writeFileSync(join(folder, file), bytes);
}
for (const name of readdirSync(out).sort()) {
  const { size } = statSync(join(out, name));
  console.log(
    name.endsWith('.zip')
      ? `${String(Math.ceil(size / 1000)).padStart(6)} kB  ${name}`
      : `           ${name}/`
  );
}
// What served the site for printing would wait for more.
process.exit(0);
