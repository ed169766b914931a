// Serves the built site: `node scripts/serve.mjs [port]`. The port must be free when one is named.
import { fileURLToPath } from 'node:url';
import './ensure.mjs';

/**
 * Serves build/site until the process ends.
 *
 * @param {number} [port] default: 4173 or the next free one
 * @returns {Promise<string>} the address, with a slash at its end
 */
export async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    preview: { port: port ?? 4173, strictPort: port !== undefined },
    logLevel: 'error'
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  return address;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = process.argv[2];
  console.log(await serve(port === undefined ? undefined : Number(port)));
}
