import { error } from '@sveltejs/kit';
import { planOf } from '../../../content/chapters/load.ts';
import { isSlug } from '../../../content/chapters/order.ts';
import { commandsText, defaultRefusals } from '../../../content/experiments/commands/page.ts';
import { coverageText, defaultReach } from '../../../content/experiments/coverage/page.ts';
import { defaultMaps, mapText } from '../../../content/experiments/map/page.ts';
import { maskText } from '../../../content/experiments/mask/page.ts';
import { en } from '../../../content/experiments/patch/en.ts';
import { isBench, isView, type BenchName } from '../../../content/gallery.ts';
import type { BenchData } from '../bench-data.ts';
import type { PageServerLoad } from './$types.ts';

function benchData(kind: BenchName): BenchData {
  switch (kind) {
    case 'bench-mask':
      return { kind, words: maskText('en').words };
    case 'bench-map':
      return { kind, words: mapText('en').words, maps: defaultMaps() };
    case 'bench-coverage':
      return { kind, words: coverageText('en').words, reach: defaultReach() };
    case 'bench-commands':
      return { kind, words: commandsText('en').words, matrix: defaultRefusals() };
    case 'bench-patch':
      return { kind, words: en.bench };
  }
}

/** What a chapter's figure or a bench takes from the build, as on its own page. */
export const load: PageServerLoad = async ({ params: { specimen } }) => {
  if (isView(specimen)) return { figureData: undefined, benchData: null };
  if (isBench(specimen)) return { figureData: undefined, benchData: benchData(specimen) };
  if (!isSlug(specimen)) error(404);
  return { figureData: await (await planOf(specimen)).data?.(), benchData: null };
};
