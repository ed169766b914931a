import type { AskedQuestion, TicketWords } from '#lib/views/teach/words.ts';
import { chapterPage } from '../chapters/page.ts';
import { typeset } from '../typeset.ts';
import type { Language } from '../messages/index.ts';
import { TICKET_QUESTIONS } from './choices.ts';
import { en } from './tickets-en.ts';
import { fr } from './tickets-fr.ts';

/** Title, description for search engines, heading and first sentence of a page. */
interface Head {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
}

/** What the two pages of exit tickets say, in one language. */
export interface TicketsText {
  readonly make: Head & {
    readonly code: string;
    readonly copy: string;
    readonly copied: string;
    readonly what: string;
    readonly runNote: string;
    /** The link beside it. */
    readonly toLab: string;
    readonly answersNote: string;
    readonly replay: string;
    readonly tooLong: string;
    readonly noScript: string;
  };
  readonly replay: Head & {
    readonly codes: string;
    readonly hint: string;
    /** `{read}` codes. */
    readonly status: string;
    /** `{wrong}` of them. */
    readonly statusWrong: string;
    readonly nothing: string;
    readonly waiting: string;
    readonly failed: string;
    readonly judged: string;
    readonly noScript: string;
  };
  readonly words: TicketWords;
}

/** The words of the pages of exit tickets. */
export const ticketsText = (language: Language): TicketsText =>
  typeset(language === 'fr' ? fr : en, language);

/** The chapters' questions as tickets number them, judged by running them while the site is built. */
export const ticketQuestions = (language: Language): Promise<readonly AskedQuestion[]> =>
  Promise.all(
    TICKET_QUESTIONS.map(async ({ slug, keys }) => {
      const { number, title, blocks } = await chapterPage(slug, language);
      const question = blocks.find((block) => block.kind === 'question');
      const choices = question?.choices ?? [];
      return {
        number,
        title,
        page: `chapters/${slug}/#question`,
        html: question?.html ?? '',
        choices: keys.map((key) => {
          const choice = choices.find((each) => each.key === key);
          return choice === undefined ? null : { answer: choice.answer, right: choice.right };
        })
      };
    })
  );
