import type { Field } from '#lib/bits/index.ts';
import { bits, table, type AccessKind, type Row } from './table.ts';

/** A register, or `count` equal ones four bytes apart. */
export interface Register extends Row {
  /** Byte address: in GRC space, or into BAR0 for the admin window. */
  readonly address: number;
  readonly count: number;
  /** Bytes from one to the next; 4 unless told otherwise. */
  readonly stride: number;
}

interface Rest {
  readonly fields?: readonly Field[];
  readonly count?: number;
  readonly stride?: number;
}

const row = (
  address: number,
  name: string,
  access: AccessKind,
  { fields = [], count = 1, stride = 4 }: Rest = {}
): Register => ({ address, name, access, fields, count, stride });

/** PTT entries of a function, and the data windows behind them. */
export const PTT_WINDOWS = 12;
/** BAR0 offset of the first data window, and the size of each, in bytes. */
export const WINDOW_BASE = 0x1000;
export const WINDOW_SIZE = 0x1000;
/** First BAR0 offset behind the last data window. */
export const BAR_END = WINDOW_BASE + PTT_WINDOWS * WINDOW_SIZE;
/** BAR0 offsets of the two ME registers. */
export const ME_OPAQUE = 0x1f8;
export const ME_CONCRETE = 0x1fc;

/** The fields of a PTT entry's first word and of the concrete function id. */
export const PTT_OFFSET_FIELD: Field = bits('PXP_PTT_ENTRY_OFFSET', 22, 0);
export const CONCRETE_FIELDS = Object.freeze({
  pfid: bits('PXP_CONCRETE_FID_PFID', 3, 0),
  port: bits('PXP_CONCRETE_FID_PORT', 5, 4),
  path: bits('PXP_CONCRETE_FID_PATH', 6),
  absPf: bits('abs_pf_id', 19, 16)
});

/** The admin window: registers that the driver reaches without a PTT window. Addresses into BAR0. */
export const ADMIN_REGISTERS: readonly Register[] = table([
  row(0x000, 'PTT.offset', 'RW', { fields: [PTT_OFFSET_FIELD], count: PTT_WINDOWS, stride: 8 }),
  row(0x004, 'PTT.pretend', 'RW', {
    fields: [bits('PXP_PRETEND_FID', 15, 0), bits('PXP_PRETEND_CONTROL', 31, 16)],
    count: PTT_WINDOWS,
    stride: 8
  }),
  row(ME_OPAQUE, 'PXP_PF_ME_OPAQUE_ADDR', 'R'),
  row(ME_CONCRETE, 'PXP_PF_ME_CONCRETE_ADDR', 'R', { fields: Object.values(CONCRETE_FIELDS) })
]);

/** Addresses that the card itself works with. */
export const MISC_REG_PORT_MODE = 0x8c00;
export const MISC_REG_SHARED_MEM_ADDR = 0x8c20;
export const MISC_REG_GEN_PURP_CR0 = 0x8c80;
export const MISCS_REG_GENERIC_POR_0 = 0x96d4;
export const MISCS_REG_CHIP_NUM = 0x976c;
export const CNIG_REG_NIG_PORT0_CONF_K2 = 0x218200;
export const IGU_REG_MAPPING_MEMORY = 0x184000;
export const MCP_REG_CPU_MODE = 0xe05000;
export const MCP_REG_CPU_STATE = 0xe05004;
export const MCP_REG_CPU_PROGRAM_COUNTER = 0xe0501c;
/** Scratchpad of the management processor: first address and size in bytes. */
export const MCP_REG_SCRATCH = 0xe20000;
export const MCP_REG_SCRATCH_SIZE = 0xe000;
/** `public_base` is SHARED_MEM_ADDR with this base OR-ed in. */
export const GRCBASE_MCP = 0xe00000;
/** Lines of the interrupt mapping on an AH chip. */
export const IGU_LINES = 368;

/** The fields of one line of the interrupt mapping. */
export const IGU_FIELDS = Object.freeze({
  valid: bits('VALID', 0),
  vector: bits('VECTOR_NUMBER', 8, 1),
  function: bits('FUNCTION_NUMBER', 16, 9),
  pfValid: bits('PF_VALID', 17)
});

/**
 * Stand-in for the low end of GRC space: a driver whose firmware never became ready uses a mailbox
 * address of 0. What real cards answer there is not known; here it reads 0 and drops writes.
 */
export const GRC_LOW_END = 0x100;

