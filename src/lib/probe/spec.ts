import { and, type Word } from '#lib/bits/index.ts';
import { layoutOf, type HostCall, type Memory, type Stop } from '#lib/c/index.ts';
import type { MessageLevel } from '#lib/driver/kernel.ts';
import { errnoName } from './errno.ts';
import { imagesOf, resultOf } from './outcome.ts';
import { POPULATE, type Run } from './run.ts';
import type { Scenario } from './scenario.ts';
import { replyParam } from './setup.ts';
import type { ProbeResult, RunFault } from './trace.ts';

/**
 * What can be asked of the functions that count the images, each a predicate on one run:
 * - `sound`: the machine never has to stop inside the driver, and every loop ends;
 * - `counted`: OK with images brings the card up, and the shadow holds that many;
 * - `unsupported`: UNSUPPORTED brings the card up without images;
 * - `refused`: every other code fails the probe, with an error number and a line in the log;
 * - `unanswered`: where no answer comes, the card does not come up;
 * - `log`: the functions print an error about a count exactly if they return one, and say "not
 *   supported" only of an answer that says so;
 * - `image`: OK, but an image's attributes are refused: the card comes up, with no more images than
 *   were given;
 * - `content`: each image in the shadow is one that the firmware described;
 * - `returned`: memory and windows that were taken are given back.
 */
export const CLAUSES = [
  'sound',
  'counted',
  'unsupported',
  'refused',
  'unanswered',
  'log',
  'image',
  'content',
  'returned'
] as const;
/** One thing that is asked. */
export type Clause = (typeof CLAUSES)[number];

/** What one run left behind, as far as something is asked of it. Plain JSON. */
export interface Seen {
  readonly probe: ProbeResult;
  /** What the caller returned; null where it did not. */
  readonly populateRc: number | null;
  readonly images: number;
  readonly fault: RunFault | null;
  /** Whether the reader's functions printed an error, and whether they said "not supported". */
  readonly complained: boolean;
  readonly denied: boolean;
  /** Images whose place in memory is allocated, and those that hold what the firmware gave. */
  readonly held: number;
  readonly described: number;
  /** Pieces of memory that are allocated, windows that are free. */
  readonly pieces: number;
  readonly windows: number;
}

const OK: Word = 0x00160000;
const CODE: Word = 0xffff0000;

/** What a run is asked for. */
export interface Asked {
  /** What its answer calls for. `elsewhere`: a fault that strikes before the functions run. */
  readonly kind:
    'counted' | 'empty' | 'unsupported' | 'refused' | 'unanswered' | 'image' | 'elsewhere';
  /** The images that the answer counts, and those whose attributes the firmware hands out. */
  readonly count: number;
  readonly given: number;
}

/** What is asked of a scenario that gets this answer. */
export function askedOf(scenario: Scenario, rsp: Word): Asked {
  const { fault, imageRc } = scenario;
  if (fault === 'silent' || fault === 'stale-seq')
    return { kind: 'unanswered', count: 0, given: 0 };
  if (fault !== 'none' && fault !== 'reset') return { kind: 'elsewhere', count: 0, given: 0 };
  const code = and(rsp, CODE);
  if (code !== OK) return { kind: code === 0 ? 'unsupported' : 'refused', count: 0, given: 0 };
  const count = replyParam(scenario, rsp);
  let given = count;
  for (const index in imageRc) if (Number(index) < count && imageRc[index] !== 1) given -= 1;
  return { kind: count === 0 ? 'empty' : given < count ? 'image' : 'counted', count, given };
}

const refuses = ({ probe, populateRc }: Seen): boolean =>
  probe === 'failed' && populateRc !== null && populateRc < 0 && errnoName(populateRc) !== null;

/**
 * Whether a run keeps a clause; true where nothing is asked. `healthy`: a run of the edition in which
 * the card came up with images, as a measure for what stays taken.
 */
