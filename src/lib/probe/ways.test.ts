import { describe, expect, it } from 'vitest';
import { patched, stretchOf } from './patched.ts';
import { resultOf } from './outcome.ts';
import type { Driver } from './run.ts';
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts';
import { CODES, Sweeper } from './sweep.ts';

/** A few hundred codes: each neighbour of those with a name, single bits, and steps through all. */
const codes = [
  ...Array.from({ length: 64 }, (_, code) => code),
  ...Array.from({ length: 16 }, (_, bit) => 2 ** bit),
  ...Array.from({ length: CODES / 512 }, (_, step) => step * 512 + (step % 512))
];

/**
 * Holds the fate of each code to its own whole run, with the statements of each; gives how many of them
 * were run for it.
 */
function compare(scenario: Scenario, driver?: Driver, of: readonly number[] = codes): number {
  const whole = new Sweeper(scenario, { mute: true, driver });
  const followed = new Sweeper(scenario, { mute: true, driver });
  const hits = whole.run.machine.hits.slice();
  for (const code of of) {
    whole.run.machine.hits.set(hits);
    followed.run.machine.hits.set(hits);
    const { probe } = resultOf(whole.end(code));
    const rcOf = (name: string): number | null => {
      const value = whole.run.machine.returned(name);
      return value === undefined ? null : Number(value);
    };
    const alone = {
      rc: rcOf('qed_mcp_bist_nvm_get_num_images'),
      populateRc: rcOf('qed_mcp_nvm_info_populate'),
      probe
    };
    const fate = followed.fate(code);
    if (fate.rc !== alone.rc || fate.populateRc !== alone.populateRc || fate.probe !== probe) {
      expect({ code, ...fate }).toEqual({ code, ...alone });
    }
    const sameHits = followed.run.machine.hits.every(
      (hit, statement) => hit === whole.run.machine.hits[statement]
    );
    if (!sameHits) expect.fail(`the statements of code ${String(code)} differ`);
  }
  return followed.runs;
}

/** The driver of 6.12 with other text in the question, and after it where its caller sees an error. */
function driverWith(inQuestion: string, onError: string): Driver {
  const { text } = stretchOf('6.12');
  const changed = text
    .replace('\treturn -EINVAL;\n', `\t${inQuestion} return -EINVAL;\n`)
    .replace(
      'if (rc || nvm_info',
      `if (rc == -EINVAL) { ${onError} goto release; }\n\tif (rc || nvm_info`
    );
  const made = patched('6.12', changed);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.driver;
}

describe('an answer that takes a known way', () => {
  it.each<Partial<Scenario>>([
    {},
    { edition: '4.16' },
    { edition: '6.12-fix', mask: 0x00160000 },
    { edition: '6.13', mask: 0 },
    { edition: '6.13', transportMask: 0xffffffff },
    { param: 300, mask: 0x00ff0000 },
    { stack: 'pattern', mask: 0xfff00000 },
    { stack: 'zero', imageRc: { 3: 7 }, mask: 0 },
    { fault: 'reset' },
    { fault: 'all-ones' }
  ])('ends as it would have ended alone: %j', (run) => {
    const runs = compare(
      { ...DEFAULT_SCENARIO, ...run },
      undefined,
      run.mask === 0 ? codes.slice(0, 90) : codes
    );
    expect(runs).toBeLessThanOrEqual(4);
  });

  it.each<Partial<Scenario>>([
    {},
    { edition: '6.12-fix' },
    { edition: '6.13', mask: 0x00160000 },
    { edition: '6.13', mask: 0xaaaa0000, transportMask: 0xfff0ffff }
  ])('ends so for every code, by brute force: %j', { timeout: 120_000 }, (run) => {
    const all = Array.from({ length: CODES }, (_, code) => code);
    expect(compare({ ...DEFAULT_SCENARIO, ...run }, undefined, all)).toBeLessThanOrEqual(4);
  });

  it.each([
    [
      'holds another word in a local',
      '*num_images = rsp;',
      'rc = nvm_info.num_images & 0x10000 ? -5 : rc;'
    ],
    [
      'has written another word to the heap',
      'hwfn->nvm_info.num_images = rsp;',
      'rc = hwfn->nvm_info.num_images & 0x10000 ? -5 : rc;'
    ],
    ['hands it on as its error', 'if (rsp & 0x10000) return -5;', 'rc = rc;'],
    [
      'writes it to the card',
      'qed_wr(hwfn, ptt, hwfn->mcp_info->drv_mb_addr + offsetof(struct public_drv_mb, drv_mb_param), rsp);',
      `rc = qed_rd(hwfn, ptt, hwfn->mcp_info->drv_mb_addr +
          offsetof(struct public_drv_mb, drv_mb_param)) & 0x10000 ? -5 : rc;`
    ],
    [
      'reads the mailbox again',
      '',
      `rc = qed_rd(hwfn, ptt, hwfn->mcp_info->drv_mb_addr +
          offsetof(struct public_drv_mb, fw_mb_header)) & 0x10000 ? -5 : rc;`
    ],
    [
      'asks again',
      '',
      `u32 rsp, count;
       qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_BIST_TEST, DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES,
                   &rsp, &count);
       rc = rsp & 0x10000 ? -5 : rc;`
    ]
  ])('is told from one that %s', (_, inQuestion, onError) => {
    const driver = driverWith(inQuestion, onError);
    compare(DEFAULT_SCENARIO, driver);
    // It does matter: else the comparison would say nothing.
    const sweeper = new Sweeper(DEFAULT_SCENARIO, { mute: true, driver });
    const fates = [sweeper.fate(0x20), sweeper.fate(0x21)];
    expect(
      new Set(fates.map(({ rc, populateRc }) => `${String(rc)} ${String(populateRc)}`)).size
    ).toBe(2);
  });

  it('is none where the driver tells all answers apart: then each is run', () => {
    const driver = driverWith('return -(int)(rsp >> 16);', 'rc = rc;');
    expect(compare(DEFAULT_SCENARIO, driver)).toBe(new Set(codes).size);
  });
});
