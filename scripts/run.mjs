import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';

/**
 * Runs one of the packages' commands and resolves with its exit code (1 when a signal ended it).
 *
 * @param {string} name the command's name in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables beside the present ones
 * @param {string} [title] where given, all that the command says is held back and printed under it at its end
 * @returns {Promise<number>}
 */
export function run(name, args, env = {}, title) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: title === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env }
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      if (title !== undefined)
        process.stdout.write(`\n${title}\n${Buffer.concat(said).toString()}`);
      resolve(code ?? 1);
    });
  });
}
