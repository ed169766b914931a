import { expect, test } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { linesIn } from './lines-in.ts';

const JUDGE = 'qed_mcp_bist_nvm_get_num_images';
const lastLine = (rsp: number, edition: '4.16' | '6.12' | '6.12-fix'): string | undefined => {
  const trace = record({ ...DEFAULT_SCENARIO, rsp, edition });
  const line = linesIn(trace, JUDGE).at(-1);
  const file = trace.files.find(({ name }) => name === 'qed_mcp.c');
  return line === undefined ? undefined : file?.lines[line - 1]?.trim();
};

test('a function is left by the line that returns', () => {
  expect(lastLine(0, '6.12')).toBe('return -EINVAL;');
  expect(lastLine(0, '6.12-fix')).toBe('return -EOPNOTSUPP;');
  expect(lastLine(0x00160000, '6.12')).toBe('return 0;');
  expect(lastLine(0x00170000, '6.12-fix')).toBe('return -EINVAL;');
});

test('a function that is not called has no lines', () => {
  expect(lastLine(0, '4.16')).toBeUndefined();
});
