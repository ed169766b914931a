import type { RegionText } from '../code.ts';
import type { LogRecord, StackEntry, Trace } from '#lib/probe/trace.ts';
import type { EditionId } from '#lib/probe/scenario.ts';

/** The parts of a log line of this driver, from left to right. */
export const PARTS = ['time', 'function', 'line', 'device', 'message'] as const;
/** One part of a log line. */
export type Part = (typeof PARTS)[number];

/** What the figure of the log's lines says. */
export interface LogLinesWords {
  readonly log: string;
  readonly parts: string;
  readonly part: Readonly<Record<Part, string>>;
  /** Stands where the fourth line is missing. */
  readonly nothing: string;
  /** `{since}`: after the greeting of qede; `{commands}`, `{slept}`, `{sleeping}`: what lies between. */
  readonly time: string;
  /** The same where none of the commands slept. */
  readonly timeAwake: string;
  /** `{article}`, `{since}`: the same line in the log of the article. */
  readonly timeArticle: string;
  readonly timeGreeting: string;
  /** `{file}`: where the function stands. */
  readonly function: string;
  /** `{file}`, `{ours}`: the line of our text. */
  readonly line: string;
  readonly device: string;
  readonly message: Readonly<Record<'err' | 'notice', string>>;
  readonly greeting: string;
  readonly greetingCode: string;
  /** `{returned}`: what the PCI core is told. */
  readonly silent: string;
  readonly silentFine: string;
  readonly ladder: string;
  readonly ladderNote: string;
  /** Before what a function that is done gave its caller. */
  readonly returned: string;
  readonly prints: string;
  readonly printsNote: string;
  readonly edition: string;
  readonly nth: readonly [string, string, string];
  readonly after: string;
  readonly noLine: string;
}

/** What an edition prints when the firmware answers "not supported". */
export interface Printed {
  readonly edition: EditionId;
  /** Numbers of its lines in brackets, in the order of the log. */
  readonly numbers: readonly (number | null)[];
  /** Microseconds from the greeting of qede to the first of them; null where there is none. */
  readonly after: number | null;
}

/** Seconds since the start of the machine, line by line. Source: the log that the article shows. */
export const ARTICLE_TIMES: readonly number[] = [9.526144, 9.531195, 9.583755, 9.583758, 9.583761];

/** A line of the log, or the place after the last one, where qede could speak and does not. */
export interface Row {
  readonly record: LogRecord | null;
  /** The step at which it is printed, or at which qede returns. */
  readonly step: number;
}

/** The rows of a run: what it prints, then the return of the probe. */
export const rowsOf = (trace: Trace): readonly Row[] => [
  ...trace.log
    .filter(({ printed }) => printed)
    .map((record): Row => ({ record, step: record.step })),
  { record: null, step: Math.max(0, trace.length - 2) }
];

/** What lies between the greeting of qede and a step: commands, those that slept, how long. */
export function sleepBefore(
  trace: Trace,
  step: number
): { readonly commands: number; readonly slept: number; readonly microseconds: number } {
  const before = trace.commands.filter(({ sentStep }) => sentStep < step);
  const slept = before.filter((command) => command.slept);
  const microseconds = slept.reduce(
    (sum, { sentTime, answeredTime }) => sum + (answeredTime ?? sentTime) - sentTime,
    0
  );
  return { commands: before.length, slept: slept.length, microseconds };
}

/** The way down from the PCI core to the question, outermost first. */
const WAY_DOWN = [
  'qede_probe',
  'qed_probe',
  'qed_hw_prepare',
  'qed_hw_prepare_single',
  'qed_mcp_nvm_info_populate'
] as const;

/** A function on the way down, as it stands at a step. */
export interface Rung {
  readonly name: string;
  /** Where it stands; null while it does not run. */
  readonly running: StackEntry | null;
  /** What it gave its caller, as C has it: `-22`, `NULL`, `-ENODEV`; null until then. */
  readonly returned: string | null;
}

function lastStepIn(trace: Trace, name: string): number {
  let step = trace.length - 2;
  while (step >= 0 && trace.placeAt(step).function !== name) step -= 1;
  return step;
}

/** What a function returned, read off its last statement; it may pass on what another one gave. */
function returnedBy(trace: Trace, name: string): string | null {
  const step = lastStepIn(trace, name);
  const entry = trace.stackAt(step)[0];
  if (step < 0 || entry === undefined) return null;
  const file = trace.files.find((each) => each.name === entry.file);
  const [, value] = /return\s+(.*);/.exec(file?.lines[entry.line - 1] ?? '') ?? [];
  if (value === undefined) return null;
  const [, callee] = /^(\w+)\(/.exec(value) ?? [];
  if (callee !== undefined) return returnedBy(trace, callee);
  return entry.locals.find((local) => local.name === value)?.text ?? value;
}

/** The way down at a step; functions that this edition lacks are left out. */
export function rungsAt(trace: Trace, step: number): readonly Rung[] {
  const stack = trace.stackAt(step);
  return WAY_DOWN.filter((name) => lastStepIn(trace, name) >= 0).map((name) => {
    const running = stack.find((entry) => entry.function === name) ?? null;
    const last = lastStepIn(trace, name);
    const done = last === step ? step === trace.length - 2 : running === null && last < step;
    return { name, running, returned: done ? returnedBy(trace, name) : null };
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of the running text around one of them, as a region that nobody has prepared. */
function excerpt(trace: Trace, { file, line }: StackEntry): RegionText {
  const lines = trace.files.find(({ name }) => name === file)?.lines ?? [];
  let printed: number | undefined;
  const read = lines.flatMap((text, index) => {
    const [, directive] = /^#line (\d+)/.exec(text) ?? [];
    if (directive !== undefined) {
      printed = Number(directive);
      return [];
    }
    const bare = text.trimStart();
    const made = {
      number: index + 1,
      indent: text.length - bare.length,
      html: escaped(bare),
      ...(printed !== undefined && { printed })
    };
    printed = undefined;
    return [made];
  });
  return { name: 'excerpt', edition: trace.scenario.edition, file, first: line, lines: read };
}

/**
 * The few lines of code around a place: of the highlighted regions the one that holds it, else of
 * the text that ran.
 */
export function codeAround(
  trace: Trace,
  entry: StackEntry,
  regions: readonly RegionText[]
): RegionText {
  const region =
    regions.find(
      ({ edition, file, lines }) =>
        edition === trace.scenario.edition &&
        file === entry.file &&
        lines.some(({ number }) => number === entry.line)
    ) ?? excerpt(trace, entry);
  const at = region.lines.findIndex(({ number }) => number === entry.line);
  return { ...region, lines: region.lines.slice(Math.max(0, at - 4), at + 3) };
}
