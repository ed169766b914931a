import { scan, type TokenKind } from '#lib/c/scan.ts';
import type { TextFile } from '#lib/probe/trace.ts';

/** A run of characters of one line, with what it is; null for blanks and all that stays plain. */
export interface Piece {
  readonly kind: 'keyword' | 'string' | 'comment' | 'directive' | null;
  readonly text: string;
}

const COLOURED: Partial<Record<TokenKind, Piece['kind']>> = {
  keyword: 'keyword',
  string: 'string',
  character: 'string',
  comment: 'comment',
  directive: 'directive'
};
/** Types that read like keywords to anyone who knows kernel code. */
const TYPES = new Set(['u8', 'u16', 'u32', 'u64', 's32', 'bool', 'size_t', 'dma_addr_t']);

const done = new WeakMap<TextFile, readonly (readonly Piece[])[]>();

/** The lines of a file in coloured pieces, index 0 for line 1. Made once for each file. */
export function highlight(file: TextFile): readonly (readonly Piece[])[] {
  const known = done.get(file);
  if (known !== undefined) return known;
  const lines: Piece[][] = file.lines.map(() => []);
  const ends = file.lines.map(() => 0);
  for (const token of scan(file.lines.join('\n'))) {
    const kind =
      COLOURED[token.kind] ??
      (token.kind === 'identifier' && TYPES.has(token.text) ? 'keyword' : null);
    if (kind === null) continue;
    token.text.split('\n').forEach((text, index) => {
      const at = token.line - 1 + index;
      const line = lines[at];
      if (line === undefined) return;
      const column = index === 0 ? token.column - 1 : 0;
      const before = file.lines[at]?.slice(ends[at], column) ?? '';
      if (before !== '') line.push({ kind: null, text: before });
      line.push({ kind, text });
      ends[at] = column + text.length;
    });
  }
  file.lines.forEach((text, at) => {
    const rest = text.slice(ends[at]);
    if (rest !== '') lines[at]?.push({ kind: null, text: rest });
  });
  done.set(file, lines);
  return lines;
}
