import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/**
 * Runs one of the packages' commands and resolves with its exit code (1 when a signal ended it).
 *
 * @param {string} name the command's name in node_modules/.bin
 * @param {string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string> }} [options] capture: also keep what it prints
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(name, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env }
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr]
    ]) {
      from?.on('data', (chunk) => {
        output += chunk;
        to.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
