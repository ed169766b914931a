import type { AnswerId, AskedCommand } from '#lib/probe/refusing.ts';
import type { ProbeResult } from '#lib/probe/trace.ts';

/** What the bench of the commands says; plain strings, places in braces. */
export interface CommandsWords {
  readonly bench: string;
  readonly caption: string;
  readonly command: string;
  readonly answers: Readonly<Record<AnswerId, string>>;
  readonly answerNotes: Readonly<Record<AnswerId, string>>;
  /** How the two uses of BIST_TEST are told apart, and the others by their name in the driver. */
  readonly uses: Readonly<Partial<Record<AskedCommand, string>>>;
  /** `{places}`: numbers of commands; `{count}`. */
  readonly once: string;
  readonly times: string;
  readonly afterwards: string;
  readonly param: string;
  readonly params: string;
  readonly sleeps: string;
  readonly spins: string;
  readonly results: Readonly<Record<ProbeResult, string>>;
  readonly linesNone: string;
  readonly linesOne: string;
  readonly lines: string;
  readonly hiddenOne: string;
  readonly hidden: string;
  readonly run: string;
  readonly strip: string;
  readonly stripLabel: string;
  readonly conclusionNone: string;
  readonly conclusion: string;
  /** `{command}`, `{answer}`. */
  readonly cell: string;
  readonly how: string;
  readonly survives: Readonly<Record<AskedCommand, string>>;
  readonly dies: Readonly<Partial<Record<AskedCommand, string>>>;
  /** Why the machine had to stop. */
  readonly faults: Readonly<Partial<Record<AskedCommand, string>>>;
  readonly silence: string;
  readonly noCode: string;
  readonly healthyParam: string;
  readonly wrote: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly printed: string;
  readonly notPrinted: string;
  readonly repeated: string;
  readonly openRun: string;
  readonly returned: string;
  readonly stopped: string;
  readonly took: string;
  readonly counting: string;
  /** A cell that was not run yet. */
  readonly waits: string;
  readonly stop: string;
  readonly start: string;
  readonly failed: string;
  readonly order: string;
}
