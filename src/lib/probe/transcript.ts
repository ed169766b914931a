import { hex } from '#lib/bits/index.ts';
import type { BusAccess, Comparison, LogRecord, Trace } from './trace.ts';

const time = (microseconds: number): string => (microseconds / 1000).toFixed(3).padStart(9);

const place = (trace: Trace, step: number): string => {
  const { file, line } = trace.placeAt(step);
  return `${file}:${line}`;
};

const accessText = ({ direction, offset, value, name }: BusAccess): string =>
  `${direction === 'R' ? 'readl ' : 'writel'} ${hex(offset, 5)} ${hex(value)} ${name}`;

const comparisonText = ({ left, operator, right, result }: Comparison): string =>
  `compare ${hex(left)} ${operator} ${hex(right)}: ${result ? 'true' : 'false'}`;

const logText = ({ level, text, printed }: LogRecord): string =>
  `log ${level}${printed ? '' : ' (hidden)'}: ${text}`;

/** What a transcript shows of a run. */
export interface TranscriptOptions {
  /** Also one line per statement; without it only accesses, log lines and the deciding comparison. */
  readonly statements?: boolean;
  /** First and last step, both included; the whole run by default. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * A run as lines of text, one event a line, each with its virtual time in milliseconds:
 *
 *     51.706  W  writel 0x0c000 0x001e001c public_drv_mb.drv_mb_header
 *
 * Equal scenarios give equal lines, so a transcript can stand in a golden file.
 */
export function transcript(trace: Trace, options: TranscriptOptions = {}): string[] {
  const from = options.from ?? 0;
  const to = Math.min(options.to ?? trace.length - 1, trace.length - 1);
  const lines: string[] = [];
  const text = new Map(trace.files.map((file) => [file.name, file.lines]));
  const decided = trace.outcome.decided;
  let access = trace.accesses.findIndex(({ step }) => step >= from);
  let log = trace.log.findIndex(({ step }) => step >= from);
  if (access < 0) access = trace.accesses.length;
  if (log < 0) log = trace.log.length;

  const emit = (step: number, what: string): void => {
    lines.push(`${time(trace.timeAt(step))}  ${what}`);
  };
  for (let step = from; step <= to; step += 1) {
    const folded = trace.foldedBefore(step);
    if (folded > 0) emit(step, `… ${folded} statements folded`);
    if (options.statements === true && step < trace.length - 1) {
      const { file, line } = trace.placeAt(step);
      const source = text.get(file)?.[line - 1]?.trim() ?? '';
      emit(step, `${'  '.repeat(trace.depthAt(step))}${place(trace, step)}  ${source}`);
    }
    for (; trace.accesses[access]?.step === step; access += 1) {
      const entry = trace.accesses[access];
      if (entry) lines.push(`${time(entry.time)}  ${accessText(entry)}`);
    }
    if (decided?.step === step) emit(step, comparisonText(decided));
    for (; trace.log[log]?.step === step; log += 1) {
      const entry = trace.log[log];
      if (entry) lines.push(`${time(entry.time)}  ${logText(entry)}`);
    }
  }
  const { fault } = trace.outcome;
  if (fault && to === trace.length - 1) {
    emit(to, `stopped: ${fault.code} at ${fault.file}:${fault.line}: ${fault.message}`);
  }
  return lines;
}
