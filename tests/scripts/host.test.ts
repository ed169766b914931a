import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { host } from '../../scripts/host.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(folder, 'site');
let server: Server;
let port: number;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as written: no client tidies the path. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });

beforeAll(async () => {
  mkdirSync(join(site, 'lab'), { recursive: true });
  mkdirSync(join(site, '_app/immutable'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>front</h1>');
  writeFileSync(join(site, 'lab/index.html'), '<h1>lab</h1>');
  writeFileSync(join(site, '404.html'), '<h1>missing</h1>');
  writeFileSync(join(site, 'x.png'), 'not packed');
  writeFileSync(join(site, '_app/immutable/a.js'), 'run()');
  server = createServer(host(site));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the host of the built site', () => {
  test('a folder is a page, and its address ends with a slash', async () => {
    expect((await ask('/')).body.toString()).toBe('<h1>front</h1>');
    expect((await ask('/lab/?rsp=1')).body.toString()).toBe('<h1>lab</h1>');
    const { status, headers } = await ask('/lab?rsp=1');
    expect([status, headers.location]).toEqual([308, './lab/?rsp=1']);
  });

  test('what is missing is said to be, with the page for it', async () => {
    for (const path of ['/nowhere/', '/nowhere', '/lab/x.js', '/_app/immutable/b.js']) {
      const { status, headers, body } = await ask(path);
      expect([status, body.toString()], path).toEqual([404, '<h1>missing</h1>']);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('nothing beside the folder can be read', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/lab/..%2f..%2fsecret.txt'
    ]) {
      expect((await ask(path)).body.toString(), path).not.toContain('secret');
    }
    expect((await ask('/%')).status).toBe(400);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('texts travel packed as the browser asks, other files as they are', async () => {
    const br = await ask('/lab/', { 'accept-encoding': 'gzip, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe('<h1>lab</h1>');
    const gzip = await ask('/lab/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe('<h1>lab</h1>');
    const png = await ask('/x.png', { 'accept-encoding': 'gzip, br' });
    expect([png.headers['content-type'], png.headers['content-encoding']]).toEqual([
      'image/png',
      undefined
    ]);
    expect(png.body.toString()).toBe('not packed');
  });

  test('a page is asked for again, a file named by its hash is kept', async () => {
    const page = await ask('/lab/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask('/lab/', { 'if-none-match': page.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    writeFileSync(join(site, 'lab/index.html'), '<h1>another lab</h1>');
    const changed = await ask('/lab/', { 'if-none-match': page.headers.etag ?? '' });
    expect([changed.status, changed.body.toString()]).toEqual([200, '<h1>another lab</h1>']);
    const { headers } = await ask('/_app/immutable/a.js');
    expect(headers['cache-control']).toMatch(/immutable/);
  });

  test('HEAD answers without a body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '14', 0]);
  });
});
