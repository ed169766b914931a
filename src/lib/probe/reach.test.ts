import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';
import { filesOf } from './files.ts';
import { reach, type Reach } from './reach.ts';
import { record } from './record.ts';
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts';
import { CODES } from './sweep.ts';

const sizeOf = (reached: Reach, set: number): number =>
  (reached.sets[set] ?? []).reduce((sum, path) => sum + (reached.paths[path]?.count ?? 0), 0);

const lineOf = (scenario: Scenario, file: string, text: string): number => {
  const lines = filesOf(scenario.edition).find(({ name }) => name === file)?.lines ?? [];
  const at = lines.findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no line with ${text}`);
  return at + 1;
};

const RUNS: readonly Partial<Scenario>[] = [
  {},
  { edition: '4.16' },
  { edition: '6.12-fix', mask: 0x00160000 },
  { edition: '6.13', param: 3 }
];

describe('which answers reach which lines', () => {
  it.each(RUNS)('counts what coverage counts: %j', (run) => {
    const scenario = { ...DEFAULT_SCENARIO, ...run };
    const reached = reach(scenario);
    const counted = coverage(scenario);
    expect(Object.keys(reached.files).sort()).toEqual([...counted.files.keys()].sort());
    for (const [file, counts] of counted.files) {
      const own = (reached.files[file] ?? []).map((set) =>
        set === null ? null : sizeOf(reached, set)
      );
      expect(own).toEqual(counts);
    }
    const codes = reached.paths.flatMap(({ ranges }) => ranges);
    expect(codes.reduce((sum, [from, to]) => sum + to - from + 1, 0)).toBe(CODES);
    expect(reached.paths.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(CODES);
  });

  it('knows both ways of every if: a way is gone by a code just where its run compares so', () => {
    const scenario: Scenario = { ...DEFAULT_SCENARIO, edition: '6.13' };
    const reached = reach(scenario);
    const line = lineOf(scenario, 'qed_mcp.c', '== FW_MSG_CODE_OK)');
    const branch = reached.branches.find((each) => each.file === 'qed_mcp.c' && each.line === line);
    if (branch === undefined) throw new Error('no branch');
    expect(sizeOf(reached, branch.taken)).toBe(1);
    expect(sizeOf(reached, branch.notTaken)).toBe(65_535);
    for (const rsp of [0, 0x160000, 0x170000, 0xffff0000]) {
      const made = record({ ...scenario, rsp }).comparisons.find(
        (each) => each.file === 'qed_mcp.c' && each.line === line
      );
      const on = reached.paths.findIndex(({ ranges }) =>
        ranges.some(([from, to]) => from <= rsp / 0x10000 && rsp / 0x10000 <= to)
      );
      expect((reached.sets[branch.taken] ?? []).includes(on)).toBe(made?.result);
      expect((reached.sets[branch.notTaken] ?? []).includes(on)).toBe(made?.result === false);
    }
  });

  it('finds the branch of 6.12 that no answer reaches, and one that does in 6.12-fix', () => {
    for (const [edition, count] of [
      ['6.12', 0],
      ['6.12-fix', 1]
    ] as const) {
      const scenario: Scenario = { ...DEFAULT_SCENARIO, edition };
      const reached = reach(scenario);
      const line = lineOf(scenario, 'qed_mcp.c', 'if (rc == -EOPNOTSUPP)');
      const branch = reached.branches.find(
        (each) => each.line === line && each.file === 'qed_mcp.c'
      );
      expect(sizeOf(reached, branch?.taken ?? -1)).toBe(count);
      expect(sizeOf(reached, branch?.notTaken ?? -1)).toBe(CODES - count);
    }
  });

  it('counts both ways of an if that goes both in one run', () => {
    const scenario: Scenario = { ...DEFAULT_SCENARIO, imageRc: { 3: 2 } };
    const reached = reach(scenario);
    const line = lineOf(scenario, 'qed_mcp.c', 'image_att->return_code != 1)');
    const branch = reached.branches.find((each) => each.line === line && each.file === 'qed_mcp.c');
    expect(sizeOf(reached, branch?.taken ?? -1)).toBe(1);
    expect(sizeOf(reached, branch?.notTaken ?? -1)).toBe(1);
  });

  it('agrees with one run alone, line by line', () => {
    const scenario: Scenario = { ...DEFAULT_SCENARIO, edition: '6.12-fix', stack: 'zero' };
    const reached = reach(scenario);
    for (const rsp of [0, 0x160000, 0x170000]) {
      const counted = coverage(scenario, [rsp / 0x10000]);
      const on = reached.paths.findIndex(({ ranges }) =>
        ranges.some(([from, to]) => from <= rsp / 0x10000 && rsp / 0x10000 <= to)
      );
      for (const [file, counts] of counted.files) {
        const own = (reached.files[file] ?? []).map((set) =>
          set === null ? null : (reached.sets[set] ?? []).includes(on) ? 1 : 0
        );
        expect(own).toEqual(counts);
      }
    }
  });
});
