// The whole site as a zip that runs from its files (docs/decisions/0017-the-site-as-a-zip.md). A page from
// a file can load no module and fetch nothing, so that all scripts of the built site become one plain script,
// in which each page finds its own by name.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { build } from 'vite';

/** What a copy can do without: what only search engines ask for, and what a zip of its own holds already. */
const LEFT_OUT =
  /^(?:og|gallery|packages)\/|^(?:service-worker\.js|404\.html|robots\.txt|sitemap\.xml)$|__data\.json$|^_app\/immutable\/.*\.js$/;
const SCRIPT = 'site.js';
/** The one folder in the zip: what is unpacked does not spill into the place where it is. */
const TOP = 'mailbox-lab/';
/** The earliest that a zip can say: the same site makes the same zip. */
const DATE = new Date(1980, 0, 1);

/**
 * One plain script of built modules.
 *
 * @param {string} start text of the module that it begins with
 * @param {(file: string) => string} load text of a module by its file
 */
async function plain(start, load) {
  const START = 'start-of-a-copy.js';
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'built-modules',
        enforce: 'pre',
        resolveId: (id, from) =>
          `\0${from === undefined ? START : posix.join(posix.dirname(from.slice(1)), id)}`,
        load: (id) => (id === `\0${START}` ? start : load(id.slice(1)))
      }
    ],
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: START, formats: ['iife'], name: 'mailboxLab' },
      rolldownOptions: { output: { codeSplitting: false, exports: 'default' } }
    }
  });
  const [only] = Array.isArray(built) ? built : [built];
  if (only === undefined || !('output' in only)) throw new Error('no script of a copy was built');
  return only.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
}

/**
 * Replaces what must be there.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {(...found: string[]) => string} by
 */
function replaced(text, pattern, by) {
  if (!pattern.test(text)) throw new Error(`a copy of the site expects ${String(pattern)}`);
  return text.replace(pattern, by);
}

/**
 * Writes a built site as a zip whose pages run when they are opened as files: pages for reading, benches
 * and figures alike, all in one folder. Links lead to files; downloads of packages are left out.
 *
 * @param {string} folder the built site
 * @param {string} zip the file to write
 */
export async function writePortable(folder, zip) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  /** @param {string} file */
  const text = (file) => readFileSync(join(folder, file), 'utf8');

  const worker = files.find((file) => /\/workers\/[^/]*\.js$/.test(file));
  if (worker === undefined) throw new Error('a copy of the site expects a worker');
  /** Data stands in the scripts. @param {string} file @param {string} code */
  const withData = (file, code) =>
    code.replace(
      /fetch\(new URL\(`([^`]+\.json)`,import\.meta\.url\)\.href\)/g,
      (_, name) =>
        `Promise.resolve(new Response(${JSON.stringify(text(posix.join(dirname(file), name)))}))`
    );
  const workerScript = await plain(`import './${worker}'; export default 0;`, (file) =>
    withData(file, text(file))
  );
  let [workers, preloads] = [0, 0];
  /** @param {string} file */
  const moduleOf = (file) =>
    withData(file, text(file))
      .replace(/new Worker\(new URL\(new URL\([^)]*\)\.href,[^)]*\),\{[^}]*\}\)/g, () => {
        workers += 1;
        return `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(workerScript)}])))`;
      })
      // A style that is asked for across origins does not come: a file has an origin of its own.
      .replace(/\.crossOrigin=``/g, () => {
        preloads += 1;
        return '.title=``';
      })
      .replaceAll('import.meta.url', `mailboxLabAt(${JSON.stringify(file)})`);

  /** Modules that pages begin with, by their files. @type {Set<string>} */
  const entries = new Set();
  /** @param {string} page @param {string} address */
  const entry = (page, address) => {
    const file = posix.join(dirname(page), address);
    entries.add(file);
    return JSON.stringify(file);
  };
  /** @param {string} page */
  const pageOf = (page) => {
    const top = '../'.repeat(page.split('/').length - 1);
    const html = text(page);
    // An embed is one file already.
    if (/^(?:fr\/)?embed\//.test(page))
      return html.replace(/((?:\.\.\/)+(?:[\w.-]+\/)*)(?=["\\#?])/g, '$1index.html');
    return replaced(html, /<html /, () => '<html data-copy data-sveltekit-reload ')
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(/<link [^>]*rel="(?:preload|modulepreload)"[^>]*>/g, '')
      .replace(/ crossorigin(?:="[^"]*")?/g, '')
      .replace(
        /<script type="module" src="([^"]+)"><\/script>/g,
        (_, src) =>
          `<script>addEventListener('DOMContentLoaded', () => mailboxLab(${entry(page, src)}))</script>`
      )
      .replace(/\bimport\("([^"]+)"\)/g, (_, address) => `mailboxLab(${entry(page, address)})`)
      .replace(
        /(<a [^>]*?href=")(?![a-z]+:)([^"?#]+)/g,
        (_, before, path) => `${before}${path.replace(/\/$/, '/index.html')}`
      )
      .replace('</head>', () => `<script src="${top}${SCRIPT}"></script></head>`);
  };

  const kept = files.filter((file) => !LEFT_OUT.test(file)).sort();
  const made = Object.fromEntries(
    kept.map((file) => [
      `${TOP}${file}`,
      file.endsWith('.html')
        ? strToU8(pageOf(file))
        : new Uint8Array(readFileSync(join(folder, file)))
    ])
  );
  const list = [...entries]
    .sort()
    .map((file) => `${JSON.stringify(file)}: () => import('./${file}')`);
  const script = await plain(
    `const { src } = document.currentScript;
globalThis.mailboxLabAt = (file) => new URL(file, src).href;
// Links that scripts make, too, lead to files.
for (const kind of ['pointerdown', 'keydown', 'click']) addEventListener(kind, ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}, true);
const modules = { ${list.join(', ')} };
export default (file) => modules[file]();`,
    moduleOf
  );
  if (workers === 0 || preloads === 0) throw new Error('the built scripts are not as expected');
  made[`${TOP}${SCRIPT}`] = strToU8(script);
  writeFileSync(zip, zipSync(made, { level: 9, mtime: DATE }));
}
