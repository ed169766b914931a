// Installs the packages when they are missing or older than the lock file. Imported by every
// command of package.json, so that none needs a step before it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = [20, 19];

/** Stops with one sentence if this Node is older than the project needs. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const tooOld = major < wanted[0] || (major === wanted[0] && minor < wanted[1]);
  if (!tooOld) return;
  console.error(
    `Mailbox Lab needs Node ${wanted.join('.')} or newer; this is ${process.versions.node}.`
  );
  process.exit(1);
}

/** The versions a lock file names, by folder, without what a platform leaves out. */
function locked(file) {
  if (!existsSync(file)) return null;
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.link && !entry.peer)
      .map(([path, entry]) => [path, entry.version])
  );
}

/** Whether node_modules holds what package-lock.json asks for. */
function isFresh() {
  const want = locked(join(root, 'package-lock.json'));
  const have = locked(join(root, 'node_modules/.package-lock.json'));
  if (!want || !have) return false;
  return Object.entries(want).every(([path, version]) => have[path] === version);
}

checkNode();
if (!isFresh()) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32'
  });
  if (done.status !== 0) {
    console.error('npm ci failed; see its words above.');
    process.exit(1);
  }
}
