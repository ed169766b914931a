// `npm run packages`: the packages of the built site, copied to build/packages/, with the figures' files
// beside their zips, and the handouts, which need a browser, in build/packages/handouts/. The build itself makes them (src/routes/packages): the site offers them, and they
// are always of the same state as its pages.
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

const made = join(root, 'build/site/packages');
const out = join(root, 'build/packages');

console.log('Building …');
const built = await run('vite', ['build', '--logLevel', 'error']);
if (built !== 0) process.exit(built);
// Only now: before, ensure.mjs may have had it to install.
const { unzipSync } = await import('fflate');
const { printHandouts } = await import('./handouts.mjs');
rmSync(out, { recursive: true, force: true });
cpSync(made, out, { recursive: true });
for (const name of readdirSync(out).filter((file) => file.startsWith('figures-'))) {
  const folder = join(out, name.replace(/\.zip$/, ''));
  mkdirSync(folder);
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(out, name)))))
    writeFileSync(join(folder, file), bytes);
}
await printHandouts(join(out, 'handouts'));
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