export function keeps(
  clause: Clause,
  { kind, count, given }: Asked,
  seen: Seen,
  healthy: Seen
): boolean {
  const { probe, images } = seen;
  switch (clause) {
    case 'sound':
      return kind === 'elsewhere' || seen.fault === null;
    case 'counted':
      return kind !== 'counted' || (probe === 'ok' && images === count && seen.held === images);
    case 'unsupported':
      return kind !== 'unsupported' || (probe === 'ok' && images === 0);
    case 'refused':
      return kind !== 'refused' || (refuses(seen) && seen.complained);
    case 'unanswered':
      if (kind === 'elsewhere') return probe !== 'ok';
      return kind !== 'unanswered' || refuses(seen);
    case 'log':
      if (kind === 'elsewhere' || seen.fault !== null) return true;
      if (seen.denied && kind !== 'unsupported') return false;
      return kind === 'image' || seen.complained === (seen.populateRc !== 0);
    case 'image':
      return kind !== 'image' || (probe === 'ok' && images <= given && seen.held === images);
    case 'content':
      return probe !== 'ok' || seen.described === images;
    case 'returned':
      if (kind === 'elsewhere' || seen.fault !== null) return true;
      if (probe === 'failed') return seen.pieces === 0;
      return (
        seen.windows === healthy.windows && seen.pieces === healthy.pieces - (images > 0 ? 0 : 1)
      );
  }
}

/** Windows beyond which a list of free ones has surely been bent into a ring. */
const MOST_WINDOWS = 64;

function field(run: Run, struct: string, name: string): { offset: number; size: number } {
  const found = layoutOf(run.program, struct)?.fields.find((each) => each.name === name);
  return found ?? { offset: 0, size: 4 };
}

/** Bytes of the live piece of memory that begins at an address; 0 where none does. */
function pieceAt(memory: Memory, address: number): number {
  const piece = memory.describe(address);
  return piece?.kind === 'heap' && piece.alive && piece.offset === 0 ? piece.size : 0;
}

const NOTHING = { held: 0, described: 0, windows: 0 };

/** The memory that the bound driver keeps; nothing where none is bound, or it is out of order. */
function kept(run: Run, images: number): Pick<Seen, 'held' | 'described' | 'windows'> {
  const { kernel, machine, program } = run;
  const { memory } = machine;
  if (kernel.driverData === 0) return NOTHING;
  const read = (address: number, { offset, size }: { offset: number; size: number }): number => {
    try {
      return Number(memory.peek(address + offset, size) ?? 0);
    } catch {
      // A pointer to nowhere: what it points at is nothing.
      return 0;
    }
  };
  const hwfn = kernel.driverData + field(run, 'qed_dev', 'hwfns').offset;
  const shadow = hwfn + field(run, 'qed_hwfn', 'nvm_info').offset;
  const array = read(shadow, field(run, 'qed_nvm_image_info', 'image_att'));
  const size = layoutOf(program, 'bist_nvm_image_att')?.size ?? 1;
  const room = Math.floor(pieceAt(memory, array) / size);
  const held = Math.min(images, room);
  let described = 0;
  for (let index = 0; index < held; index += 1) {
    const code = read(array + index * size, field(run, 'bist_nvm_image_att', 'return_code'));
    const length = read(array + index * size, field(run, 'bist_nvm_image_att', 'len'));
    if (code === 1 && length > 0) described += 1;
  }
  const pool = read(hwfn, field(run, 'qed_hwfn', 'ptt_pool'));
  let windows = 0;
  let window = read(pool, field(run, 'qed_ptt_pool', 'free_list'));
  while (window !== 0 && windows < MOST_WINDOWS) {
    windows += 1;
    window = read(window, field(run, 'qed_ptt', 'next'));
  }
  return { held, described, windows };
}

/** Hears what a reader's functions print, without any of it being written. */
export class Ear {
  complained = false;
  denied = false;
  /** Whether a format, by its address, says "not supported". */
  readonly #denials = new Map<number, boolean>();

  constructor(readonly functions: ReadonlySet<string>) {}

  /** For `RunOptions.onMuted`. */
  readonly hear = (level: MessageLevel, { args, memory, site }: HostCall, at: number): void => {
    if (!this.functions.has(site.function)) return;
    if (level === 'err') this.complained = true;
    const address = Number(args[at] ?? 0);
    let denial = this.#denials.get(address);
    if (denial === undefined) {
      denial = /not supported/i.test(memory.readString(address));
      this.#denials.set(address, denial);
    }
    if (denial) this.denied = true;
  };

  /** As if nothing had been said. */
  forget(): void {
    this.complained = false;
    this.denied = false;
  }
}

/** Looks at a run that has stopped. */
export function see(run: Run, stop: Stop, { complained, denied }: Ear): Seen {
  const { probe, fault } = resultOf(stop);
  const images = probe === 'ok' ? imagesOf(run) : 0;
  const rc = run.machine.returned(POPULATE);
  return {
    probe,
    fault,
    images,
    populateRc: rc === undefined ? null : Number(rc),
    complained,
    denied,
    pieces: run.kernel.pieces,
    ...(probe === 'ok' ? kept(run, images) : NOTHING)
  };
}
