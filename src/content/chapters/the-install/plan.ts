import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { compare, FACTORS, TRIES, type Factor, type Result } from '#lib/views/figures/tries.ts';
import { definePlan } from '../types.ts';

const ANSWERS = [0, 0x00160000];
const THEIRS = 'debian-12 unnamed';
const ALIKE = `${THEIRS} k5-4 k5-10 k6-6 k6-12`;
const ALL = `${ALIKE} ubuntu-18-04`;

/** What the editions that the tries need make of both answers, one run each. */
function results(): readonly Result[] {
  const editions = new Set(TRIES.flatMap(({ edition }) => edition ?? []));
  return [...editions].flatMap((edition) =>
    ANSWERS.map((answer) => {
      const { outcome } = record({ ...DEFAULT_SCENARIO, edition, rsp: answer });
      return { edition, answer, interfaces: outcome.interfaces.length };
    })
  );
}
let data: readonly Result[] | undefined;

/** The rows of the figure's table in which the article's tries are set apart, with Ubuntu as run. */
function apart({ outcome }: Trace): readonly Factor[] {
  const tries = TRIES.filter(({ seen }) => seen !== null);
  const works = ({ id, seen }: (typeof TRIES)[number]): boolean =>
    id === 'ubuntu-18-04' ? outcome.interfaces.length > 0 : seen !== 0;
  return compare(tries, works).flatMap(({ factor, verdict }) =>
    verdict === 'apart' ? [factor] : []
  );
}

/** Chapter 4: failures, and one success, set side by side. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Tries.svelte'),
  data: () => Promise.resolve((data ??= results())),
  figureAfter: 'stuck',
  steps: {
    stuck: { run: { edition: '6.1' }, view: { tried: THEIRS, shown: 'debian-12' } },
    common: { run: { edition: '6.1' }, view: { tried: THEIRS, shown: 'debian-12' } },
    more: { view: { tried: ALIKE, shown: 'k6-12' } },
    night: { view: { tried: ALIKE, shown: 'k6-12' } },
    light: { run: { edition: '4.16' }, view: { tried: ALL, shown: 'ubuntu-18-04' } },
    two: { run: { edition: '4.16' }, view: { tried: ALL, shown: 'ubuntu-18-04' } }
  },
  question: {
    after: 'night',
    scene: { run: { edition: '4.16' }, view: { tried: ALL, shown: 'ubuntu-18-04' } },
    choices: {
      kernel: (trace) => apart(trace).join() === 'kernel',
      system: (trace) => apart(trace).join() === 'system',
      chance: (trace) => apart(trace).length === 0,
      either: (trace) => apart(trace).join() === 'system,kernel'
    },
    numbers: (trace) => ({
      ports: trace.outcome.interfaces.length,
      apart: apart(trace).length,
      same: FACTORS.length - apart(trace).length
    })
  },
  change: { run: { edition: '4.16' }, view: { tried: ALL, shown: 'ubuntu-18-04' } }
});
