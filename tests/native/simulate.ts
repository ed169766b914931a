import { compile, errorText, Machine, type Program, type Stop } from '#lib/c/index.ts';
import { Card, DEFAULT_CARD, type Bus, type CardConfig } from '#lib/card/index.ts';
import { editionFiles, Kernel, type DriverEdition, type KernelLog } from '#lib/driver/index.ts';
import type { NativeRun, PlayedAccess } from './replay.ts';

/** What a run is made of: a card that differs from the default, and how the machine treats it. */
export interface Setting {
  readonly card?: Partial<CardConfig>;
  readonly mask?: number;
  readonly transportMask?: number;
  readonly stack?: 'strict' | 'zero' | 'pattern';
}

/** One run of an edition in the project's own machine, on the fast path. */
export interface Simulated {
  readonly stop: Stop;
  /** As the bus saw them; equal ones in a row are one entry with a count. */
  readonly accesses: readonly Required<PlayedAccess>[];
  readonly log: readonly KernelLog[];
  readonly getNumImages: number | null;
  readonly populate: number | null;
  /** Microseconds that the driver asked to wait for. */
  readonly waited: number;
  readonly card: Card;
  readonly kernel: Kernel;
  readonly machine: Machine;
}

const programs = new Map<DriverEdition, Program>();

/** The compiled text of an edition. */
export function programOf(edition: DriverEdition): Program {
  const known = programs.get(edition);
  if (known !== undefined) return known;
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  const compiled = compile(text.files);
  if (!compiled.ok) throw new Error(compiled.errors.map(errorText).join('\n'));
  programs.set(edition, compiled.program);
  return compiled.program;
}

/** A bus that writes down what goes over it. */
export function recordingBus(card: Card, accesses: Required<PlayedAccess>[]): Bus {
  let last: { direction: 'R' | 'W'; offset: number; value: number; count: number } | undefined;
  const note = (direction: 'R' | 'W', offset: number, value: number): void => {
    if (last?.direction === direction && last.offset === offset && last.value === value) {
      last.count += 1;
      return;
    }
    last = { direction, offset, value, count: 1 };
    accesses.push(last);
  };
  return {
    readl: (offset) => {
      const value = card.readl(offset);
      note('R', offset, value);
      return value;
    },
    writel: (offset, value) => {
      card.writel(offset, value);
      note('W', offset, value);
    }
  };
}

const numberOf = (value: number | bigint | undefined): number | null =>
  value === undefined ? null : Number(value);

/** Binds the driver of an edition to a card and runs it to its end. */
export function simulate(edition: DriverEdition, setting: Setting = {}): Simulated {
  const { mask = 0xffff0000, transportMask = 0xffff0000, stack = 'strict' } = setting;
  const card = new Card({ ...DEFAULT_CARD, ...setting.card });
  const accesses: Required<PlayedAccess>[] = [];
  let waited = 0;
  const kernel = new Kernel({
    bus: recordingBus(card, accesses),
    advance: (microseconds) => card.advance(microseconds),
    logLevel: 'notice',
    uninitialised: stack,
    onWait: (microseconds) => {
      waited += microseconds;
    }
  });
  const machine = new Machine(programOf(edition), {
    hosts: kernel.hosts,
    uninitialised: stack,
    constants: ({ name, function: fn }) => {
      if (name !== 'FW_MSG_CODE_MASK') return undefined;
      if (fn === 'qed_mcp_bist_nvm_get_num_images') return mask;
      return fn === '_qed_mcp_cmd_and_union' ? transportMask : undefined;
    }
  });
  machine.start(kernel.entry, kernel.args(machine.memory));
  const stop = machine.run(200_000_000);
  const returned = (name: string): number | null => numberOf(machine.returned(name));
  return {
    stop,
    accesses,
    log: kernel.log,
    getNumImages: returned('qed_mcp_bist_nvm_get_num_images'),
    populate: returned('qed_mcp_nvm_info_populate'),
    waited,
    card,
    kernel,
    machine
  };
}

/** The run as the native build is to make it again. */
export const nativeRun = (setting: Setting, run: Simulated): NativeRun => ({
  accesses: run.accesses,
  mask: setting.mask ?? 0xffff0000,
  transportMask: setting.transportMask ?? 0xffff0000,
  stack: setting.stack === 'zero' ? 'zero' : 'pattern',
  truncated: run.stop.kind === 'fault'
});
