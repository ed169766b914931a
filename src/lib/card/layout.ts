import { and, getField, or, shl, type Word } from '#lib/bits/index.ts';
import { GRCBASE_MCP, MCP_REG_SCRATCH } from './registers.ts';
import * as shmem from './shmem.ts';
import type { LayoutId, Member } from './shmem.ts';

/** Sections of the shared memory, in the order of the section table. */
export const SECTION_NAMES = Object.freeze([
  'PUBLIC_DRV_MB',
  'PUBLIC_MFW_MB',
  'PUBLIC_GLOBAL',
  'PUBLIC_PATH',
  'PUBLIC_PORT',
  'PUBLIC_FUNC'
] as const);
/** A section by its name in the kernel. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** One section: equal elements, one per function, path or port. Offsets and sizes in bytes. */
export interface Section {
  readonly name: SectionName;
  /** Name of the element’s C structure. */
  readonly struct: string;
  /** From the start of `struct mcp_public_data`. */
  readonly start: number;
  readonly elementSize: number;
  readonly elements: number;
  readonly members: readonly Member[];
}

/** Where everything lies in one generation of the shared memory. */
export interface Layout {
  readonly id: LayoutId;
  /** `sizeof(struct mcp_public_data)`. */
  readonly size: number;
  readonly sections: Readonly<Record<SectionName, Section>>;
}

const FUNCTIONS = 16;

function layout(id: LayoutId, size: number, shape: readonly (readonly [number, number])[]): Layout {
  const rest: readonly (readonly [string, number, readonly Member[]])[] = [
    ['public_drv_mb', FUNCTIONS, shmem.PUBLIC_DRV_MB],
    ['public_mfw_mb', FUNCTIONS, shmem.PUBLIC_MFW_MB[id]],
    ['public_global', 1, shmem.PUBLIC_GLOBAL],
    ['public_path', 2, shmem.PUBLIC_PATH],
    ['public_port', 4, shmem.PUBLIC_PORT],
    ['public_func', FUNCTIONS, shmem.PUBLIC_FUNC]
  ];
  const entries = SECTION_NAMES.map((name, index): [SectionName, Section] => {
    const [start, elementSize] = shape[index] ?? [0, 0];
    const [struct, elements, members] = rest[index] ?? ['', 0, []];
    return [name, Object.freeze({ name, struct, start, elementSize, elements, members })];
  });
  const sections = Object.fromEntries(entries) as Record<SectionName, Section>;
  return Object.freeze({ id, size, sections: Object.freeze(sections) });
}

/** Both generations: start and element size of each section, computed from the kernel’s headers. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = Object.freeze({
  '6.12': layout('6.12', 0x4718, [
    [0x20, 0x38],
    [0x3a0, 60],
    [0x760, 104],
    [0x7c8, 40],
    [0x818, 3488],
    [0x3e98, 136]
  ]),
  '4.17': layout('4.17', 0x24f8, [
    [0x20, 0x38],
    [0x3a0, 36],
    [0x5e0, 40],
    [0x608, 40],
    [0x658, 1496],
    [0x1db8, 116]
  ])
});

/** GRC address of `struct mcp_public_data` for a value of MISC_REG_SHARED_MEM_ADDR. */
export const publicBase = (sharedMemAddr: Word): Word => or(sharedMemAddr, GRCBASE_MCP);

/** The section-table entry for a section: GRC address of its first element, size of one, in bytes. */
export const encodeOffsize = (address: number, elementSize: number): Word =>
  or(shl(elementSize / 4, 16), (address - MCP_REG_SCRATCH) / 4);

const OFFSIZE_OFFSET = { msb: 15, lsb: 0 };
const OFFSIZE_SIZE = { msb: 31, lsb: 16 };

/** A section-table entry taken apart: GRC address of the first element, size of one, in bytes. */
export const decodeOffsize = (offsize: Word): { address: number; elementSize: number } => ({
  address: MCP_REG_SCRATCH + 4 * getField(offsize, OFFSIZE_OFFSET),
  elementSize: 4 * getField(offsize, OFFSIZE_SIZE)
});

/** GRC address of one element of a section. */
export const elementAddress = (base: Word, section: Section, index: number): number =>
  base + section.start + section.elementSize * index;

