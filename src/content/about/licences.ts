// What the site is made of, read while it is built: the packages tell their own licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package and what it says of its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as `MIT`. */
  readonly identifier: string;
  /** The licence in full; empty where the package brings none. */
  readonly text: string;
}

/** Written by Vite's `build.license` for the scripts of the browser. */
const SHIPPED = '.svelte-kit/output/client/_app/licences.json';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function textIn(value: unknown, key: string, otherwise?: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  if (typeof found === 'string') return found;
  if (otherwise === undefined) throw new Error(`No ${key} in ${JSON.stringify(value)}`);
  return otherwise;
}

const own = (): unknown => json('package.json');

/** The licence of a package in node_modules. */
function licenceOf(name: string): Licence {
  const folder = join('node_modules', name);
  const about = json(join(folder, 'package.json'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    name,
    version: textIn(about, 'version'),
    identifier: textIn(about, 'license', '–'),
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  };
}

/** The licence of this site. */
export const siteLicence = (): string => textIn(own(), 'license');

/** The packages whose fonts the style sheet fetches. */
export function fontLicences(): readonly Licence[] {
  const style = readFileSync('src/app.css', 'utf8');
  const names = [...style.matchAll(/url\('(@[\w-]+\/[\w-]+)\//g)].map(([, name = '']) => name);
  return [...new Set(names)].map(licenceOf);
}

/** The packages whose code the build put into the browser's scripts; null where it has not run. */
export function shippedLicences(): readonly Licence[] | null {
  if (!existsSync(SHIPPED)) return null;
  const rows = json(SHIPPED);
  if (!Array.isArray(rows)) throw new Error(`${SHIPPED} is not a list`);
  return rows.map((row: unknown) => ({
    name: textIn(row, 'name'),
    version: textIn(row, 'version'),
    identifier: textIn(row, 'identifier', '–'),
    text: textIn(row, 'text', '')
  }));
}

/** What only builds and checks, by licence, the most frequent one first. */
export function toolLicences(): readonly {
  readonly identifier: string;
  readonly names: readonly string[];
}[] {
  const about = own();
  const needed = isRecord(about) && isRecord(about.devDependencies) ? about.devDependencies : {};
  const reaching = new Set([...fontLicences(), ...(shippedLicences() ?? [])].map((p) => p.name));
  const groups = new Map<string, string[]>();
  for (const name of Object.keys(needed).filter((entry) => !reaching.has(entry))) {
    const { identifier } = licenceOf(name);
    groups.set(identifier, [...(groups.get(identifier) ?? []), name]);
  }
  return [...groups]
    .map(([identifier, names]) => ({ identifier, names }))
    .sort((a, b) => b.names.length - a.names.length);
}

/** All licences of what reaches the reader, as one text. */
export function licenceTexts(): string {
  const all = [...fontLicences(), ...(shippedLicences() ?? [])];
  return all
    .map(({ name, version, identifier, text }) => {
      const head = `${name} ${version} (${identifier})`;
      return `${head}\n${'='.repeat(head.length)}\n\n${text}\n`;
    })
    .join('\n\n');
}
