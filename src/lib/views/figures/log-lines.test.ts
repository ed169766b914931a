import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import type { RegionText } from '../code.ts';
import { ARTICLE_TIMES, codeAround, rowsOf, rungsAt, sleepBefore } from './log-lines.ts';

const article = record(DEFAULT_SCENARIO);
const rows = rowsOf(article);
const stepOfRow = (index: number): number => rows[index]?.step ?? -1;
const told = (index: number) =>
  rungsAt(article, stepOfRow(index)).map(({ name, running, returned }) => [
    name,
    running === null ? null : `${running.file}:${String(running.line)}`,
    returned
  ]);

describe('the rows of a log', () => {
  it('are the five printed lines of the article, then the silent return', () => {
    expect(rows.map(({ record: line }) => line?.function ?? null)).toEqual([
      null,
      null,
      'qed_mcp_nvm_info_populate',
      'qed_hw_prepare_single',
      'qed_probe',
      null
    ]);
    expect(rows.at(-1)?.record).toBeNull();
    expect(ARTICLE_TIMES).toHaveLength(rows.length - 1);
  });

  it('of a silent success are the greetings and the return', () => {
    const trace = record({ ...DEFAULT_SCENARIO, edition: '6.12-fix' });
    expect(rowsOf(trace)).toHaveLength(3);
    const [outermost] = rungsAt(trace, rowsOf(trace)[2]?.step ?? 0);
    expect(outermost?.returned).toBe('0');
  });
});

describe('the way down', () => {
  it('has not begun while the modules greet', () => {
    expect(told(0).map(([, , returned]) => returned)).toEqual([null, null, null, null, null]);
    expect(told(0).filter(([, running]) => running !== null)).toHaveLength(1);
  });

  it('is five deep at the first complaint', () => {
    expect(told(2).every(([, running]) => running !== null)).toBe(true);
  });

  it('tells who has returned what by the third', () => {
    expect(told(4).slice(2)).toEqual([
      ['qed_hw_prepare', null, '-22'],
      ['qed_hw_prepare_single', null, '-22'],
      ['qed_mcp_nvm_info_populate', null, '-22']
    ]);
  });

  it('ends with a NULL that becomes -ENODEV', () => {
    expect(told(5).map(([, , returned]) => returned)).toEqual([
      '-ENODEV',
      'NULL',
      '-22',
      '-22',
      '-22'
    ]);
    expect(article.outcome.probeError).toBe(-19);
  });

  it('has no populate in an edition without it', () => {
    const trace = record({ ...DEFAULT_SCENARIO, edition: '4.16' });
    const names = rungsAt(trace, 0).map(({ name }) => name);
    expect(names).not.toContain('qed_mcp_nvm_info_populate');
    expect(names).toContain('qed_hw_prepare_single');
  });
});

it('counts the commands before a step, and the sleep', () => {
  const { commands, slept, microseconds } = sleepBefore(article, stepOfRow(2));
  expect([commands, slept]).toEqual([28, 5]);
  expect(microseconds / 1000).toBeCloseTo(50, 1);
  expect(sleepBefore(article, 0).commands).toBe(0);
});

describe('the code around a line', () => {
  const entry = article.stackAt(stepOfRow(4))[0];
  if (entry === undefined) throw new Error('nothing runs at the third line');

  it('is cut from the text that ran', () => {
    const { lines } = codeAround(article, entry, []);
    const current = lines.find(({ number }) => number === entry.line);
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(current?.html).toContain('hw prepare failed');
    expect(current?.printed).toBe(513);
  });

  it('is cut from a prepared region of the same edition only', () => {
    const line = { number: entry.line, indent: 1, html: 'prepared' };
    const region: RegionText = {
      name: 'probe',
      edition: '6.12',
      file: entry.file,
      first: entry.line,
      lines: [line]
    };
    expect(codeAround(article, entry, [region]).lines).toEqual([line]);
    const other = codeAround(article, entry, [{ ...region, edition: '6.1' }]);
    expect(other.lines).not.toContain(line);
  });
});
