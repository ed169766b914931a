import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { chapterPage } from '../chapters/page.ts';
import { WRITTEN } from '../chapters/load.ts';
import { isSlug, numberOf } from '../chapters/order.ts';
import { french } from '../french.ts';
import type { Language } from '../messages/index.ts';
import { filled, Prose } from '../prose.ts';
import { PARTS, PLANS, type PartKey, type PlanKey, type Slot } from './lessons.ts';
import { numbersOf, QUESTIONS, settled, settledAt, type QuestionKey } from './questions.ts';
import type { AnswersText, GuideText, RecallText } from './text.ts';

interface Texts {
  readonly guide: GuideText;
  readonly answers: AnswersText;
  readonly recall: RecallText;
}

const textsOf = async (language: Language): Promise<Texts> =>
  language === 'fr' ? import('./fr.ts') : import('./en.ts');

/** Renders the Markdown of a page that lies so deep; gives plain words their spaces. */
function setter(language: Language, top: string) {
  const prose = new Prose({ language, top, term: () => null, identifier: () => null });
  return {
    say: (words: string): string => (language === 'fr' ? french(words) : words),
    block: (words: string): string => prose.block(words),
    inline: (words: string): string => prose.inline(words)
  };
}

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table) as K[];

/** Minutes of a part as the clock of the session shows them. */
interface Row {
  readonly from: number;
  readonly to: number;
  /** Null for a break. */
  readonly part: {
    readonly title: string;
    /** From the top of the site. */
    readonly page: string;
    readonly say: string;
    readonly do: string;
    readonly watch: string;
    readonly more: string | null;
  } | null;
}

/** The trainer's guide in one language: Markdown as HTML, and every number out of a run. */
export async function guidePage(language: Language) {
  const { guide } = await textsOf(language);
  const { say, block, inline } = setter(language, '../');
  const theCase = numbersOf(record(DEFAULT_SCENARIO));
  const line = (words: string): string => inline(filled(words, theCase));
  const partOf = (key: PartKey, long: boolean): Row['part'] => {
    const { title, more, ...rest } = guide.parts[key];
    return {
      title: say(title),
      page: PARTS[key],
      say: line(rest.say),
      do: line(rest.do),
      watch: line(rest.watch),
      more: long && more !== undefined ? line(more) : null
    };
  };
  const rowsOf = (slots: readonly Slot[]): readonly Row[] => {
    let to = 0;
    return slots.map(({ part, minutes, long }) => {
      const from = to;
      to += minutes;
      return { from, to, part: part === 'pause' ? null : partOf(part, long === true) };
    });
  };
  const plans = keysOf(PLANS).map((key: PlanKey) => ({
    key,
    heading: say(guide.plans[key].heading),
    html: block(guide.plans[key].body),
    rows: rowsOf(PLANS[key])
  }));
  const questions = keysOf(QUESTIONS).map((key: QuestionKey) => {
    const numbers = numbersOf(settled(key));
    const set = (words: string): string => inline(filled(words, numbers));
    const { ask, answer, wrong } = guide.ask[key];
    return {
      key,
      page: settledAt(key),
      ask: set(ask),
      answer: set(answer),
      wrong: wrong.map((each) => ({ idea: set(each.idea), say: set(each.say) }))
    };
  });
  const part = ({ heading, body }: { heading: string; body: string }) => ({
    heading: say(heading),
    html: block(body)
  });
  return {
    words: {
      title: guide.title,
      description: say(guide.description),
      heading: guide.heading,
      lead: say(guide.lead),
      contents: guide.contents,
      pause: guide.pause,
      columns: guide.columns,
      answer: guide.answer,
      wrong: guide.wrong,
      settle: guide.settle
    },
    who: part(guide.who),
    before: part(guide.before),
    room: part(guide.room),
    plans,
    questions: { ...part(guide.questions), list: questions },
    after: part(guide.after),
    ticket: part(guide.ticket),
    take: part(guide.take),
    out: part(guide.out)
  };
}

/** The chapters' questions with their answers, judged as the chapters judge them. */
export async function answersPage(language: Language) {
  const { answers } = await textsOf(language);
  const { say } = setter(language, '../../');
  const chapters = await Promise.all(WRITTEN.map((slug) => chapterPage(slug, language)));
  return {
    words: {
      ...answers,
      description: say(answers.description),
      lead: say(answers.lead)
    },
    chapters: chapters.flatMap(({ slug, number, title, blocks }) => {
      const question = blocks.find((each) => each.kind === 'question');
      return question === undefined
        ? []
        : [{ slug, number, title, html: question.html, choices: question.choices }];
    })
  };
}

/** The recall sheet; its numbers are those of the case. */
export async function recallPage(language: Language) {
  const { recall } = await textsOf(language);
  const { say, inline } = setter(language, '../../');
  const numbers = numbersOf(record(DEFAULT_SCENARIO));
  return {
    words: {
      title: recall.title,
      description: say(recall.description),
      heading: recall.heading,
      lead: say(recall.lead),
      howTo: say(recall.howTo),
      answers: recall.answers,
      answersNote: say(recall.answersNote)
    },
    items: recall.items.map(({ ask, answer, page }) => {
      const slug = /^chapters\/([^/]+)\//.exec(page)?.[1] ?? '';
      if (!isSlug(slug)) throw new Error(`No chapter tells this: ${page}`);
      return {
        ask: inline(filled(ask, numbers)),
        answer: inline(filled(answer, numbers)),
        page,
        read: filled(recall.read, { number: numberOf(slug) })
      };
    })
  };
}
