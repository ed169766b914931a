// `npm start`: installs if need be, builds, serves, prints the address.
import './ensure.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

console.log('Building …');
const built = await run('vite', ['build', '--logLevel', 'error']);
if (built !== 0) process.exit(built);
const address = await serve();
console.log(`Mailbox Lab: ${address}   the lab: ${address}lab/   (Ctrl+C stops it)`);
