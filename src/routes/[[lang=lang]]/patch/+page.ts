import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { simulatorAt } from '#lib/views/simulator-at.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageLoad } from './$types.ts';

/** The simulator, and the page's words in one language. */
export const load: PageLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  const [record, { recording }, patch] = await Promise.all([
    simulatorAt(DEFAULT_SCENARIO),
    import('#lib/probe/record.ts'),
    language === 'fr'
      ? import('../../../content/experiments/patch/fr.ts').then(({ fr }) => fr)
      : import('../../../content/experiments/patch/en.ts').then(({ en }) => en)
  ]);
  return { simulator: { record, recording }, patch };
};
