import { describe, expect, it } from 'vitest';
import { Memory } from '#lib/c/index.ts';
import { editionFiles } from '#lib/driver/editions.ts';
import { Kernel } from '#lib/driver/kernel.ts';
import { weave } from '#lib/driver/stretch.ts';
import { patched, PATCH_EDITIONS, stretchOf, type PatchEdition } from '#lib/probe/patched.ts';
import { brokenBy, casesOf, prove, QUESTIONS, type Proof } from '#lib/probe/prove.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, FAULTS, type Scenario } from '#lib/probe/scenario.ts';
import { CODES } from '#lib/probe/sweep.ts';
import { Random, SEED } from '../c/random.ts';

/** A text that compiles, from an edition's by replacing pieces that have to be there. */
function subject(edition: PatchEdition, ...changes: readonly (readonly [string, string])[]) {
  let { text } = stretchOf(edition);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const made = patched(edition, text);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made;
}

const FIX = [
  '\treturn -EINVAL;\n}',
  '\tif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)\n\t\treturn -EOPNOTSUPP;\n\treturn -EINVAL;\n}'
] as const;
const LATE = [
  '\treturn -EINVAL;\n}',
  '\treturn -EINVAL;\n\tif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)\n\t\treturn -EOPNOTSUPP;\n}'
] as const;
const TRUE_LOG = [
  'if (rc || nvm_info.num_images == 0) {',
  'if (rc == 0 && nvm_info.num_images == 0)\n\t\tgoto publish;\n\tif (rc) {'
] as const;
const SURVIVES = [
  '\t\t\tkfree(nvm_info.image_att);\n\t\t\tgoto release;',
  '\t\t\tkfree(nvm_info.image_att);\n\t\t\tnvm_info.num_images = 0;\n\t\t\tgoto publish;'
] as const;
const NO_RELEASE = [
  'DP_INFO(hwfn, "DRV_MSG_CODE_BIST_TEST is not supported\\n");',
  'DP_INFO(hwfn, "DRV_MSG_CODE_BIST_TEST is not supported\\n");\n\t\treturn 0;'
] as const;

/** What a counter-example is, in short. */
const first = ({ counter }: Proof) =>
  counter && {
    clause: counter.clause,
    rsp: counter.scenario.rsp,
    param: counter.scenario.param,
    fault: counter.scenario.fault
  };

