import { describe, expect, it } from 'vitest';
import { hex } from '#lib/bits/index.ts';
import { DEFAULT_CARD, type CardConfig } from './config.ts';
import { post, replyTo, type Request } from './firmware.ts';

const ask = (code: number, param = 0, data: readonly number[] = [], seq = 1): Request => ({
  code,
  seq,
  param,
  data: Array.from({ length: 8 }, (_, index) => data[index] ?? 0)
});
const answer = (request: Request, config: CardConfig = DEFAULT_CARD): unknown => {
  const reply = replyTo(request, config);
  return reply && { header: hex(reply.header), param: hex(reply.param), data: reply.data };
};

// The commands of a probe in order: code, parameter, resource id; then header and parameter of the
// answer that a healthy firmware gives.
const share = (id: number): readonly [number, number, number, string, string] => [
  0x34000000,
  0x00020000,
  id,
  '0x3400',
  '0x00020000'
];
const PROBE: readonly (readonly [number, number, number, string, string])[] = [
  [0x00310000, 0, 0, '0x0016', '0x00000000'],
  [0x002b0000, 0, 0, '0x0016', '0x00000000'],
  [0x002e0000, 0, 0, '0x0080', '0x00000000'],
  [0x00230000, 0x3f, 0, '0x0016', '0x00000100'],
  ...[11, 15, 21, 16, 17].map(
    (id) => [0x35000000, 0x00020000, id, '0x3400', '0x00020000'] as const
  ),
  ...[0, 1, 2, 14, 7, 6, 9, 9, 11, 10, 15, 21, 11, 16, 17].map(share),
  [0x00230000, 0x9f, 0, '0x0016', '0x00000300'],
  [0x43000000, 0, 0, '0x0016', '0x00000001'],
  [0x02010000, 0, 0, '0x0016', '0x00000000'],
  [0x001e0000, 3, 0, '0x0016', '0x00000008']
];

describe('a healthy firmware', () => {
  it('answers the 28 commands of a probe', () => {
    expect(PROBE).toHaveLength(28);
    PROBE.forEach(([code, param, id, upper, answerParam], index) => {
      const seq = index + 1;
      expect(answer(ask(code, param, [id], seq)), `command ${seq}`).toMatchObject({
        header: `${upper}${hex(seq, 4).slice(2)}`,
        param: answerParam
      });
    });
  });

  it('gives each function its own share of a resource, in the layout of resource_info', () => {
    const second = { ...DEFAULT_CARD, pf: 3 };
    for (const id of [0, 1, 2, 6, 7, 9, 10, 11, 14, 15, 16, 17, 21]) {
      const first = replyTo(ask(0x34000000, 0x20000, [id]), DEFAULT_CARD)?.data ?? [];
      const other = replyTo(ask(0x34000000, 0x20000, [id]), second)?.data ?? [];
      expect(first).toHaveLength(6);
      expect(first[0]).toBe(id);
      expect(first[1], `resource ${id}`).toBeGreaterThan(0);
      expect([first[2], other[2]]).toEqual([0, 3 * (first[1] ?? 0)]);
    }
  });

  it('keeps the ILT lines of the last function below the limit of 11000', () => {
    const [, size = 0, offset = 0] =
      replyTo(ask(0x34000000, 0x20000, [10]), { ...DEFAULT_CARD, pf: 7 })?.data ?? [];
    expect(size + offset).toBe(11000);
  });

  it('takes over the size that a driver proposes', () => {
    expect(replyTo(ask(0x35000000, 0x20000, [11, 7]), DEFAULT_CARD)?.data[1]).toBe(7);
  });

  it('knows neither an unlisted resource nor a lock opcode of 0', () => {
    expect(answer(ask(0x34000000, 0x20000, [99]))).toMatchObject({ header: '0x35000001' });
    expect(answer(ask(0x00230000, 0x1f))).toMatchObject({ param: '0x000000ff' });
  });

  it('grants a lock in the name of the function that asked', () => {
    const config = { ...DEFAULT_CARD, pf: 2 };
    expect(answer(ask(0x00230000, 0x3f), config)).toMatchObject({ param: '0x00000102' });
    expect(answer(ask(0x43000000), config)).toMatchObject({ param: '0x00000004' });
  });

  it('describes images by index, and index 256 as the first', () => {
    const image = (index: number): readonly number[] =>
      replyTo(ask(0x001e0000, index * 256 + 4), DEFAULT_CARD)?.data ?? [];
    expect(image(0)).toEqual([1, 0x0a, 0x20000, 0x1000]);
    expect([1, 2, 3, 4, 5].map((index) => image(index)[1])).toEqual([0x1a, 0x1b, 0x1c, 0x1d, 0x1f]);
    expect(replyTo(ask(0x001e0000, 0x00010004), DEFAULT_CARD)?.data).toEqual(image(0));
    expect(answer(ask(0x001e0000, 0x204))).toMatchObject({ param: '0x00000010' });
  });

  it.each([0x00990000, 0x10000000, 0xffff0000, 0])(
    'answers the unknown command %i with the sequence number alone',
    (code) => {
      expect(answer(ask(code, 5, [1, 2], 0x1234))).toEqual({
        header: '0x00001234',
        param: '0x00000000',
        data: []
      });
    }
  );

  it('passes the other built-in tests and refuses unknown ones', () => {
    expect([0, 1, 2, 5].map((test) => replyTo(ask(0x001e0000, test), DEFAULT_CARD)?.param)).toEqual(
      [3, 1, 1, 3]
    );
  });
});

