import { describe, expect, it } from 'vitest';
import * as codes from './codes.ts';

// Typed again: code by name, upper half.
const FIRMWARE: Readonly<Record<string, number>> = {
  UNSUPPORTED: 0x0000,
  NVM_OK: 0x0001,
  TRANSCEIVER_NOT_PRESENT: 0x0002,
  MDUMP_INVALID_CMD: 0x0003,
  PHY_OK: 0x0011,
  OK: 0x0016,
  TRANSCEIVER_DIAG_OK: 0x0016,
  ERROR: 0x0017,
  NVM_PUT_FILE_FINISH_OK: 0x0040,
  OS_WOL_SUPPORTED: 0x0080,
  OS_WOL_NOT_SUPPORTED: 0x0081,
  DRV_CFG_PF_VFS_MSIX_DONE: 0x0087,
  RESOURCE_ALLOC_OK: 0x3400,
  RESOURCE_ALLOC_UNKNOWN: 0x3500,
  RESOURCE_ALLOC_DEPRECATED: 0x3600,
  DRV_LOAD_ENGINE: 0x1010,
  DRV_LOAD_PORT: 0x1011,
  DRV_LOAD_FUNCTION: 0x1012,
  DRV_LOAD_REFUSED_PDA: 0x1020,
  DRV_LOAD_REFUSED_HSI_1: 0x1021,
  DRV_LOAD_REFUSED_DIAG: 0x1022,
  DRV_LOAD_REFUSED_HSI: 0x1023,
  DRV_LOAD_REFUSED_REQUIRES_FORCE: 0x1030,
  DRV_LOAD_REFUSED_REJECT: 0x1031,
  DRV_LOAD_DONE: 0x1110,
  DRV_UNLOAD_ENGINE: 0x2011,
  DRV_UNLOAD_PORT: 0x2012,
  DRV_UNLOAD_FUNCTION: 0x2013,
  DRV_UNLOAD_DONE: 0x2110,
  S_TAG_UPDATE_ACK_DONE: 0x3b00,
  DRV_CFG_VF_MSIX_DONE: 0xb001,
  DEBUG_NOT_ENABLED: 0xb00a,
  DEBUG_DATA_SEND_OK: 0xb00b
};
const DRIVER: Readonly<Record<string, number>> = {
  DRV_MSG_CODE_GET_MFW_FEATURE_SUPPORT: 0x0031,
  DRV_MSG_CODE_GET_PF_RDMA_PROTOCOL: 0x002b,
  DRV_MSG_CODE_OS_WOL: 0x002e,
  DRV_MSG_CODE_RESOURCE_CMD: 0x0023,
  DRV_MSG_SET_RESOURCE_VALUE_MSG: 0x3500,
  DRV_MSG_GET_RESOURCE_ALLOC_MSG: 0x3400,
  DRV_MSG_CODE_GET_PPFID_BITMAP: 0x4300,
  DRV_MSG_CODE_INITIATE_PF_FLR: 0x0201,
  DRV_MSG_CODE_BIST_TEST: 0x001e,
  DRV_MSG_CODE_MCP_RESET: 0x0009,
  DRV_MSG_CODE_MCP_HALT: 0x0010,
  DRV_MSG_CODE_SET_VERSION: 0x000f,
  DRV_MSG_CODE_FEATURE_SUPPORT: 0x0030,
  DRV_MSG_CODE_GET_ENGINE_CONFIG: 0x0037,
  DRV_MSG_CODE_LOAD_REQ: 0x1000,
  DRV_MSG_CODE_LOAD_DONE: 0x1100,
  DRV_MSG_CODE_CANCEL_LOAD_REQ: 0x1300,
  DRV_MSG_CODE_UNLOAD_REQ: 0x2000,
  DRV_MSG_CODE_UNLOAD_DONE: 0x2100,
  DRV_MSG_CODE_NVM_READ_NVRAM: 0x0005,
  DRV_MSG_CODE_NVM_WRITE_NVRAM: 0x0006,
  DRV_MSG_CODE_NVM_GET_FILE_ATT: 0x0003,
  DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE: 0x3100
};

describe('message codes', () => {
  it('has every response code and no other', () => {
    const rows = codes.FIRMWARE_CODES.map(({ name, value }) => [name, value]);
    const typed = Object.entries(FIRMWARE).map(([name, code]) => [
      `FW_MSG_CODE_${name}`,
      code * 0x10000
    ]);
    expect(rows.toSorted()).toEqual(typed.toSorted());
  });

  it('has every command and no other', () => {
    const rows = codes.DRIVER_CODES.map(({ name, value }) => [name, value]);
    const typed = Object.entries(DRIVER).map(([name, code]) => [name, code * 0x10000]);
    expect(rows.toSorted()).toEqual(typed.toSorted());
  });

  it.each([
    ['responses', codes.FIRMWARE_CODES],
    ['commands', codes.DRIVER_CODES]
  ])('lists %s by rising value', (_, rows) => {
    rows.reduce((last, { value }) => {
      expect(value).toBeGreaterThanOrEqual(last);
      return value;
    }, 0);
  });

  it('looks up by value, whatever the sequence number, and by name', () => {
    expect(codes.firmwareCodeOf(0x0016001d)?.name).toBe('FW_MSG_CODE_OK');
    expect(codes.firmwareCodeOf(0x0000001d)?.name).toBe('FW_MSG_CODE_UNSUPPORTED');
    expect(codes.firmwareCodeOf(0x12340000)).toBeUndefined();
    expect(codes.firmwareCode('FW_MSG_CODE_ERROR')?.value).toBe(0x00170000);
    expect(codes.driverCodeOf(0x001e0042)?.name).toBe('DRV_MSG_CODE_BIST_TEST');
    expect(codes.driverCode('DRV_MSG_CODE_OS_WOL')?.value).toBe(0x002e0000);
    expect(codes.driverCode('OS_WOL')).toBeUndefined();
  });

  it('gives each of the nine commands that can be set to exactly one code', () => {
    const given = codes.DRIVER_CODES.flatMap(({ command }) => command ?? []);
    expect(given.toSorted()).toEqual(codes.COMMAND_NAMES.toSorted());
    expect(codes.commandLabel(0x35000007)).toBe('SET_RESOURCE_VALUE');
    expect(codes.commandLabel(0x31000007)).toBe('OV_UPDATE_DRIVER_STATE');
    expect(codes.commandLabel(0x77770007)).toBe('unknown');
  });
});
