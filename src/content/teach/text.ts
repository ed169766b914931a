import type { PartKey, PlanKey } from './lessons.ts';
import type { QuestionKey } from './questions.ts';

/** What one part of a session says to the trainer. Markdown. */
export interface PartText {
  readonly title: string;
  /** What the trainer says and asks, what learners do, what to watch for. */
  readonly say: string;
  readonly do: string;
  readonly watch: string;
  /** What to add where a plan gives the part more time. */
  readonly more?: string;
}

/** A question for the room: its answer, and what people believe instead. Markdown, `{places}` of its run. */
export interface QuestionText {
  readonly ask: string;
  readonly answer: string;
  readonly wrong: readonly { readonly idea: string; readonly say: string }[];
}

/** A part of the page that is prose alone. */
export interface Part {
  readonly heading: string;
  readonly body: string;
}

/** The trainer's guide in one language. Markdown, but for titles, headings and short words. */
export interface GuideText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  readonly who: Part;
  readonly before: Part;
  readonly room: Part;
  readonly plans: Readonly<Record<PlanKey, Part>>;
  readonly parts: Readonly<Record<PartKey, PartText>>;
  readonly pause: string;
  /** `{minutes}`: how long a part takes. */
  readonly minutes: string;
  readonly columns: Readonly<Record<'say' | 'do' | 'watch' | 'more', string>>;
  readonly questions: Part;
  readonly ask: Readonly<Record<QuestionKey, QuestionText>>;
  readonly answer: string;
  readonly wrong: string;
  readonly settle: string;
  readonly after: Part;
  readonly ticket: Part;
  readonly take: Part;
  readonly out: Part;
}

/** The answers to the chapters' questions, as a page to print. */
export interface AnswersText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly others: string;
}

/** A line of the recall sheet. Markdown, `{places}` of the case. */
export interface RecallItem {
  readonly ask: string;
  readonly answer: string;
  /** Where it is told, from the top of the site. */
  readonly page: string;
}

/** The recall sheet in one language. */
export interface RecallText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly howTo: string;
  readonly items: readonly RecallItem[];
  readonly answers: string;
  readonly answersNote: string;
  readonly read: string;
}
