// Whether two runs left a card alike. Apart from the card, so that a page which never asks does not carry it.
import { and } from '#lib/bits/index.ts';
import type { Card } from './card.ts';
import { SEQ_MASK } from './codes.ts';
import { isNumImages, MAILBOX } from './firmware.ts';
import { copyState, type CardMark } from './state.ts';

/** A copy of a card's state, for `cardStandsAt`. */
export const cardStanding = (card: Card): CardMark => ({ state: copyState(card.inside) });

/** Whether a card is as it stood then, but for what an answer says that was replaced since its last mark. */
export function cardStandsAt(card: Card, { state: then }: CardMark): boolean {
  const now = card.inside;
  return (
    now.time === then.time &&
    now.resets === then.resets &&
    now.ready === then.ready &&
    now.readyAt === then.readyAt &&
    now.image === then.image &&
    now.changes === then.changes &&
    now.recent.size === then.recent.size &&
    now.pending === then.pending &&
    now.unread === then.unread &&
    now.resetArmed === then.resetArmed &&
    now.commands.length === then.commands.length &&
    now.ptt.every((word, index) => word === then.ptt[index]) &&
    wordsStandAt(card, then)
  );
}

/** The sequence number of the latest answer to BIST_TEST NUM_IMAGES; −1 without one. */
function seqOf({ commands }: CardMark['state']): number {
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    const command = commands[index];
    if (command !== undefined && isNumImages(command.code, command.param)) return command.seq;
  }
  return -1;
}

const headerAt = (card: Card): number => card.mailboxAddress + MAILBOX.fwMbHeader;

/** Whether the mailbox holds that answer. */
const holdsAnswer = (card: Card, state: CardMark['state']): boolean =>
  and(state.recent.get(headerAt(card)) ?? 0, SEQ_MASK) === seqOf(state);

const isOfAnswer = (card: Card, grc: number | null): boolean =>
  grc === headerAt(card) || grc === card.mailboxAddress + MAILBOX.fwMbParam;

function wordsStandAt(card: Card, then: CardMark['state']): boolean {
  const { inside: now } = card;
  const bothHold = holdsAnswer(card, now) && holdsAnswer(card, then);
  for (const [grc, word] of now.recent) {
    if (then.recent.get(grc) === word) continue;
    if (!(isOfAnswer(card, grc) && bothHold && then.recent.has(grc))) return false;
  }
  return true;
}

/** Whether a `readl` here reads a word of that answer. */
export const readsAnswer = (card: Card, offset: number): boolean =>
  isOfAnswer(card, card.translate(offset).grc) && holdsAnswer(card, card.inside);

/** Whether the question was asked again since. */
export const askedSince = (card: Card, { state: then }: CardMark): boolean =>
  card.inside.commands
    .slice(then.commands.length)
    .some(({ code, param }) => isNumImages(code, param));
