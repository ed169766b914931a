import type { Slug } from '../chapters/order.ts';

/** A chapter's question on a ticket: `keys[0]` is its answer 1. */
export interface TicketQuestion {
  readonly slug: Slug;
  readonly keys: readonly string[];
}

/**
 * The chapters' questions and their answers, as tickets number them. Tickets are out there on paper, so
 * that this grows at its ends alone: a question behind the others, an answer behind the others, up to 7.
 */
export const TICKET_QUESTIONS: readonly TicketQuestion[] = [
  { slug: 'sixteen-cards', keys: ['all', 'link', 'two'] },
  { slug: 'three-lines', keys: ['other', 'same', 'zero'] },
  { slug: 'five-modules', keys: ['qede', 'each', 'qed', 'none'] },
  { slug: 'the-install', keys: ['kernel', 'system', 'chance', 'either'] },
  { slug: 'one-thing', keys: ['again', 'mirror', 'old', 'repeat'] },
  { slug: 'bisect', keys: ['middle', 'low', 'high'] },
  { slug: 'mailbox', keys: ['takes', 'refuses', 'waits'] },
  { slug: 'three-ways-out', keys: ['leak', 'empty', 'again', 'back'] },
  { slug: 'mask', keys: ['same', 'other', 'nothing'] },
  { slug: 'zero', keys: ['nothing', 'success', 'unknown', 'failed'] },
  { slug: 'door', keys: ['none', 'one', 'nameless', 'refused'] },
  { slug: 'fix', keys: ['all', 'none', 'one'] },
  { slug: 'lying-line', keys: ['unsupported', 'error', 'none', 'zero'] },
  { slug: 'second-fix', keys: ['oops', 'believes', 'refused', 'empty'] },
  { slug: 'upstream', keys: ['next', 'newest', 'stable', 'oldest'] },
  { slug: 'light', keys: ['down', 'absent', 'up'] }
];

/** The answers of a reader as a ticket holds them, by the key that they have chosen in each chapter. */
export function choicesOf(answerIn: (slug: Slug) => string | null): readonly number[] {
  const all = TICKET_QUESTIONS.map(({ slug, keys }) => {
    const key = answerIn(slug);
    return key === null ? 0 : keys.indexOf(key) + 1;
  });
  return all.slice(0, all.findLastIndex((choice) => choice > 0) + 1);
}
