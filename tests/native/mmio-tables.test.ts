// The three register-level traces of the facts (section 4), typed a second time by hand: the driver
// has to make them word for word. BAR0 offset, GRC address (null: admin window), value.
import { describe, expect, it } from 'vitest';
import { HostFault, Machine, layoutOf } from '#lib/c/index.ts';
import { Card, DEFAULT_CARD } from '#lib/card/index.ts';
import { Kernel } from '#lib/driver/index.ts';
import { programOf } from './simulate.ts';

type Row = readonly [direction: 'R' | 'W', offset: number, grc: number | null, value: number];

const LOAD_MCP_OFFSETS: readonly Row[] = [
  ['W', 0x00010, null, 0x00002308],
  ['R', 0x03000, 0x008c20, 0x00021000],
  ['W', 0x00010, null, 0x00388402],
  ['R', 0x03000, 0xe21008, 0x000f04e8],
  ['R', 0x03398, 0xe213a0, 0x0000001b],
  ['W', 0x00010, null, 0x00388401],
  ['R', 0x03000, 0xe21004, 0x000e0408],
  ['R', 0x0301c, 0xe21020, 0x00000041],
  ['R', 0x0302c, 0xe21030, 0x00000000],
  ['W', 0x00010, null, 0x000025b5],
  ['R', 0x03000, 0x0096d4, 0x00000005]
];

const NUM_IMAGES: readonly Row[] = [
  ['W', 0x00058, null, 0x000025b5],
  ['R', 0x0c000, 0x0096d4, 0x00000005],
  ['W', 0x00058, null, 0x0038840e],
  ['W', 0x0c000, 0xe21038, 0x00000000],
  ['W', 0x0c004, 0xe2103c, 0x00000000],
  ['W', 0x0c008, 0xe21040, 0x00000000],
  ['W', 0x0c00c, 0xe21044, 0x00000000],
  ['W', 0x0c010, 0xe21048, 0x00000000],
  ['W', 0x0c014, 0xe2104c, 0x00000000],
  ['W', 0x0c018, 0xe21050, 0x00000000],
  ['W', 0x0c01c, 0xe21054, 0x00000000],
  ['W', 0x00058, null, 0x00388409],
  ['W', 0x0c000, 0xe21024, 0x00000003],
  ['W', 0x00058, null, 0x00388408],
  ['W', 0x0c000, 0xe21020, 0x001e0042],
  ['R', 0x0c008, 0xe21028, 0x00160041],
  ['R', 0x0c008, 0xe21028, 0x00160042],
  ['R', 0x0c00c, 0xe2102c, 0x00000004]
];

const IMAGE_BY_INDEX_0: readonly Row[] = [
  ['W', 0x00058, null, 0x000025b5],
  ['R', 0x0c000, 0x0096d4, 0x00000005],
  ['W', 0x00058, null, 0x0038840e],
  ['W', 0x0c000, 0xe21038, 0x00000000],
  ['W', 0x0c004, 0xe2103c, 0x00000000],
  ['W', 0x0c008, 0xe21040, 0x00000000],
  ['W', 0x0c00c, 0xe21044, 0x00000000],
  ['W', 0x0c010, 0xe21048, 0x00000000],
  ['W', 0x0c014, 0xe2104c, 0x00000000],
  ['W', 0x0c018, 0xe21050, 0x00000000],
  ['W', 0x0c01c, 0xe21054, 0x00000000],
  ['W', 0x00058, null, 0x00388409],
  ['W', 0x0c000, 0xe21024, 0x00000004],
  ['W', 0x00058, null, 0x00388408],
  ['W', 0x0c000, 0xe21020, 0x001e0043],
  ['R', 0x0c008, 0xe21028, 0x00160043],
  ['R', 0x0c00c, 0xe2102c, 0x00000010],
  ['W', 0x00058, null, 0x0038840e],
  ['R', 0x0c000, 0xe21038, 0x00000001],
  ['R', 0x0c004, 0xe2103c, 0x0000000a],
  ['R', 0x0c008, 0xe21040, 0x00020000],
  ['R', 0x0c00c, 0xe21044, 0x00001000],
  ['R', 0x0c010, 0xe21048, 0x00000000],
  ['R', 0x0c014, 0xe2104c, 0x00000000],
  ['R', 0x0c018, 0xe21050, 0x00000000],
  ['R', 0x0c01c, 0xe21054, 0x00000000]
];

/** v4.17 reads the same addresses in another order (told in prose below the tables). */
const LOAD_MCP_OFFSETS_417: readonly Row[] = [
  ['W', 0x00010, null, 0x00002308],
  ['R', 0x03000, 0x008c20, 0x00021000],
  ['W', 0x00010, null, 0x00388401],
  ['R', 0x03000, 0xe21004, 0x000e0408],
  ['R', 0x03004, 0xe21008, 0x000f04e8],
  ['R', 0x0339c, 0xe213a0, 0x0000001b],
  ['R', 0x0301c, 0xe21020, 0x00000041],
  ['R', 0x0302c, 0xe21030, 0x00000000],
  ['W', 0x00010, null, 0x000025b5],
  ['R', 0x03000, 0x0096d4, 0x00000005]
];

/** The card of the tables: four images, the last answer of an earlier driver still in the mailbox. */
const CARD = {
  ...DEFAULT_CARD,
  sharedMemAddr: 0x00021000,
  initialSeq: 0x41,
  initialFwMbHeader: 0x00160041,
  porHistory: 5,
  messages: 27,
  numImages: { param: 4, delayMicroseconds: 15_000 }
};

