import { expect, test } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { chainAt, complaining, moduleOfFile, moduleOfLine } from './five-modules.ts';

const trace = record(DEFAULT_SCENARIO);

test('a file belongs to the module whose name it begins with', () => {
  expect(moduleOfFile('qed_mcp.c')).toBe('qed');
  expect(moduleOfFile('qede_main.c')).toBe('qede');
  expect(moduleOfFile('kernel.h')).toBeNull();
});

test('greetings name their module, complaints come from where the run stood', () => {
  const printed = trace.log.filter((line) => line.printed);
  expect(printed.map((line) => moduleOfLine(trace, line))).toEqual([
    'qed',
    'qede',
    'qed',
    'qed',
    'qed'
  ]);
  expect([...complaining(trace)]).toEqual(['qed']);
});

test('qede calls qed', () => {
  const last = trace.log.findLast((line) => line.printed)?.step ?? 0;
  expect(chainAt(trace, last)).toEqual([
    { name: 'qede_probe', module: 'qede' },
    { name: 'qed_probe', module: 'qed' }
  ]);
});
