import { u32 } from '#lib/bits/index.ts';
import { Card, type Bus } from '#lib/card/index.ts';
import {
  compiling,
  errorText,
  Machine,
  through,
  type HostFunction,
  type Observer,
  type Program
} from '#lib/c/index.ts';
import { Kernel, type KernelOptions } from '#lib/driver/kernel.ts';
import { driverText } from '#lib/driver/text.ts';
import { filesOf } from './files.ts';
import type { EditionId, Scenario } from './scenario.ts';
import { cardConfig } from './setup.ts';
import type { TextFile } from './trace.ts';

/** The call that judges the reply, and the function where the transport clears its low half. */
export const JUDGE = 'qed_mcp_bist_nvm_get_num_images';
export const POPULATE = 'qed_mcp_nvm_info_populate';
const TRANSPORT = '_qed_mcp_cmd_and_union';
/** The constant that a scenario's two masks replace. */
export const MASK = 'FW_MSG_CODE_MASK';

/** Whether a use of a constant is the mask under which the reply is judged. */
export const isJudgeMask = (site: { readonly name: string; readonly function: string }): boolean =>
  site.name === MASK && site.function === JUDGE;

/** Statements after which a run of an edition is ended. The longest honest ones ask for 262,144 images: 60 million. */
export const MOST_STEPS = 100_000_000;

/** A driver's text, compiled: that of an edition, or one that a reader has changed. */
export interface Driver {
  readonly edition: EditionId;
  readonly program: Program;
  /** Its files, line by line. */
  readonly files: readonly TextFile[];
  /** Statements and messages after which a run of it is ended. */
  readonly mostSteps: number;
  readonly mostMessages: number;
}

const drivers = new Map<string, Driver>();

/**
 * The driver of an edition, compiled once; with `arms` as `compile` says. Throws if the project's own text
 * is broken.
 */
export const driverOf = (edition: EditionId, arms = false): Driver =>
  through(compilingDriver(edition, arms));

/** `driverOf` with rests. */
export function* compilingDriver(edition: EditionId, arms = false): Generator<undefined, Driver> {
  const key = arms ? `${edition} with arms` : edition;
  const known = drivers.get(key);
  if (known !== undefined) return known;
  const text = driverText(edition);
  yield;
  const compiled = yield* compiling(text, { arms });
  if (!compiled.ok) {
    throw new Error(`driver text ${edition}: ${compiled.errors.map(errorText).join('\n')}`);
  }
  const driver = {
    edition,
    program: compiled.program,
    files: filesOf(edition),
    mostSteps: MOST_STEPS,
    mostMessages: Infinity
  };
  drivers.set(key, driver);
  return driver;
}

/** A card and a driver about to be bound to it. The only places that hold one are in this room. */
export interface Run {
  readonly driver: Driver;
  readonly program: Program;
  readonly card: Card;
  readonly kernel: Kernel;
  readonly machine: Machine;
}

/** What may look on, or stop a run, while it goes. */
export interface RunOptions extends Pick<KernelOptions, 'onLog' | 'onWait' | 'onMuted' | 'mute'> {
  /** The text that runs; that of the scenario's edition by default. */
  readonly driver?: Driver | undefined;
  readonly observer?: Observer;
  /** Puts itself between the driver and the card's bus. */
  readonly wrapBus?: (card: Card) => Bus;
  /** Puts itself around the kernel's functions, for instance to pause before one. */
  readonly wrapHosts?: (hosts: Hosts, kernel: Kernel) => Hosts;
}

/** Host functions by name. */
export type Hosts = Readonly<Record<string, HostFunction>>;

/** Sets up the run of a scenario, up to the moment before the first statement. */
export function prepare(scenario: Scenario, options: RunOptions = {}): Run {
  const { driver = driverOf(scenario.edition), observer, wrapBus, wrapHosts, ...looks } = options;
  const { mask, transportMask, stack } = scenario;
  const { program } = driver;
  const card = new Card(cardConfig(scenario));
  const kernel = new Kernel({
    ...looks,
    bus: wrapBus?.(card) ?? card,
    advance: (microseconds) => card.advance(microseconds),
    logLevel: scenario.logLevel,
    mostMessages: driver.mostMessages
  });
  const machine = new Machine(program, {
    hosts: wrapHosts?.(kernel.hosts, kernel) ?? kernel.hosts,
    uninitialised: stack,
    constants: (site) => {
      if (isJudgeMask(site)) return mask;
      return site.name === MASK && site.function === TRANSPORT ? transportMask : undefined;
    },
    ...(observer === undefined ? {} : { observer })
  });
  return { driver, program, card, kernel, machine };
}

/** Loads the modules and stands at the first statement of qede_probe(). */
export function bind({ kernel, machine }: Run): void {
  machine.start(kernel.entry, kernel.args(machine.memory));
}

/** The word of a C value: its low 32 bits. */
export const wordOf = (value: number | bigint): number =>
  typeof value === 'number' ? u32(value) : Number(BigInt.asUintN(32, value));
