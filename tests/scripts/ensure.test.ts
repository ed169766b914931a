import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let checkout: string;
let other: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ensure-'));
  checkout = join(folder, 'checkout');
  other = join(folder, 'other/node_modules');
  mkdirSync(join(checkout, 'scripts'), { recursive: true });
  mkdirSync(other, { recursive: true });
  cpSync('scripts/ensure.mjs', join(checkout, 'scripts/ensure.mjs'));
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
  writeFileSync(join(other, 'kept.txt'), 'kept');
  // Stands in for npm, and says that it was called.
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho called > "$0.called"\n', { mode: 0o755 });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the script with nothing but that npm at hand. */
const ensure = () =>
  spawnSync(process.execPath, [join(checkout, 'scripts/ensure.mjs')], {
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` }
  });
const called = (): boolean => existsSync(join(folder, 'bin/npm.called'));

test.skipIf(process.platform === 'win32')('installs where nothing is installed', () => {
  mkdirSync(join(checkout, 'node_modules'));
  expect(ensure().status).toBe(0);
  expect(called()).toBe(true);
  expect(existsSync(join(checkout, 'node_modules/.installed-from'))).toBe(true);
});

test.skipIf(process.platform === 'win32')('does not install through a symbolic link', () => {
  symlinkSync(other, join(checkout, 'node_modules'));
  const { status, stderr } = ensure();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+node_modules is a symbolic link, [^.]+\.\n$/);
  expect(called()).toBe(false);
  expect(readFileSync(join(other, 'kept.txt'), 'utf8')).toBe('kept');
});
