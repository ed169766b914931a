import type { Word } from '#lib/bits/index.ts';
import type { CommandName } from './codes.ts';
import { LAYOUTS, NVM_CFG_SIZE, publicBase, type MemoryPlace } from './layout.ts';
import { MCP_REG_SCRATCH, MCP_REG_SCRATCH_SIZE } from './registers.ts';

/** How the firmware answers a command; what is left out stays healthy. */
export interface Answer {
  /** Upper half of `fw_mb_header`; the low half is ignored. */
  readonly code?: Word;
  /** `fw_mb_param`; null or left out keeps the healthy one. */
  readonly param?: Word | null;
  /** Up to eight words for `union_data`. */
  readonly data?: readonly Word[];
  /** From the doorbell to the answer; 0 is visible at the very next read. */
  readonly delayMicroseconds?: number;
  /** No answer at all, or one that carries the sequence number before this one. */
  readonly fault?: 'silent' | 'stale-seq';
}

/** What can be wrong with the card beside single answers. */
export interface CardFaults {
  /**
   * The firmware is reset once, between the answer to this command and the next one. Nobody can tell
   * when in between, so it takes effect at the driver’s next look at MISCS_REG_GENERIC_POR_0.
   */
  readonly reset?: { readonly after: CommandName; readonly readyAfterMicroseconds?: number };
  /** `sup_msgs` stays 0 and commands are not taken: so long after power-on, or for ever (null). */
  readonly notReady?: { readonly readyAfterMicroseconds: number | null };
  /** MISC_REG_SHARED_MEM_ADDR is 0 and there is no shared memory. */
  readonly noShmem?: boolean;
  /** The card has left the bus: every read gives all ones, writes are lost. */
  readonly allOnes?: boolean;
}

/** One card as one PCI function sees it, as plain JSON. An AH chip (QL41000 family). */
export interface CardConfig extends MemoryPlace {
  /** 0 to 7; eight functions share the chip’s resources evenly. */
  readonly pf: number;
  /** 1, 2 or 4; 0 for a `max_ports` that newer drivers divide by. */
  readonly numPorts: number;
  readonly chipNum: Word;
  /** MISCS_REG_GENERIC_POR_0 before any reset. */
  readonly porHistory: Word;
  /** `drv_mb_header` at the start: the first command carries this number plus one. */
  readonly initialSeq: number;
  /** `fw_mb_header` at the start, such as the answer to an earlier driver. */
  readonly initialFwMbHeader: Word;
  /** `sup_msgs` of a firmware that is ready. */
  readonly messages: number;
  /** `14:02:ec:c9:70:20` */
  readonly mac: string;
  readonly mtu: number;
  /** MCP_REG_CPU_MODE, _STATE and _PROGRAM_COUNTER, as read after a time-out. */
  readonly cpu: { readonly mode: Word; readonly state: Word; readonly programCounter: Word };
  /** Delay of every answer that does not name its own. */
  readonly delayMicroseconds: number;
  /** The answer to BIST_TEST NUM_IMAGES; its healthy parameter is 8 with OK and 0 otherwise. */
  readonly numImages: Answer;
  readonly answers: Readonly<Partial<Record<CommandName, Answer>>>;
  /** `return_code` in the attributes of single images; the others hold 1. */
  readonly imageReturnCodes: Readonly<Record<number, Word>>;
  readonly faults: CardFaults;
}

/**
 * A healthy card. Addresses and POR_0 are those of a worked example, not of real hardware: the real
 * values are not known. The MAC address is the one that the article shows.
 */
export const DEFAULT_CARD: CardConfig = Object.freeze({
  layout: '6.12',
  sharedMemAddr: 0x00021000,
  nvmCfgAddr: 0xe2b000,
  pf: 0,
  numPorts: 4,
  chipNum: 0x8070,
  porHistory: 5,
  initialSeq: 0,
  initialFwMbHeader: 0,
  messages: 27,
  mac: '14:02:ec:c9:70:20',
  mtu: 1500,
  cpu: Object.freeze({ mode: 0, state: 0, programCounter: 0 }),
  delayMicroseconds: 0,
  numImages: Object.freeze({}),
  answers: Object.freeze({}),
  imageReturnCodes: Object.freeze({}),
  faults: Object.freeze({})
});

/** The six bytes of a MAC address. Throws RangeError for anything else. */
export function macBytes(mac: string): readonly number[] {
  if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(mac)) throw new RangeError(`card: mac ${mac}`);
  return mac.split(':').map((byte) => Number.parseInt(byte, 16));
}

/** Throws RangeError where a value does not describe a card. */
export function checkConfig(config: CardConfig): void {
  const demand = (holds: boolean, what: string): void => {
    if (!holds) throw new RangeError(`card: ${what}`);
  };
  const end = MCP_REG_SCRATCH + MCP_REG_SCRATCH_SIZE;
  const base = publicBase(config.sharedMemAddr);
  const top = base + LAYOUTS[config.layout].size;
  const nvmTop = config.nvmCfgAddr + NVM_CFG_SIZE;
  demand(Number.isInteger(config.pf) && config.pf >= 0 && config.pf <= 7, 'pf is 0 to 7');
  demand([0, 1, 2, 4].includes(config.numPorts), 'numPorts is 0, 1, 2 or 4');
  demand(base % 4 === 0 && base >= MCP_REG_SCRATCH && top <= end, 'sharedMemAddr: scratchpad');
  demand(
    config.nvmCfgAddr % 4 === 0 && config.nvmCfgAddr >= MCP_REG_SCRATCH && nvmTop <= end,
    'nvmCfgAddr: scratchpad'
  );
  demand(nvmTop <= base || config.nvmCfgAddr >= top, 'nvm_cfg overlaps the shared memory');
  macBytes(config.mac);
}
