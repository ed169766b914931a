import { getContext, setContext } from 'svelte';
import type { Definition, DefinitionKind } from '#lib/driver/definitions.ts';
import type { DriverEdition } from '#lib/driver/editions.ts';

/** A line of the driver's text, highlighted when the site is built. */
export interface CodeLine {
  /** Its number in the file, from 1. `#line` directives have a number, but are no lines here. */
  readonly number: number;
  /** The line that a message here prints, as the `#line` above it says. */
  readonly printed?: number;
  /** Blanks before the text, in tabs; `html` begins behind them. */
  readonly indent: number;
  /** Spans of the classes keyword, string, comment and directive; links of names to `#name`. */
  readonly html: string;
}

/** What `import judge from 'region:judge@6.12'` gives. */
export interface RegionText {
  readonly name: string;
  readonly edition: DriverEdition;
  readonly file: string;
  /** Number of its first line. */
  readonly first: number;
  readonly lines: readonly CodeLine[];
}

/** What `import text from 'driver:6.12'` gives: a whole edition. For the server alone, it is large. */
export interface EditionText {
  readonly edition: DriverEdition;
  readonly files: readonly {
    readonly name: string;
    readonly lines: readonly CodeLine[];
    /** In the order of the text. */
    readonly definitions: readonly Definition[];
  }[];
}

/** A name of the driver's text, over all editions. */
export interface NamedPlace {
  readonly kind: DefinitionKind;
  /** Those that have it, oldest first. */
  readonly editions: readonly DriverEdition[];
}

/** What `import names from 'driver:names'` gives. Words of the language, such as u32, are not in it. */
export type DriverNames = Readonly<Record<string, NamedPlace>>;

/** The edition at /source/ itself; each other one has a folder there. */
export const REFERENCE: DriverEdition = '6.12';

/** The number of the only line of a region in which `text` stands; throws if that is not one line. */
export function lineWith({ name, edition, lines }: RegionText, text: string): number {
  const found = lines.filter(({ html }) => plainText(html).includes(text));
  const [line] = found;
  if (line === undefined || found.length > 1) {
    throw new Error(`"${text}" stands in ${found.length} lines of region ${name}@${edition}.`);
  }
  return line.number;
}

/** What a line says, without its tags. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The same HTML with links into the page `source` (an address with a slash at its end). */
export function linkedTo(html: string, source: string, edition: DriverEdition): string {
  const page = edition === REFERENCE ? source : `${source}${edition}/`;
  return html.replaceAll('<a href="#', `<a href="${page}#`);
}

/** The same HTML without links, for a page that does not know where the source is. */
export const unlinked = (html: string): string => html.replaceAll(/<\/?a\b[^>]*>/g, '');

const SOURCE = Symbol('address of the page /source/');

/** Tells all views below where the source is, in the page's language; set it in the layout. */
export function provideSource(address: () => string): void {
  setContext(SOURCE, address);
}

/** Where the source is, if anyone has said so. */
export function useSource(): (() => string) | undefined {
  return getContext<(() => string) | undefined>(SOURCE);
}
