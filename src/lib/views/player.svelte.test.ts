import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { decisiveStep, Player } from './player.svelte.ts';

const trace = record(DEFAULT_SCENARIO);
const last = trace.length - 1;
const player = (): Player => new Player(() => trace);

describe('Player', () => {
  it('stands just after the comparison that decided until it is moved', () => {
    const it = player();
    expect(it.step).toBe((trace.outcome.decided?.step ?? NaN) + 1);
    expect(it.chosen).toBeNull();
    it.go('back');
    expect(it.step).toBe(trace.outcome.decided?.step);
    expect(it.chosen).toBe(trace.outcome.decided?.step);
    it.seek(null);
    expect(it.chosen).toBeNull();
  });

  it('stands at the end of a run in which nothing was judged', () => {
    const silent = record({ ...DEFAULT_SCENARIO, fault: 'silent' });
    expect(silent.outcome.decided).toBeNull();
    expect(decisiveStep(silent)).toBe(silent.length - 1);
  });

  it('cuts steps beyond the ends and says where no way leads', () => {
    const it = player();
    it.seek(-5);
    expect(it.step).toBe(0);
    expect([it.can('back'), it.can('start'), it.can('step')]).toEqual([false, false, true]);
    it.go('back');
    expect(it.step).toBe(0);
    it.seek(1e9);
    expect(it.step).toBe(last);
    expect([it.can('step'), it.can('end'), it.can('back')]).toEqual([false, false, true]);
    it.go('access');
    expect(it.step).toBe(last);
  });

  it('steps over what is called and out of what calls', () => {
    const it = player();
    const deeper = (trace.outcome.decided?.step ?? 0) - 1;
    let call = deeper;
    while (trace.depthAt(call + 1) <= trace.depthAt(call)) call -= 1;
    it.seek(call);
    const depth = trace.depthAt(call);
    it.go('over');
    expect(it.step).toBeGreaterThan(call + 1);
    expect(trace.depthAt(it.step)).toBe(depth);
    for (let step = call + 1; step < it.step; step += 1) {
      expect(trace.depthAt(step)).toBeGreaterThan(depth);
    }
    it.seek(call + 1);
    it.go('out');
    expect(trace.depthAt(it.step)).toBe(depth);
    for (let step = call + 1; step < it.step; step += 1) {
      expect(trace.depthAt(step)).toBeGreaterThan(depth);
    }
  });

  it('visits every step that follows an access', () => {
    const it = player();
    it.seek(0);
    const visited = new Set<number>();
    while (it.can('access') && visited.size <= trace.accesses.length) {
      it.go('access');
      visited.add(it.step - 1);
    }
    const made = new Set(trace.accesses.map(({ step }) => step));
    expect([...made].filter((step) => !visited.has(step))).toEqual([]);
  });

  describe('while it plays', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('goes a statement at a time and stops at the end', () => {
      const it = player();
      it.seek(last - 2);
      it.toggle();
      expect(it.playing).toBe(true);
      vi.advanceTimersByTime(1000 / it.speed);
      expect(it.step).toBe(last - 1);
      vi.advanceTimersByTime(10_000);
      expect([it.step, it.playing]).toEqual([last, false]);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('starts over from the end, and can be stopped', () => {
      const it = player();
      it.seek(last);
      it.toggle();
      expect([it.step, it.playing]).toEqual([0, true]);
      it.toggle();
      expect([it.playing, vi.getTimerCount()]).toEqual([false, 0]);
    });
  });
});
