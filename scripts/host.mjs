import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8'
};
/** @type {Readonly<Record<string, string>>} */
const OTHERS = { '.png': 'image/png', '.woff2': 'font/woff2' };

const packers = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body)
};

/** @param {string | string[] | undefined} accepted @returns {keyof typeof packers | null} */
const packerFor = (accepted = '') =>
  /\bbr\b/.test(String(accepted)) ? 'br' : /\bgzip\b/.test(String(accepted)) ? 'gzip' : null;

/**
 * @typedef {object} Found
 * @property {string} file
 * @property {number} changed
 */

/** @param {string} file @returns {Promise<Found | 'folder' | null>} */
async function look(file) {
  try {
    const found = await stat(file);
    return found.isDirectory() ? 'folder' : { file, changed: found.mtimeMs };
  } catch {
    return null;
  }
}

/**
 * Answers requests from a folder: a folder's address ends with a slash, what has no file gets 404.html,
 * files whose name holds their hash may be kept for good, texts travel compressed.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function host(folder) {
  /** @type {Map<string, { changed: number, body: Buffer }>} */
  const packed = new Map();

  /** @param {Found} found @param {keyof typeof packers | null} how */
  async function bodyOf({ file, changed }, how) {
    const key = `${how ?? ''} ${file}`;
    const known = packed.get(key);
    if (known?.changed === changed) return known.body;
    const plain = await readFile(file);
    const body = how === null ? plain : await packers[how](plain);
    packed.set(key, { changed, body });
    return body;
  }

  return async (request, response) => {
    /** @param {number} status @param {Record<string, string>} [headers] @param {Buffer} [body] */
    const end = (status, headers = {}, body = undefined) => {
      response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return end(405, { allow: 'GET, HEAD' });
      const { pathname, search } = new URL(request.url ?? '/', 'http://host');
      const path = join(folder, decodeURIComponent(pathname));
      if (!`${path}${sep}`.startsWith(`${folder}${sep}`)) return end(404);
      const asked = await look(pathname.endsWith('/') ? join(path, 'index.html') : path);
      if (asked === 'folder')
        return end(308, { location: `.${pathname.slice(pathname.lastIndexOf('/'))}/${search}` });
      const found = asked ?? (await look(join(folder, '404.html')));
      if (found === null || found === 'folder') return end(404);
      const ending = extname(found.file);
      const text = TEXTS[ending];
      const how = text === undefined ? null : packerFor(request.headers['accept-encoding']);
      const body = await bodyOf(found, how);
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
      const kept = pathname.includes('/_app/immutable/') && asked !== null;
      /** @type {Record<string, string>} */
      const headers = {
        'content-type': text ?? OTHERS[ending] ?? 'application/octet-stream',
        'content-length': String(body.length),
        'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: tag,
        vary: 'accept-encoding',
        ...(how === null ? {} : { 'content-encoding': how })
      };
      if (asked !== null && request.headers['if-none-match'] === tag) return end(304, headers);
      return end(asked === null ? 404 : 200, headers, body);
    } catch {
      // an address that cannot be decoded, or a file that went away
      return end(400);
    }
  };
}
