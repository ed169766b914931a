import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const ROOT = 'build/site';

/**
 * Where the tests pretend that the site stands: the address that it was built with, else a folder,
 * so that a link which holds only at the top of a host is seen to lead out of the site.
 */
export const SITE = process.env.VITE_SITE_ADDRESS
  ? new URL(`${process.env.VITE_SITE_ADDRESS.replace(/\/$/, '')}/`).href
  : 'https://site.test/some/folder/';

const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

/** What a page is told in tests, which let no service worker in (playwright.config.ts); no fault of its own. */
export const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** An element of a page: its tag and attributes, and the text in it. */
export class Element {
  readonly tag: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly #node: DefaultTreeAdapterTypes.Element;

  constructor(node: DefaultTreeAdapterTypes.Element) {
    this.#node = node;
    this.tag = node.tagName;
    this.attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  }

  get text(): string {
    return textOf(this.#node);
  }
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield new Element(node);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** All elements of a page, in its order. */
export const elementsOf = (html: string): readonly Element[] => [...elementsIn(parse(html))];

/** One HTML file of the built site, as it is before any script has run. */
export class SitePage {
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  readonly repeated: readonly string[];

  /** `path`: the page's folder from the top of the site, such as `fr/lab/`; '' for the front. */
  constructor(readonly path: string) {
    this.elements = elementsOf(readFileSync(join(ROOT, fileAt(path)), 'utf8'));
    const ids = this.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    this.ids = new Set(ids);
    const seen = new Set<string>();
    this.repeated = ids.filter((id) => seen.size === seen.add(id).size);
  }

  /** Elements with this tag whose attributes have these values. */
  all(tag: string, wanted: Readonly<Record<string, string>> = {}): readonly Element[] {
    return this.elements.filter(
      (element) =>
        element.tag === tag &&
        Object.entries(wanted).every(([name, value]) => element.attributes[name] === value)
    );
  }

  /** An address on this page, whole. */
  resolve(address: string): URL {
    return new URL(address, SITE + this.path);
  }

  /** `content` of the meta element with this name or property; null where it is missing or twice there. */
  meta(name: string): string | null {
    const found = [...this.all('meta', { name }), ...this.all('meta', { property: name })];
    return found.length === 1 ? (found[0]?.attributes.content ?? null) : null;
  }

  /** Translations by language, each from the top of the site. */
  get translations(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.all('link', { rel: 'alternate' }).flatMap(({ attributes: { hreflang, href } }) =>
        hreflang === undefined || href === undefined
          ? []
          : [[hreflang, this.resolve(href).href.slice(SITE.length)]]
      )
    );
  }
}

/** The file behind a path from the top of the site. */
export const fileAt = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;

/** Whether the site has a file at a path. */
export const exists = (path: string): boolean =>
  existsSync(join(ROOT, fileAt(decodeURIComponent(path))));

/** Bytes of a file of the site. */
export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, fileAt(path)));

/** Files of the site whose names end so, from its top. */
export const filesOf = (ending: string): string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();

/** Every page: all HTML files but the one that hosts show for what is missing. */
export const pages = (): SitePage[] =>
  filesOf('index.html').map((name) => new SitePage(name.slice(0, -'index.html'.length)));
