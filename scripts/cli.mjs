// Runs one of the commands in src/cli: `node scripts/cli.mjs probe --edition 6.12`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--import', './scripts/raw.mjs', join('src/cli', `${command}.ts`), ...args],
  { cwd: root, stdio: 'inherit' }
);
child.on('close', (code) => process.exit(code ?? 1));
