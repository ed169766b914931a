// The tables of the card with their texts, for a reference page. Nothing that the simulator needs
// imports this file, and index.ts leaves it out, so that the texts do not travel with it.
import { DRIVER_CODES, FIRMWARE_CODES } from './codes.ts';
import * as codes from './meanings/codes.ts';
import * as registers from './meanings/registers.ts';
import * as memory from './meanings/shmem.ts';
import { explained } from './meanings/text.ts';
import { ADMIN_REGISTERS, REGISTERS } from './registers.ts';
import * as shmem from './shmem.ts';

export type { Explanation, Text } from './meanings/text.ts';

/** Registers: the admin window by BAR0 offset, the others by GRC address. */
export const REGISTER_REFERENCE = Object.freeze({
  ADMIN_REGISTERS: explained(ADMIN_REGISTERS, registers.ADMIN_REGISTERS),
  REGISTERS: explained(REGISTERS, registers.REGISTERS)
});

/** Structures of the shared memory, by their names in shmem.ts; one of them in both layouts. */
export const MEMORY_REFERENCE = Object.freeze({
  MCP_PUBLIC_DATA: explained(shmem.MCP_PUBLIC_DATA, memory.MCP_PUBLIC_DATA),
  PUBLIC_DRV_MB: explained(shmem.PUBLIC_DRV_MB, memory.PUBLIC_DRV_MB),
  PUBLIC_MFW_MB: explained(shmem.PUBLIC_MFW_MB['6.12'], memory.PUBLIC_MFW_MB),
  PUBLIC_MFW_MB_4_17: explained(shmem.PUBLIC_MFW_MB['4.17'], memory.PUBLIC_MFW_MB_4_17),
  PUBLIC_GLOBAL: explained(shmem.PUBLIC_GLOBAL, memory.PUBLIC_GLOBAL),
  PUBLIC_PATH: explained(shmem.PUBLIC_PATH, memory.PUBLIC_PATH),
  PUBLIC_PORT: explained(shmem.PUBLIC_PORT, memory.PUBLIC_PORT),
  PUBLIC_FUNC: explained(shmem.PUBLIC_FUNC, memory.PUBLIC_FUNC),
  NVM_CFG1: explained(shmem.NVM_CFG1, memory.NVM_CFG1),
  NVM_CFG1_PORT: explained(shmem.NVM_CFG1_PORT, memory.NVM_CFG1_PORT),
  BIST_NVM_IMAGE_ATT: explained(shmem.BIST_NVM_IMAGE_ATT, memory.BIST_NVM_IMAGE_ATT),
  RESOURCE_INFO: explained(shmem.RESOURCE_INFO, memory.RESOURCE_INFO)
});

/** Message codes of both directions. */
export const CODE_REFERENCE = Object.freeze({
  FIRMWARE_CODES: explained(FIRMWARE_CODES, codes.FIRMWARE_CODES),
  DRIVER_CODES: explained(DRIVER_CODES, codes.DRIVER_CODES)
});
