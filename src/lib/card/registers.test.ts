import { describe, expect, it } from 'vitest';
import { ADMIN_REGISTERS, findRegister, REGISTERS } from './registers.ts';
import * as shmem from './shmem.ts';

// Typed again from the kernel’s header.
const ADDRESSES: readonly (readonly [string, number])[] = [
  ['MISC_REG_PORT_MODE', 0x008c00],
  ['MISC_REG_SHARED_MEM_ADDR', 0x008c20],
  ['MISC_REG_GEN_PURP_CR0', 0x008c80],
  ['MISCS_REG_GENERIC_POR_0', 0x0096d4],
  ['MISCS_REG_FUNCTION_HIDE', 0x0096f0],
  ['MISCS_REG_CMT_ENABLED_FOR_PAIR', 0x00971c],
  ['MISCS_REG_CHIP_NUM', 0x00976c],
  ['MISCS_REG_CHIP_REV', 0x009770],
  ['MISCS_REG_CHIP_METAL', 0x009774],
  ['MISCS_REG_CHIP_TEST_REG', 0x009778],
  ['PGLUE_B_REG_WAS_ERROR_PF_31_0_CLR', 0x2aa138],
  ['PGLUE_B_REG_INTERNAL_PFID_ENABLE_TARGET_READ', 0x2aa174],
  ['PGLUE_B_REG_PGL_ADDR_88_F0_BB', 0x2aa404],
  ['PGLUE_B_REG_PGL_ADDR_8C_F0_BB', 0x2aa408],
  ['PGLUE_B_REG_PGL_ADDR_90_F0_BB', 0x2aa40c],
  ['PGLUE_B_REG_PGL_ADDR_94_F0_BB', 0x2aa410],
  ['PGLUE_B_REG_PGL_ADDR_E8_F0_K2', 0x2aaf98],
  ['PGLUE_B_REG_PGL_ADDR_EC_F0_K2', 0x2aaf9c],
  ['PGLUE_B_REG_PGL_ADDR_F0_F0_K2', 0x2aafa0],
  ['PGLUE_B_REG_PGL_ADDR_F4_F0_K2', 0x2aafa4],
  ['MCP_REG_CPU_MODE', 0xe05000],
  ['MCP_REG_CPU_STATE', 0xe05004],
  ['MCP_REG_CPU_EVENT_MASK', 0xe05008],
  ['MCP_REG_CPU_PROGRAM_COUNTER', 0xe0501c],
  ['MCP_REG_NVM_CFG4', 0xe0642c],
  ['MCP_REG_SCRATCH', 0xe20000]
];

describe('the register map', () => {
  it.each(ADDRESSES)('%s', (name, address) => {
    expect(findRegister(address)?.register.name).toBe(name);
    expect(REGISTERS.filter((row) => row.name === name)).toHaveLength(1);
  });

  it('finds the first and the last word of a row, and nothing beside it', () => {
    expect(findRegister(0x184000)).toMatchObject({ index: 0, register: { name: 'IGU CAM' } });
    expect(findRegister(0x184000 + 4 * 367)).toMatchObject({ index: 367 });
    expect(findRegister(0x184000 + 4 * 368)).toBeNull();
    expect(findRegister(0x183ffc)).toBeNull();
    expect(findRegister(0xfc)?.register.name).toBe('GRC');
    expect(findRegister(0x100)).toBeNull();
    expect(findRegister(0xe2dffc)?.register.name).toBe('MCP_REG_SCRATCH');
    expect(findRegister(0xe2e000)).toBeNull();
  });

  it('is in rising order without overlap, which the search relies on', () => {
    REGISTERS.reduce((end, row) => {
      expect(row.address, row.name).toBeGreaterThanOrEqual(end);
      return row.address + row.stride * row.count;
    }, 0);
  });
});

const STRUCTURES = {
  MCP_PUBLIC_DATA: shmem.MCP_PUBLIC_DATA,
  PUBLIC_DRV_MB: shmem.PUBLIC_DRV_MB,
  PUBLIC_MFW_MB_NEW: shmem.PUBLIC_MFW_MB['6.12'],
  PUBLIC_MFW_MB_OLD: shmem.PUBLIC_MFW_MB['4.17'],
  PUBLIC_GLOBAL: shmem.PUBLIC_GLOBAL,
  PUBLIC_PATH: shmem.PUBLIC_PATH,
  PUBLIC_PORT: shmem.PUBLIC_PORT,
  PUBLIC_FUNC: shmem.PUBLIC_FUNC,
  NVM_CFG1: shmem.NVM_CFG1,
  NVM_CFG1_PORT: shmem.NVM_CFG1_PORT,
  BIST_NVM_IMAGE_ATT: shmem.BIST_NVM_IMAGE_ATT,
  RESOURCE_INFO: shmem.RESOURCE_INFO
};

describe.each(Object.entries({ ADMIN_REGISTERS, REGISTERS, ...STRUCTURES }))('%s', (_, rows) => {
  it('cannot be changed, and has fields within a word', () => {
    expect(Object.isFrozen(rows)).toBe(true);
    for (const row of rows) {
      expect(Object.isFrozen(row), row.name).toBe(true);
      for (const { msb, lsb, name } of row.fields) {
        expect(31 >= msb && msb >= lsb && lsb >= 0, name).toBe(true);
      }
    }
  });
});

describe.each(Object.entries(STRUCTURES))('struct %s', (_, members) => {
  it('has members that follow each other', () => {
    members.reduce((end, member) => {
      expect(member.offset, member.name).toBeGreaterThanOrEqual(end);
      expect(member.offset % 4).toBe(0);
      return member.offset + 4 * member.count;
    }, 0);
  });
});
