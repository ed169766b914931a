import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { answer, complaintsIn, FUNCTIONS, layerOf } from './terminal.ts';

const broken = record(DEFAULT_SCENARIO);
const sound = record({ ...DEFAULT_SCENARIO, rsp: 0x00160000 });
const lines = (typed: string, trace = broken): readonly string[] => answer(typed, trace).lines;

describe('ip', () => {
  it('lists the ports of the cards only where the run has them', () => {
    expect(lines('ip -br link')).toHaveLength(5);
    expect(lines('ip -br link', sound)).toHaveLength(5 + sound.outcome.interfaces.length);
    expect(lines('ip -br link | grep ens2', sound)).toHaveLength(4);
  });

  it('has two lines for each in the long form, numbered as in the article', () => {
    expect(lines('ip l')).toHaveLength(10);
    expect(lines('ip a', sound)[10]).toMatch(/^6: ens2f0: </);
    expect(lines('ip link show', sound)).toEqual(lines('ip l', sound));
  });
});

describe('lspci', () => {
  it('does not depend on the driver', () => {
    expect(lines('lspci')).toHaveLength(FUNCTIONS.length);
    expect(lines('lspci')).toEqual(lines('lspci', sound));
    expect(lines('lspci')[0]).not.toContain('1077');
    expect(lines('lspci -nn')[0]).toContain('[1077:8070] (rev 02)');
  });

  it('names the driver in use where there is one', () => {
    expect(lines('lspci -k -s 12:00.0')).toHaveLength(2);
    expect(lines('lspci -k -s 12:00.0', sound)[1]).toBe('\tKernel driver in use: qede');
    expect(lines('lspci -s d8:00 -k')).toHaveLength(8);
  });
});

describe('dmesg', () => {
  it('prints what the run printed, with the time before it', () => {
    expect(lines('dmesg')).toHaveLength(broken.outcome.dmesg.length);
    expect(lines('dmesg')[1]).toMatch(/^\[ {4}9\.531195\] qede init/);
    expect([complaintsIn(broken), complaintsIn(sound)]).toEqual([3, 0]);
  });

  it('can be filtered, in either case and twice', () => {
    expect(lines('sudo  dmesg | grep -i FAILED | grep "hw prepare"')).toHaveLength(1);
    expect(answer('dmesg | grep nothing-like-it', broken)).toEqual({ lines: [], note: 'nothing' });
  });
});

describe('what it does not know', () => {
  it('is said, and nothing is made up', () => {
    for (const typed of ['frobnicate -x', 'lspci --tree', 'dmesg | sort', '']) {
      expect(answer(typed, broken)).toEqual({ lines: [], note: 'unknown' });
    }
  });

  it('asks no layer', () => {
    expect(['lspci -k', 'sudo dmesg', 'ip l', 'ls'].map(layerOf)).toEqual([
      'bus',
      'driver',
      'network',
      null
    ]);
  });
});
