import { expect, test } from '@playwright/test';
import { PAGES } from '../../src/content/site.ts';
import { bytesOf, exists, filesOf, pages, SITE, type SitePage } from './site.ts';

/** Pages for those who build the site, and those for frames, which no other page needs to name. */
const UNLISTED = /^(fr\/)?(?:gallery|embed)\//;
/** Pages that may fetch nothing at all. */
const FRAMED = /^(fr\/)?embed\//;
const REL = ['noopener', 'noreferrer', 'external', 'license', 'author', 'prev', 'next', 'help'];
const LISTED = PAGES.flatMap((page) => [page, `fr/${page}`]);

const all = new Map<string, SitePage>(pages().map((page) => [page.path, page]));
const each = <T>(look: (page: SitePage) => readonly T[]): T[] => [...all.values()].flatMap(look);
const where = ({ path }: SitePage, what: string) => `/${path} → ${what}`;

/** Links of a page that stay in the site, as path and fragment from its top; queries are left off. */
const inner = (page: SitePage) =>
  [...page.all('a'), ...page.all('area')].flatMap(({ attributes: { href } }) => {
    if (href === undefined) return [];
    const { origin, pathname, hash } = page.resolve(href);
    return (origin + pathname).startsWith(SITE)
      ? [
          {
            href,
            path: (origin + pathname).slice(SITE.length),
            id: decodeURIComponent(hash.slice(1))
          }
        ]
      : [];
  });

/** Links of a page that lead out of the site. */
const outer = (page: SitePage) =>
  page.all('a').filter(({ attributes: { href } }) => {
    return href !== undefined && !page.resolve(href).href.startsWith(SITE);
  });

/** Addresses that a browser fetches by itself for a page. */
const fetched = (page: SitePage) =>
  page.elements.flatMap(({ tag, attributes }) => {
    const { src, href, srcset, poster, rel = '', data } = attributes;
    const sources = (srcset ?? '').split(',').map((source) => source.trim().split(/\s/)[0] ?? '');
    const linked =
      tag === 'link' && !/^(alternate|canonical|license)$/.test(rel) ? href : undefined;
    const used = tag === 'use' || tag === 'image' ? href : undefined;
    return [src, linked, used, poster, tag === 'object' ? data : undefined, ...sources].filter(
      (address): address is string =>
        address !== undefined && address !== '' && !/^(data:|#)/.test(address)
    );
  });

test('the site has pages', () => {
  expect(all.size).toBeGreaterThan(4);
});

test('every link of the site leads to a page or a file of it', () => {
  const broken = each((page) =>
    inner(page)
      .filter(({ path }) => !exists(path) || (path !== '' && all.has(`${path}/`)))
      .map(({ href }) => where(page, href))
  );
  expect(broken).toEqual([]);
});

test('every fragment is the id of something on its page', () => {
  const broken = each((page) =>
    inner(page)
      .filter(({ path, id }) => id !== '' && !all.get(path)?.ids.has(id))
      .map(({ href }) => where(page, href))
  );
  expect(broken).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = each((page) =>
    // The gallery shows one figure in many states.
    UNLISTED.test(page.path) ? [] : page.repeated.map((id) => where(page, id))
  );
  expect(twice).toEqual([]);
});

test('every page can be reached from the front page', () => {
  const reached = new Set<string>();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const page = all.get(path);
    if (page === undefined || reached.has(path)) continue;
    reached.add(path);
    open.push(...inner(page).map((link) => link.path));
  }
  const lost = [...all.keys()].filter((path) => !reached.has(path) && !UNLISTED.test(path));
  expect(lost).toEqual([]);
});

test('every page that was built is in the list of pages, and none is missing', () => {
  const built = [...all.keys()].filter((path) => !UNLISTED.test(path));
  expect(built.sort()).toEqual([...LISTED].sort());
  expect(filesOf('.html').filter((name) => !name.endsWith('index.html'))).toEqual(['404.html']);
});