describe("a reader's text in an edition", () => {
  it('changes nothing where nothing was changed: same files, same numbers, same runs', () => {
    for (const edition of PATCH_EDITIONS) {
      const { text } = stretchOf(edition);
      expect(text).not.toMatch(/^#line/m);
      const plain = editionFiles(edition);
      expect(weave(edition, text).files).toEqual(plain.ok ? plain.files : null);
      const scenario = { ...DEFAULT_SCENARIO, edition };
      expect(record(scenario, subject(edition).driver).outcome).toEqual(record(scenario).outcome);
    }
  });

  it('keeps the number of a message that moves, and knows its lines in the file', () => {
    const made = subject('6.12', [
      '\tstruct qed_ptt *ptt;\n\tint rc;\n',
      '\tint rc;\n\tstruct qed_ptt *ptt;\n\n\n'
    ]);
    const { outcome, files } = record(DEFAULT_SCENARIO, made.driver);
    expect(outcome.dmesg).toContain(
      '[qed_mcp_nvm_info_populate:3374()]Failed getting number of images'
    );
    const lines = files.find(({ name }) => name === 'qed_mcp.c')?.lines ?? [];
    const own = made.driver.files.length > 0 ? stretchOf('6.12') : null;
    const at = lines.findIndex((line) => line.includes('Failed getting number')) + 1;
    expect(made.rowOf(at)).not.toBeNull();
    expect(made.rowOf((own?.first ?? 0) - 1)).toBeNull();
    expect(made.rowOf(own?.first ?? 0)).toBe(1);
  });

  it('lists errors at the lines of the text, those behind it at its last', () => {
    const { text } = stretchOf('6.12');
    const wrong = patched('6.12', text.replace('u32 rsp;', 'u32 rsq;'));
    expect(wrong).toMatchObject({
      ok: false,
      problems: [{ code: 'undeclared', line: 8, names: ['rsp'], behind: false }, { line: 12 }]
    });
    const open = patched('6.12', text.slice(0, -1));
    expect(open.ok || open.problems[0]).toMatchObject({
      line: text.split('\n').length,
      behind: true
    });
    expect(patched('6.12', text.replace('kfree(', 'kgone('))).toMatchObject({ ok: false });
    expect(
      patched('6.12', 'void kgone(int a);\n' + text.replace('kfree(', 'kgone(0); kfree('))
    ).toMatchObject({
      problems: [{ code: 'no-host', names: ['kgone'] }]
    });
  });

  it('ends a loop, and a loop that prints, with a sentence', () => {
    const loop = subject('6.12', ['\tint rc;\n', '\tint rc;\n\n\tfor (;;)\n\t\trsp = 1;\n']);
    expect(record(DEFAULT_SCENARIO, loop.driver).outcome.fault?.code).toBe('out-of-steps');
    const proof = prove(loop, QUESTIONS.fix);
    expect(proof).toMatchObject({ cases: 1, counter: { clause: 'sound' } });
    const prints = subject('6.12', [
      '\tint rc;\n',
      '\tint rc;\n\n\tfor (;;)\n\t\tDP_ERR(hwfn, "a\\n");\n'
    ]);
    expect(record(DEFAULT_SCENARIO, prints.driver).outcome.fault?.code).toBe('host:log-full');
  });
});

describe('the proof', () => {
  it('finds the smallest counter-example', () => {
    const none = { rsp: 0, param: null, fault: 'none' };
    expect(first(prove(subject('6.12'), QUESTIONS.fix))).toEqual({
      clause: 'unsupported',
      ...none
    });
    expect(first(prove(subject('6.12', LATE), QUESTIONS.fix))).toEqual({
      clause: 'unsupported',
      ...none
    });
    expect(first(prove(subject('6.12-fix'), QUESTIONS.params))).toEqual({
      clause: 'sound',
      ...none,
      param: 1
    });
    expect(first(prove(subject('6.13'), QUESTIONS.whole))).toEqual({
      clause: 'log',
      rsp: 0x00160000,
      param: 0,
      fault: 'none'
    });
    expect(first(prove(subject('6.13'), QUESTIONS.image))?.clause).toBe('image');
    expect(
      first(prove(subject('6.13', ['== FW_MSG_CODE_OK)', '>= FW_MSG_CODE_OK)']), QUESTIONS.fix))
    ).toEqual({
      clause: 'refused',
      rsp: 0x00170000,
      param: null,
      fault: 'none'
    });
  });

  it('holds for the fix, over all codes and faults', () => {
    const heard: number[] = [];
    const proof = prove(subject('6.12', FIX), QUESTIONS.fix, (done) => heard.push(done));
    // Two faults under which the answer is read, two stale ones, and four runs without an answer.
    expect(proof).toEqual({
      cases: 6 * CODES + 2,
      runs: 2 * CODES + 6,
      total: 6 * CODES + 2,
      counter: null
    });
    expect(heard.length).toBeGreaterThan(100);
  });

  it('holds for a log that tells the truth, and for a driver that survives an image', () => {
    const whole = prove(
      subject('6.12-fix', TRUE_LOG, [
        'goto publish;',
        'nvm_info.num_images = 0;\n\t\tgoto publish;'
      ]),
      QUESTIONS.whole
    );
    expect(whole).toMatchObject({ cases: casesOf(QUESTIONS.whole), counter: null });
    const image = prove(
      subject('6.12-fix', TRUE_LOG, SURVIVES, [
        'goto publish;',
        'nvm_info.num_images = 0;\n\t\tgoto publish;'
      ]),
      {
        ...QUESTIONS.image,
        sets: QUESTIONS.image.sets.slice(0, 10)
      }
    );
    expect(image.counter).toBeNull();
  });

  it('finds with a wider set what the codes alone do not show', () => {
    const cases = { ...QUESTIONS.fix, sets: QUESTIONS.fix.sets.slice(0, 1) };
    for (const [made, clause] of [
      [subject('6.13', NO_RELEASE), 'returned'],
      [
        subject(
          '6.13',
          ['\t\tif (rc) {', '\t\tif (0) {'],
          [
            'rc = qed_mcp_bist_nvm_get_image_att(hwfn, ptt, &nvm_info.image_att[i], i);',
            'nvm_info.image_att[i].len = rc = 0;'
          ]
        ),
        'content'
      ],
      [
        subject(
          '6.13',
          ['i < nvm_info.num_images', 'i < 8'],
          ['i < 8', 'i < nvm_info.num_images && i < 8']
        ),
        'content'
      ]
    ] as const) {
      expect(prove(made, cases).counter).toBeNull();
      expect(prove(made, QUESTIONS.wide).counter?.clause).toBe(clause);
    }
    expect(prove(subject('6.13'), QUESTIONS.wide)).toMatchObject({
      cases: casesOf(QUESTIONS.wide),
      counter: null
    });
  });

  it('sees of a run what its record says, whatever the answer', () => {
    const random = new Random(SEED);
    const made = subject('6.12-fix');
    for (let n = 0; n < 60; n += 1) {
      const scenario: Scenario = {
        ...DEFAULT_SCENARIO,
        edition: '6.12-fix',
        rsp: random.pick([0, 0x16, 0x17, random.below(CODES)]) * 0x10000,
        param: random.pick([null, 0, 1, 8]),
        fault: random.pick(FAULTS)
      };
      const { seen } = brokenBy(made, QUESTIONS.whole, scenario);
      const { outcome, log } = record(scenario, made.driver);
      const own = log.filter((line) => made.functions.has(line.function ?? ''));
      expect(seen).toMatchObject({
        probe: outcome.probe,
        populateRc: outcome.populateRc,
        images: outcome.images,
        fault: outcome.fault,
        complained: own.some(({ level }) => level === 'err'),
        denied: own.some(({ message }) => message.includes('not supported'))
      });
    }
  });
});

describe('a driver that asks twice', () => {
  it('hears the same answer twice, in a record as in a sweep', () => {
    const twice = subject('6.12', [
      '\tif (rc)\n\t\treturn rc;\n',
      '\tif (rc == 0)\n\t\trc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_BIST_TEST, DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES, &rsp, num_images);\n\tif (rc)\n\t\treturn rc;\n'
    ]);
    // The card is set up for another answer than the one that is tried.
    const sets = [{ run: { rsp: 0x00170000, param: 8 }, codes: [0x16] }];
    expect(prove(twice, { clauses: ['counted'], sets }).counter).toBeNull();
    expect(record(DEFAULT_SCENARIO, twice.driver).outcome.probe).toBe('failed');
    const trace = record({ ...DEFAULT_SCENARIO, rsp: 0x00160000 }, twice.driver);
    expect(trace.outcome).toMatchObject({ probe: 'ok', images: 8 });
  });
});

describe('the kernel', () => {
  it('ends a run whose log is full', () => {
    const kernel = new Kernel({
      bus: { readl: () => 0, writel: () => undefined },
      advance: () => undefined,
      logLevel: 'notice',
      mostMessages: 1
    });
    expect(() => kernel.args(new Memory())).toThrow(/1 messages/);
  });
});
