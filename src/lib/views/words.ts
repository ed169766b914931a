import { createContext } from 'svelte';
import type { WordError } from '#lib/bits/index.ts';
import type { ProbeResult } from '#lib/probe/trace.ts';

interface ModelPart {
  readonly name: string;
  readonly items: readonly string[];
}

/** What the simulator can vouch for, and what not. */
export interface ModelWords {
  readonly title: string;
  readonly exact: ModelPart;
  readonly simplified: ModelPart;
  readonly guessed: ModelPart;
}

/** Everything that the views say, in one language. The catalogues in src/content/messages fill it. */
export interface Words {
  /** BCP 47 tag, for numbers. */
  readonly locale: string;
  /** Between two parts of a line, with the spaces around it. */
  readonly semicolon: string;
  readonly bench: string;
  readonly noScript: string;
  /** Around the figure of a chapter. */
  readonly frame: {
    readonly label: (chapter: number, caption: string) => string;
    readonly figure: (chapter: number) => string;
    readonly edition: string;
    readonly step: (step: number, of: number) => string;
    readonly kinds: Readonly<Record<'question' | 'change', string>>;
    readonly unlock: string;
    readonly free: string;
    readonly back: string;
    readonly covered: string;
  };

  readonly controls: string;
  readonly answers: string;
  readonly partOfAnswer: Readonly<Record<'not-heard' | 'not-asked', string>>;
  readonly silence: string;
  readonly noAnswer: string;
  readonly otherCodes: string;
  readonly code: string;
  readonly parameter: string;
  readonly parameterAuto: string;
  readonly parameterHealthy: string;
  readonly bitsHigh: string;
  readonly bitsLow: string;
  readonly bitsLowNote: string;
  readonly bitsLowIgnored: string;
  readonly readAsDecimal: (text: string, word: string) => string;
  readonly bit: (index: number, value: 0 | 1) => string;
  readonly wordErrors: Readonly<Record<WordError, string>>;

  readonly fault: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly editionNotes: Readonly<Record<string, string>>;
  readonly masks: string;
  readonly maskCall: string;
  readonly maskTransport: string;
  readonly maskBits: string;
  readonly stack: string;
  readonly stacks: Readonly<Record<string, string>>;
  readonly stackNotes: Readonly<Record<string, string>>;
  readonly logLevel: string;
  readonly logLevels: Readonly<Record<string, string>>;
  readonly others: string;
  readonly othersCount: (count: number) => string;
  readonly othersNote: string;
  readonly healthy: string;
  readonly silent: string;
  readonly answerWith: string;
  readonly setup: (state: {
    fine: boolean;
    fault: string;
    edition: string;
    mask: string;
    transport: string;
    stack: string;
  }) => string;
  readonly change: string;
  readonly reset: string;

  readonly rsp: string;
  readonly maskAtCall: string;
  readonly maskInTransport: string;
  readonly left: string;
  readonly accepted: string;
  readonly stopped: string;
  readonly neverAsked: (probe: ProbeResult) => string;
  readonly noComparison: string;
  /** What an errno name means, as it stands at the start of a sentence. */
  readonly errno: Readonly<Record<string, string>>;
  /** What follows where the question was never asked; a whole sentence, as are the next six. */
  readonly fateUnasked: (interfaces: number) => string;
  readonly fateZero: (probe: ProbeResult, interfaces: number) => string;
  readonly fateError: (meaning: string | null, probe: ProbeResult, interfaces: number) => string;
  readonly statusStopped: (message: string) => string;
  readonly statusNever: (probe: ProbeResult, fate: string) => string;
  readonly statusReturned: (rc: string, fate: string) => string;
  readonly warnUndefined: string;
  readonly warnNoArray: (images: number) => string;

  readonly model: ModelWords;

  readonly listing: (file: string) => string;
  readonly coverage: string;
  readonly counting: string;
  readonly callStack: string;
  readonly folded: (name: string | null, functions: number, lines: number) => string;
  readonly printsAs: (line: number) => string;
  readonly returns: (value: string) => string;
  readonly ends: string;
  readonly truth: { readonly true: string; readonly false: string };
  readonly locals: string;
  readonly localsIn: (name: string, count: number) => string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly nothingStored: string;
  readonly depth: (depth: number) => string;
  readonly line: string;

  readonly mailbox: string;
  readonly mailboxAt: (index: number, count: number, name: string) => string;
  readonly mailboxNone: string;
  readonly mailboxNever: string;
  readonly driver: string;
  readonly sharedMemory: string;
  readonly firmware: string;
  readonly dataFirst: string;
  readonly headerGo: string;
  readonly reads: (code: string) => string;
  readonly sleeps: (time: string) => string;
  readonly spins: (time: string) => string;
  readonly waits: string;
  readonly leftFrom: (seq: string) => string;
  readonly answer: string;
  readonly numberFits: string;
  readonly takes: string;
  readonly stale: string;
  readonly takesData: string;
  readonly yet: string;
  readonly never: string;

  readonly log: string;
  readonly logToCome: (count: number) => string;
  readonly logAll: string;
  readonly logSilent: string;
  readonly logGoTo: string;
  readonly logTime: string;
  readonly logWhere: string;
  readonly behind: string;
  readonly noInterface: string;
  readonly interfaces: (count: number) => string;
  readonly port: (name: string, up: boolean) => string;
  readonly slot: (slot: number) => string;
  readonly serial: string;

  readonly timeline: string;
  readonly bindCard: string;
  readonly timelineValue: (statement: string, command: number, time: string) => string;
  readonly timelineTail: (lines: number) => string;
  readonly timelineCaption: (commands: number, sleeping: string) => string;
  readonly sentMark: string;
  readonly answerMark: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly buttons: Readonly<
    Record<
      'start' | 'back' | 'step' | 'over' | 'out' | 'access' | 'end' | 'play' | 'pause',
      { readonly label: string; readonly hint: string }
    >
  >;
  readonly statement: (at: string, of: string) => string;
  readonly statementEnd: (of: string) => string;
  readonly skipped: (count: string) => string;
  readonly time: string;
  readonly copyLink: string;
  readonly copied: string;

  readonly inWords: string;
  readonly table: {
    readonly question: string;
    readonly value: string;
    readonly edition: string;
    readonly answer: string;
    readonly mask: string;
    readonly left: string;
    readonly parameter: string;
    readonly header: string;
    readonly transport: string;
    readonly rsp: string;
    readonly comparison: string;
    readonly returned: (name: string) => string;
    readonly probe: string;
    readonly interfaces: string;
    readonly images: string;
    readonly took: string;
    readonly none: string;
    /** A comparison, and how it came out. */
    readonly cameOut: (comparison: string, result: string) => string;
    readonly true: string;
    readonly false: string;
  };
  readonly moreLines: (count: number) => string;
  readonly transcript: string;
  readonly stencil: string;
  readonly stencilEqual: string;
  /** How many columns differ. */
  readonly stencilDiffer: (count: number) => string;
  readonly stencilNote: string;
  readonly messageCode: string;
  readonly sequenceNumber: string;
  readonly whatIsLeft: string;
  readonly wrote: string;
  readonly gate: (index: number, open: boolean) => string;
  readonly ignored: (key: string, value: string) => string;
  readonly dismiss: string;
}

/** The words of the page's language; a function, so that a change of language reaches every view. */
export const [useWords, provideWords] = createContext<() => Words>();
