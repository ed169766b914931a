import judgeFixed from 'region:judge@6.12-fix';
import judge from 'region:judge@6.12';
import waysFixed from 'region:populate-three-ways@6.12-fix';
import ways from 'region:populate-three-ways@6.12';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { lineWith, type RegionText } from '#lib/views/code.ts';
import { countsOf, type Counts, type DoorData, type DoorEdition } from '#lib/views/figures/door.ts';
import { definePlan } from '../types.ts';

let counted: Promise<DoorData> | undefined;

/** All codes of both editions, counted by running them. */
async function count(): Promise<DoorData> {
  const { coverage } = await import('#lib/probe/coverage.ts');
  const of = (edition: DoorEdition, from: RegionText, to: RegionText): Counts =>
    countsOf(
      coverage({ ...DEFAULT_SCENARIO, edition }),
      from.first,
      to.lines.at(-1)?.number ?? to.first
    );
  return { '6.12': of('6.12', judge, ways), '6.12-fix': of('6.12-fix', judgeFixed, waysFixed) };
}

const reach = (data: DoorData): number =>
  data['6.12'].lines[lineWith(ways, 'is not supported')] ?? -1;
const total = (data: DoorData): number => data['6.12'].total;

/** Chapter 11: a branch that no answer reaches. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Door.svelte'),
  data: () => (counted ??= count()),
  figureAfter: 'door',
  steps: {
    door: { view: {} },
    key: { view: {} },
    never: { view: { counted: true } },
    masks: { run: { mask: 0 }, view: {} },
    history: { view: { counted: true } },
    clue: { view: { counted: true } },
    open: { run: { edition: '6.12-fix' }, view: { counted: true } }
  },
  question: {
    after: 'key',
    scene: { view: { counted: true } },
    choices: {
      one: (_, data) => reach(data) === 1,
      bad: (_, data) => reach(data) === total(data) - 1,
      none: (_, data) => reach(data) === 0,
      named: (_, data) => reach(data) > 1 && reach(data) < total(data) - 1
    },
    numbers: (_, data) => ({ reach: reach(data), total: total(data), others: total(data) - 1 })
  },
  change: { run: { edition: '6.12-fix' }, view: { counted: true } }
});
