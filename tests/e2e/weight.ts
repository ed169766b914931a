// Bytes of JavaScript after gzip. First load: what the page's HTML holds and names. Whole: all that the
// browser fetched since, the simulator included. The budgets stand in budgets.json.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';

export interface Budget {
  /** A page's path; `*` stands for each folder there. */
  readonly page: string;
  readonly firstLoad: number;
  readonly whole: number;
}

export const BUDGETS = (
  JSON.parse(readFileSync('budgets.json', 'utf8')) as { javascript: Budget[] }
).javascript;

/** Weighs the scripts of one page. Make it before the page is loaded. */
export class Scale {
  readonly #sizes = new Map<string, number>();
  readonly #bodies: Promise<void>[] = [];
  readonly #origins = new Set<string>();
  #html: Promise<string> = Promise.resolve('');
  #address = '';

  readonly #weigh = (response: Response): void => {
    const { pathname } = new URL(response.url());
    if (response.request().isNavigationRequest()) {
      // A figure in a frame is a page of its own, with a budget of its own.
      if (response.frame() !== this.page.mainFrame()) return;
      this.#html = response.text();
      this.#address = response.url();
    } else if (pathname.endsWith('.js')) {
      this.#bodies.push(
        response.body().then((body) => void this.#sizes.set(pathname, gzipSync(body).length))
      );
    }
  };

  constructor(readonly page: Page) {
    page.on('request', (request) => this.#origins.add(new URL(request.url()).origin));
    page.on('response', this.#weigh);
  }

  /** Checks what has come until now; what comes later is not weighed. */
  async holds({ firstLoad, whole }: Budget): Promise<void> {
    this.page.off('response', this.#weigh);
    await Promise.all(this.#bodies);
    expect([...this.#origins], 'every request stays here').toEqual([new URL(this.#address).origin]);
    const html = await this.#html;
    const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce(
      (sum, [, text = '']) => sum + (text === '' ? 0 : gzipSync(text).length),
      0
    );
    const named = [...html.matchAll(/["']([^"'\s]+\.js)["']/g)].map(
      ([, href = '']) => new URL(href, this.#address).pathname
    );
    const first =
      inline + [...new Set(named)].reduce((sum, name) => sum + (this.#sizes.get(name) ?? 0), 0);
    const all = inline + [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: `${first} first, ${all} in all` });
    expect(first, 'bytes of the first load').toBeGreaterThan(500);
    expect(first, 'bytes of the first load').toBeLessThanOrEqual(firstLoad);
    expect(all, 'bytes in all').toBeLessThanOrEqual(whole);
  }
}
