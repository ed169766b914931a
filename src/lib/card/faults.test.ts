import { describe, expect, it } from 'vitest';
import type { Card } from './index.ts';
import {
  FW_HEADER,
  FW_PARAM,
  HEADER,
  PARAM,
  POR_0,
  SUP_MSGS,
  grc,
  make,
  read,
  send
} from './testing.ts';

describe('faults', () => {
  it('silence: the command is logged, the mailbox stays as it was', () => {
    const card = make({ answers: { OS_WOL: { fault: 'silent' } } });
    send(card, 0x002e0000, 1);
    card.advance(5_000_000);
    expect(read(card, FW_HEADER)).toBe(0);
    expect(card.commands).toMatchObject([{ seq: 1, name: 'OS_WOL', answer: null }]);
  });

  it('a stale number is never taken for the answer', () => {
    const card = make({ numImages: { fault: 'stale-seq' } });
    send(card, 0x001e0000, 0x1c, 3);
    expect(card.pendingReply()).toBe(false);
    expect(read(card, FW_HEADER)).toBe(0x0016001b);
    expect(card.commands[0]).toMatchObject({ answer: 0x0016001b, readTime: null });
  });

  const after = (readyAfterMicroseconds = 0): Card =>
    make({ faults: { reset: { after: 'INITIATE_PF_FLR', readyAfterMicroseconds } } });
  const toReset = (card: Card): void => {
    send(card, 0x02010000, 27);
    expect(grc(card, POR_0)).toBe(5); // not read yet: the firmware has not gone away
    expect([read(card, FW_HEADER), read(card, FW_PARAM)]).toEqual([0x0016001b, 0]);
  };

  it('a reset shows between two commands, and numbers start over', () => {
    const card = after();
    toReset(card);
    card.writel(0x18, POR_0 / 4);
    expect(card.peek(0x4000)).toBe(6);
    expect(read(card, HEADER)).toBe(0x0201001b);
    expect(card.readl(0x4000)).toBe(6);
    expect([HEADER, PARAM, FW_HEADER].map((offset) => read(card, offset))).toEqual([0, 0, 0]);
    expect(grc(card, SUP_MSGS)).toBe(27);
    send(card, 0x02010000, 1);
    expect([read(card, FW_HEADER), grc(card, POR_0)]).toEqual([0x00160001, 6]); // only once
  });

  it('after a reset the ready word comes last', () => {
    const card = after(1000);
    toReset(card);
    expect(grc(card, POR_0)).toBe(6);
    expect([grc(card, 0xe21004), grc(card, SUP_MSGS)]).toEqual([0x000e0408, 0]);
    card.advance(1000);
    expect(grc(card, SUP_MSGS)).toBe(27);
  });

  it('a reset drops what was on its way', () => {
    const card = make({
      answers: { OS_WOL: { delayMicroseconds: 50 } },
      faults: { reset: { after: 'INITIATE_PF_FLR' } }
    });
    toReset(card);
    send(card, 0x002e0000, 28);
    grc(card, POR_0);
    card.advance(100);
    expect(read(card, FW_HEADER)).toBe(0);
  });

  it('not ready: no ready word and no answers, for a while or for ever', () => {
    const never = make({ faults: { notReady: { readyAfterMicroseconds: null } } });
    const later = make({ faults: { notReady: { readyAfterMicroseconds: 100_000 } } });
    for (const card of [never, later]) {
      send(card, 0x002e0000, 1);
      expect([read(card, FW_HEADER), grc(card, SUP_MSGS)]).toEqual([0, 0]);
      card.advance(100_000);
    }
    expect([grc(never, SUP_MSGS), grc(later, SUP_MSGS)]).toEqual([0, 27]);
    send(later, 0x002e0000, 2);
    expect(read(later, FW_HEADER)).toBe(0x00800002);
  });

  it('no shared memory: address and memory are 0, and nobody answers', () => {
    const card = make({ faults: { noShmem: true } });
    expect([grc(card, 0x8c20), grc(card, 0xe21004), grc(card, 0xe20004)]).toEqual([0, 0, 0]);
    send(card, 0x002e0000, 1);
    expect([read(card, FW_HEADER), card.commands.length]).toEqual([0, 0]);
  });

  it('all ones: everything reads as ones and writes are lost', () => {
    const card = make({ faults: { allOnes: true } });
    card.writel(0x10, 0x2000);
    expect([0x10, 0x1f8, 0x1fc, 0x3000].map((offset) => card.readl(offset))).toEqual(
      Array(4).fill(0xffffffff)
    );
    expect(card.snapshot().ptt).toEqual(Array(24).fill(0));
  });
});
