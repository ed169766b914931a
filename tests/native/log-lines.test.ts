// Every message of every edition prints the line of its kernel. The table was read off the sources
// of six kernels: file, function, macro, format, and the line in each edition (- where it is absent).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DRIVER_EDITIONS, editionFiles, type DriverEdition } from '#lib/driver/index.ts';

interface Message {
  readonly file: string;
  readonly function: string;
  readonly macro: string;
  readonly format: string;
  readonly line: string;
}

const table = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'log-lines.tsv'), 'utf8');
const [head = '', ...rows] = table.trimEnd().split('\n');
const columns = head.split('\t');

/** The table's messages of an edition. A format in it may be followed by the texts of its `%s`. */
function expected(edition: DriverEdition): Message[] {
  const column = columns.indexOf(edition);
  return rows.flatMap((row) => {
    const cells = row.split('\t');
    const [file = '', fn = '', macro = '', format = ''] = cells;
    const line = cells[column] ?? '-';
    return line === '-' ? [] : [{ file, function: fn, macro, format, line }];
  });
}

/** The messages in an edition's text, each with the `#line` above it. */
function written(edition: DriverEdition): Message[] {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  return text.files.flatMap(({ name, text: content }) => {
    const lines = content.split('\n');
    let fn = '';
    return lines.flatMap((line, index): Message[] => {
      fn = /^[a-z].*?\b(\w+)\(/.exec(line)?.[1] ?? fn;
      const macro = /^\s+(DP_[A-Z]+)\(/.exec(line)?.[1];
      if (macro === undefined) return [];
      const call = lines.slice(index, index + 6).join('\n');
      const format = /"((?:[^"\\]|\\.)*)"/.exec(call)?.[1] ?? '';
      const printed = /^#line (\d+)$/.exec(lines[index - 1] ?? '')?.[1] ?? 'none';
      return [{ file: name, function: fn, macro, format, line: printed }];
    });
  });
}

describe.each(DRIVER_EDITIONS)('messages of %s', (edition) => {
  const known = expected(edition);
  const messages = written(edition);

  it('has a row in the table for each, with this very line', () => {
    const unknown = messages.filter(
      (message) =>
        !known.some(
          (row) =>
            row.file === message.file &&
            row.function === message.function &&
            row.macro === message.macro &&
            row.line === message.line &&
            row.format.startsWith(message.format)
        )
    );
    expect(unknown).toEqual([]);
    expect(messages.length).toBeGreaterThan(70);
  });

  it('has each row of the table once', () => {
    const lines = messages.map(({ file, line }) => `${file}:${line}`);
    expect(lines.toSorted()).toEqual(known.map(({ file, line }) => `${file}:${line}`).toSorted());
  });
});

describe('#line', () => {
  it.each(DRIVER_EDITIONS)('stands only directly above a message in %s', (edition) => {
    const text = editionFiles(edition);
    if (!text.ok) throw new Error(text.error.message);
    for (const { text: content } of text.files) {
      const lines = content.split('\n');
      for (const [index, line] of lines.entries()) {
        if (line.startsWith('#line')) expect(lines[index + 1]).toMatch(/^\s+DP_[A-Z]+\(/);
      }
    }
  });
});
