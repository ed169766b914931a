import { describe, expect, it } from 'vitest';
import type { CardConfig } from './index.ts';
import {
  FW_HEADER,
  FW_PARAM,
  HEADER,
  MAILBOX,
  PARAM,
  POR_0,
  UNION,
  faultOf,
  make,
  read,
  send,
  write
} from './testing.ts';

describe('windows', () => {
  it.each(Array.from({ length: 12 }, (_, window) => window))('window %i follows its entry', (i) => {
    const card = make();
    for (const base of [0xe20000, 0xe21000, 0xe21024]) {
      card.writel(8 * i, base / 4);
      expect(card.readl(8 * i)).toBe(base / 4);
      expect(card.translate(0x1000 * (i + 1)).grc).toBe(base);
      expect(card.translate(0x1000 * (i + 1) + 0xffc).grc).toBe(base + 0xffc);
    }
  });

  it('takes the lower 23 bits of an entry as the address and keeps the rest', () => {
    const card = make();
    card.writel(0x08, 0xff800000 + 0x8c20 / 4);
    expect(card.translate(0x2000)).toEqual({ grc: 0x8c20, name: 'MISC_REG_SHARED_MEM_ADDR' });
    expect(card.readl(0x08)).toBe(0xff800000 + 0x8c20 / 4);
  });

  it('keeps the pretend word, without effect', () => {
    const card = make();
    card.writel(0x14, 0x00030001);
    expect([card.readl(0x14), card.readl(0x10)]).toEqual([0x00030001, MAILBOX / 4]);
  });

  it('names what is outside of the windows', () => {
    const card = make();
    const names = [0x00, 0x10, 0x14, 0x58, 0x1f8, 0x1fc].map((offset) => card.translate(offset));
    expect(names).toEqual([
      { grc: null, name: 'PTT[0].offset' },
      { grc: null, name: 'PTT[2].offset' },
      { grc: null, name: 'PTT[2].pretend' },
      { grc: null, name: 'PTT[11].offset' },
      { grc: null, name: 'PXP_PF_ME_OPAQUE_ADDR' },
      { grc: null, name: 'PXP_PF_ME_CONCRETE_ADDR' }
    ]);
    card.writel(0x10, 0x184030 / 4);
    expect(card.translate(0x3000).name).toBe('IGU CAM[12]');
  });

  it('says which function reads', () => {
    expect(make({ pf: 6 }).readl(0x1fc)).toBe(0x00060026); // pfid 6, port 2, absolute 6
  });
});

describe('accesses outside the map', () => {
  it.each([
    ['misaligned', 0x3002],
    ['misaligned', 0.5],
    ['misaligned', Number.NaN],
    ['outside-bar', 0xd000],
    ['outside-bar', -4],
    ['unmapped-bar', 0x60],
    ['unmapped-bar', 0x1f4],
    ['unmapped-bar', 0xffc]
  ])('%s at %d', (code, offset) => {
    const card = make();
    const fault = { code, grc: null };
    expect(faultOf(() => card.readl(offset))).toEqual(fault);
    expect(faultOf(() => card.peek(offset))).toEqual(fault);
    expect(faultOf(() => card.writel(offset, 0))).toEqual(fault);
    expect(faultOf(() => card.translate(offset))).toEqual(fault);
  });

  it.each([0x100, 0x8c24, 0x96d8, 0xe2e000, 0x1fffffc])('no register at GRC %i', (address) => {
    const card = make();
    card.writel(0x10, address / 4);
    const fault = { code: 'unmapped-grc', grc: address };
    expect(faultOf(() => card.readl(0x3000))).toEqual(fault);
    expect(faultOf(() => card.writel(0x3000, 1))).toEqual(fault);
    expect(faultOf(() => card.translate(0x3000))).toEqual(fault);
  });

  it('refuses writes to what only the card changes', () => {
    const card = make();
    card.writel(0x10, POR_0 / 4);
    expect(faultOf(() => card.writel(0x3000, 1))).toEqual({ code: 'read-only', grc: POR_0 });
    expect(faultOf(() => card.writel(0x1f8, 1))).toEqual({ code: 'read-only', grc: null });
  });

  it('reads 0 at the low end of GRC space and drops writes', () => {
    const card = make();
    card.writel(0x10, 0);
    card.writel(0x3008, 7);
    expect(card.readl(0x3008)).toBe(0);
    expect(card.translate(0x3008).name).toBe('GRC[2]');
  });
});

