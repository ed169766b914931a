import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { COPY } from '../../src/content/teach/packages.ts';
import { elementsOf, NO_WORKER } from './site.ts';

/** The folder in which everything of the copy stands. */
const TOP = 'mailbox-lab/';

let folder = '';
let files: Readonly<Record<string, Uint8Array>> = {};

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailbox-lab-copy-'));
  files = unzipSync(readFileSync(`build/site/${COPY}`));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the copy from its file; gives what it complains about, and what it asks for elsewhere. */
async function open(page: Page, path: string): Promise<string[]> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && text !== NO_WORKER) said.push(text);
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) said.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, TOP, path)).href);
  return said;
}
const alive = (page: Page) => page.locator('[data-ready]').first().waitFor({ state: 'attached' });

test('the copy is one folder, and begins with its index.html', () => {
  expect(Object.keys(files).filter((name) => !name.startsWith(TOP))).toEqual([]);
  expect(files).toHaveProperty([`${TOP}index.html`]);
});

test('each link of the copy leads to a file of it, or out to the world', () => {
  const broken: string[] = [];
  let links = 0;
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.endsWith('.html')) continue;
    for (const { tag, attributes } of elementsOf(strFromU8(bytes))) {
      if (tag !== 'a' || attributes.href === undefined) continue;
      const { protocol, pathname } = new URL(attributes.href, `file:///copy/${name}`);
      const target = decodeURIComponent(pathname.slice('/copy/'.length));
      links += 1;
      // What the site alone offers is not shown: see below.
      if (protocol === 'file:' && !(target in files) && !target.startsWith(`${TOP}packages/`))
        broken.push(`${name} → ${attributes.href}`);
    }
  }
  expect(links).toBeGreaterThan(2000);
  expect(broken.slice(0, 20)).toEqual([]);
});

test('the front page lights the ports, and its links lead through the copy', async ({ page }) => {
  const said = await open(page, 'index.html');
  await alive(page);
  await page.getByRole('radio', { name: /OK/ }).check();
  await expect(page.locator('.lit:visible').first()).toBeVisible();
  await page.getByRole('link', { name: 'Chapters' }).first().click();
  await expect(page).toHaveURL(/\/chapters\/index\.html$/);
  await page.locator('a[hreflang=fr][data-turn-language]').click();
  await expect(page).toHaveURL(/\/fr\/chapters\/index\.html/);
  expect(said).toEqual([]);
});

test('a chapter comes alive', async ({ page }) => {
  const said = await open(page, 'fr/chapters/mask/index.html');
  await page.locator('[data-still]').first().scrollIntoViewIfNeeded();
  await alive(page);
  await page.getByRole('button', { name: 'détacher' }).click();
  await expect(page.getByText('libre', { exact: true })).toBeVisible();
  expect(said).toEqual([]);
});

test('benches run: the lab in French, the map by its workers, a patch', async ({ page }) => {
  const said = await open(page, 'fr/lab/index.html');
  await alive(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.goto(pathToFileURL(join(folder, TOP, 'map/index.html')).href);
  await alive(page);
  await page.getByRole('button', { name: 'Run all 65,536 here' }).click();
  await expect(page.getByText(/131,072 answers in /)).toBeVisible({ timeout: 90_000 });
  await page.goto(pathToFileURL(join(folder, TOP, 'patch/index.html')).href);
  await alive(page);
  await page.getByRole('button', { name: 'Prove it', exact: true }).click();
  await expect(page.locator('[data-proof]')).toContainText('It breaks at', { timeout: 60_000 });
  expect(said).toEqual([]);
});

test('figures stand in frames, and packages are not offered', async ({ page }) => {
  const said = await open(page, 'teach/embed/index.html');
  await alive(page);
  const figure = page.frameLocator('iframe').first();
  await expect(figure.locator('html[data-ready]')).toBeAttached();
  await expect(figure.getByRole('link', { name: 'Open in Mailbox Lab' })).toHaveAttribute(
    'href',
    /index\.html/
  );
  await expect(page.getByText('This is a copy of the site')).toBeVisible();
  await expect(page.locator('a[href*="packages/"]:visible')).toHaveCount(0);
  expect(said).toEqual([]);
});
