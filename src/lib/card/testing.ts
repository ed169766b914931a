// What this room’s tests share: driving a card by hand.
import { CardFault } from './bus.ts';
import { Card } from './card.ts';
import { DEFAULT_CARD, type CardConfig } from './config.ts';

/** Default card: GRC address of function 0’s mailbox, and byte offsets in it. */
export const MAILBOX = 0xe21020;
export const HEADER = 0x0;
export const PARAM = 0x4;
export const FW_HEADER = 0x8;
export const FW_PARAM = 0xc;
export const UNION = 0x18;

/** A card with window 2 on the mailbox. */
export const make = (change: Partial<CardConfig> = {}): Card => {
  const card = new Card({ ...DEFAULT_CARD, ...change });
  card.writel(0x10, MAILBOX / 4);
  return card;
};
export const read = (card: Card, offset: number): number => card.readl(0x3000 + offset);
export const write = (card: Card, offset: number, value: number): void =>
  card.writel(0x3000 + offset, value);
export const send = (card: Card, code: number, seq: number, param = 0): void => {
  write(card, PARAM, param);
  write(card, HEADER, code + seq);
};
/** Reads any GRC word through window 3, which the other helpers leave alone. */
export const grc = (card: Card, address: number): number => {
  card.writel(0x18, address / 4);
  return card.readl(0x4000);
};
export const POR_0 = 0x96d4;
export const SUP_MSGS = 0xe213a0;

/** The CardFault that an access raised, or null; anything else is passed on. */
export const faultOf = (access: () => unknown): unknown => {
  try {
    access();
  } catch (error) {
    if (error instanceof CardFault) return { code: error.code, grc: error.grc };
    throw error;
  }
  return null;
};
