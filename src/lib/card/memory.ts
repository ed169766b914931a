import { and, or, setField, shl, shr, type Word } from '#lib/bits/index.ts';
import { macBytes, type CardConfig } from './config.ts';
import {
  elementAddress,
  encodeOffsize,
  LAYOUTS,
  NVM_CFG1_OFFSET,
  NVM_CFG1_PORT_OFFSET,
  NVM_CFG1_PORT_SIZE,
  NVM_CFG1_PORTS,
  publicBase,
  SECTION_NAMES,
  type SectionName
} from './layout.ts';
import * as registers from './registers.ts';
import * as shmem from './shmem.ts';
import type { Member } from './shmem.ts';

/** What differs between a cold start and a restart of the firmware. */
export interface Start {
  /** `drv_mb_header` of this function. */
  readonly seq: number;
  /** `fw_mb_header` of this function. */
  readonly fwMbHeader: Word;
  /** `sup_msgs`: written last, so 0 while the memory is being set up. */
  readonly supMsgs: number;
}

/** Byte offset of a member by its name; throws where the table has none. */
export function offsetOf(members: readonly Member[], name: string): number {
  const member = members.find((row) => row.name === name);
  if (member === undefined) throw new Error(`card: no member ${name}`);
  return member.offset;
}

/**
 * The scratchpad as the firmware sets it up, one entry per word. Without shared memory (`noShmem`)
 * only the nvm_cfg block is there. MAC, MTU and the like of the other functions follow from this one.
 */
export function buildScratchpad(config: CardConfig, start: Start): Uint32Array {
  const words = new Uint32Array(registers.MCP_REG_SCRATCH_SIZE / 4);
  const put = (address: number, value: Word): void => {
    words[(address - registers.MCP_REG_SCRATCH) / 4] = value;
  };
  putNvmCfg(config, put);
  if (config.faults.noShmem === true) return words;

  const base = publicBase(config.sharedMemAddr);
  const { sections } = LAYOUTS[config.layout];
  put(base, SECTION_NAMES.length);
  SECTION_NAMES.forEach((name, index) => {
    const { start: from, elementSize } = sections[name];
    put(base + 4 + 4 * index, encodeOffsize(base + from, elementSize));
  });
  const field = (name: SectionName, element: number, member: string, value: Word): void => {
    const section = sections[name];
    put(elementAddress(base, section, element) + offsetOf(section.members, member), value);
  };

  field('PUBLIC_DRV_MB', config.pf, 'drv_mb_header', start.seq);
  field('PUBLIC_DRV_MB', config.pf, 'fw_mb_header', start.fwMbHeader);
  field('PUBLIC_GLOBAL', 0, 'max_path', 1);
  field('PUBLIC_GLOBAL', 0, 'max_ports', config.numPorts);
  const mac = macBytes(config.mac);
  for (let pf = 0; pf < sections.PUBLIC_FUNC.elements; pf += 1) {
    field('PUBLIC_MFW_MB', pf, 'sup_msgs', start.supMsgs);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = mac;
    const lower = or(or(shl(c, 24), shl(d, 16)), or(shl(e, 8), f));
    field('PUBLIC_FUNC', pf, 'mtu_size', config.mtu);
    // 100 % of the bandwidth, plain Ethernet.
    field('PUBLIC_FUNC', pf, 'config', 0x00640000);
    field('PUBLIC_FUNC', pf, 'mac_upper', or(shl(a, 8), b));
    field('PUBLIC_FUNC', pf, 'mac_lower', and(lower + pf - config.pf, 0xffffffff));
    field('PUBLIC_FUNC', pf, 'ovlan_stag', 0xffff);
  }
  return words;
}

/** Four ports of 25 Gb/s, Ethernet only, the default way of sharing ports. */
function putNvmCfg(config: CardConfig, put: (address: number, value: Word) => void): void {
  const cfg1 = config.nvmCfgAddr + NVM_CFG1_OFFSET;
  put(config.nvmCfgAddr + 4, cfg1 - registers.MCP_REG_SCRATCH);
  // NVM_CFG1_GLOB_NETWORK_PORT_MODE_4X25G
  put(cfg1 + offsetOf(shmem.NVM_CFG1, 'glob.core_cfg'), 0xe);
  put(cfg1 + offsetOf(shmem.NVM_CFG1, 'glob.device_capabilities'), 0x1);
  for (let port = 0; port < NVM_CFG1_PORTS; port += 1) {
    const at = cfg1 + NVM_CFG1_PORT_OFFSET + NVM_CFG1_PORT_SIZE * port;
    // 10 and 25 Gb/s; starts with 25.
    put(at + offsetOf(shmem.NVM_CFG1_PORT, 'speed_cap_mask'), 0xa);
    put(at + offsetOf(shmem.NVM_CFG1_PORT, 'link_settings'), 0x4);
  }
}

/** Lines of the interrupt mapping per function: 368 shared evenly by eight. */
export const IGU_LINES_PER_PF = registers.IGU_LINES / 8;

/** One line of the interrupt mapping, index 0 to 367. */
export function iguLine(index: number): Word {
  const { valid, vector, function: owner, pfValid } = registers.IGU_FIELDS;
  const pf = Math.floor(index / IGU_LINES_PER_PF);
  let word = setField(setField(0, valid, 1), pfValid, 1);
  word = setField(word, vector, index % IGU_LINES_PER_PF);
  return setField(word, owner, pf);
}

/** What registers hold at the start, by GRC address; those left out hold 0. */
export function registerValues(config: CardConfig): ReadonlyMap<number, Word> {
  const values = new Map<number, Word>([
    [registers.MISC_REG_PORT_MODE, shr(config.numPorts, 1)],
    [registers.MISC_REG_SHARED_MEM_ADDR, config.faults.noShmem === true ? 0 : config.sharedMemAddr],
    [registers.MISC_REG_GEN_PURP_CR0, config.nvmCfgAddr],
    [registers.MISCS_REG_CHIP_NUM, config.chipNum],
    [registers.MCP_REG_CPU_MODE, config.cpu.mode],
    [registers.MCP_REG_CPU_STATE, config.cpu.state],
    [registers.MCP_REG_CPU_PROGRAM_COUNTER, config.cpu.programCounter]
  ]);
  for (let port = 0; port < config.numPorts; port += 1) {
    values.set(registers.CNIG_REG_NIG_PORT0_CONF_K2 + 4 * port, 1);
  }
  return values;
}

/** The ME register with the concrete id of this function. */
export function concreteFid({ pf, numPorts }: CardConfig): Word {
  const { pfid, port, absPf } = registers.CONCRETE_FIELDS;
  const own = numPorts === 0 ? 0 : pf % numPorts;
  return setField(setField(setField(0, pfid, pf), port, own), absPf, pf);
}
