import { describe, expect, it } from 'vitest';
import { compile } from '#lib/c/index.ts';
import { MOST_TEXT, patched, stretchOf } from '#lib/probe/patched.ts';
import { brokenBy, QUESTIONS } from '#lib/probe/prove.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { HOSTILE } from '../c/hostile.ts';
import { mutantOf, wordsOf } from '../c/mutant.ts';
import { Random, SEED } from '../c/random.ts';

/** Texts in all, and those of them that go through the whole driver and are run. */
const TEXTS = 20_000;
const WHOLE = 150;

/** What a reader's lines need from the rest of the driver, so that a text costs half a millisecond. */
const PRELUDE = `typedef unsigned int u32; typedef unsigned long size_t; typedef _Bool bool;
enum { EBUSY = 16, ENOMEM = 12, EINVAL = 22, EOPNOTSUPP = 95, GFP_KERNEL = 1, QED_MSG_SP = 2 };
#define FW_MSG_CODE_MASK 0xffff0000
#define FW_MSG_CODE_OK 0x00160000
#define FW_MSG_CODE_UNSUPPORTED 0x00000000
#define DRV_MSG_CODE_BIST_TEST 0x001e0000
#define DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES 3
#define DRV_MB_PARAM_BIST_NVM_TEST_IMAGE_BY_INDEX 4
#define DRV_MB_PARAM_BIST_TEST_IMAGE_INDEX_SHIFT 8
struct qed_ptt;
struct bist_nvm_image_att { u32 return_code; u32 image_type; u32 nvm_start_addr; u32 len; };
struct qed_nvm_image_info { u32 num_images; struct bist_nvm_image_att *image_att; bool valid; };
struct qed_hwfn { struct qed_nvm_image_info nvm_info; };
void DP_ERR(const void *hwfn, const char *format, ...);
void DP_INFO(const void *hwfn, const char *format, ...);
void DP_VERBOSE(const void *hwfn, u32 module, const char *format, ...);
void *kmalloc_array(size_t n, size_t size, u32 flags);
void kfree(const void *p);
struct qed_ptt *qed_ptt_acquire(struct qed_hwfn *hwfn);
void qed_ptt_release(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd, u32 param, u32 *resp, u32 *out);
int qed_mcp_nvm_rd_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd, u32 param, u32 *resp,
                       u32 *size, void *buffer);
`;

const { text } = stretchOf('6.12-fix');
const source = wordsOf(text);

/** Compiles a reader's text; where it compiles, runs it and judges the run. */
function feed(own: string): 'errors' | 'ran' {
  const made = patched('6.12-fix', own);
  if (!made.ok) {
    const lines = own.split('\n').length;
    expect(made.tooLong || made.problems.length > 0).toBe(true);
    for (const { line, column } of made.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
    }
    return 'errors';
  }
  const short = { ...made.driver, mostSteps: 100_000, mostMessages: 200 };
  const scenario = { ...DEFAULT_SCENARIO, edition: '6.12-fix' as const };
  expect(['ok', 'failed', 'fault']).toContain(record(scenario, short).outcome.probe);
  brokenBy({ ...made, driver: short }, QUESTIONS.wide, { ...scenario, rsp: 0x00160000 });
  return 'ran';
}

/** A failure shows the text, so that it can become a case. */
function showing(own: string, use: (own: string) => void): void {
  try {
    use(own);
  } catch (error) {
    throw new Error(`with this text:\n${own.slice(0, 4000)}`, { cause: error });
  }
}

describe(`the patch compiler takes any text, seed ${String(SEED)}`, () => {
  it('knows the prelude', () => {
    expect(compile([{ name: 'own.c', text: PRELUDE + text }])).toMatchObject({ ok: true });
  });

  it(`${String(TEXTS - WHOLE)} changed texts: a program or errors with a place`, () => {
    const random = new Random(SEED);
    const prelude = PRELUDE.split('\n').length - 1;
    let whole = 0;
    for (let n = 0; n < TEXTS - WHOLE; n += 1) {
      showing(mutantOf(random, source), (own) => {
        const compiled = compile([{ name: 'own.c', text: PRELUDE + own }]);
        if (compiled.ok) whole += 1;
        else if (compiled.errors.length === 0) throw new Error('no errors, and no program');
        else if (compiled.errors.some(({ line, file }) => file === 'own.c' && line <= prelude)) {
          throw new Error('an error in the prelude');
        }
      });
    }
    expect(whole).toBeGreaterThan(1000);
  });

  it(`${String(WHOLE)} changed texts in the whole driver, of which many run`, () => {
    const random = new Random(SEED + 1);
    let ran = 0;
    for (let n = 0; n < WHOLE; n += 1) {
      showing(mutantOf(random, source), (own) => {
        if (feed(own) === 'ran') ran += 1;
      });
    }
    expect(ran).toBeGreaterThan(WHOLE / 20);
  });

  it('hostile texts, each cut to what is taken', () => {
    for (const [name, own] of Object.entries(HOSTILE)) {
      showing(`${name}: ${own}`, () => {
        feed(own.slice(0, MOST_TEXT));
        feed(`${text}\n${own}`.slice(0, MOST_TEXT));
        expect(patched('6.12-fix', own.padEnd(MOST_TEXT + 1))).toMatchObject({ tooLong: true });
      });
    }
  });
});
