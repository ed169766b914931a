import { languageOf } from '../../../../content/messages/index.ts';
import { ticketQuestions, ticketsText } from '../../../../content/teach/tickets.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  return { tickets: ticketsText(language), questions: await ticketQuestions(language) };
};
