// How often a real Linux 6.1 kernel read and wrote each register in one probe of an AH card and its
// removal, as counted in an emulator (facts/real-kernel.md, section 3): fixed driver, two images,
// firmware that knows few commands. That kernel had no RDMA support, ours has: one command more.
import { describe, expect, it } from 'vitest';
import { Machine } from '#lib/c/index.ts';
import { Card, DEFAULT_CARD, type Access } from '#lib/card/index.ts';
import { Kernel } from '#lib/driver/index.ts';
import { programOf } from './simulate.ts';

/** Reads and writes of the real kernel. */
const COUNTED: Readonly<Record<string, readonly [reads: number, writes: number]>> = {
  MISC_REG_PORT_MODE: [1, 0],
  MISC_REG_SHARED_MEM_ADDR: [1, 0],
  MISC_REG_GEN_PURP_CR0: [1, 0],
  MISCS_REG_GENERIC_POR_0: [25, 0],
  MISCS_REG_FUNCTION_HIDE: [1, 0],
  MISCS_REG_CMT_ENABLED_FOR_PAIR: [1, 0],
  MISCS_REG_CHIP_NUM: [1, 0],
  MISCS_REG_CHIP_REV: [1, 0],
  MISCS_REG_CHIP_METAL: [1, 0],
  MISCS_REG_CHIP_TEST_REG: [1, 0],
  PGLUE_B: [0, 6],
  'nvm_cfg[1]': [1, 0],
  'nvm_cfg1.glob.generic_cont0': [1, 0],
  'nvm_cfg1.glob.serial_number': [4, 0],
  'nvm_cfg1.glob.core_cfg': [1, 0],
  'nvm_cfg1.glob.device_capabilities': [1, 0],
  'nvm_cfg1.port[0].speed_cap_mask': [1, 0],
  'nvm_cfg1.port[0].link_settings': [1, 0],
  'sections[PUBLIC_DRV_MB]': [1, 0],
  'sections[PUBLIC_MFW_MB]': [1, 0],
  'sections[PUBLIC_GLOBAL]': [1, 0],
  'sections[PUBLIC_PORT]': [1, 0],
  'sections[PUBLIC_FUNC]': [1, 0],
  'public_drv_mb.drv_mb_header': [1, 24],
  'public_drv_mb.drv_mb_param': [0, 24],
  'public_drv_mb.fw_mb_header': [24, 0],
  'public_drv_mb.fw_mb_param': [24, 0],
  'public_drv_mb.drv_pulse_mb': [1, 0],
  'public_drv_mb.union_data[0]': [17, 24],
  'public_mfw_mb.sup_msgs': [1, 0],
  'public_global.max_ports': [1, 0],
  public_func: [34, 0],
  'IGU CAM': [376, 0]
};
const TOTAL = { reads: 620, writes: 377 } as const;

/** What one command more costs: three reads; data, parameter, header and four window moves. */
const MORE: Readonly<Record<string, readonly [reads: number, writes: number]>> = {
  MISCS_REG_GENERIC_POR_0: [1, 0],
  'public_drv_mb.drv_mb_header': [0, 1],
  'public_drv_mb.drv_mb_param': [0, 1],
  'public_drv_mb.fw_mb_header': [1, 0],
  'public_drv_mb.fw_mb_param': [1, 0],
  'public_drv_mb.union_data[0]': [0, 1]
};
const MORE_IN_ALL = { reads: 3, writes: 14 } as const;

/** Of the 368 lines of the CAM, 8 belonged to the function; they are read a second time. */
const OWN_LINES = 8;

function boundAndUnbound(): (Access & { readonly name: string })[] {
  const card = new Card({
    ...DEFAULT_CARD,
    numImages: { code: 0x160000, param: 2 },
    answers: {
      GET_PF_RDMA_PROTOCOL: { code: 0, param: 0 },
      OS_WOL: { code: 0, param: 0 },
      RESOURCE_CMD: { code: 0, param: 0 },
      GET_RESOURCE_ALLOC: { code: 0, param: 0 },
      GET_PPFID_BITMAP: { code: 0, param: 0 }
    }
  });
  const accesses: (Access & { readonly name: string })[] = [];
  const note = (direction: 'R' | 'W', offset: number, value: number): void => {
    accesses.push({ direction, offset, value, ...card.translate(offset) });
  };
  const line = (grc: number): number => {
    const index = (grc - 0x184000) / 4;
    return index < OWN_LINES ? 0x20001 + index * 2 : 0;
  };
  const kernel = new Kernel({
    bus: {
      readl: (offset) => {
        const { grc } = card.translate(offset);
        const cam = grc !== null && grc >= 0x184000 && grc < 0x184000 + 368 * 4;
        const value = cam ? line(grc) : card.readl(offset);
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
  const machine = new Machine(programOf('6.12-fix'), {
    hosts: kernel.hosts,
    uninitialised: 'strict'
  });
  const args = kernel.args(machine.memory);
  for (const name of ['qede_probe', 'qede_remove']) {
    machine.start(name, args);
    expect(machine.run(1_000_000)).toMatchObject({ kind: 'returned' });
  }
  expect(kernel.allocations.size).toBe(0);
  expect(kernel.netdevs).toBe(0);
  return accesses;
}

/** Some rows of the real count stand for several names of the card's map. */
const rowOf = (name: string): string =>
  name
    .replace(/^PGLUE_B_.*/, 'PGLUE_B')
    .replace(/^(IGU CAM|nvm_cfg1\.glob\.serial_number)\[\d+\]$/, '$1')
    .replace(/^public_func[.+].*/, 'public_func');

describe('a probe and a removal, against a real kernel', () => {
  const accesses = boundAndUnbound();
  const counted = new Map<string, [number, number]>();
  for (const { direction, name } of accesses) {
    const row = counted.get(rowOf(name)) ?? [0, 0];
    row[direction === 'R' ? 0 : 1] += 1;
    counted.set(rowOf(name), row);
  }

  it.each(Object.entries(COUNTED))('%s is read and written as often', (name, [reads, writes]) => {
    const [moreReads, moreWrites] = MORE[name] ?? [0, 0];
    expect(counted.get(name)).toEqual([reads + moreReads, writes + moreWrites]);
  });

  it('makes as many reads and writes in all, window moves and ME registers included', () => {
    const reads = accesses.filter(({ direction }) => direction === 'R').length;
    expect(reads).toBe(TOTAL.reads + MORE_IN_ALL.reads);
    expect(accesses.length - reads).toBe(TOTAL.writes + MORE_IN_ALL.writes);
  });

  it('touches nothing else', () => {
    const others = [...counted.keys()].filter((name) => !(name in COUNTED));
    expect(
      others.filter((name) => !/^(PTT\[|PXP_PF_ME_|public_drv_mb\.union_data)/.test(name))
    ).toEqual([]);
  });
});