describe('answers that were set', () => {
  const bist = ask(0x001e0000, 3, [], 0x1c);
  const image = ask(0x001e0000, 4, [], 0x1d);

  it('tells the number of images from their attributes', () => {
    const config: CardConfig = {
      ...DEFAULT_CARD,
      numImages: { code: 0x00170000, param: 5 },
      answers: { BIST_TEST: { code: 0x00010000 } }
    };
    expect(answer(bist, config)).toMatchObject({ header: '0x0017001c', param: '0x00000005' });
    expect(answer(image, config)).toMatchObject({ header: '0x0001001d', param: '0x00000010' });
  });

  it('counts 8 images with OK and none with anything else, unless told', () => {
    const count = (code: number, param: number | null): number | undefined =>
      replyTo(bist, { ...DEFAULT_CARD, numImages: { code, param } })?.param;
    expect([count(0x00160000, null), count(0x0016ffff, null), count(0, null)]).toEqual([8, 8, 0]);
    expect([count(0x00160000, 0), count(0, 4)]).toEqual([0, 4]);
  });

  it('ignores the low half of a code that was set', () => {
    expect(answer(bist, { ...DEFAULT_CARD, numImages: { code: 0x0017ffff } })).toMatchObject({
      header: '0x0017001c'
    });
  });

  it('can put any return code into one image’s attributes', () => {
    const config = { ...DEFAULT_CARD, imageReturnCodes: { 2: 3 } };
    const codes = [1, 2].map((index) => replyTo(ask(0x001e0000, index * 256 + 4), config)?.data[0]);
    expect(codes).toEqual([1, 3]);
  });

  it('can send other data', () => {
    const config: CardConfig = { ...DEFAULT_CARD, answers: { OS_WOL: { data: [7, 8] } } };
    expect(replyTo(ask(0x002e0000), config)?.data).toEqual([7, 8]);
  });

  it('can stay silent, or echo the number before', () => {
    const stale = { fault: 'stale-seq' } as const;
    expect(replyTo(bist, { ...DEFAULT_CARD, numImages: { fault: 'silent' } })).toBeNull();
    expect(answer(bist, { ...DEFAULT_CARD, numImages: stale })).toMatchObject({
      header: '0x0016001b'
    });
    expect(answer(ask(0x001e0000, 3, [], 0), { ...DEFAULT_CARD, numImages: stale })).toMatchObject({
      header: '0x0016ffff'
    });
  });
});

it('writes data first, then the parameter, then the header', () => {
  const written: string[] = [];
  post((address) => written.push(hex(address, 6)), 0xe21020, {
    header: 0x00160001,
    param: 16,
    data: [1, 2, 3, 4]
  });
  expect(written).toEqual(['0xe21038', '0xe2103c', '0xe21040', '0xe21044', '0xe2102c', '0xe21028']);
});
