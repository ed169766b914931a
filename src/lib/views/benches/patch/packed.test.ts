import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '#lib/probe/patched.ts';
import { pack, unpack, upTo } from './packed.ts';

describe('a text in an address', () => {
  it('comes back as it went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const clean = text.replaceAll('\r\n', '\n');
        const packed = await pack(clean);
        expect(packed).toMatch(/^z[\w-]*$/);
        expect(await unpack(packed)).toBe(clean);
      }),
      { numRuns: 100 }
    );
  });

  it('takes nothing else, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        if (typeof value !== 'string') expect(await unpack(value)).toBeNull();
        else await unpack(value);
      })
    );
    const packed = await pack('int f(void);\n'.repeat(50));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: packed.length - 1 }), fc.string(), async (at, other) => {
        const mutated = packed.slice(0, at) + other + packed.slice(at + 1);
        const text = await unpack(mutated);
        expect(text === null || text.length <= MOST_TEXT).toBe(true);
      })
    );
  });

  it('does not unfold what is too long', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url');
    expect(await unpack(`z${bomb.slice(0, 29_000)}`)).toBeNull();
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 1000) controller.close();
        else controller.enqueue(new Uint8Array(1000));
      }
    });
    expect(await upTo(endless, 4000)).toBeNull();
    expect(pulled).toBeLessThan(10);
    expect(await unpack(await pack('a'.repeat(MOST_TEXT + 1)))).toBeNull();
    expect(await unpack(await pack('a'.repeat(MOST_TEXT)))).toHaveLength(MOST_TEXT);
  });
});