/** The nvm_cfg block: offset of nvm_cfg1 from the block, and of its ports from nvm_cfg1, in bytes. */
export const NVM_CFG1_OFFSET = 0x100;
export const NVM_CFG1_PORT_OFFSET = 0x230;
export const NVM_CFG1_PORT_SIZE = 600;
export const NVM_CFG1_PORTS = 4;
/** Bytes from the start of the nvm_cfg block to the end of its last port. */
export const NVM_CFG_SIZE =
  NVM_CFG1_OFFSET + NVM_CFG1_PORT_OFFSET + NVM_CFG1_PORTS * NVM_CFG1_PORT_SIZE;

/** The member of a structure that a byte offset falls into, with the index of the word in it. */
export function findMember(
  members: readonly Member[],
  offset: number
): { member: Member; index: number } | null {
  for (const member of members) {
    const index = (offset - member.offset) / 4;
    if (index >= 0 && index < member.count) return { member, index };
  }
  return null;
}

function memberName(prefix: string, members: readonly Member[], offset: number): string {
  const found = findMember(members, offset);
  if (found === null) return `${prefix}+0x${offset.toString(16)}`;
  const suffix = found.member.count > 1 ? `[${found.index}]` : '';
  return `${prefix}.${found.member.name}${suffix}`;
}

/** What decides the names of words in the scratchpad. */
export interface MemoryPlace {
  readonly layout: LayoutId;
  /** MISC_REG_SHARED_MEM_ADDR. */
  readonly sharedMemAddr: Word;
  /** MISC_REG_GEN_PURP_CR0: GRC address of the nvm_cfg block. */
  readonly nvmCfgAddr: Word;
  /** The function that looks: its own element of a section carries no index. */
  readonly pf: number;
  readonly numPorts: number;
}

/** The index of a section’s element that belongs to this function. */
export function ownIndex(name: SectionName, { pf, numPorts }: MemoryPlace): number {
  if (name === 'PUBLIC_PORT') return numPorts === 0 ? 0 : pf % numPorts;
  return name === 'PUBLIC_GLOBAL' || name === 'PUBLIC_PATH' ? 0 : pf;
}

/**
 * The name of a word of the scratchpad by its GRC address: `public_drv_mb.union_data[3]`,
 * `sections[PUBLIC_PORT]`, `public_func[2].mac_upper` for another function’s, `public_port+0x20`
 * where the word has no name here, `MCP_REG_SCRATCH+0x40` outside of all structures.
 */
export function scratchName(place: MemoryPlace, address: number): string {
  const offset = address - publicBase(place.sharedMemAddr);
  const { size, sections } = LAYOUTS[place.layout];
  if (offset >= 0 && offset < size) {
    for (const name of SECTION_NAMES) {
      const { start, elementSize, elements, struct, members } = sections[name];
      const within = offset - start;
      if (within < 0 || within >= elementSize * elements) continue;
      const index = Math.floor(within / elementSize);
      const prefix = index === ownIndex(name, place) ? struct : `${struct}[${index}]`;
      return memberName(prefix, members, within % elementSize);
    }
    const section = SECTION_NAMES[(offset - 4) / 4];
    if (section !== undefined) return `sections[${section}]`;
    return memberName('mcp_public_data', shmem.MCP_PUBLIC_DATA, offset);
  }
  const nvm = address - place.nvmCfgAddr;
  if (nvm >= 0 && nvm < NVM_CFG1_OFFSET) return `nvm_cfg[${nvm / 4}]`;
  const cfg1 = nvm - NVM_CFG1_OFFSET;
  if (cfg1 >= 0 && cfg1 < NVM_CFG1_PORT_OFFSET) {
    return memberName('nvm_cfg1', shmem.NVM_CFG1, cfg1);
  }
  const port = cfg1 - NVM_CFG1_PORT_OFFSET;
  if (port >= 0 && port < NVM_CFG1_PORTS * NVM_CFG1_PORT_SIZE) {
    const prefix = `nvm_cfg1.port[${Math.floor(port / NVM_CFG1_PORT_SIZE)}]`;
    return memberName(prefix, shmem.NVM_CFG1_PORT, port % NVM_CFG1_PORT_SIZE);
  }
  return `MCP_REG_SCRATCH+0x${and(address - MCP_REG_SCRATCH, 0xffff).toString(16)}`;
}
