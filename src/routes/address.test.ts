import { afterEach, describe, expect, test, vi } from 'vitest';
import { block } from './structured.ts';

const load = async (address: string) => {
  vi.stubEnv('VITE_SITE_ADDRESS', address);
  vi.resetModules();
  return import('./address.ts');
};
afterEach(() => vi.unstubAllEnvs());

describe('the address of the site', () => {
  test('is the folder that the build was told, or nothing', async () => {
    expect((await load('https://example.org')).SITE).toBe('https://example.org/');
    expect((await load('https://example.org/lab')).SITE).toBe('https://example.org/lab/');
    expect((await load('')).SITE).toBeNull();
  });

  test('ends the build where it is none', async () => {
    for (const address of ['example.org', '/lab/', 'ftp://example.org/', 'https://x.org/?a']) {
      await expect(load(address), address).rejects.toThrow('VITE_SITE_ADDRESS');
    }
  });

  test('is as many folders up as the page is deep', async () => {
    const { wayUp } = await load('');
    const site = 'https://example.org/any/';
    for (const page of ['', 'lab/', 'chapters/mask/'] as const) {
      for (const language of ['en', 'fr'] as const) {
        const here = `${site}${language === 'en' ? '' : 'fr/'}${page}`;
        expect(new URL(wayUp(page, language), here).href, here).toBe(site);
      }
    }
  });
});

test('no text ends a block of structured data', () => {
  const name = '</script><script>alert(1)</script><!--';
  const html = block({ name });
  expect(html.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
  const json: unknown = JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''));
  expect(json).toMatchObject({ name });
});
