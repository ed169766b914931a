// Message codes of the mailbox, both directions.
import { and, type Word } from '#lib/bits/index.ts';
import { bits, table } from './table.ts';

/** Bits of the two mailbox headers: code above, sequence number below. */
export const CODE_MASK = 0xffff0000;
export const SEQ_MASK = 0x0000ffff;

/** A response code of the management firmware, in the upper half of `fw_mb_header`. */
export interface FirmwareCode {
  readonly name: string;
  /** 32 bits, as the driver compares it; the low half is 0. */
  readonly value: Word;
}

/**
 * The commands whose answers can be set, by the names that options and addresses use. BIST_TEST
 * stands for its image attributes; the number of images is set apart.
 */
export const COMMAND_NAMES = Object.freeze([
  'GET_MFW_FEATURE_SUPPORT',
  'GET_PF_RDMA_PROTOCOL',
  'OS_WOL',
  'RESOURCE_CMD',
  'SET_RESOURCE_VALUE',
  'GET_RESOURCE_ALLOC',
  'GET_PPFID_BITMAP',
  'INITIATE_PF_FLR',
  'BIST_TEST'
] as const);
/** One of `COMMAND_NAMES`. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command of the driver, in the upper half of `drv_mb_header`. */
export interface DriverCode {
  readonly name: string;
  /** 32 bits; the low half is 0. */
  readonly value: Word;
  /** The short name where the probe sends it, else null. */
  readonly command: CommandName | null;
}

const fw = (name: string, value: Word): FirmwareCode => ({ name: `FW_MSG_CODE_${name}`, value });

/** FW_MSG_CODE_*, by rising value. */
export const FIRMWARE_CODES: readonly FirmwareCode[] = table([
  fw('UNSUPPORTED', 0x00000000),
  fw('NVM_OK', 0x00010000),
  fw('TRANSCEIVER_NOT_PRESENT', 0x00020000),
  fw('MDUMP_INVALID_CMD', 0x00030000),
  fw('PHY_OK', 0x00110000),
  fw('OK', 0x00160000),
  fw('TRANSCEIVER_DIAG_OK', 0x00160000),
  fw('ERROR', 0x00170000),
  fw('NVM_PUT_FILE_FINISH_OK', 0x00400000),
  fw('OS_WOL_SUPPORTED', 0x00800000),
  fw('OS_WOL_NOT_SUPPORTED', 0x00810000),
  fw('DRV_CFG_PF_VFS_MSIX_DONE', 0x00870000),
  fw('DRV_LOAD_ENGINE', 0x10100000),
  fw('DRV_LOAD_PORT', 0x10110000),
  fw('DRV_LOAD_FUNCTION', 0x10120000),
  fw('DRV_LOAD_REFUSED_PDA', 0x10200000),
  fw('DRV_LOAD_REFUSED_HSI_1', 0x10210000),
  fw('DRV_LOAD_REFUSED_DIAG', 0x10220000),
  fw('DRV_LOAD_REFUSED_HSI', 0x10230000),
  fw('DRV_LOAD_REFUSED_REQUIRES_FORCE', 0x10300000),
  fw('DRV_LOAD_REFUSED_REJECT', 0x10310000),
  fw('DRV_LOAD_DONE', 0x11100000),
  fw('DRV_UNLOAD_ENGINE', 0x20110000),
  fw('DRV_UNLOAD_PORT', 0x20120000),
  fw('DRV_UNLOAD_FUNCTION', 0x20130000),
  fw('DRV_UNLOAD_DONE', 0x21100000),
  fw('RESOURCE_ALLOC_OK', 0x34000000),
  fw('RESOURCE_ALLOC_UNKNOWN', 0x35000000),
  fw('RESOURCE_ALLOC_DEPRECATED', 0x36000000),
  fw('S_TAG_UPDATE_ACK_DONE', 0x3b000000),
  fw('DRV_CFG_VF_MSIX_DONE', 0xb0010000),
  fw('DEBUG_NOT_ENABLED', 0xb00a0000),
  fw('DEBUG_DATA_SEND_OK', 0xb00b0000)
]);

const drv = (name: string, value: Word, command: CommandName | null = null): DriverCode => ({
  name,
  value,
  command
});

