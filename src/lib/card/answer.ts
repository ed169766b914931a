// Whether an access reads the answer to the question. Apart from the card, so that a page which never asks
// does not carry it.
import { and } from '#lib/bits/index.ts';
import type { Card } from './card.ts';
import { SEQ_MASK } from './codes.ts';
import { isNumImages, MAILBOX } from './firmware.ts';

/** Whether a `readl` here reads the header of the latest answer to BIST_TEST NUM_IMAGES. */
export function readsAnswer(card: Card, offset: number): boolean {
  if (card.translate(offset).grc !== card.mailboxAddress + MAILBOX.fwMbHeader) return false;
  const asked = card.inside.commands.filter(({ code, param }) => isNumImages(code, param)).pop();
  return asked !== undefined && and(card.mailbox().fwMbHeader, SEQ_MASK) === asked.seq;
}
