import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { highlight } from './highlight.ts';
import { functionsOf, rowsAt } from './listing.ts';
import { decisiveStep } from './player.svelte.ts';

const trace = record(DEFAULT_SCENARIO);
const step = decisiveStep(trace);
const words = { true: 'true', false: 'false' };
const NONE: ReadonlySet<number> = new Set();

const file = {
  name: 'a.c',
  lines: [
    '#include "a.h"',
    '',
    'struct pair {',
    '\tint a;',
    '};',
    '',
    'static int one(int a,',
    '\t       int b)',
    '{',
    '\treturn a + b; /* both',
    '\t\t\t  of them */',
    '}',
    '',
    'int two(void)',
    '{',
    '\treturn one(1, 2);',
    '}'
  ]
};

describe('functionsOf', () => {
  it('finds functions with their heads, and nothing else', () => {
    expect(functionsOf(file)).toEqual([
      { name: 'one', from: 7, to: 12 },
      { name: 'two', from: 14, to: 17 }
    ]);
  });

  it('finds every place of the run inside the function that the trace names', () => {
    for (let at = 0; at < trace.length - 1; at += 7) {
      const place = trace.placeAt(at);
      const text = trace.files.find(({ name }) => name === place.file);
      const extent = text && functionsOf(text).find(({ to }) => to >= place.line);
      expect(extent?.name).toBe(place.function);
      expect(extent?.from).toBeLessThan(place.line);
    }
  });
});

describe('highlight', () => {
  it('keeps every character and colours comments over several lines', () => {
    const lines = highlight(file);
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(file.lines);
    expect(lines[10]?.at(-1)).toEqual({ kind: 'comment', text: '\t\t\t  of them */' });
    expect(lines[9]?.map(({ kind }) => kind)).toEqual([null, 'keyword', null, 'comment']);
  });

  it('keeps every character of the driver', () => {
    for (const each of trace.files) {
      expect(highlight(each).map((line) => line.map(({ text }) => text).join(''))).toEqual(
        each.lines
      );
    }
  });
});

describe('rowsAt', () => {
  const view = rowsAt(trace, step, NONE, words);
  const rows = view?.rows ?? [];

  it('has one current line, the one of the step', () => {
    const current = rows.flatMap((row) => (row.kind === 'line' && row.current ? [row.line] : []));
    expect(current).toEqual([trace.placeAt(step).line]);
    expect(view?.file.name).toBe(trace.placeAt(step).file);
  });

  it('shows or counts every line of the file once, except #line and blank stretches', () => {
    let next = 1;
    for (const row of rows) {
      const from = row.kind === 'line' ? row.line : row.from;
      for (; next < from; next += 1) {
        expect(view?.file.lines[next - 1]).toMatch(/^$|^#line/);
      }
      next = row.kind === 'line' ? row.line + 1 : row.to + 1;
    }
  });

  it('stands the values of locals and the comparison beside their lines', () => {
    const notes = rows.flatMap((row) => (row.kind === 'line' ? row.notes : []));
    expect(notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['rsp 0x00000000', 'rc 0', 'false'])
    );
  });

  it('folds what does not run, and opens what is asked for', () => {
    const fold = rows.find((row) => row.kind === 'fold');
    if (fold?.kind !== 'fold') throw new Error('nothing is folded');
    const lines = Array.from({ length: fold.to - fold.from + 1 }, (_, index) => fold.from + index);
    const opened = rowsAt(trace, step, new Set(lines), words)?.rows ?? [];
    expect(opened.length).toBeGreaterThan(rows.length);
    expect(opened.some((row) => row.kind === 'fold' && row.from === fold.from)).toBe(false);
  });

  it('stands at the last return when the run is over', () => {
    const end = trace.length - 1;
    const over = rowsAt(trace, end, NONE, words);
    expect(trace.stackAt(end)).toEqual([]);
    expect(over?.file.name).toBe('qede_main.c');
    expect(over?.rows.filter((row) => row.kind === 'line' && row.current)).toHaveLength(1);
  });

  it('says which line of the kernel a log call prints', () => {
    const logged = trace.log.find(({ message }) => message.startsWith('Failed getting number'));
    const at = rowsAt(trace, logged?.step ?? 0, NONE, words)?.rows ?? [];
    const current = at.find((row) => row.kind === 'line' && row.current);
    expect(current).toMatchObject({ printed: 3374 });
  });
});
