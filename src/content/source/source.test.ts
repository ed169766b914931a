import { describe, expect, it } from 'vitest';
import names from 'driver:names';
import { EDITIONS } from '#lib/probe/scenario.ts';
import { identifierAddress, sinceOf } from './names.ts';
import { isEdition, sourceOf } from './page.ts';
import { commitUpstream, fileUpstream, nameUpstream, ORIGINS, OWN_NAMES } from './upstream.ts';

describe.each(EDITIONS)('the page of %s', async (edition) => {
  const page = await sourceOf(edition, 'fr');
  const html = page.files.map((file) => file.html).join('');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

  it('gives each line and each name one id', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('qed_mcp.c-3');
    expect(ids).toContain('qed_mcp_cmd');
    expect(ids.length).toBeGreaterThan(2000);
  });

  it('links to names that are on it, and to the kernel beside each definition', () => {
    for (const [, id] of html.matchAll(/<a href="#(\w+)">/g)) expect(ids).toContain(id);
    for (const { entries } of page.files) for (const entry of entries) expect(ids).toContain(entry);
    const definitions = html.match(/<dfn /g)?.length ?? 0;
    const places = html.match(/elixir\.bootlin\.com/g)?.length ?? 0;
    const ours = html.match(/<i>à nous<\/i>/g)?.length ?? 0;
    expect(places + ours).toBe(definitions);
    expect(places).toBeGreaterThan(5 * ours);
  });
});

describe('names', () => {
  it('stand in the reference edition, else in the first that has them', () => {
    expect(identifierAddress('qed_rd')).toBe('source/#qed_rd');
    expect(identifierAddress('qed_mcp_bist_nvm_test_get_num_images')).toBe(
      'source/4.16/#qed_mcp_bist_nvm_test_get_num_images'
    );
    expect(identifierAddress('u32')).toBeNull();
    expect(identifierAddress('toString')).toBeNull();
    expect(sinceOf('qed_mcp_nvm_info_populate')).toBe('4.17');
  });

  it('of our own are all in the text', () => {
    for (const name of OWN_NAMES) expect(names).toHaveProperty(name);
    expect(nameUpstream('min_u32', '6.12')).toBeNull();
  });
});

describe('upstream', () => {
  it('has an origin for every edition', () => {
    expect(EDITIONS.every(isEdition)).toBe(true);
    expect(isEdition('6.11')).toBe(false);
    expect(Object.keys(ORIGINS).toSorted()).toEqual([...EDITIONS].toSorted());
  });

  it('is named by version, path and commit', () => {
    expect(nameUpstream('qed_mcp_cmd', '6.12')).toEqual({
      version: 'v6.12',
      address: 'https://elixir.bootlin.com/linux/v6.12/C/ident/qed_mcp_cmd'
    });
    expect(nameUpstream('QED_BAR_ACQUIRE_TIMEOUT', '6.13')?.version).toBe('v6.1');
    expect(nameUpstream('QED_BAR_ACQUIRE_TIMEOUT', '4.17')?.version).toBe('v4.17');
    expect(fileUpstream('qede_main.c', '4.17')).toMatchObject({
      path: 'drivers/net/ethernet/qlogic/qede/qede_main.c',
      version: 'v4.17'
    });
    expect(fileUpstream('qed.h', '6.12')).toBeNull();
    for (const { commit } of Object.values(ORIGINS)) {
      if (commit !== null) expect(commitUpstream(commit)).toMatch(/\/[0-9a-f]{40}$/);
    }
  });
});
