import { hex } from '#lib/bits/index.ts';
import type { EditionId, Scenario } from './scenario.ts';
import type { CommandRecord, Outcome, RunFault } from './trace.ts';

/** One run as the command line prints it with `--json`. Words are hex strings of eight digits. */
export interface ProbeReport {
  readonly edition: EditionId;
  readonly rsp: string;
  readonly masked: string | null;
  readonly rc: number | null;
  readonly errno: string | null;
  readonly populateRc: number | null;
  readonly probe: Outcome['probe'];
  readonly probeError: number | null;
  readonly images: number;
  readonly interfaces: readonly string[];
  readonly fault: RunFault | null;
  readonly dmesg: readonly string[];
  readonly commands: readonly {
    readonly seq: number;
    readonly code: string;
    readonly name: string;
    readonly param: string;
    readonly answer: string | null;
    readonly answerParam: string | null;
  }[];
  /** Rounded to a whole microsecond. */
  readonly virtualMicroseconds: number;
  readonly steps: number;
}

const wordOrNull = (word: number | null): string | null => (word === null ? null : hex(word));

/** What `probe --json` prints of a run. */
export function probeReport(
  scenario: Scenario,
  outcome: Outcome,
  commands: readonly CommandRecord[]
): ProbeReport {
  return {
    edition: scenario.edition,
    rsp: hex(scenario.rsp),
    masked: wordOrNull(outcome.masked),
    rc: outcome.rc,
    errno: outcome.errno,
    populateRc: outcome.populateRc,
    probe: outcome.probe,
    probeError: outcome.probeError,
    images: outcome.images,
    interfaces: outcome.interfaces,
    fault: outcome.fault,
    dmesg: outcome.dmesg,
    commands: commands.map(({ seq, code, name, param, answer, answerParam }) => ({
      seq,
      code: hex(code),
      name,
      param: hex(param),
      answer: wordOrNull(answer),
      answerParam: wordOrNull(answerParam)
    })),
    virtualMicroseconds: Math.round(outcome.virtualMicroseconds),
    steps: outcome.steps
  };
}

/** What became of the card, in one English sentence for a terminal. */
export function sentence({
  probe,
  rc,
  errno,
  probeError,
  images,
  interfaces,
  fault
}: Outcome): string {
  if (fault) return `The machine stopped at ${fault.file}:${fault.line}: ${fault.message}`;
  const asked =
    rc === null
      ? 'The driver never asked for the images'
      : `The driver took the answer as ${rc}${errno === null ? '' : ` (${errno})`}`;
  return probe === 'ok'
    ? `${asked}; the card came up with ${interfaces.length} interfaces and ${images} images known.`
    : `${asked}; the probe failed with ${String(probeError)}, and no interface exists.`;
}
