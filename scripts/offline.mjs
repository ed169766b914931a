import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './ensure.mjs';

/** What a reader without a network can do without: pictures for other sites, packages, the shelf of figures. */
const LEFT_OUT = ['og/', 'gallery/', 'packages/', 'service-worker.js'];
/** Hex digits of SHA-256 that tell one build's file from another's. */
const DIGITS = 16;

/** @param {string | Buffer} data */
const sha = (data) => createHash('sha256').update(data).digest('hex').slice(0, DIGITS);

/** A file's address from the top: a page is named by its folder. @param {string} file */
const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Writes `service-worker.js` to the top of a built site: src/offline/service-worker.js with the list of all
 * files and their hashes, and a cache name that no other build has.
 *
 * @param {string} folder
 */
export function writeServiceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !LEFT_OUT.some((start) => file.startsWith(start)))
    // Data of pages for SvelteKit's own way from page to page, which the site does not use.
    .filter((file) => !file.endsWith('__data.json'))
    .sort();
  const list = JSON.stringify(
    Object.fromEntries(
      files.map((file) => [addressOf(file), sha(readFileSync(join(folder, file)))])
    )
  );
  const text = readFileSync(join(root, 'src/offline/service-worker.js'), 'utf8');
  writeFileSync(
    join(folder, 'service-worker.js'),
    text
      .replace('FILES = {}', () => `FILES = ${list}`)
      .replace('CACHE_NAME', () => `mailbox-lab-${sha(text + list)}`)
  );
}