const pglue = (address: number, name: string): Register =>
  row(address, `PGLUE_B_REG_${name}`, 'RW');

/** Registers in GRC space, by rising address. Memory behind them is described in shmem.ts. */
export const REGISTERS: readonly Register[] = table([
  row(0, 'GRC', 'RW', { count: GRC_LOW_END / 4 }),
  row(MISC_REG_PORT_MODE, 'MISC_REG_PORT_MODE', 'R'),
  row(MISC_REG_SHARED_MEM_ADDR, 'MISC_REG_SHARED_MEM_ADDR', 'R'),
  row(MISC_REG_GEN_PURP_CR0, 'MISC_REG_GEN_PURP_CR0', 'R'),
  row(MISCS_REG_GENERIC_POR_0, 'MISCS_REG_GENERIC_POR_0', 'R'),
  row(0x96f0, 'MISCS_REG_FUNCTION_HIDE', 'R'),
  row(0x971c, 'MISCS_REG_CMT_ENABLED_FOR_PAIR', 'R'),
  row(MISCS_REG_CHIP_NUM, 'MISCS_REG_CHIP_NUM', 'R', { fields: [bits('CHIP_NUM', 15, 0)] }),
  row(0x9770, 'MISCS_REG_CHIP_REV', 'R', { fields: [bits('CHIP_REV', 3, 0)] }),
  row(0x9774, 'MISCS_REG_CHIP_METAL', 'R', { fields: [bits('CHIP_METAL', 7, 0)] }),
  row(0x9778, 'MISCS_REG_CHIP_TEST_REG', 'R', { fields: [bits('CHIP_BOND_ID', 7, 4)] }),
  row(IGU_REG_MAPPING_MEMORY, 'IGU CAM', 'RW', {
    fields: Object.values(IGU_FIELDS),
    count: IGU_LINES
  }),
  row(CNIG_REG_NIG_PORT0_CONF_K2, 'CNIG_REG_NIG_PORT_CONF_K2', 'R', {
    fields: [bits('NIG_PORT_ENABLE_0', 0)],
    count: 4
  }),
  pglue(0x2aa138, 'WAS_ERROR_PF_31_0_CLR'),
  pglue(0x2aa174, 'INTERNAL_PFID_ENABLE_TARGET_READ'),
  pglue(0x2aa404, 'PGL_ADDR_88_F0_BB'),
  pglue(0x2aa408, 'PGL_ADDR_8C_F0_BB'),
  pglue(0x2aa40c, 'PGL_ADDR_90_F0_BB'),
  pglue(0x2aa410, 'PGL_ADDR_94_F0_BB'),
  pglue(0x2aaf98, 'PGL_ADDR_E8_F0_K2'),
  pglue(0x2aaf9c, 'PGL_ADDR_EC_F0_K2'),
  pglue(0x2aafa0, 'PGL_ADDR_F0_F0_K2'),
  pglue(0x2aafa4, 'PGL_ADDR_F4_F0_K2'),
  row(MCP_REG_CPU_MODE, 'MCP_REG_CPU_MODE', 'RW', {
    fields: [bits('MCP_REG_CPU_MODE_SOFT_HALT', 10)]
  }),
  row(MCP_REG_CPU_STATE, 'MCP_REG_CPU_STATE', 'RW', {
    fields: [bits('MCP_REG_CPU_STATE_SOFT_HALTED', 10)]
  }),
  row(0xe05008, 'MCP_REG_CPU_EVENT_MASK', 'RW'),
  row(MCP_REG_CPU_PROGRAM_COUNTER, 'MCP_REG_CPU_PROGRAM_COUNTER', 'R'),
  row(0xe0642c, 'MCP_REG_NVM_CFG4', 'R', { fields: [bits('MCP_REG_NVM_CFG4_FLASH_SIZE', 2, 0)] }),
  row(MCP_REG_SCRATCH, 'MCP_REG_SCRATCH', 'RW', { count: MCP_REG_SCRATCH_SIZE / 4 })
]);

/** A register by GRC byte address (a multiple of four) with the index within its row, or null. */
export function findRegister(address: number): { register: Register; index: number } | null {
  let low = 0;
  let high = REGISTERS.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const register = REGISTERS[middle];
    if (register === undefined) return null;
    if (address < register.address) high = middle - 1;
    else if (address >= register.address + 4 * register.count) low = middle + 1;
    else return { register, index: (address - register.address) / 4 };
  }
  return null;
}
