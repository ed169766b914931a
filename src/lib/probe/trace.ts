import type { Word } from '#lib/bits/index.ts';
import type { Scenario } from './scenario.ts';

/** Where a statement stands in the driver's text: file name and 1-based physical line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

/** A local variable or parameter as it stood at one step. */
export interface LocalValue {
  readonly name: string;
  /** The C type as written, such as `u32` or `struct qed_ptt *`. */
  readonly type: string;
  /** How the value is shown: `-22`, `0x00160000`, `→ qed_hwfn`, `{…}`; null where nothing was stored yet. */
  readonly text: string | null;
  /** True if the statement that led to this step stored it. */
  readonly changed: boolean;
}

/** One function that is running, innermost first in a list. */
export interface StackEntry extends Place {
  readonly locals: readonly LocalValue[];
}

/** One 32-bit access of the driver to the card's BAR0. */
export interface BusAccess {
  /** Index of the statement that made it. */
  readonly step: number;
  /** Virtual microseconds since the driver was bound. */
  readonly time: number;
  readonly direction: 'R' | 'W';
  /** Byte offset into BAR0. */
  readonly offset: number;
  /** GRC byte address behind the window, or null in the admin window and the ME registers. */
  readonly grc: number | null;
  readonly value: Word;
  /** Name of the register or field, such as `public_drv_mb.fw_mb_header`. */
  readonly name: string;
}

/** One mailbox command and what came of it. */
export interface CommandRecord {
  /** 1-based place in the run. */
  readonly index: number;
  /** The sequence number in the low half of the header. */
  readonly seq: number;
  /** `drv_mb_header` without the sequence number. */
  readonly code: Word;
  readonly name: string;
  readonly param: Word;
  /** `fw_mb_header` as the firmware wrote it, sequence number included; null where it never did. */
  readonly answer: Word | null;
  readonly answerParam: Word | null;
  /** Step of the header write, and of the read that saw the answer (null: none did). */
  readonly sentStep: number;
  readonly answeredStep: number | null;
  readonly sentTime: number;
  readonly answeredTime: number | null;
  /** True if the driver slept while it waited; false if it spun. */
  readonly slept: boolean;
}

/** One call of a log macro. */
export interface LogRecord {
  readonly step: number;
  readonly time: number;
  readonly level: 'err' | 'notice' | 'info' | 'verbose' | 'kernel';
  /** The function and line that the kernel prints; null for plain kernel messages. */
  readonly function: string | null;
  readonly line: number | null;
  /** The message without its prefix and newline. */
  readonly message: string;
  /** As dmesg shows it without the time: `[qed_probe:513()]hw prepare failed`. */
  readonly text: string;
  /** False where the log level of the scenario hides it. */
  readonly printed: boolean;
}

/** A comparison the driver made, with the numbers it compared. */
export interface Comparison extends Place {
  readonly step: number;
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
  readonly left: Word;
  readonly right: Word;
  readonly result: boolean;
}

/** Why the machine had to stop before the driver was done. */
export interface RunFault {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What became of the card. `fault`: the machine had to stop. */
export type ProbeResult = 'ok' | 'failed' | 'fault';

/** What the kernel and the person at the terminal see of a run. */
export interface Outcome {
  readonly probe: ProbeResult;
  /** `rsp & mask` as the call site computed it; null where the run never got there. */
  readonly masked: Word | null;
  /** The comparison that decided, or null where none was made. */
  readonly decided: Comparison | null;
  /** What qed_mcp_bist_nvm_get_num_images returned; null where it was not called or did not return. */
  readonly rc: number | null;
  /** errno name of `rc`, such as `EINVAL`; null for 0 and null. */
  readonly errno: string | null;
  readonly populateRc: number | null;
  /** What qede's probe returned to the PCI core: 0 or -19; null after a fault. */
  readonly probeError: number | null;
  /** Images in the driver's shadow afterwards. */
  readonly images: number;
  /** Names of the network interfaces that exist afterwards. */
  readonly interfaces: readonly string[];
  readonly fault: RunFault | null;
  /** Printed lines without time stamps. */
  readonly dmesg: readonly string[];
  readonly virtualMicroseconds: number;
  /** Statements that ran, folded ones included. */
  readonly steps: number;
}

/** The seven parts of `public_drv_mb` at one step, as the driver and the firmware left them. */
export interface MailboxWords {
  readonly drvMbHeader: Word;
  readonly drvMbParam: Word;
  readonly fwMbHeader: Word;
  readonly fwMbParam: Word;
  readonly drvPulseMb: Word;
  readonly mcpPulseMb: Word;
  /** Eight words of union_data. */
  readonly unionData: readonly Word[];
}

/** One file of the driver text that ran. */
export interface TextFile {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * One finished run, frozen. A step is an index from 0 to `length - 1`: step i is the moment before
 * statement i runs; `length - 1` is the end of the run. Repeated identical polls are folded: the
 * statements ran, but have no step of their own (`foldedBefore`).
 */
export interface Trace {
  readonly scenario: Scenario;
  readonly files: readonly TextFile[];
  readonly length: number;
  readonly accesses: readonly BusAccess[];
  readonly commands: readonly CommandRecord[];
  readonly log: readonly LogRecord[];
  readonly comparisons: readonly Comparison[];
  readonly outcome: Outcome;
  /** Where step `step` stands. */
  placeAt(step: number): Place;
  /** Virtual microseconds since binding. */
  timeAt(step: number): number;
  /** Statement number in the run, 0-based, folded statements counted. */
  statementAt(step: number): number;
  /** Statements folded away just before this step; 0 nearly everywhere. */
  foldedBefore(step: number): number;
  /** 0 in the outermost function. */
  depthAt(step: number): number;
  /** Functions that are running with their locals, innermost first. */
  stackAt(step: number): readonly StackEntry[];
  mailboxAt(step: number): MailboxWords;
}
