// Bytes of JavaScript after gzip. First load: what the page's HTML names. Whole: all that the browser
// fetched until the page was still, the simulator included. The budgets stand in budgets.json.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

interface Budget {
  readonly page: string;
  readonly firstLoad: number;
  readonly whole: number;
}

const budgets = (JSON.parse(readFileSync('budgets.json', 'utf8')) as { javascript: Budget[] })
  .javascript;

for (const { page: path, firstLoad, whole } of budgets) {
  test(`${path} keeps to its budget of JavaScript`, async ({ page, baseURL }) => {
    const sizes = new Map<string, number>();
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname, origin } = new URL(response.url());
      expect(`${origin}/`, 'every request stays here').toBe(baseURL);
      if (!pathname.endsWith('.js')) return;
      bodies.push(response.body().then((body) => void sizes.set(pathname, gzipSync(body).length)));
    });
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    const html = (await response?.text()) ?? '';
    const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce(
      (sum, [, text = '']) => sum + (text === '' ? 0 : gzipSync(text).length),
      0
    );
    const named = [...html.matchAll(/["']([^"'\s]+\.js)["']/g)].map(
      ([, href = '']) => new URL(href, new URL(path, baseURL)).pathname
    );
    const first =
      inline + [...new Set(named)].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    const all = inline + [...sizes.values()].reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: `${first} first, ${all} in all` });
    expect(first).toBeGreaterThan(1_000);
    expect(first).toBeLessThanOrEqual(firstLoad);
    expect(all).toBeLessThanOrEqual(whole);
  });
}
