import { describe, expect, it } from 'vitest';
import { DRIVER_EDITIONS, editionFiles, markedFiles } from './editions.ts';
import { readRegions, regionNamed, withoutMarkers } from './regions.ts';

const read = (text: string) => readRegions([{ name: 'a.c', text }]);
const codes = (text: string): string[] =>
  read(text).errors.map(({ code, name, line }) => `${code} ${name} ${line ?? ''}`);

describe('regions', () => {
  it('have the lines between their markers, numbered as if there were none', () => {
    const { named, errors } = read(
      'int a;\n/* region: two */\nint b;\n\t/* region: one-line */\n\tint c;\n\t/* end: one-line */\n/* end: two */\nint d;\n'
    );
    expect(errors).toEqual([]);
    expect([...named.values()]).toEqual([
      { name: 'one-line', file: 'a.c', first: 3, last: 3, lines: ['\tint c;'] },
      { name: 'two', file: 'a.c', first: 2, last: 3, lines: ['int b;', '\tint c;'] }
    ]);
  });

  it.each([
    [
      'no small letters',
      '/* region: Judge */\n/* end: judge */',
      ['bad-name Judge 1', 'unopened judge 2']
    ],
    ['a second one', '/* region: a */\nx\n/* end: a */\n/* region: a */\n', ['duplicate a 4']],
    ['one in itself', '/* region: a */\n/* region: a */\nx\n/* end: a */\n', ['duplicate a 2']],
    ['an end alone', 'x\n/* end: a */\n', ['unopened a 2']],
    ['no end', '/* region: a */\nx\n', ['unclosed a 1']],
    ['no line', '/* region: a */\n/* end: a */\n', ['empty a 2']]
  ])('refuses %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('end in the file in which they begin', () => {
    const { errors } = readRegions([
      { name: 'a.c', text: '/* region: a */\nx\n' },
      { name: 'b.c', text: 'y\n/* end: a */\n' }
    ]);
    expect(errors.map(({ code, file }) => [code, file])).toEqual([
      ['unclosed', 'a.c'],
      ['unopened', 'b.c']
    ]);
  });

  it('an unknown one is refused with the names that there are', () => {
    const known = read('/* region: b */\nx\n/* region: a */\ny\n/* end: a */\n/* end: b */');
    expect(regionNamed(known, 'judge')).toMatchObject({
      ok: false,
      error: { code: 'unknown', message: 'There is no region judge; there are a, b.' }
    });
    expect(regionNamed(known, 'a')).toMatchObject({ ok: true, region: { lines: ['y'] } });
  });
});

describe.each(DRIVER_EDITIONS)('regions of %s', (edition) => {
  const marked = markedFiles(edition);
  const plain = editionFiles(edition);
  if (!marked.ok || !plain.ok) throw new Error('the series does not apply');
  const { named, errors } = readRegions(marked.files);

  it('are sound', () => {
    expect(errors).toEqual([]);
    expect(named.size).toBeGreaterThan(5);
  });

  it('lie where their numbers say in the text that runs', () => {
    for (const { name, file, first, last, lines } of named.values()) {
      const text = plain.files.find((each) => each.name === file)?.text.split('\n') ?? [];
      expect([name, ...text.slice(first - 1, last)]).toEqual([name, ...lines]);
    }
  });

  it('leave no mark in the text that runs', () => {
    for (const { text } of plain.files) {
      expect(text).not.toMatch(/(region|end): [a-z]/);
      expect(withoutMarkers(text)).toBe(text);
    }
  });

  it('have no #line as their last line', () => {
    for (const { name, lines } of named.values()) {
      expect([name, lines.at(-1)]).not.toEqual([name, expect.stringMatching(/^#line/)]);
    }
  });
});
