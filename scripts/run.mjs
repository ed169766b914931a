import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/**
 * Runs one of the packages' commands and resolves with its exit code (1 when a signal ended it).
 *
 * @param {string} name the command's name in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables beside the present ones
 * @returns {Promise<number>}
 */
export function run(name, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env }
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
