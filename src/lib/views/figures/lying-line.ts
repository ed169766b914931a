import { hex, parseWord } from '#lib/bits/index.ts';
import type { LogRecord, Trace } from '#lib/probe/trace.ts';

/** What the figure of the line says. */
export interface LyingLineWords {
  readonly answer: string;
  readonly other: string;
  readonly edition: string;
  readonly message: string;
  readonly noLine: string;
  readonly rc: string;
  /** Stands where a function did not return. */
  readonly noReturn: string;
  readonly fate: string;
  readonly ports: string;
  readonly noPorts: string;
  readonly together: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly honest: string;
  readonly honestNote: string;
  /** `{total}` codes were tried with parameter 0, and `{lies}` of them make the line lie. */
  readonly swept: string;
}

/** How often the line lies: computed while the site is built. */
export interface LyingLineData {
  readonly total: number;
  readonly lies: number;
}

/** The message that the chapter is about. */
export const MESSAGE = 'Failed getting number of images';

/**
 * What the line and the fate of the card make together. `true-line`: it is printed, and the card
 * fails. `lie`: it is printed, and the card works. `quiet`: neither. `unsaid`: the card fails
 * without it.
 */
export type Agreement = 'true-line' | 'lie' | 'quiet' | 'unsaid';

/** The lines that the driver itself printed in its probe. */
export const driverLines = ({ log }: Trace): readonly LogRecord[] =>
  log.filter((line) => line.printed && line.function !== null);

/** How the line and what became of the card fit together. */
export function agreementOf(trace: Trace): Agreement {
  const said = driverLines(trace).some(({ message }) => message === MESSAGE);
  const works = trace.outcome.probe === 'ok';
  return said ? (works ? 'lie' : 'true-line') : works ? 'quiet' : 'unsaid';
}

/** `num_images` as populate held it after it had asked; null where it never got that far. */
export function countOf(trace: Trace): number | null {
  const from = trace.outcome.decided?.step ?? 0;
  for (let step = from; step < trace.length; step += 1) {
    const { function: name, line, file } = trace.placeAt(step);
    if (name !== 'qed_mcp_nvm_info_populate') continue;
    const text = trace.files.find((each) => each.name === file)?.lines[line - 1] ?? '';
    if (!text.includes('rc == -EOPNOTSUPP')) continue;
    const local = trace.stackAt(step)[0]?.locals.find(({ name }) => name.endsWith('num_images'));
    const word = parseWord(local?.text ?? '');
    return word.ok ? word.value : null;
  }
  return null;
}

/** A log line with its three parts: what was asked, what came back, what the driver does now. */
export interface HonestLine {
  readonly asked: string;
  readonly evidence: string;
  readonly fate: string;
}

/** The line as we would print it; in English, as log lines are. Null where nothing was asked. */
export function honestLine(trace: Trace): HonestLine | null {
  const { masked, rc, populateRc, probe, images } = trace.outcome;
  if (rc === null || populateRc === null) return null;
  const count = countOf(trace);
  const came =
    masked === null ? ['no answer'] : [`code ${hex(masked)}`, `num_images ${count ?? '?'}`];
  return {
    asked: 'BIST_TEST NUM_IMAGES',
    evidence: [...came, `rc ${rc}`].join(', '),
    fate:
      probe !== 'ok'
        ? `giving the card up (${populateRc})`
        : images === 0
          ? 'going on without images'
          : `${images} images read`
  };
}
