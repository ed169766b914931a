import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { Lab } from './lab.svelte.ts';
import { decisiveStep } from './player.svelte.ts';

describe('Lab', () => {
  it('opens with the case of the article, whose address is empty', () => {
    const lab = new Lab(record);
    expect(lab.scenario).toEqual(DEFAULT_SCENARIO);
    expect(lab.trace.outcome).toMatchObject({ rc: -22, errno: 'EINVAL', probe: 'failed' });
    expect(lab.pairs()).toEqual([]);
  });

  it('runs again when a part is changed, and stands at the new decision', () => {
    const lab = new Lab(record);
    lab.player.go('start');
    lab.change({ rsp: 0x00160000 });
    expect(lab.trace.outcome).toMatchObject({ rc: 0, probe: 'ok' });
    expect(lab.trace.outcome.interfaces).toHaveLength(8);
    expect(lab.player.step).toBe(decisiveStep(lab.trace));
    expect(lab.pairs()).toEqual([['rsp', '0x00160000']]);
  });

  it('comes back from its own address, step included', () => {
    const lab = new Lab(record);
    lab.change({
      edition: '6.13',
      rsp: 0x00170000,
      mask: 0xff000000,
      answers: { OS_WOL: { code: 0x00800000, param: null }, RESOURCE_CMD: { silent: true } },
      stack: 'pattern'
    });
    lab.player.seek(123);
    const other = new Lab(record);
    other.restore(lab.pairs());
    expect(other.scenario).toEqual(lab.scenario);
    expect(other.player.chosen).toBe(123);
    expect(other.problems).toEqual([]);
  });

  it('keeps what it can of a bad address and lists the rest', () => {
    const lab = new Lab(record);
    lab.restore([
      ['edition', '7.0'],
      ['rsp', '0x00160000'],
      ['step', 'first']
    ]);
    expect(lab.scenario).toEqual({ ...DEFAULT_SCENARIO, rsp: 0x00160000 });
    expect(lab.problems.map(({ key, text }) => [key, text])).toEqual([
      ['step', 'first'],
      ['edition', '7.0']
    ]);
    lab.restore([]);
    expect([lab.scenario, lab.problems]).toEqual([DEFAULT_SCENARIO, []]);
  });

  it('cuts a step that lies beyond the run', () => {
    const lab = new Lab(record);
    lab.restore([['step', '99999999']]);
    expect(lab.player.step).toBe(lab.trace.length - 1);
  });
});
