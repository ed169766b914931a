// Runs drivers while the site is built; no page imports it.
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { record } from '#lib/probe/record.ts';
import type { Outcome } from '#lib/probe/trace.ts';
import { asksUnsupported } from '#lib/probe/verdicts.ts';

/** What becomes of a run, by what the driver makes of the answer. */
export type FateKey = `${'ok' | 'unsupported' | 'refused'}${'' | '-healthy'}`;

/** Of one edition: whether it asks for UNSUPPORTED, and how its runs come out. */
export interface EditionFates {
  readonly asksUnsupported: boolean;
  /** Whether it asks the question at all. */
  readonly asks: boolean;
  readonly outcomes: Readonly<Partial<Record<FateKey, Outcome>>>;
}
/** The runs behind the stencil, recorded while the site is built. */
export type MaskFates = Readonly<Record<EditionId, EditionFates>>;

const OK = 0x00160000;
const ERROR = 0x00170000;

/** One run for each way an answer can be judged. A true OK (`-healthy`) brings a count of images with it. */
const RUNS: Readonly<Record<FateKey, { readonly rsp: number; readonly mask: number }>> = {
  'ok-healthy': { rsp: OK, mask: 0xffff0000 },
  ok: { rsp: ERROR, mask: 0xfffe0000 },
  'unsupported-healthy': { rsp: OK, mask: 0 },
  unsupported: { rsp: 0, mask: 0xffff0000 },
  'refused-healthy': { rsp: OK, mask: 0xffef0000 },
  refused: { rsp: ERROR, mask: 0xffff0000 }
};

function fatesOf(edition: EditionId): EditionFates {
  const traces = Object.entries(RUNS).map(
    ([key, run]) => [key, record({ ...DEFAULT_SCENARIO, ...run, edition })] as const
  );
  const [first] = traces;
  if (first === undefined) throw new Error('no run');
  return {
    asksUnsupported: asksUnsupported(first[1].files),
    asks: first[1].outcome.rc !== null,
    outcomes: Object.fromEntries(traces.map(([key, { outcome }]) => [key, outcome]))
  };
}

/** Runs all of them. */
export const maskFates = (): MaskFates => ({
  '4.16': fatesOf('4.16'),
  '4.17': fatesOf('4.17'),
  '6.1': fatesOf('6.1'),
  '6.12': fatesOf('6.12'),
  '6.12-fix': fatesOf('6.12-fix'),
  '6.13': fatesOf('6.13')
});
