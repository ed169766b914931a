import type { ComparisonEvent } from '#lib/c/index.ts';
import type { Journal } from './journal.ts';
import type { BusAccess, LogRecord, MailboxWords } from './trace.ts';

/** The mailbox as it stood after a step. */
export interface MailboxEntry {
  readonly step: number;
  readonly words: MailboxWords;
}

/** Everything that a run leaves behind, in the order in which it came; one entry a step or event. */
export class Tape {
  /** By step: the statement, the time, the statement's place in the run, the call, the depth. */
  statements: number[] = [];
  times: number[] = [];
  ordinals: number[] = [];
  calls: number[] = [];
  depths: number[] = [];
  /** By step: how many statements were folded away before it. */
  folds = new Map<number, number>();
  accesses: BusAccess[] = [];
  log: LogRecord[] = [];
  compared: ComparisonEvent[] = [];
  comparedAt: number[] = [];
  mailboxes: MailboxEntry[] = [];
  /** Steps at which the driver went to sleep. */
  sleeps: number[] = [];

  constructor(public journal: Journal) {}

  /** A tape with the same past that goes its own way from here. */
  copy(): Tape {
    const copy = new Tape(this.journal.copy());
    copy.statements = this.statements.slice();
    copy.times = this.times.slice();
    copy.ordinals = this.ordinals.slice();
    copy.calls = this.calls.slice();
    copy.depths = this.depths.slice();
    copy.folds = new Map(this.folds);
    copy.accesses = this.accesses.slice();
    copy.log = this.log.slice();
    copy.compared = this.compared.slice();
    copy.comparedAt = this.comparedAt.slice();
    copy.mailboxes = this.mailboxes.slice();
    copy.sleeps = this.sleeps.slice();
    return copy;
  }
}
