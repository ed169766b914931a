import { describe, expect, it } from 'vitest';
import { hex } from '#lib/bits/index.ts';
import { Card, DEFAULT_CARD, type CardConfig } from './index.ts';

// Accesses of a driver as traced from its source: direction, BAR0 offset, GRC address, value.
const LOAD_OFFSETS = `
W 0x00010 admin    0x00002308
R 0x03000 0x008c20 0x00021000
W 0x00010 admin    0x00388402
R 0x03000 0xe21008 0x000f04e8
R 0x03398 0xe213a0 0x0000001b
W 0x00010 admin    0x00388401
R 0x03000 0xe21004 0x000e0408
R 0x0301c 0xe21020 0x00000041
R 0x0302c 0xe21030 0x00000000
W 0x00010 admin    0x000025b5
R 0x03000 0x0096d4 0x00000005
`;
const SEND = `
W 0x00058 admin    0x000025b5
R 0x0c000 0x0096d4 0x00000005
W 0x00058 admin    0x0038840e
W 0x0c000 0xe21038 0x00000000
W 0x0c004 0xe2103c 0x00000000
W 0x0c008 0xe21040 0x00000000
W 0x0c00c 0xe21044 0x00000000
W 0x0c010 0xe21048 0x00000000
W 0x0c014 0xe2104c 0x00000000
W 0x0c018 0xe21050 0x00000000
W 0x0c01c 0xe21054 0x00000000
W 0x00058 admin    0x00388409
`;
const NUM_IMAGES = `${SEND}
W 0x0c000 0xe21024 0x00000003
W 0x00058 admin    0x00388408
W 0x0c000 0xe21020 0x001e0042
wait 10
R 0x0c008 0xe21028 0x00160041
wait 10
R 0x0c008 0xe21028 0x00160042
R 0x0c00c 0xe2102c 0x00000004
`;
const IMAGE_0 = `${SEND}
W 0x0c000 0xe21024 0x00000004
W 0x00058 admin    0x00388408
W 0x0c000 0xe21020 0x001e0043
wait 10
R 0x0c008 0xe21028 0x00160043
R 0x0c00c 0xe2102c 0x00000010
W 0x00058 admin    0x0038840e
R 0x0c000 0xe21038 0x00000001
R 0x0c004 0xe2103c 0x0000000a
R 0x0c008 0xe21040 0x00020000
R 0x0c00c 0xe21044 0x00001000
R 0x0c010 0xe21048 0x00000000
R 0x0c014 0xe2104c 0x00000000
R 0x0c018 0xe21050 0x00000000
R 0x0c01c 0xe21054 0x00000000
`;

const EXAMPLE: CardConfig = {
  ...DEFAULT_CARD,
  initialSeq: 0x41,
  initialFwMbHeader: 0x00160041,
  numImages: { param: 4, delayMicroseconds: 15 }
};

/** Makes the same accesses and writes down what happened, in the same notation. */
function replay(card: Card, trace: string): { seen: string[]; expected: string[] } {
  const expected = trace.split('\n').flatMap((line) => line.trim().replace(/ +/g, ' ') || []);
  const seen = expected.map((line) => {
    const [kind = '', offset = '', , value = ''] = line.split(' ');
    if (kind === 'wait') {
      card.advance(Number(offset));
      return line;
    }
    const { grc } = card.translate(Number(offset));
    if (kind === 'W') card.writel(Number(offset), Number(value));
    const result = kind === 'W' ? Number(value) : card.readl(Number(offset));
    return `${kind} ${offset} ${grc === null ? 'admin' : hex(grc, 6)} ${hex(result)}`;
  });
  return { seen, expected };
}

describe('the three worked examples, access by access', () => {
  it.each([
    ['finding the mailbox', [LOAD_OFFSETS]],
    ['counting the images, with one early look', [LOAD_OFFSETS, NUM_IMAGES]],
    ['fetching the first image’s attributes', [LOAD_OFFSETS, NUM_IMAGES, IMAGE_0]]
  ])('%s', (_, traces) => {
    const card = new Card(EXAMPLE);
    for (const trace of traces) {
      const { seen, expected } = replay(card, trace);
      expect(seen).toEqual(expected);
    }
  });

  it('leaves a log of both commands', () => {
    const card = new Card(EXAMPLE);
    for (const trace of [LOAD_OFFSETS, NUM_IMAGES, IMAGE_0]) replay(card, trace);
    expect(card.commands).toEqual([
      {
        seq: 0x42,
        code: 0x001e0000,
        name: 'BIST_TEST',
        param: 3,
        answer: 0x00160042,
        answerParam: 4,
        sentTime: 0,
        answeredTime: 15,
        readTime: 20
      },
      {
        seq: 0x43,
        code: 0x001e0000,
        name: 'BIST_TEST',
        param: 4,
        answer: 0x00160043,
        answerParam: 16,
        sentTime: 20,
        answeredTime: 20,
        readTime: 30
      }
    ]);
  });
});

// What a real 6.1 driver touched between binding and the last image, apart from shared memory.
const TOUCHED: readonly (readonly [number, 'R' | 'W'])[] = [
  ...[0x8c00, 0x8c20, 0x8c80, 0x96d4, 0x96f0, 0x971c, 0x976c, 0x9770, 0x9774, 0x9778].map(
    (grc) => [grc, 'R'] as const
  ),
  ...[0x2aa138, 0x2aa174, 0x2aaf98, 0x2aaf9c, 0x2aafa0, 0x2aafa4].map((grc) => [grc, 'W'] as const),
  ...Array.from({ length: 368 }, (_, line) => [0x184000 + 4 * line, 'R'] as const),
  [0xe05000, 'R'],
  [0xe05004, 'R'],
  [0xe0501c, 'R']
];

it('answers wherever a real driver looks or writes', () => {
  const card = new Card(DEFAULT_CARD);
  for (const [grc, direction] of TOUCHED) {
    card.writel(0x10, grc / 4);
    if (direction === 'W') card.writel(0x3000, 1);
    else expect(() => card.readl(0x3000), hex(grc)).not.toThrow();
    if (direction === 'W') expect(card.readl(0x3000), hex(grc)).toBe(1);
  }
});

it('holds what a real driver needs to go on', () => {
  const card = new Card(DEFAULT_CARD);
  const at = (grc: number): number => {
    card.writel(0x10, grc / 4);
    return card.readl(0x3000);
  };
  expect(at(0x8c00)).toBe(2); // four ports
  expect(at(0x976c)).toBe(0x8070);
  expect(at(0x184000)).toBe(0x00020001); // valid, vector 0, function 0, of a physical function
  expect(at(0x184004)).toBe(0x00020003);
  expect(at(0xe21764)).toBe(4); // public_global.max_ports
  const func = 0xe24e98;
  expect([0x08, 0x28, 0x30, 0x34, 0x48].map((offset) => at(func + offset))).toEqual([
    1500, 0x00640000, 0x1402, 0xecc97020, 0xffff
  ]);
  const nvm = at(0x8c80);
  const cfg1 = 0xe20000 + at(nvm + 4);
  expect(at(cfg1 + 0x88)).toBe(1); // Ethernet
  expect(at(cfg1 + 0x230 + 0x14)).not.toBe(0);
  expect(card.readl(0x1fc)).toBe(0);
});
