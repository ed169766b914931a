// `npm start`: installs if need be, builds, serves, prints the address.
import './ensure.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const built = await run('vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const port = process.env.PORT;
const address = await serve(port === undefined ? undefined : Number(port));
console.log(`Mailbox Lab: ${address}   the lab: ${address}lab/   (Ctrl+C stops it)`);
