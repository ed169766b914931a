import { layoutOf, type Stop } from '#lib/c/index.ts';
import { errnoName } from './errno.ts';
import { JUDGE, MASK, type Run } from './run.ts';
import type { Comparison, LogRecord, Outcome, ProbeResult, RunFault } from './trace.ts';

/**
 * The eight ports of the case: two cards, four functions each. One function is run and stands for
 * all, since all talk to firmware of the same kind.
 */
export const INTERFACES: readonly string[] = [2, 5].flatMap((slot) =>
  [0, 1, 2, 3].map((port) => `ens${slot}f${port}`)
);

/** What is left when a run has stopped. */
export interface Ended {
  readonly run: Run;
  readonly stop: Stop;
  /** What the call that judges the reply returned, and its caller; null where they did not. */
  readonly rc: number | null;
  readonly populateRc: number | null;
}

/** What became of the card: what qede's probe returned, and the fault if the machine had to stop. */
export function resultOf(stop: Stop): {
  readonly probe: ProbeResult;
  readonly probeError: number | null;
  readonly fault: RunFault | null;
} {
  if (stop.kind === 'fault' || stop.kind === 'out-of-steps') {
    const { code, file, line, message } = stop.fault;
    return { probe: 'fault', probeError: null, fault: { code, file, line, message } };
  }
  const probeError = stop.kind === 'returned' ? Number(stop.value ?? 0) : null;
  return { probe: probeError === 0 ? 'ok' : 'failed', probeError, fault: null };
}

/** Images in the shadow that the bound driver keeps; 0 where no driver is bound. */
export function imagesOf({ program, kernel, machine }: Run): number {
  const device = kernel.driverData;
  const hwfns = layoutOf(program, 'qed_dev')?.fields.find(({ name }) => name === 'hwfns');
  const shadow = layoutOf(program, 'qed_hwfn')?.fields.find(({ name }) => name === 'nvm_info');
  const count = layoutOf(program, 'qed_nvm_image_info')?.fields.find(
    ({ name }) => name === 'num_images'
  );
  if (device === 0 || !hwfns || !shadow || !count) return 0;
  const address = device + hwfns.offset + shadow.offset + count.offset;
  return Number(machine.memory.peek(address, count.size) ?? 0);
}

/** The interfaces that a run leaves behind. */
export const interfacesOf = ({ kernel }: Run, probe: ProbeResult): readonly string[] =>
  probe === 'ok' && kernel.netdevs > 0 ? INTERFACES : [];

/** The comparison that judged the firmware's reply: the last one made where the mask stands. */
function decidedBy({ program }: Run, comparisons: readonly Comparison[]): Comparison | null {
  const masked = program.constants.filter(
    ({ name, function: fn }) => name === MASK && fn === JUDGE
  );
  for (let index = comparisons.length - 1; index >= 0; index -= 1) {
    const made = comparisons[index];
    if (made?.function !== JUDGE) continue;
    if (masked.some(({ file, line }) => file === made.file && line === made.line)) return made;
  }
  return null;
}

/** The outcome of a recorded run. */
export function outcomeOf(
  ended: Ended,
  comparisons: readonly Comparison[],
  log: readonly LogRecord[]
): Outcome {
  const { run, stop, rc, populateRc } = ended;
  const { kernel, machine } = run;
  const result = resultOf(stop);
  const decided = decidedBy(run, comparisons);
  return Object.freeze({
    ...result,
    masked: decided?.left ?? null,
    decided,
    rc,
    errno: errnoName(rc),
    populateRc,
    images: result.probe === 'ok' ? imagesOf(run) : 0,
    interfaces: interfacesOf(run, result.probe),
    dmesg: log.filter(({ printed }) => printed).map(({ text }) => text),
    virtualMicroseconds: kernel.clock,
    steps: machine.steps
  });
}
