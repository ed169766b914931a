import { expect, test } from '@playwright/test';
import { PAGES } from '../../src/content/site.ts';
import { bytesOf, exists, NO_WORKER, SITE, SitePage } from './site.ts';

const LANGUAGES = ['en', 'fr'] as const;
const pathOf = (page: string, language: (typeof LANGUAGES)[number]): string =>
  language === 'en' ? page : `fr/${page}`;

/** What schema.org calls the pages that are not simply pages. */
const typeOf = (page: string): string =>
  page === ''
    ? 'WebSite'
    : page === 'chapters/'
      ? 'Course'
      : page.startsWith('chapters/')
        ? 'LearningResource'
        : page === 'lab/'
          ? 'WebApplication'
          : 'WebPage';

/** Width and height from the head of a PNG; null where it is none. */
function sizeOf(png: Buffer): { width: number; height: number } | null {
  const isPng = png.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
  return isPng ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : null;
}

/** The structured data of a page, parsed. */
function thingOf(page: SitePage): Readonly<Record<string, unknown>> {
  const blocks = page.all('script', { type: 'application/ld+json' });
  expect(blocks).toHaveLength(1);
  const thing: unknown = JSON.parse(blocks[0]?.text ?? '');
  if (typeof thing !== 'object' || thing === null) throw new Error('not an object');
  return Object.fromEntries(Object.entries(thing));
}

for (const language of LANGUAGES) {
  for (const name of PAGES) {
    const path = pathOf(name, language);

    test(`/${path} says what it is`, () => {
      const page = new SitePage(path);
      const whole = SITE + path;
      expect(page.all('html')[0]?.attributes.lang).toBe(language);
      expect(page.all('h1')).toHaveLength(1);
      expect(page.all('h1')[0]?.text.trim()).not.toBe('');
      expect(page.all('title')).toHaveLength(1);
      expect(page.all('title')[0]?.text).toContain('Mailbox Lab');
      expect(page.meta('description')?.length).toBeGreaterThanOrEqual(50);
      expect(page.meta('description')?.length).toBeLessThanOrEqual(160);

      const canonical = page.all('link', { rel: 'canonical' });
      expect(canonical).toHaveLength(1);
      expect(page.resolve(canonical[0]?.attributes.href ?? '').href).toBe(whole);
      expect(page.translations).toEqual({ en: name, fr: `fr/${name}`, 'x-default': name });

      expect(page.resolve(page.meta('og:url') ?? '').href).toBe(whole);
      expect(page.all('title')[0]?.text).toContain(page.meta('og:title') ?? 'no title');
      expect(page.meta('og:description')).toBe(page.meta('description'));
      expect(page.meta('og:site_name')).toBe('Mailbox Lab');
      expect(page.meta('og:locale')).toBe(language === 'en' ? 'en_GB' : 'fr_FR');
      expect(page.meta('og:image:alt')).not.toBeNull();
      expect(page.meta('twitter:card')).toBe('summary_large_image');
      const picture = page.resolve(page.meta('og:image') ?? '').href;
      expect(picture.startsWith(`${SITE}og/${language}/`)).toBe(true);
      const file = picture.slice(SITE.length);
      expect(exists(file), file).toBe(true);
      expect(sizeOf(bytesOf(file))).toEqual({ width: 1200, height: 630 });
      if (/^chapters\/./.test(name)) expect(file).toContain(name.slice(0, -1));

      const thing = thingOf(page);
      expect(thing['@context']).toBe('https://schema.org');
      expect(thing['@type']).toBe(typeOf(name));
      expect(page.resolve(String(thing.url)).href).toBe(whole);
      expect(thing.inLanguage).toBe(language);
      if (name === 'chapters/') expect(thing.hasPart).toHaveLength(16);
      if (/^chapters\/./.test(name)) expect(thing.timeRequired).toMatch(/^PT\d+M$/);

      for (const rel of ['icon', 'apple-touch-icon']) {
        const icon = page.resolve(page.all('link', { rel })[0]?.attributes.href ?? '').href;
        expect(exists(icon.slice(SITE.length)), rel).toBe(true);
      }
      expect(page.all('meta', { name: 'theme-color' })).toHaveLength(2);
    });
  }

  test(`no two pages in ${language} have a title or a description in common`, () => {
    const pages = PAGES.map((name) => pathOf(name, language))
      .filter((path) => exists(path))
      .map((path) => new SitePage(path));
    const titles = pages.map((page) => page.all('title')[0]?.text);
    const descriptions = pages.map((page) => page.meta('description'));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
  });
}

test('robots may read everything', () => {
  expect(bytesOf('robots.txt').toString('utf8')).toMatch(/^User-agent: \*\nDisallow:\n/);
});

for (const path of ['', 'fr/', 'lab/', 'source/', 'chapters/mask/', 'fr/chapters/mask/']) {
  test(`/${path} makes its addresses whole in the browser, and nothing complains`, async ({
    page,
    baseURL
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) && text !== NO_WORKER)
        complaints.push(text);
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (`${origin}/` !== baseURL) complaints.push(`asks ${origin}`);
    });
    await page.goto(`/${path}?theme=dark`, { waitUntil: 'networkidle' });
    const site = process.env.VITE_SITE_ADDRESS ? SITE : (baseURL ?? '');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site + path);
    const other = path.startsWith('fr/') ? path.slice('fr/'.length) : `fr/${path}`;
    const code = path.startsWith('fr/') ? 'en' : 'fr';
    await expect(page.locator(`link[hreflang=${code}]`)).toHaveAttribute('href', site + other);
    expect(complaints).toEqual([]);
  });
}
