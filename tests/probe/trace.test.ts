import { describe, expect, it } from 'vitest';
import { shl } from '#lib/bits/index.ts';
import { coverage } from '#lib/probe/coverage.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, EDITIONS, type Scenario } from '#lib/probe/scenario.ts';
import { bind, MOST_STEPS, prepare } from '#lib/probe/run.ts';
import { CODES, sweep } from '#lib/probe/sweep.ts';
import { transcript } from '#lib/probe/transcript.ts';
import type { Trace } from '#lib/probe/trace.ts';

const run = (change: Partial<Scenario> = {}): Trace => record({ ...DEFAULT_SCENARIO, ...change });

/** The first step at a place whose text has these words. */
function stepAt(trace: Trace, words: string): number {
  for (let step = 0; step < trace.length; step += 1) {
    const { file, line } = trace.placeAt(step);
    const text = trace.files.find(({ name }) => name === file)?.lines[line - 1] ?? '';
    if (text.includes(words)) return step;
  }
  throw new Error(`no step at ${words}`);
}

describe('a trace', () => {
  const trace = run();
  const decided = trace.outcome.decided?.step ?? 0;

  it('is the same for the same scenario, to the last line', () => {
    expect(transcript(run(), { statements: true })).toEqual(
      transcript(trace, { statements: true })
    );
  });

  it('is the same whichever reply was tried before it', () => {
    const other = { mask: 0xffff0001 };
    for (const change of [
      { rsp: 0x00160000 },
      { rsp: 0x00170000, param: 5 },
      { rsp: 0x00160000, param: 0 },
      { edition: '4.17', rsp: 0x00160000, param: 2 },
      { edition: '6.12-fix', param: 3 },
      { edition: '6.13', fault: 'reset', rsp: 0x12340000 }
    ] satisfies Partial<Scenario>[]) {
      run(other);
      const first = run(change);
      run({ ...change, rsp: 0xabcd0000, param: 9 });
      const again = run(change);
      const whole = { statements: true };
      expect(transcript(again, whole)).toEqual(transcript(first, whole));
      expect(again.outcome).toEqual(first.outcome);
      expect(again.commands).toEqual(first.commands);
      const at = first.commands.at(-1)?.sentStep ?? 0;
      for (let step = at; step < first.length; step += 7) {
        expect(again.stackAt(step)).toEqual(first.stackAt(step));
        expect(again.mailboxAt(step)).toEqual(first.mailboxAt(step));
      }
    }
  });

  it('knows who called whom where the reply is judged', () => {
    expect(trace.stackAt(decided).map((entry) => entry.function)).toEqual([
      'qed_mcp_bist_nvm_get_num_images',
      'qed_mcp_nvm_info_populate',
      'qed_hw_prepare_single',
      'qed_hw_prepare',
      'qed_probe',
      'qede_probe'
    ]);
  });

  it('shows the locals that the reply was stored in, before and after', () => {
    const local = (step: number, name: string) =>
      trace.stackAt(step)[0]?.locals.find((entry) => entry.name === name);
    const rsp = local(decided, 'rsp');
    expect(rsp).toMatchObject({ type: 'u32', text: '0x00000000' });
    const call = stepAt(trace, 'DRV_MSG_CODE_BIST_TEST');
    const entered = trace.stackAt(call)[0];
    expect(entered?.function).toBe('qed_mcp_bist_nvm_get_num_images');
    expect(entered?.locals.find(({ name }) => name === 'rsp')?.text).toBeNull();
    expect(local(decided, 'rc')).toMatchObject({ text: '0', changed: false });
  });

  it('shows the mailbox as the two sides left it', () => {
    const sent = trace.commands.at(-1)?.sentStep ?? 0;
    expect(trace.mailboxAt(sent).drvMbHeader).toBe(0x0201001b);
    expect(trace.mailboxAt(sent + 1)).toMatchObject({
      drvMbHeader: 0x001e001c,
      drvMbParam: 3
    });
    expect(trace.mailboxAt(decided)).toMatchObject({ fwMbHeader: 0x0000001c, fwMbParam: 0 });
    expect(trace.mailboxAt(0).drvMbHeader).toBe(0);
  });

  it('moves forward only: time, statements and accesses never fall', () => {
    for (let step = 1; step < trace.length; step += 1) {
      expect(trace.timeAt(step)).toBeGreaterThanOrEqual(trace.timeAt(step - 1));
      expect(trace.statementAt(step)).toBeGreaterThanOrEqual(trace.statementAt(step - 1));
    }
    const steps = trace.accesses.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('answers beyond its ends as at its ends', () => {
    expect(trace.placeAt(-5)).toEqual(trace.placeAt(0));
    expect(trace.placeAt(1e9)).toEqual(trace.placeAt(trace.length - 1));
    expect(trace.stackAt(trace.length - 1)).toEqual([]);
  });

  it('folds polls that see the same word, and counts what it folded', () => {
    const busy = run({ edition: '4.17', fault: 'silent' });
    expect(busy.length).toBeLessThan(30_000);
    expect(busy.outcome.steps).toBeGreaterThan(1_000_000);
    let folded = 0;
    for (let step = 0; step < busy.length; step += 1) folded += busy.foldedBefore(step);
    expect(folded + busy.length - 1).toBe(busy.outcome.steps);
    const failed = busy.log.find(({ message }) => message.startsWith('The MFW failed to respond'));
    const waiting = busy.stackAt(failed?.step ?? 0)[0];
    expect(waiting?.locals.find(({ name }) => name === 'cnt')?.text).toBe('0x0007a120');
  });
});

describe('a run too long to record', () => {
  const trace = run({ rsp: 0x00160000, param: 2_000 });
  const last = trace.length - 1;

  it('ends as a recorded one would, with one step for the rest', () => {
    expect(trace.outcome).toMatchObject({ probe: 'ok', rc: 0, images: 2_000, fault: null });
    expect(trace.length).toBeLessThan(100_010);
    expect(trace.foldedBefore(last)).toBe(trace.outcome.steps - last);
    expect(trace.statementAt(last)).toBe(trace.outcome.steps);
    expect(trace.stackAt(last)).toEqual([]);
  });

  it('knows every command, the unrecorded ones at its last step', () => {
    expect(trace.commands).toHaveLength(28 + 2_000);
    expect(trace.commands.at(-1)).toMatchObject({
      param: 0x0007cf04,
      sentStep: last,
      answeredStep: last,
      answerParam: 16
    });
    const early = trace.commands[30];
    expect(early?.answeredStep).toBeGreaterThan(early?.sentStep ?? Infinity);
  });

  it('still prints what a failure at its end prints', () => {
    const { outcome } = run({ rsp: 0x00160000, param: 1_500, imageRc: { 200: 0 } });
    expect(outcome.dmesg.at(-1)).toBe('[qed_probe:513()]hw prepare failed');
  });
});

describe('the sweep', () => {
  it.each([
    { edition: '6.12' },
    { edition: '6.12-fix' },
    { edition: '6.12', mask: 0 },
    { edition: '6.12-fix', mask: 0x00160000, param: 0 },
    { edition: '6.13', transportMask: 0xffffffff, mask: 0xffffffff },
    { edition: '6.12', fault: 'silent' }
  ] satisfies Partial<Scenario>[])('says of %j what single runs say', (change) => {
    const scenario = { ...DEFAULT_SCENARIO, ...change };
    const heard: number[] = [];
    const { classes, classOf, total } = sweep(scenario, (done) => heard.push(done));
    expect(total).toBe(CODES);
    expect(heard.at(-1)).toBe(CODES);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(CODES);
    const codes = [0, 1, 0x16, 0x17, 0x1016, 0x3400, 0x8000, 0xffff];
    for (let code = 12_345; codes.length < 16; code = (code * 31 + 7) % CODES) codes.push(code);
    for (const code of codes) {
      const { rc, errno, populateRc, probe } = record({ ...scenario, rsp: shl(code, 16) }).outcome;
      expect(classes[classOf[code] ?? 0], `code ${code}`).toMatchObject({
        rc,
        errno,
        populateRc,
        probe
      });
    }
  });
});

describe('coverage', () => {
  const reach = (edition: Scenario['edition'], words: string): number | null => {
    const scenario = { ...DEFAULT_SCENARIO, edition };
    const { files } = coverage(scenario);
    for (const { name, lines } of record(scenario).files) {
      const index = lines.findIndex((line) => line.includes(words));
      if (index >= 0) {
        // A log call may stand below its `#line`: the next line with a statement counts.
        const counts = files.get(name) ?? [];
        return counts.slice(index).find((count) => count !== null) ?? null;
      }
    }
    return null;
  };

  it('finds the door that no answer opens in 6.12, and the one that does with the fix', () => {
    expect(reach('6.12', 'DRV_MSG_CODE_BIST_TEST is not supported')).toBe(0);
    expect(reach('6.12-fix', 'DRV_MSG_CODE_BIST_TEST is not supported')).toBe(1);
    expect(reach('6.12', 'Failed getting number of images')).toBe(65_535);
  });
});

describe('every edition', () => {
  it.each(EDITIONS)('%s gives all memory back when the probe fails', (edition) => {
    const fault = edition === '4.16' ? 'all-ones' : 'none';
    const failed = prepare({ ...DEFAULT_SCENARIO, edition, fault, rsp: 0x00170000 });
    bind(failed);
    expect(failed.machine.run(MOST_STEPS)).toEqual({ kind: 'returned', value: -19 });
    expect(failed.kernel.allocations.size).toBe(0);
  });
});

describe('the end of a run, statement by statement', () => {
  it.each([
    ['the-case-in-6.12', {}],
    ['the-case-in-6.12-fix', { edition: '6.12-fix' }],
    ['ok-with-no-image-in-6.12', { rsp: 0x00160000, param: 0 }],
    ['silence-in-6.12', { fault: 'silent' }],
    ['the-uninitialised-pointer', { edition: '6.12-fix', param: 3 }]
  ] satisfies [string, Partial<Scenario>][])('%s', async (name, change) => {
    const trace = run(change);
    const from = stepAt(trace, 'DRV_MSG_CODE_BIST_TEST');
    const lines = transcript(trace, { statements: true, from });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
