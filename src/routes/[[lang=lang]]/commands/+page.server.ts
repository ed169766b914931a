import { commandsText, defaultRefusals } from '../../../content/experiments/commands/page.ts';
import { languageOf } from '../../../content/messages/index.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ params }) => ({
  page: commandsText(languageOf(params.lang)),
  matrix: defaultRefusals()
});
