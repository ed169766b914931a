import { readTicket, type ReadTicket, type Ticket, type TicketProblem } from '#lib/probe/ticket.ts';
import { scenarioToPairs } from '#lib/probe/share.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import { fill } from '../fill.ts';
import type { AskedQuestion, ProblemSentences } from './words.ts';

/** One of the codes that were put in. */
export interface Entry {
  /** What stands before it and a colon, such as a name; '' for nothing. It stays on the page. */
  readonly label: string;
  readonly code: string;
  readonly read: ReadTicket;
}

/** At most so many codes are read at a time. */
export const MOST_CODES = 500;

/**
 * The codes in a text: one a line, or with commas or semicolons between them. A line that ends with a
 * dash goes on in the next one, as codes do that were broken for paper or for a mail.
 */
export const codesIn = (text: string): readonly Entry[] =>
  text
    .replace(/-[ \t]*\r?\n\s*/g, '-')
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_CODES)
    .map((line) => {
      const colon = line.lastIndexOf(':');
      const code = line.slice(colon + 1).trim();
      return { label: line.slice(0, Math.max(colon, 0)).trim(), code, read: readTicket(code) };
    });

/** An entry whose code was read. */
export interface Taken extends Entry {
  readonly ticket: Ticket;
}

/** The entries whose codes were read. */
export const takenOf = (entries: readonly Entry[]): readonly Taken[] =>
  entries.flatMap((entry) => (entry.read.ok ? [{ ...entry, ticket: entry.read.ticket }] : []));

/** What is wrong with a code, as a sentence. */
export const problemText = (problem: TicketProblem, sentences: ProblemSentences): string =>
  fill(sentences[problem.code], { ...problem });

/** The run of a ticket in a few words: what differs from the case of the article. */
export function runText(scenario: Scenario, theCase: string): string {
  const pairs = scenarioToPairs(scenario).map(([key, text]) => `${key} ${text}`);
  return pairs.length === 0 ? theCase : pairs.join(' · ');
}

/** How many of a ticket's answers are right, and how many there are. */
export function scoreOf(
  { choices }: Ticket,
  questions: readonly AskedQuestion[]
): { readonly right: number; readonly given: number } {
  const given = choices.flatMap((choice, at) =>
    choice === 0 ? [] : [questions[at]?.choices[choice - 1]?.right === true]
  );
  return { right: given.filter(Boolean).length, given: given.length };
}

/** How often each answer of each question was chosen; only questions that somebody answered. */
export function tally(
  tickets: readonly Ticket[],
  questions: readonly AskedQuestion[]
): readonly {
  readonly question: AskedQuestion;
  readonly counts: readonly number[];
  readonly given: number;
}[] {
  return questions.flatMap((question, at) => {
    const chosen = tickets.map(({ choices }) => choices[at] ?? 0).filter((choice) => choice > 0);
    if (chosen.length === 0) return [];
    const counts = question.choices.map(
      (_, index) => chosen.filter((choice) => choice === index + 1).length
    );
    return [{ question, counts, given: chosen.length }];
  });
}
