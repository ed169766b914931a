import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let updated = false;

/**
 * Installs packages of Debian, where this process may, and says so on standard error; else does nothing.
 * Whether they came, the caller sees by what it needed them for.
 *
 * @param {string} what for whom it is, in words: `Chromium`
 * @param {readonly string[]} packages
 */
export function install(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`No ${what} found: installing Debian’s ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} args */
  const apt = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (!updated) apt(['update', '-qq']);
  updated = true;
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
