import type { Word } from '#lib/bits/index.ts';
import type { Reply } from './firmware.ts';

/** One command that the firmware took, and what became of it. Times are microseconds since power-on. */
export interface CommandEntry {
  readonly seq: number;
  /** `drv_mb_header` without the sequence number. */
  readonly code: Word;
  /** Short name such as `BIST_TEST`; `unknown` where the table has none. */
  readonly name: string;
  readonly param: Word;
  /** `fw_mb_header` as written, sequence number included; null where no answer was written. */
  readonly answer: Word | null;
  readonly answerParam: Word | null;
  readonly sentTime: number;
  readonly answeredTime: number | null;
  /** When the driver first read a header with the right sequence number. */
  readonly readTime: number | null;
}

/** The parts of this function’s `public_drv_mb`. */
export interface Mailbox {
  readonly drvMbHeader: Word;
  readonly drvMbParam: Word;
  readonly fwMbHeader: Word;
  readonly fwMbParam: Word;
  readonly drvPulseMb: Word;
  readonly mcpPulseMb: Word;
  readonly unionData: readonly Word[];
}

/** Where an access would go now. */
export interface Target {
  /** GRC byte address, or null in the admin window. */
  readonly grc: number | null;
  /** Such as `PTT[2].offset`, `MISCS_REG_GENERIC_POR_0`, `public_drv_mb.union_data[3]`. */
  readonly name: string;
}

/** Everything that can change in a card, as plain JSON; equal states give deeply equal snapshots. */
export interface CardSnapshot {
  readonly time: number;
  readonly resets: number;
  readonly ready: boolean;
  /** Twelve times the offset word and the pretend word. */
  readonly ptt: readonly Word[];
  /** GRC words that differ from what they were at the last start, by rising address. */
  readonly changes: readonly (readonly [number, Word])[];
  readonly mailbox: Mailbox;
  readonly pending: { readonly due: number; readonly reply: Reply; readonly entry: number } | null;
  readonly unread: number | null;
  readonly resetArmed: boolean;
  readonly commands: readonly CommandEntry[];
}

/** The inside of a card: all that can change, in one object, so that a copy forks a run. */
export interface State {
  time: number;
  resets: number;
  ready: boolean;
  readyAt: number | null;
  ptt: Word[];
  /** The scratchpad as last set up by the firmware; shared between copies, never written. */
  image: Uint32Array;
  /** Words written since, by GRC address. Shared between copies, never written: see `recent`. */
  changes: ReadonlyMap<number, Word>;
  /**
   * Words written since the last mark; they hide those in `changes`. Null: again as the firmware set
   * it up. Few, so that a copy is cheap.
   */
  recent: Map<number, Word | null>;
  pending: { readonly due: number; readonly reply: Reply; readonly entry: number } | null;
  /** Index of the command whose answer is written but not read. */
  unread: number | null;
  /** The reset of `faults.reset` will show at the next read of GENERIC_POR_0. */
  resetArmed: boolean;
  /** What `replaceReply` made of the answer to BIST_TEST NUM_IMAGES; null while the configuration holds. */
  replaced: { readonly code: Word; readonly param: Word } | null;
  commands: CommandEntry[];
}

/** A remembered state of one card; see `Card.mark`. */
export interface CardMark {
  readonly state: Readonly<State>;
}

/** A state that shares only what is never written. Field by field: runs are rolled back by the thousand. */
export const copyState = (state: Readonly<State>): State => ({
  time: state.time,
  resets: state.resets,
  ready: state.ready,
  readyAt: state.readyAt,
  ptt: state.ptt.slice(),
  image: state.image,
  changes: state.changes,
  recent: state.recent.size === 0 ? new Map() : new Map(state.recent),
  pending: state.pending,
  unread: state.unread,
  resetArmed: state.resetArmed,
  replaced: state.replaced,
  commands: state.commands.slice()
});