/** Every access of a run of one edition, in order, up to `enough` of them. */
function accessesOf(edition: '4.17' | '6.12', enough: number): Row[] {
  const card = new Card(CARD);
  const rows: Row[] = [];
  const note = (direction: 'R' | 'W', offset: number, value: number): void => {
    if (rows.length === enough) throw new HostFault('enough', 'The test has seen enough.');
    rows.push([direction, offset, card.translate(offset).grc, value]);
  };
  const kernel = new Kernel({
    bus: {
      readl: (offset) => {
        const value = card.readl(offset);
        note('R', offset, value);
        return value;
      },
      writel: (offset, value) => {
        note('W', offset, value);
        card.writel(offset, value);
      }
    },
    advance: (microseconds) => card.advance(microseconds),
    logLevel: 'notice'
  });
  const machine = new Machine(programOf(edition), { hosts: kernel.hosts, uninitialised: 'strict' });
  machine.start(kernel.entry, kernel.args(machine.memory));
  machine.run(10_000_000);
  return rows;
}

const written = (rows: readonly Row[]): string[] =>
  rows.map(([direction, offset, grc, value]) => {
    const hex = (word: number, digits: number): string => word.toString(16).padStart(digits, '0');
    return `${direction} ${hex(offset, 5)} ${grc === null ? 'admin ' : hex(grc, 6)} ${hex(value, 8)}`;
  });

const part = (rows: readonly Row[], from: number, length: number): string[] =>
  written(rows.slice(from, from + length));

describe('the traces of the facts', () => {
  it('qed_load_mcp_offsets, in the order of 4.19 and later', () => {
    const rows = accessesOf('6.12', 100);
    const start = rows.findIndex(([, , grc]) => grc === 0x8c20) - 1;
    expect(part(rows, start, LOAD_MCP_OFFSETS.length)).toEqual(written(LOAD_MCP_OFFSETS));
  });

  it('qed_load_mcp_offsets, in the order of 4.17', () => {
    const rows = accessesOf('4.17', 100);
    const start = rows.findIndex(([, , grc]) => grc === 0x8c20) - 1;
    expect(part(rows, start, LOAD_MCP_OFFSETS_417.length)).toEqual(written(LOAD_MCP_OFFSETS_417));
  });

  it('BIST_TEST NUM_IMAGES, then IMAGE_BY_INDEX 0, through window 11', () => {
    const machine = window11();
    expect(written(machine.rows)).toEqual([...written(NUM_IMAGES), ...written(IMAGE_BY_INDEX_0)]);
    expect(machine.results).toEqual([0, 0]);
  });
});

/** Both BIST helpers called directly, as a driver that has sent no other command would. */
function window11(): { rows: readonly Row[]; results: unknown[] } {
  const card = new Card(CARD);
  const rows: Row[] = [];
  let recording = false;
  const kernel = new Kernel({
    bus: {
      readl: (offset) => {
        const value = card.readl(offset);
        if (recording) rows.push(['R', offset, card.translate(offset).grc, value]);
        return value;
      },
      writel: (offset, value) => {
        if (recording) rows.push(['W', offset, card.translate(offset).grc, value]);
        card.writel(offset, value);
      }
    },
    advance: (microseconds) => card.advance(microseconds),
    logLevel: 'notice'
  });
  const program = programOf('6.12');
  const machine = new Machine(program, { hosts: kernel.hosts, uninitialised: 'strict' });
  const { memory } = machine;
  const field = (struct: string, name: string): number =>
    layoutOf(program, struct)?.fields.find((row) => row.name === name)?.offset ?? NaN;
  const call = (name: string, args: readonly number[]): unknown => {
    machine.start(name, args);
    const stop = machine.run(10_000_000);
    return stop.kind === 'returned' ? Number(stop.value) : stop;
  };

  const size = (struct: string): number => layoutOf(program, struct)?.size ?? NaN;
  const device = memory.allocate(size('qed_dev'), 'dev', { zeroed: true });
  const hwfn = device + field('qed_dev', 'hwfns');
  memory.write(device + field('qed_dev', 'type'), 1, 1);
  memory.write(device + field('qed_dev', 'num_ports'), 1, 4);
  memory.write(hwfn + field('qed_hwfn', 'cdev'), 8, device);
  const bar = kernel.hosts['pci_ioremap_bar'];
  const site = { file: '', line: 0, printedLine: 0, function: '' };
  const base = bar?.({ name: 'pci_ioremap_bar', args: [0, 0], types: [], site, memory });
  memory.write(hwfn + field('qed_hwfn', 'regview'), 8, Number(base));
  call('qed_ptt_pool_alloc', [hwfn]);
  call('qed_mcp_cmd_init', [hwfn, Number(call('qed_get_reserved_ptt', [hwfn, 2]))]);
  const ptt = Number(call('qed_ptt_acquire', [hwfn]));
  const count = memory.allocate(4, 'count', { zeroed: true });
  const att = memory.allocate(16, 'att', { zeroed: true });

  recording = true;
  const results = [
    call('qed_mcp_bist_nvm_get_num_images', [hwfn, ptt, count]),
    call('qed_mcp_bist_nvm_get_image_att', [hwfn, ptt, att, 0])
  ];
  return { rows, results };
}
