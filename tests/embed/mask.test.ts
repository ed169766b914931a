import fc from 'fast-check';
import { expect, it } from 'vitest';
import { and } from '#lib/bits/index.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, EDITIONS } from '#lib/probe/scenario.ts';
import type { Outcome } from '#lib/probe/trace.ts';
import { maskFates } from '../../src/embeds/mask/fates.ts';
import { fateOf } from '../../src/embeds/mask/sheet.svelte.ts';

const fates = maskFates();
/** What the stencil tells of a run. */
const told = ({
  rc,
  errno,
  probe,
  populateRc,
  probeError,
  images,
  interfaces,
  fault
}: Outcome) => ({
  rc,
  errno,
  probe,
  populateRc,
  probeError,
  images,
  interfaces,
  fault: fault?.code
});

const half = fc.integer({ min: 0, max: 0xffff });
/** Codes and masks about which something happens, and any others. */
const rsp = fc
  .oneof(fc.constantFrom(0, 0x0016, 0x0017, 0x0006, 0x8016), half)
  .map((code) => code * 0x10000);
const mask = fc.oneof(
  fc.constantFrom(0xffff0000, 0, 0xffffffff, 0x00160000, 0xfffe0000, 0xffef0000, 0x0000ffff),
  fc.tuple(half, half).map(([high, low]) => high * 0x10000 + low)
);

it.each(EDITIONS)(
  'the stencil tells of every answer and mask what a run of edition %s tells',
  (edition) => {
    fc.assert(
      fc.property(rsp, mask, (answer, sheet) => {
        const scenario = {
          ...DEFAULT_SCENARIO,
          edition,
          rsp: and(answer, 0xffff0000),
          mask: sheet
        };
        expect(told(fateOf(scenario, fates))).toEqual(told(record(scenario).outcome));
      }),
      { numRuns: 60 }
    );
  }
);
