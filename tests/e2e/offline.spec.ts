import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeServiceWorker } from '../../scripts/offline.mjs';
import { host } from '../../scripts/host.mjs';
import { embeds, hostPage, iframe, OtherHost } from './embeds.ts';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built site, or of some of it, on a port of its own. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'mailbox-lab-'));
  #server: Server | undefined;
  #port = 0;

  constructor(parts: readonly string[]) {
    for (const part of parts)
      cpSync(join('build/site', part), join(this.folder, part), { recursive: true });
    writeServiceWorker(this.folder);
  }

  get top(): string {
    return `http://localhost:${this.#port}/`;
  }

  async up(): Promise<void> {
    const server = createServer(host(this.folder));
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') this.#port = address.port;
    this.#server = server;
  }

  async down(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Another build: the same page, but for one word. */
  publish(from: string, to: string, withWorker = true): void {
    const file = join(this.folder, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
    if (withWorker) writeServiceWorker(this.folder);
  }

  async close(): Promise<void> {
    await this.down();
    rmSync(this.folder, { recursive: true });
  }
}

/** Waits until a service worker has taken the whole build in. */
const kept = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active !== null));

test('the whole site is there without a network after one visit', async ({ page }) => {
  const site = new Site(['.']);
  await site.up();
  await page.goto(site.top);
  await kept(page);
  await site.down();

  await page.goto(`${site.top}fr/chapters/mask/`);
  await page.locator('.chapter[data-ready]').waitFor();
  await page.goto(`${site.top}lab/?rsp=0x00160000`);
  await expect(page.locator('[data-probe=ok]')).toBeVisible({ timeout: 60_000 });
  await page.goto(`${site.top}map/`);
  await expect(page.locator('[data-rc]').first()).toBeVisible({ timeout: 60_000 });
  await page.goto(`${site.top}no/such/page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not here');
  await site.close();
});

test('where the worker is, embeds stand in frames as before, and without a network alone', async ({
  page
}) => {
  const site = new Site(['.']);
  await site.up();
  await page.goto(site.top);
  await kept(page);
  const src = `${site.top}embed/mask/?rsp=0x00170000`;
  const frames = [
    iframe(src, 'allow-scripts'),
    iframe(src, 'allow-scripts allow-same-origin'),
    iframe(src)
  ];
  const other = new OtherHost();
  await page.goto(await other.page(hostPage(frames.join(''), '')));
  for (const frame of await embeds(page, frames.length))
    await expect(frame.locator('main')).toHaveAttribute('data-state', /rsp=0x00170000/);
  other.close();

  await site.down();
  await page.goto(src);
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator('main')).toHaveAttribute('data-state', /rsp=0x00170000/);
  await site.close();
});

test('a new build waits for the reader, and never mixes with the old one', async ({ page }) => {
  const site = new Site(['index.html', '404.html', '_app', 'favicon.svg']);
  await site.up();
  await page.goto(site.top);
  await kept(page);
  await page.reload();
  const notice = page.locator('[data-update]');
  await expect(notice).toBeHidden();

  // Half of a new build has arrived at the host: what is there does not fit its list.
  site.publish('Mailbox Lab', 'Second Build');
  const whole = readFileSync(join(site.folder, 'index.html'), 'utf8');
  writeFileSync(join(site.folder, 'index.html'), whole.replaceAll('Second Build', 'Third Build'));
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (installing === null) resolve();
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'redundant' || installing.state === 'installed') resolve();
      });
    });
  });
  await expect(page).toHaveTitle(/Mailbox Lab/);
  await expect(notice).toBeHidden();

  writeFileSync(join(site.folder, 'index.html'), whole);
  await page.reload();
  await expect(notice).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveTitle(/Mailbox Lab/);
  await notice.getByRole('button', { name: 'Load it' }).click();
  await expect(page).toHaveTitle(/Second Build/, { timeout: 30_000 });
  await expect(notice).toBeHidden();
  await site.close();
});
