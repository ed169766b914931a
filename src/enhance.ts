import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What Vite writes of a chunk: its file, and the keys of those that it cannot run without. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
let manifest: Readonly<Partial<Record<string, Chunk>>> | undefined;

/** The files of a chunk and of what it cannot run without, itself first. */
function filesOf(key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest?.[key];
  if (chunk === undefined) throw new Error(`${key} was not built`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(other, seen);
  return seen;
}

/**
 * The script that belongs to a route, `enhance.ts` beside its page, as elements for the head of a page
 * from which `top` leads to the top of the site; nothing where the route has none.
 */
export function scriptFor(route: string, top: string): string {
  const source = `src/routes${route === '/' ? '' : route}/enhance.ts`;
  if (!existsSync(source)) return '';
  if (dev) return `<script type="module" src="/${source}"></script>`;
  manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as NonNullable<typeof manifest>;
  const [own = '', ...needed] = filesOf(source);
  return [
    `<script type="module" src="${top}${own}"></script>`,
    ...needed.map((file) => `<link rel="modulepreload" href="${top}${file}">`)
  ].join('');
}
