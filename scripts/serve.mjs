// Serves the built site as a plain host of files would: `node scripts/serve.mjs [port]`. The port must
// be free when one is named.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './ensure.mjs';
import { host } from './host.mjs';

const FIRST_PORT = 4173;

/**
 * Serves a folder, the built site unless another is named, until the process ends.
 *
 * @param {number} [port] default: 4173 or the next free one; 0: any free one
 * @param {string} [folder]
 * @returns {Promise<string>} the address, with a slash at its end
 */
export async function serve(port, folder = join(root, 'build/site')) {
  const server = createServer(host(folder));
  /** @param {number} wanted @returns {Promise<void>} */
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let wanted = port ?? FIRST_PORT; ; wanted += 1) {
    try {
      await listen(wanted);
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port !== undefined || wanted > FIRST_PORT + 50) throw error;
    }
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://localhost:${address.port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = process.argv[2];
  console.log(await serve(port === undefined ? undefined : Number(port)));
}