/** DRV_MSG_CODE_*, by rising value. */
export const DRIVER_CODES: readonly DriverCode[] = table([
  drv('DRV_MSG_CODE_NVM_GET_FILE_ATT', 0x00030000),
  drv('DRV_MSG_CODE_NVM_READ_NVRAM', 0x00050000),
  drv('DRV_MSG_CODE_NVM_WRITE_NVRAM', 0x00060000),
  drv('DRV_MSG_CODE_MCP_RESET', 0x00090000),
  drv('DRV_MSG_CODE_SET_VERSION', 0x000f0000),
  drv('DRV_MSG_CODE_MCP_HALT', 0x00100000),
  drv('DRV_MSG_CODE_BIST_TEST', 0x001e0000, 'BIST_TEST'),
  drv('DRV_MSG_CODE_RESOURCE_CMD', 0x00230000, 'RESOURCE_CMD'),
  drv('DRV_MSG_CODE_GET_PF_RDMA_PROTOCOL', 0x002b0000, 'GET_PF_RDMA_PROTOCOL'),
  drv('DRV_MSG_CODE_OS_WOL', 0x002e0000, 'OS_WOL'),
  drv('DRV_MSG_CODE_FEATURE_SUPPORT', 0x00300000),
  drv('DRV_MSG_CODE_GET_MFW_FEATURE_SUPPORT', 0x00310000, 'GET_MFW_FEATURE_SUPPORT'),
  drv('DRV_MSG_CODE_GET_ENGINE_CONFIG', 0x00370000),
  drv('DRV_MSG_CODE_INITIATE_PF_FLR', 0x02010000, 'INITIATE_PF_FLR'),
  drv('DRV_MSG_CODE_LOAD_REQ', 0x10000000),
  drv('DRV_MSG_CODE_LOAD_DONE', 0x11000000),
  drv('DRV_MSG_CODE_CANCEL_LOAD_REQ', 0x13000000),
  drv('DRV_MSG_CODE_UNLOAD_REQ', 0x20000000),
  drv('DRV_MSG_CODE_UNLOAD_DONE', 0x21000000),
  drv('DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE', 0x31000000),
  drv('DRV_MSG_GET_RESOURCE_ALLOC_MSG', 0x34000000, 'GET_RESOURCE_ALLOC'),
  drv('DRV_MSG_SET_RESOURCE_VALUE_MSG', 0x35000000, 'SET_RESOURCE_VALUE'),
  drv('DRV_MSG_CODE_GET_PPFID_BITMAP', 0x43000000, 'GET_PPFID_BITMAP')
]);

/** The response code with this name, `FW_MSG_CODE_` included. */
export const firmwareCode = (name: string): FirmwareCode | undefined =>
  FIRMWARE_CODES.find((row) => row.name === name);

/** The first response code with this value; a sequence number in the low half is ignored. */
export const firmwareCodeOf = (header: Word): FirmwareCode | undefined =>
  FIRMWARE_CODES.find((row) => row.value === and(header, CODE_MASK));

/** The command with this name as the kernel spells it. */
export const driverCode = (name: string): DriverCode | undefined =>
  DRIVER_CODES.find((row) => row.name === name);

const BY_VALUE: ReadonlyMap<Word, DriverCode> = new Map(
  DRIVER_CODES.map((row) => [row.value, row])
);

/** The command with this value; a sequence number in the low half is ignored. */
export const driverCodeOf = (header: Word): DriverCode | undefined =>
  BY_VALUE.get(and(header, CODE_MASK));

/** What a command log calls a command: the short name, or the kernel’s, or `unknown`. */
export function commandLabel(header: Word): string {
  const row = driverCodeOf(header);
  return row?.command ?? row?.name.replace('DRV_MSG_CODE_', '') ?? 'unknown';
}

/** `drv_mb_param` of BIST_TEST. */
export const BIST_TEST_INDEX = bits('DRV_MB_PARAM_BIST_TEST_INDEX', 7, 0);
export const BIST_TEST_IMAGE_INDEX = bits('DRV_MB_PARAM_BIST_TEST_IMAGE_INDEX', 15, 8);
/** Values of `DRV_MB_PARAM_BIST_TEST_INDEX`. */
export const BIST_TESTS = Object.freeze({
  UNKNOWN: 0,
  REGISTER: 1,
  CLOCK: 2,
  NVM_NUM_IMAGES: 3,
  NVM_IMAGE_BY_INDEX: 4
});
/** What a test found, in `fw_mb_param` or in an image’s `return_code`. */
export const BIST_RC = Object.freeze({ UNKNOWN: 0, PASSED: 1, FAILED: 2, INVALID_PARAMETER: 3 });

/** `drv_mb_param` of RESOURCE_CMD. */
export const RESOURCE_REQUEST = Object.freeze({
  resource: bits('RESOURCE_CMD_REQ_RESC', 4, 0),
  opcode: bits('RESOURCE_CMD_REQ_OPCODE', 7, 5),
  age: bits('RESOURCE_CMD_REQ_AGE', 15, 8)
});
/** `fw_mb_param` of its answer; owner 0 to 15 is a function, 16 the firmware. */
export const RESOURCE_RESPONSE = Object.freeze({
  owner: bits('RESOURCE_CMD_RSP_OWNER', 7, 0),
  opcode: bits('RESOURCE_CMD_RSP_OPCODE', 10, 8)
});
/** Opcodes of requests and answers. */
export const RESOURCE_OPCODES = Object.freeze({
  REQ: 1,
  REQ_WO_AGING: 2,
  REQ_W_AGING: 3,
  RELEASE: 4,
  FORCE_RELEASE: 5
});
export const RESOURCE_ANSWERS = Object.freeze({
  GNT: 1,
  BUSY: 2,
  RELEASED: 3,
  RELEASED_PREVIOUS: 4,
  WRONG_OWNER: 5
});
/** The whole answer parameter when the firmware does not know the request’s opcode. */
export const RESOURCE_UNKNOWN_CMD = 255;
/** `fw_mb_param` of resource messages: version 2.0 of their format. */
export const RESOURCE_ALLOC_VERSION = 0x00020000;