describe('the mailbox', () => {
  it('answers at the very next read without a delay', () => {
    const card = make();
    send(card, 0x001e0000, 1, 3);
    expect([read(card, FW_HEADER), read(card, FW_PARAM)]).toEqual([0x00160001, 8]);
  });

  it('keeps the old answer until the new one is due', () => {
    const card = make({ delayMicroseconds: 100 });
    send(card, 0x43000000, 1);
    card.advance(100);
    send(card, 0x001e0000, 2, 4);
    card.advance(99.5);
    expect([read(card, FW_HEADER), read(card, FW_PARAM)]).toEqual([0x00160001, 1]);
    expect(read(card, UNION)).toBe(0);
    card.advance(0.5);
    expect([read(card, FW_HEADER), read(card, FW_PARAM)]).toEqual([0x00160002, 16]);
    expect(read(card, UNION)).toBe(1);
  });

  it('takes parameter and data as they stood when the header was written', () => {
    const card = make({ delayMicroseconds: 10 });
    write(card, UNION, 10);
    send(card, 0x34000000, 1, 0x20000);
    write(card, UNION, 1);
    write(card, PARAM, 0);
    card.advance(10);
    expect([read(card, UNION), read(card, UNION + 4)]).toEqual([10, 1375]);
    expect(card.commands[0]?.param).toBe(0x20000);
  });

  it('does not take the same header twice', () => {
    const card = make();
    send(card, 0x002e0000, 1);
    write(card, HEADER, 0x002e0001);
    expect(card.commands).toHaveLength(1);
  });

  it('forgets a command when another comes before the answer', () => {
    const card = make({ delayMicroseconds: 10 });
    send(card, 0x002e0000, 1);
    card.advance(5);
    send(card, 0x02010000, 2);
    card.advance(5);
    expect(read(card, FW_HEADER)).toBe(0);
    card.advance(5);
    expect(read(card, FW_HEADER)).toBe(0x00160002);
    expect(card.commands.map(({ answer }) => answer)).toEqual([null, 0x00160002]);
  });

  it('is plain memory for every other function', () => {
    const card = make();
    write(card, 0x38, 0x002e0001);
    expect([read(card, 0x38), read(card, 0x38 + FW_HEADER)]).toEqual([0x002e0001, 0]);
    expect(card.commands).toEqual([]);
  });

  it('is where the function’s number says, in both layouts', () => {
    for (const layout of ['6.12', '4.17'] as const) {
      const card = make({ layout, pf: 3 });
      expect(card.mailboxAddress).toBe(0xe210c8);
      write(card, 3 * 0x38, 0x002e0001);
      expect(card.mailbox().fwMbHeader).toBe(0x00800001);
    }
  });

  it('shows its words', () => {
    const card = make();
    write(card, UNION + 28, 9);
    send(card, 0x001e0000, 0x1c, 3);
    expect(card.mailbox()).toEqual({
      drvMbHeader: 0x001e001c,
      drvMbParam: 3,
      fwMbHeader: 0x0016001c,
      fwMbParam: 8,
      drvPulseMb: 0,
      mcpPulseMb: 0,
      unionData: [0, 0, 0, 0, 0, 0, 0, 9]
    });
  });
});

describe('configurations that describe no card', () => {
  it.each<[string, Partial<CardConfig>]>([
    ['pf', { pf: 8 }],
    ['ports', { numPorts: 3 }],
    ['memory beyond the scratchpad', { sharedMemAddr: 0x2c000 }],
    ['memory over the settings', { sharedMemAddr: 0x28000 }],
    ['settings beyond the scratchpad', { nvmCfgAddr: 0xe2d800 }],
    ['MAC', { mac: '14:02:ec' }]
  ])('%s', (_, change) => {
    expect(() => make(change)).toThrow(RangeError);
  });

  it('time does not run backwards', () => {
    expect(() => {
      make().advance(-1);
    }).toThrow(RangeError);
  });
});
