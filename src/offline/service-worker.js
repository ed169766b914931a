// Answers for the site when there is no network, from one cache that holds one build and nothing else.
// scripts/offline.mjs writes it to the site's top with the build's files in place of FILES.

/** Each file of the build by its address from the site's top, with the start of its SHA-256 in hex. @type {Readonly<Record<string, string>>} */
const FILES = {};
/** The name of this build's cache; it changes when any file does. */
const CACHE = 'CACHE_NAME';

const TOP = new URL('./', location.href);
/** So many files are fetched at a time, beside what the reader's page asks for. */
const AT_ONCE = 4;

/** @param {ArrayBuffer} body @param {number} length */
async function hashOf(body, length) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, length);
}

/** One file into this build's cache: from an older build's, where it is the same, else from the network. @param {Cache} cache @param {string} path */
async function keep(cache, path) {
  const wanted = FILES[path] ?? '';
  const address = new URL(path, TOP).href;
  if ((await cache.match(address)) !== undefined) return;
  const old = await caches.match(address);
  if (old !== undefined) {
    const body = await old.clone().arrayBuffer();
    if ((await hashOf(body, wanted.length)) === wanted) {
      await cache.put(address, old);
      return;
    }
  }
  const fresh = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  if (!fresh.ok || fresh.redirected) throw new Error(`${path}: ${fresh.status}`);
  const body = await fresh.clone().arrayBuffer();
  // A host that is being written to, or that changes what it gives, must not lead to a mixture of two builds.
  if ((await hashOf(body, wanted.length)) !== wanted)
    throw new Error(`${path} is not of this build`);
  await cache.put(address, fresh);
}

async function install() {
  const cache = await caches.open(CACHE);
  const queue = Object.keys(FILES);
  const next = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      await keep(cache, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Older caches go, but for the last: a page of that build may still be open and ask for its scripts. */
async function tidy() {
  const ours = (await caches.keys()).filter((name) => name.startsWith('mailbox-lab-'));
  const before = ours.filter((name) => name !== CACHE);
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
}

/** @param {Request} request @returns {Promise<Response>} */
async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const cache = await caches.open(CACHE);
  const own = await cache.match(address);
  if (own !== undefined) return own;
  // A name that holds its file's hash means the same in every build.
  if (pathname.includes('/_app/immutable/')) {
    const old = await caches.match(address);
    if (old !== undefined) return old;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const missing = await cache.match(new URL('404.html', TOP).href);
    if (request.mode === 'navigate' && missing !== undefined) return missing;
    throw error;
  }
}

addEventListener('install', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(install());
});
addEventListener('activate', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(tidy());
});
addEventListener('message', ({ data }) => {
  if (data === 'take over' && self instanceof ServiceWorkerGlobalScope) void self.skipWaiting();
});
addEventListener('fetch', (event) => {
  if (!(event instanceof FetchEvent)) return;
  const { request } = event;
  const { href } = new URL(request.url);
  if (request.method === 'GET' && href.startsWith(TOP.href) && !request.headers.has('range'))
    event.respondWith(answer(request));
});
