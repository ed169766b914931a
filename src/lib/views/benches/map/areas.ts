import { CODES } from '#lib/probe/codes.ts';
import { meaningOfClass } from '../../figures/code-square.ts';
import type { Meaning } from '../../meaning.ts';
import type { Mapped } from './runs.ts';

/** The meanings in the order in which they are drawn over one another. */
export const MEANINGS: readonly Meaning[] = ['refused', 'accepted', 'not-supported', 'no-answer'];

/** Codes along one side of a block, which carries one shape if all of its codes mean the same. */
const BLOCK = 8;
const UNKNOWN = 255;

/** How one meaning is drawn in a square of 256 by 256, as SVG paths; empty where there is nothing. */
export interface Area {
  readonly meaning: Meaning;
  /** Blocks that are all of this meaning: they are tinted. */
  readonly tint: string;
  /** The shapes in them, one a block. */
  readonly shapes: string;
  /** Single cells elsewhere. */
  readonly cells: string;
}

const at = (x: number, y: number): string => `M${String(x)} ${String(y)}`;

/** The shape of a meaning around a point, as everywhere on the site. */
const SHAPES: Readonly<Record<Meaning, (x: number, y: number) => string>> = {
  refused: (x, y) => `${at(x - 1.3, y - 1.3)}l2.6 2.6m0 -2.6l-2.6 2.6`,
  accepted: (x, y) => `${at(x - 1.4, y)}a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0z`,
  'not-supported': (x, y) => `${at(x, y - 1.8)}l1.8 1.8l-1.8 1.8l-1.8 -1.8z`,
  'no-answer': (x, y) => `${at(x - 1.6, y)}h3.2`
};

/** For each code the place of its meaning in `MEANINGS`; 255 where it is not known. */
function meaningsOf({ classes, runs }: Mapped): Uint8Array {
  const places = classes.map((each) => MEANINGS.indexOf(meaningOfClass(each)));
  const cells = new Uint8Array(CODES).fill(UNKNOWN);
  for (const [from, to, place] of runs) cells.fill(places[place] ?? UNKNOWN, from, to + 1);
  return cells;
}

/**
 * Cells of one kind as boxes. Neighbours in a row are one box, and so are rows that look alike.
 *
 * @param kinds for each code its kind
 */
function boxes(kinds: Uint8Array, kind: number): string {
  let path = '';
  let last = '';
  let since = 0;
  const close = (row: number): void => {
    if (last !== '')
      path += last.replaceAll('#', String(row - since)).replaceAll('@', String(since));
  };
  for (let row = 0; row < 256; row += 1) {
    let line = '';
    const cells = kinds.subarray(row * 256, row * 256 + 256);
    for (let x = cells.indexOf(kind); x >= 0; x = cells.indexOf(kind, x)) {
      const left = x;
      while (x < 256 && cells[x] === kind) x += 1;
      const width = String(x - left);
      line += `M${String(left)} @h${width}v#h-${width}z`;
    }
    if (line === last) continue;
    close(row);
    last = line;
    since = row;
  }
  close(256);
  return path;
}

/** Ranges of codes as boxes in a square of 256 by 256. */
export function rangesPath(
  ranges: readonly { readonly from: number; readonly to: number }[]
): string {
  const kinds = new Uint8Array(CODES);
  for (const { from, to } of ranges) kinds.fill(1, from, to + 1);
  return boxes(kinds, 1);
}

/** A map as it is drawn: each meaning that occurs. */
export function areasOf(mapped: Mapped): readonly Area[] {
  const { runs } = mapped;
  const kinds = meaningsOf(mapped);
  const shapes = MEANINGS.map(() => '');
  /** Added to a meaning's place where a block is all of it. */
  const WHOLE = 16;
  let place = 0;
  for (let top = 0; top < 256; top += BLOCK) {
    const [from, to] = [top * 256, (top + BLOCK) * 256 - 1];
    while ((runs[place]?.[1] ?? CODES) < from) place += 1;
    const run = runs[place];
    /** Most maps are a few runs: then there is nothing to look for in most rows. */
    const even = run !== undefined && run[0] <= from && to <= run[1];
    for (let left = 0; left < 256; left += BLOCK) {
      const kind = kinds[top * 256 + left] ?? UNKNOWN;
      const meaning = MEANINGS[kind];
      if (meaning === undefined) continue;
      let whole = true;
      for (let y = top; !even && whole && y < top + BLOCK; y += 1) {
        for (let x = left; whole && x < left + BLOCK; x += 1) whole = kinds[y * 256 + x] === kind;
      }
      if (!whole) continue;
      shapes[kind] += SHAPES[meaning](left + BLOCK / 2, top + BLOCK / 2);
      for (let y = top; y < top + BLOCK; y += 1) {
        kinds.fill(kind + WHOLE, y * 256 + left, y * 256 + left + BLOCK);
      }
    }
  }
  const occurs = new Uint8Array(UNKNOWN + 1);
  for (const kind of kinds) occurs[kind] = 1;
  const drawn = (kind: number): string => (occurs[kind] === 1 ? boxes(kinds, kind) : '');
  return MEANINGS.map((meaning, kind) => ({
    meaning,
    tint: drawn(kind + WHOLE),
    shapes: shapes[kind] ?? '',
    cells: drawn(kind)
  })).filter(({ tint, cells }) => tint !== '' || cells !== '');
}
