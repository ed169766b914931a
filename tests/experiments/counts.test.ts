// What the pages of the experiments count is what the command line counts: both run the driver, but the
// mask's counts are arithmetic, and coverage goes its own way through the codes.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { filesOf } from '#lib/probe/files.ts';
import { reach } from '#lib/probe/reach.ts';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { scenarioToPairs } from '#lib/probe/share.ts';
import { refusing, type AnswerId, type AskedCommand } from '#lib/probe/refusing.ts';
import { countOf, reachingOf } from '#lib/views/benches/coverage.ts';
import { MaskState } from '#lib/views/benches/mask.svelte.ts';
import { defaultReach } from '../../src/content/experiments/coverage/page.ts';
import { defaultRefusals } from '../../src/content/experiments/commands/page.ts';

interface CountedClass {
  readonly rc: number | null;
  readonly probe: string;
  readonly count: number;
}

function npm(script: string, args: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const swept = (edition: EditionId, mask: string): readonly CountedClass[] =>
  (npm('sweep', ['--edition', edition, '--mask', mask]) as { classes: CountedClass[] }).classes;

const sum = (classes: readonly CountedClass[], wanted: (each: CountedClass) => boolean): number =>
  classes.filter(wanted).reduce((total, { count }) => total + count, 0);

describe('the counts of the experiments', () => {
  it.each([
    ['6.12', '0xffff0000'],
    ['6.12-fix', '0x00000000'],
    ['6.13', '0x00160000']
  ] as const)('of edition %s under %s are those of the command line', (edition, mask) => {
    const classes = swept(edition, mask);
    const counts = {
      ok: sum(classes, ({ rc }) => rc === 0),
      unsupported: sum(classes, ({ rc }) => rc === -95),
      refused: sum(classes, ({ rc }) => rc === -22)
    };
    const state = new MaskState(record);
    state.restore([
      ['edition', edition],
      ['mask', mask]
    ]);
    expect(state.counts).toEqual(counts);

    const reached =
      edition === '6.12'
        ? defaultReach()
        : reach({ ...DEFAULT_SCENARIO, edition, mask: Number(mask) });
    const lines = filesOf(edition).find(({ name }) => name === 'qed_mcp.c')?.lines ?? [];
    const asks = lines.findIndex((line) => line.includes('== FW_MSG_CODE_OK)'));
    const entered = lines.findIndex((line) => line.includes('if (rc == -EOPNOTSUPP)'));
    const taken = (index: number): number => {
      const branch = reached.branches.find(
        ({ file, line }) => file === 'qed_mcp.c' && line === index + 1
      );
      if (branch === undefined) throw new Error(`no if on line ${String(index + 1)}`);
      return countOf(reachingOf(reached, branch.taken), 'all', 0);
    };
    expect(taken(asks)).toBe(counts.ok);
    expect(taken(entered)).toBe(counts.unsupported);
  });

  it.each([
    ['NUM_IMAGES', 'unsupported'],
    ['GET_PPFID_BITMAP', 'unsupported'],
    ['IMAGES', 'garbage'],
    ['RESOURCE_CMD', 'error']
  ] as const)(
    'the cell %s, %s is what npm run probe says',
    (command: AskedCommand, answer: AnswerId) => {
      const flags: Readonly<Record<string, string>> = {
        rsp: '--rsp',
        param: '--param',
        answer: '--answer'
      };
      const args = scenarioToPairs(refusing('6.12', command, answer)).flatMap(([key, text]) => [
        flags[key] ?? `--${key}`,
        text
      ]);
      const said = npm('probe', args) as { probe: string; dmesg: string[] };
      const cell = defaultRefusals()
        .rows.find((row) => row.command === command)
        ?.cells.find((each) => each.answer === answer);
      expect(cell?.probe).toBe(said.probe);
      for (const { message, printed } of cell?.said ?? []) {
        expect(said.dmesg.some((line) => line.endsWith(message))).toBe(printed);
      }
    }
  );
});
