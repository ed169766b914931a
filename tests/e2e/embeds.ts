import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';

/** The ways of `sandbox` that platforms choose; null for none. */
export const SANDBOXES = [null, 'allow-scripts', 'allow-scripts allow-same-origin'] as const;

/** An iframe of an embed, as a snippet has it. */
export const iframe = (src: string, sandbox: string | null = null): string =>
  `<iframe src="${src}" title="a figure"${sandbox === null ? '' : ` sandbox="${sandbox}"`} ` +
  `style="width:100%;height:120px;border:0"></iframe>`;

/** A page of someone's that holds iframes, and keeps a list of all that is said to it. */
export const hostPage = (body: string, scripts: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>host</title>
<style>body{margin:0}</style></head>
<body><script>
window.said = []; window.keys = [];
addEventListener('message', (event) => said.push(event.data));
addEventListener('keydown', (event) => keys.push(event.key));
</script>
${body}
${scripts}
</body></html>`;

/** A host of its own on the loopback: another origin than the site's, since its port is another. */
export class OtherHost {
  readonly #pages = new Map<string, string>();
  #server: Server | null = null;

  /** Serves `html` and gives its address. */
  async page(html: string): Promise<string> {
    this.#server ??= await this.#start();
    const path = `/${String(this.#pages.size)}.html`;
    this.#pages.set(path, html);
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${String(address.port)}${path}`;
  }

  close(): void {
    this.#server?.close();
    this.#server = null;
  }

  async #start(): Promise<Server> {
    const server = createServer((request, response) => {
      const html = this.#pages.get(request.url ?? '');
      // Browsers ask for an icon, too.
      response.writeHead(html === undefined ? 204 : 200, { 'content-type': 'text/html' });
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  }
}

/** Collects what a page complains about, and what it asks for that is not `expected`. */
export function watch(page: Page, expected: RegExp): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && !expected.test(url)) complaints.push(`asks ${url}`);
  });
  return complaints;
}

/** The frames of embeds, once they listen. */
export async function embeds(page: Page, count: number): Promise<Frame[]> {
  const found = (): Frame[] => page.frames().filter((frame) => /\/embed\//.test(frame.url()));
  await expect.poll(() => found().length).toBe(count);
  for (const frame of found()) await frame.locator('html[data-ready]').waitFor();
  return found();
}

/** How far each iframe's height is from its content's, in pixels, once it has settled. */
export const expectToFit = (frames: readonly Frame[]): Promise<void> =>
  expect(async () => {
    for (const frame of frames) {
      const element = await frame.frameElement();
      // What is out of sight is drawn, and measured, when it comes into sight.
      await element.scrollIntoViewIfNeeded();
      const outer = (await element.boundingBox())?.height ?? 0;
      const inner = await frame.evaluate(
        () => document.getElementById('embed')?.getBoundingClientRect().height ?? 0
      );
      expect(inner).toBeGreaterThan(60);
      expect(Math.abs(outer - inner)).toBeLessThanOrEqual(1);
      expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(
        false
      );
      expect(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
        false
      );
    }
  }).toPass({ timeout: 15_000 });

/** The address of a file of the built site. */
export const fileUrl = (path: string): string => pathToFileURL(`build/site/${path}`).href;

/** A script of the built site as an element. */
export const inlined = (path: string): string =>
  `<script>${readFileSync(`build/site/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;
