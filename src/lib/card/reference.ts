// The tables of the card with their texts, for a reference page. Nothing that the simulator needs
// imports this file, and index.ts leaves it out, so that the texts do not travel with it.
import {
  BIST_RC,
  BIST_TESTS,
  CODE_MASK,
  DRIVER_CODES,
  FIRMWARE_CODES,
  RESOURCE_ANSWERS,
  RESOURCE_OPCODES,
  RESOURCE_UNKNOWN_CMD,
  SEQ_MASK
} from './codes.ts';
import { LAYOUTS, SECTION_NAMES } from './layout.ts';
import * as codes from './meanings/codes.ts';
import * as registers from './meanings/registers.ts';
import * as memory from './meanings/shmem.ts';
import { explained } from './meanings/text.ts';
import * as values from './meanings/values.ts';
import { ADMIN_REGISTERS, REGISTERS } from './registers.ts';
import * as shmem from './shmem.ts';

export type { CommandName } from './codes.ts';
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

/** A number with a name in the driver's headers. */
export interface NamedValue {
  readonly name: string;
  readonly value: number;
}

const named = (prefix: string, numbers: Readonly<Record<string, number>>): readonly NamedValue[] =>
  Object.entries(numbers).map(([name, value]) => ({ name: prefix + name, value }));

/** The numbers of the headers that are no message code: masks, parameters, opcodes. */
export const VALUES = Object.freeze({
  MASKS: [
    ...named('FW_MSG_', { CODE_MASK, SEQ_NUMBER_MASK: SEQ_MASK }),
    ...named('DRV_MSG_', { CODE_MASK, SEQ_NUMBER_MASK: SEQ_MASK })
  ],
  BIST_PARAMETERS: [
    ...named('DRV_MB_PARAM_BIST_', {
      UNKNOWN_TEST: BIST_TESTS.UNKNOWN,
      REGISTER_TEST: BIST_TESTS.REGISTER,
      CLOCK_TEST: BIST_TESTS.CLOCK,
      NVM_TEST_NUM_IMAGES: BIST_TESTS.NVM_NUM_IMAGES,
      NVM_TEST_IMAGE_BY_INDEX: BIST_TESTS.NVM_IMAGE_BY_INDEX
    }),
    ...named('DRV_MB_PARAM_BIST_RC_', BIST_RC)
  ],
  RESOURCE_REQUESTS: named('RESOURCE_OPCODE_', RESOURCE_OPCODES),
  RESOURCE_ANSWERS: named('RESOURCE_OPCODE_', {
    ...RESOURCE_ANSWERS,
    UNKNOWN_CMD: RESOURCE_UNKNOWN_CMD
  })
});

/** The same with what is said of each. */
export const VALUE_REFERENCE = Object.freeze({
  MASKS: explained(VALUES.MASKS, values.MASKS),
  BIST_PARAMETERS: explained(VALUES.BIST_PARAMETERS, values.BIST_PARAMETERS),
  RESOURCE_REQUESTS: explained(VALUES.RESOURCE_REQUESTS, values.RESOURCE_REQUESTS),
  RESOURCE_ANSWERS: explained(VALUES.RESOURCE_ANSWERS, values.RESOURCE_ANSWERS)
});

/**
 * Sections of the shared memory: the structure of an element, how many there are, and where they
 * start and how large one is in both layouts, in bytes.
 */
export const SECTION_REFERENCE = explained(
  SECTION_NAMES.map((name) => {
    const [now, before] = [LAYOUTS['6.12'].sections[name], LAYOUTS['4.17'].sections[name]];
    const { struct, elements } = now;
    const place = ({ start, elementSize }: typeof now) => ({ start, elementSize });
    return { name, struct, elements, places: { '6.12': place(now), '4.17': place(before) } };
  }),
  values.SECTIONS
);
