// Runs a TypeScript command line: `node scripts/cli.mjs src/cli/probe.ts --edition 6.12`.
import { spawn } from 'node:child_process';
import { root } from './ensure.mjs';

const [file = '', ...args] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--import', './scripts/raw.mjs', file, ...args],
  { cwd: root, stdio: 'inherit' }
);
child.on('close', (code) => process.exit(code ?? 70));
