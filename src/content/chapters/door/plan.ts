import { DRIVER_EDITIONS, editionFiles } from '#lib/driver/editions.ts';
import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import { coverage, type Coverage } from '#lib/probe/coverage.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { DOOR_REGIONS, type DoorEdition } from '#lib/views/figures/door-regions.ts';
import {
  stretchOf,
  throughTheDoor,
  type DoorData,
  type Mentions
} from '#lib/views/figures/door.ts';
import { definePlan } from '../types.ts';

const counted = new Map<DoorEdition, Coverage>();

/** All answers in one edition, with the driver's own masks; counted once. */
function allAnswers(edition: DoorEdition): Coverage {
  const known = counted.get(edition) ?? coverage({ ...DEFAULT_SCENARIO, edition });
  counted.set(edition, known);
  return known;
}

const stretch = (edition: DoorEdition) => stretchOf(allAnswers(edition), DOOR_REGIONS[edition]);

/** How often each edition's qed_mcp.c returns EOPNOTSUPP, and how often it asks for it. */
function mentions(): readonly Mentions[] {
  return DRIVER_EDITIONS.map((edition) => {
    const text = editionFiles(edition);
    const file = text.ok ? text.files.find(({ name }) => name === 'qed_mcp.c') : undefined;
    const count = (pattern: RegExp): number => file?.text.match(pattern)?.length ?? 0;
    return {
      edition,
      said: count(/(?:return|[^=!]=) -EOPNOTSUPP/g),
      asked: count(/[=!]= -EOPNOTSUPP/g)
    };
  });
}

const data = (): Promise<DoorData> =>
  Promise.resolve({
    counts: {
      '4.17': stretch('4.17'),
      '6.12': stretch('6.12'),
      '6.12-fix': stretch('6.12-fix')
    },
    mentions: mentions()
  });

/** How many of all answers the branch for −EOPNOTSUPP sees in 6.12. */
const through = (): number => throughTheDoor(allAnswers('6.12'), '6.12').unsupported;
const refused = (): number => throughTheDoor(allAnswers('6.12'), '6.12').failed;
const total = (): number => allAnswers('6.12').total;
const named = new Set(FIRMWARE_CODES.map(({ value }) => value)).size;

/** Chapter 11: the branch that no answer reaches. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Door.svelte'),
  data,
  figureAfter: 'branch',
  steps: {
    branch: { view: { mark: 'caller' } },
    callee: { view: { mark: 'callee' } },
    count: {},
    closed: { view: { tried: 'all', mark: 'caller' } },
    once: { run: { edition: '4.17' }, view: { tried: 'all', mark: 'caller' } },
    siblings: { run: { edition: '4.17' }, view: { tried: 'all', mark: 'callee' } },
    clue: { run: { edition: '6.12-fix' }, view: { tried: 'all', mark: 'caller' } }
  },
  question: {
    after: 'count',
    scene: { view: { tried: 'all', mark: 'caller' } },
    choices: {
      none: () => through() === 0,
      one: () => through() === 1,
      nameless: () => through() === total() - named,
      refused: () => through() === refused()
    },
    numbers: () => ({
      through: through(),
      nameless: (total() - named).toLocaleString('en'),
      namelessFr: (total() - named).toLocaleString('fr')
    })
  },
  change: { run: { edition: '6.12-fix' }, view: { tried: 'all' } }
});
