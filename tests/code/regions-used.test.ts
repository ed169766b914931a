// A region that no page shows is dead text: every region is used, and every use names a region.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DRIVER_EDITIONS, markedFiles } from '#lib/driver/editions.ts';
import { readRegions } from '#lib/driver/regions.ts';

const IMPORT = /^\s*import .* from '(region:[^']*)'|\bimport\('(region:[^']*)'\)/gm;
const src = join(dirname(fileURLToPath(import.meta.url)), '../../src');

const used = ['content', 'lib/views', 'routes'].flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(src, room, file), 'utf8');
      return [...text.matchAll(IMPORT)].map(([, plain, lazy]) => plain ?? lazy ?? '');
    })
);
const regionsOf = new Map<string, ReadonlySet<string>>(
  DRIVER_EDITIONS.map((edition) => {
    const text = markedFiles(edition);
    return [edition, new Set(text.ok ? readRegions(text.files).named.keys() : [])];
  })
);

describe('regions', () => {
  const defined = new Set([...regionsOf.values()].flatMap((names) => [...names]));

  it('are used, each of them', () => {
    const seen = new Set(used.map((address) => /^region:([^@]*)@/.exec(address)?.[1]));
    expect(defined.size).toBeGreaterThan(10);
    const unused = [...defined].filter((name) => !seen.has(name));
    expect(unused).toEqual([]);
  });

  it('are there, wherever one is used', () => {
    const unknown = used.filter((address) => {
      const [, name = '', edition = ''] = /^region:([^@]*)@(.*)$/.exec(address) ?? [];
      return !regionsOf.get(edition)?.has(name);
    });
    expect(unknown).toEqual([]);
  });
});