test('the sitemap names every page once, with its translations', () => {
  const xml = bytesOf('sitemap.xml').toString('utf8');
  const start = /<loc>([^<]*)<\/loc>/.exec(xml)?.[1] ?? '';
  const entries = [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(.*)<\/url>/g)].map(
    ([, loc = '', rest = '']) => ({
      path: loc.slice(start.length),
      translations: Object.fromEntries(
        [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code = '', href = '']) => [
          code,
          href.slice(start.length)
        ])
      )
    })
  );
  expect(start).toMatch(/^https?:\/\/.*\/$/);
  expect(entries.map(({ path }) => path).sort()).toEqual([...LISTED].sort());
  const missing = entries.filter(({ path }) => !all.has(path)).map(({ path }) => path);
  expect(missing).toEqual([]);
  for (const { path, translations } of entries) {
    expect(translations, path).toEqual(all.get(path)?.translations);
  }
});

test('translations name each other', () => {
  for (const [path, page] of all) {
    const { translations } = page;
    if (UNLISTED.test(path) && Object.keys(translations).length === 0) continue;
    expect(Object.keys(translations).sort(), path).toEqual(['en', 'fr', 'x-default']);
    expect(Object.values(translations), path).toContain(path);
    for (const other of Object.values(translations)) {
      expect(all.get(other)?.translations, `${path} and ${other}`).toEqual(translations);
    }
  }
});

test('a link that names a language leads to a page in it', () => {
  const wrong = each((page) =>
    page
      .all('a')
      .filter(({ attributes: { href, hreflang } }) => {
        if (href === undefined || hreflang === undefined) return false;
        const { origin, pathname } = page.resolve(href);
        const target = all.get((origin + pathname).slice(SITE.length));
        return target !== undefined && target.all('html')[0]?.attributes.lang !== hreflang;
      })
      .map(({ attributes: { href = '' } }) => where(page, href))
  );
  expect(wrong).toEqual([]);
});

test('links to other sites are whole, and say nothing odd of themselves', async () => {
  const addresses = new Set<string>();
  const odd = each((page) =>
    outer(page)
      .filter(({ attributes: { href = '', rel = '' } }) => {
        addresses.add(href);
        const url = URL.canParse(href) ? new URL(href) : null;
        const whole = url?.protocol === 'https:' && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname);
        const words = rel.split(/\s+/).filter((word) => word !== '');
        return !whole || /[\s<>"{}|\\^`]/.test(href) || words.some((word) => !REL.includes(word));
      })
      .map(({ attributes: { href = '', rel = '' } }) => where(page, `${href} ${rel}`))
  );
  await test.info().attach('links to other sites', { body: [...addresses].sort().join('\n') });
  expect(odd).toEqual([]);
});

test('nothing is fetched from elsewhere, and all that is fetched is there', () => {
  const broken = each((page) =>
    fetched(page)
      .filter((address) => {
        const { origin, pathname } = page.resolve(address);
        const whole = origin + pathname;
        return !whole.startsWith(SITE) || !exists(whole.slice(SITE.length));
      })
      .map((address) => where(page, address))
  );
  expect(broken).toEqual([]);
  const foreign = /(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//;
  expect(filesOf('.css').filter((name) => foreign.test(bytesOf(name).toString('utf8')))).toEqual(
    []
  );
  expect(
    each((page) =>
      page
        .all('style')
        .filter(({ text }) => foreign.test(text))
        .map(() => page.path)
    )
  ).toEqual([]);
  const open = each((page) =>
    page
      .all('meta', { 'http-equiv': 'content-security-policy' })
      .every(({ attributes: { content = '' } }) =>
        (FRAMED.test(page.path) ? /default-src 'none'(;|$)/ : /default-src 'self'(;|$)/).test(
          content
        )
      ) && page.all('meta', { 'http-equiv': 'content-security-policy' }).length === 1
      ? []
      : [page.path]
  );
  expect(open).toEqual([]);
});
