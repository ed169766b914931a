/** Why a code was not taken, a sentence for each, with `{places}`. */
export type ProblemSentences = Readonly<
  Record<'empty' | 'symbol' | 'short' | 'long' | 'damaged' | 'version' | 'content', string>
>;

/** What the views of exit tickets say. */
export interface TicketWords {
  readonly run: string;
  /** The run that is nobody's own. */
  readonly theCase: string;
  readonly lab: string;
  /** Before the statement at which the reader stood. */
  readonly stood: string;
  readonly answers: string;
  /** `{right}` of `{given}`. */
  readonly score: string;
  readonly noAnswers: string;
  readonly right: string;
  readonly wrong: string;
  /** Where a ticket names an answer that its question no longer has. */
  readonly unknownAnswer: string;
  readonly tickets: string;
  readonly ticket: string;
  readonly ends: string;
  readonly show: string;
  readonly counts: string;
  readonly countsNote: string;
  /** `{count}` of `{of}`. */
  readonly count: string;
  readonly problems: ProblemSentences;
}

/** A question as the views show it; HTML but for the title. */
export interface AskedQuestion {
  readonly number: number;
  readonly title: string;
  /** Its page from the top of the site. */
  readonly page: string;
  readonly html: string;
  /** In the order of the ticket; null for an answer that is no longer offered. */
  readonly choices: readonly ({ readonly answer: string; readonly right: boolean } | null)[];
}
