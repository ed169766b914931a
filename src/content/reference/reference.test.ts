import { describe, expect, it } from 'vitest';
import { referencePage } from './page.ts';
import { runs } from './runs.ts';
import { TABLES } from './text.ts';
import { upstreamOf } from './upstream.ts';

const [english, french] = await Promise.all([referencePage('en'), referencePage('fr')]);
const idsOf = ({ sections }: typeof english): readonly string[] =>
  sections.flatMap(({ id, tables }) => [
    id,
    ...tables.flatMap((table) => [
      ...(table.caption === null ? [] : [table.id]),
      ...table.rows.map((row) => row.id)
    ])
  ]);

describe('the anchors of the page', () => {
  const ids = idsOf(english);

  it('are single, without spaces, and the same in both languages', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id))).toEqual([]);
    expect(idsOf(french)).toEqual(ids);
  });

  it.each([
    'FW_MSG_CODE_OK',
    'FW_MSG_CODE_MASK',
    'DRV_MSG_CODE_BIST_TEST',
    'MISCS_REG_GENERIC_POR_0',
    'public_drv_mb',
    'public_drv_mb.fw_mb_header',
    'EOPNOTSUPP',
    'edition-6.12-fix',
    'fault-stale-seq',
    'probe-count'
  ])('have %s', (id) => expect(ids).toContain(id));
});

describe.each([english, french])('the page “$words.heading”', ({ sections }) => {
  const cells = sections.flatMap(({ tables }) =>
    tables.flatMap(({ columns, rows }) => rows.map((row) => ({ columns, row })))
  );

  it('has every table, with as many cells as columns in each row', () => {
    expect(sections.map(({ id }) => id)).toEqual(TABLES);
    for (const { columns, row } of cells) expect(row.cells.length, row.id).toBe(columns.length);
  });

  it('links only to its own rows within itself', () => {
    const ids = new Set(idsOf(english));
    const html = JSON.stringify(sections);
    const targets = [...html.matchAll(/href=\\"#([^"\\]+)/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the runs behind it', () => {
  const { commands, editions, faults } = runs();

  it('send 28 commands up to the question for the images', () => {
    expect(commands.map(({ question, first }) => `${String(first)} ${question}`)).toEqual([
      '1 GET_MFW_FEATURE_SUPPORT',
      '2 GET_PF_RDMA_PROTOCOL',
      '3 OS_WOL',
      '4 lock',
      '5 SET_RESOURCE_VALUE',
      '10 GET_RESOURCE_ALLOC',
      '25 unlock',
      '26 GET_PPFID_BITMAP',
      '27 INITIATE_PF_FLR',
      '28 count',
      '29 image'
    ]);
  });

  it('fail only where BIST_TEST is not supported', () => {
    const fatal = commands.filter(({ unsupported }) => unsupported === 'failed');
    expect(fatal.map(({ question }) => question)).toEqual(['count', 'image']);
    const broken = Object.entries(editions).filter(([, run]) => run.unsupported === 'failed');
    expect(broken.map(([id]) => id)).toEqual(['4.17', '6.1', '6.12']);
  });

  it('print the lines that each kernel prints', () => {
    expect(editions['4.16'].lines).toEqual([]);
    expect(editions['6.12'].lines).toEqual([
      'qed_mcp_nvm_info_populate:3374',
      'qed_hw_prepare_single:4722',
      'qed_probe:513'
    ]);
  });

  it('survive a reset, and stop where the driver divides by zero', () => {
    expect(faults.reset).toBe('ok');
    expect(faults['no-shmem']).toBe('fault');
  });
});

it('names the commits of three editions, and a file for the others', () => {
  const table = english.sections.find(({ id }) => id === 'editions')?.tables[0];
  const sources = table?.rows.map(({ cells }) => cells.at(-1));
  expect(sources).toMatchObject([
    { label: 'qed_mcp.c@v4.16' },
    { label: 'commit 43645ce03e00' },
    { label: 'qed_mcp.c@v6.1' },
    { label: 'qed_mcp.c@v6.12' },
    { label: 'commit 7a0ea70da56e' },
    { label: 'commit 7ed2d9158877' }
  ]);
});

describe('an address upstream', () => {
  it('is that of the file at its version', () => {
    expect(upstreamOf('qed_mcp.c, v4.17')).toEqual({
      label: 'qed_mcp.c@v4.17',
      address:
        'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/net/ethernet/qlogic/qed/qed_mcp.c?h=v4.17'
    });
    expect(upstreamOf('include/linux/qed/qed_if.h, v6.12')?.address).toMatch(
      /\/tree\/include\/linux\/qed\/qed_if\.h\?h=v6\.12$/
    );
  });

  it('is not made up for what names no file', () => {
    expect(upstreamOf('guess')).toBeNull();
  });
});
