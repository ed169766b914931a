import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Changes from '#lib/driver/changes.data.ts';
import { DRIVER_EDITIONS, editionFiles } from '#lib/driver/editions.ts';
import type * as Text from '#lib/driver/text.ts';
import { data, type DataOptions } from '../../scripts/data.ts';

const ENTRY = '\0entry';
const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === ENTRY ? id : null),
  load: (id: string) =>
    id === ENTRY
      ? `export { driverText } from '/src/lib/driver/text.ts';
         export { arrival } from '/src/lib/driver/changes.data.ts';`
      : null
};

const folders: string[] = [];

/** Builds the driver's text as for a page; gives the scripts, their text, and the data beside them. */
async function built(options: DataOptions) {
  const outDir = mkdtempSync(join(tmpdir(), 'data-'));
  folders.push(outDir);
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [entry, data(options)],
    build: {
      outDir,
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'scripts/[name].mjs' }
      }
    }
  });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const script = join(outDir, files.find((name) => name.endsWith('.mjs')) ?? '');
  const page = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as Pick<
    typeof Text & typeof Changes,
    'driverText' | 'arrival'
  >;
  return { page, source: readFileSync(script, 'utf8'), json: files.filter(isJson) };
}
const isJson = (name: string): boolean => name.endsWith('.json');

const expectAll = ({ driverText }: Pick<typeof Text, 'driverText'>): void => {
  for (const edition of DRIVER_EDITIONS) {
    expect({ ok: true, files: driverText(edition) }).toEqual(editionFiles(edition));
  }
};

afterEach(() => {
  vi.unstubAllGlobals();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a data module on a page', () => {
  it('is one file beside the scripts, fetched once, and an error until it has come', async () => {
    const { page, source, json } = await built({});
    expect(json).toHaveLength(1);
    expect(source).not.toContain('qed_mcp');
    expect(source.length).toBeLessThan(2000);
    const asked: string[] = [];
    let online = false;
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      const body = readFileSync(fileURLToPath(address), 'utf8');
      return Promise.resolve(new Response(online ? body : '', { status: online ? 200 : 503 }));
    });
    expect(() => page.driverText('6.12')).toThrow('changes has not come yet');
    await expect(page.arrival()).rejects.toThrow('503');
    online = true;
    await Promise.all([page.arrival(), page.arrival()]);
    await page.arrival();
    expect(asked).toHaveLength(2);
    expectAll(page);
  });

  it('is in the script where it is to be', async () => {
    const { page, source, json } = await built({ inline: true });
    expect(json).toEqual([]);
    expect(source).toContain('qed_mcp');
    await page.arrival();
    expectAll(page);
  });
});
