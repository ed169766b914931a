// Installs the packages when they are missing or older than the lock file. Imported by every
// command of package.json, so that none needs a step before it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = { major: 20, minor: 19 };
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');

/** Stops with one sentence if this Node is older than the project needs. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wanted.major || (major === wanted.major && minor >= wanted.minor)) return;
  console.error(
    `Mailbox Lab needs Node ${wanted.major}.${wanted.minor} or newer; this is ${process.versions.node}.`
  );
  process.exit(1);
}

/** What node_modules has to be installed from. */
const wantedStamp = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Whether node_modules was installed, here or by `npm ci`, from package-lock.json as it stands. */
function isFresh() {
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === wantedStamp();
  const installed = join(modules, '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Stops with one sentence where `npm ci` would reach through a link and empty what another folder has. */
function checkLink() {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.error(
    `${modules} is a symbolic link, and installing would empty the folder it leads to: remove the link and try again.`
  );
  process.exit(1);
}

checkNode();
if (!isFresh()) {
  checkLink();
  console.error('Installing packages …');
  const windows = process.platform === 'win32';
  const done = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--include=dev'],
    {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: windows
    }
  );
  if (done.status !== 0) {
    console.error('npm ci failed; see its words above.');
    process.exit(1);
  }
  writeFileSync(stampFile, wantedStamp());
}
