import { FIRMWARE_CODES } from '#lib/card/codes.ts';
import { CODES } from '#lib/probe/sweep.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { DOOR_REGIONS, type DoorEdition } from '#lib/views/figures/door-regions.ts';
import { placed, stretchOf, waysOf, type DoorData, type Ways } from '#lib/views/figures/door.ts';
import { definePlan } from '../types.ts';
import { grouped } from '#lib/views/grouped.ts';

/**
 * All answers in three editions, with the driver's own masks, and how often each edition's
 * qed_mcp.c returns EOPNOTSUPP and asks for it.
 */
async function count(): Promise<DoorData> {
  const [{ coverage }, { DRIVER_EDITIONS, editionFiles }] = await Promise.all([
    import('#lib/probe/coverage.ts'),
    import('#lib/driver/editions.ts')
  ]);
  const stretch = (edition: DoorEdition) =>
    stretchOf(coverage({ ...DEFAULT_SCENARIO, edition }), DOOR_REGIONS[edition]);
  return {
    counts: {
      '4.17': stretch('4.17'),
      '6.12': stretch('6.12'),
      '6.12-fix': stretch('6.12-fix')
    },
    mentions: DRIVER_EDITIONS.map((edition) => {
      const text = editionFiles(edition);
      const file = text.ok ? text.files.find(({ name }) => name === 'qed_mcp.c') : undefined;
      const found = (pattern: RegExp): number => file?.text.match(pattern)?.length ?? 0;
      return {
        edition,
        said: found(/(?:return|[^=!]=) -EOPNOTSUPP/g),
        asked: found(/[=!]= -EOPNOTSUPP/g)
      };
    })
  };
}

let counted: Promise<DoorData> | undefined;

/** Where all answers go in 6.12. */
const ways = ({ counts }: DoorData): Ways =>
  waysOf(DOOR_REGIONS['6.12'].caller, placed(counts['6.12']));
const named = new Set(FIRMWARE_CODES.map(({ value }) => value)).size;

/** Chapter 11: the branch that no answer reaches. */
export const plan = definePlan({
  figure: () => import('#lib/views/figures/Door.svelte'),
  data: () => (counted ??= count()),
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
      none: (_, data) => ways(data).unsupported === 0,
      one: (_, data) => ways(data).unsupported === 1,
      nameless: (_, data) => ways(data).unsupported === CODES - named,
      refused: (_, data) => ways(data).unsupported === ways(data).failed
    },
    numbers: (_, data) => ({
      through: ways(data).unsupported,
      nameless: grouped(CODES - named, 'en'),
      namelessFr: grouped(CODES - named, 'fr')
    })
  },
  change: { run: { edition: '6.12-fix' }, view: { tried: 'all' } }
});
