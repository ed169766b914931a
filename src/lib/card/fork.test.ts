import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardConfig } from './index.ts';
import { FW_HEADER, FW_PARAM, MAILBOX, POR_0, faultOf, make, read, send } from './testing.ts';

/** Random accesses, most of them to where something happens. */
const steps = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant('ptt' as const),
      fc.nat({ max: 11 }),
      fc.constantFrom(MAILBOX, POR_0, 0, 0x184000, 0xe21000, 0x2aa138, 0x100)
    ),
    fc.tuple(
      fc.constant('write' as const),
      fc.nat({ max: 13 }),
      fc.constantFrom(3, 4, 0x1f, 0x3f, 0x001e0001, 0x02010002, 0x34000003, 0x001e0004)
    ),
    fc.tuple(fc.constant('read' as const), fc.nat({ max: 13 }), fc.constant(0)),
    fc.tuple(fc.constant('wait' as const), fc.nat({ max: 30 }), fc.constant(0))
  ),
  { maxLength: 40 }
);
const configs = fc.constantFrom<Partial<CardConfig>>(
  {},
  { delayMicroseconds: 12 },
  { faults: { reset: { after: 'INITIATE_PF_FLR', readyAfterMicroseconds: 20 } } },
  { faults: { notReady: { readyAfterMicroseconds: 25 } } },
  { faults: { allOnes: true } }
);
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;
const play = (card: Card, list: Steps): void => {
  for (const [kind, a, b] of list) {
    if (kind === 'ptt') card.writel(8 * a, b / 4);
    else if (kind === 'wait') card.advance(a);
    else
      faultOf(() =>
        kind === 'write' ? card.writel(0x3000 + 4 * a, b) : card.readl(0x3000 + 4 * a)
      );
  }
};

describe('looking, copying and going back', () => {
  it('looking is not reading', () => {
    fc.assert(
      fc.property(configs, steps, (change, list) => {
        const card = make(change);
        play(card, list);
        const before = card.snapshot();
        for (let offset = 0; offset < 0xd000; offset += 4) {
          faultOf(() => card.peek(offset));
          faultOf(() => card.translate(offset));
        }
        card.mailbox();
        expect(card.snapshot()).toEqual(before);
      }),
      { numRuns: 20 }
    );
  });

  it('peek shows what readl gives', () => {
    fc.assert(
      fc.property(configs, steps, (change, list) => {
        const card = make(change);
        play(card, list);
        for (const offset of [0x10, 0x1f8, 0x1fc, 0x3000, 0x3008, 0x300c, 0x4000]) {
          const look = (): number => card.peek(offset);
          const fault = faultOf(look);
          if (fault === null) expect(look()).toBe(card.readl(offset));
          else expect(faultOf(() => card.readl(offset))).toEqual(fault);
        }
      })
    );
  });

  it('a card rolled back, and another with its mark, go on exactly as the first did', () => {
    fc.assert(
      fc.property(configs, steps, steps, (change, first, second) => {
        const card = make(change);
        play(card, first);
        const mark = card.mark();
        const twin = make(change);
        twin.rollback(mark);
        const before = card.snapshot();
        play(card, second);
        const end = card.snapshot();
        expect(twin.snapshot()).toEqual(before);
        play(twin, second);
        expect(twin.snapshot()).toEqual(end);
        for (let time = 0; time < 2; time += 1) {
          card.rollback(mark);
          expect(card.snapshot()).toEqual(before);
          play(card, second);
          expect(card.snapshot()).toEqual(end);
        }
      })
    );
  });

  it('a snapshot survives JSON', () => {
    const card = make();
    send(card, 0x001e0000, 1, 3);
    const snapshot = card.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});

describe('replacing the answer under the driver’s eyes', () => {
  it('gives the same card as one that was set so from the start', () => {
    const forked = make();
    send(forked, 0x001e0000, 1, 3);
    expect([forked.pendingReply(), forked.wouldReadReply(0x3008)]).toEqual([true, true]);
    expect([forked.wouldReadReply(0x300c), forked.wouldReadReply(0x3010)]).toEqual([true, false]);
    forked.replaceReply(0x00170000, 5);
    const set = make({ numImages: { code: 0x00170000, param: 5 } });
    send(set, 0x001e0000, 1, 3);
    expect(forked.snapshot()).toEqual(set.snapshot());
    expect([read(forked, FW_HEADER), read(forked, FW_PARAM)]).toEqual([0x00170001, 5]);
    expect(forked.pendingReply()).toBe(false);
    expect(() => {
      forked.replaceReply(0, 0);
    }).toThrow(/no unread answer/);
    // Whoever asks again hears the same again.
    send(forked, 0x001e0000, 2, 3);
    expect([read(forked, FW_HEADER), read(forked, FW_PARAM)]).toEqual([0x00170002, 5]);
  });

  it('is only for the number of images', () => {
    const card = make();
    send(card, 0x001e0000, 1, 4);
    expect([card.pendingReply(), card.wouldReadReply(0x3008)]).toEqual([false, false]);
  });
});
