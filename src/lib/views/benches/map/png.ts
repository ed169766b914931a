import { meaningOfClass } from '../../figures/code-square.ts';
import type { Meaning } from '../../meaning.ts';
import { codeText, type Change } from './mapped.ts';
import type { Mapped } from './runs.ts';

/** One square of the picture. */
export type Square =
  | { readonly title: string; readonly mapped: Mapped }
  | { readonly title: string; readonly changes: readonly Change[] };

/** Pixels of a cell, of a square, between squares, and above them. */
const CELL = 3;
const SIDE = 256 * CELL;
const GAP = 48;
const TOP = 72;
const BOTTOM = 56;
/** The colours of the page by day: a picture goes onto other pages. */
const COLOURS = {
  paper: '#f5f2ea',
  ink: '#1b1e22',
  soft: '#5d605a',
  refused: '#ac3a00',
  'refused-tint': '#f0e0d4',
  accepted: '#006a4b',
  'not-supported': '#005a96',
  'no-answer': '#5d6163'
} as const;

const colourOf = (meaning: Meaning): string =>
  meaning === 'refused' ? COLOURS['refused-tint'] : COLOURS[meaning];

/**
 * The maps as a picture on a canvas; null where the browser draws none.
 *
 * @param legend words for the meanings, below the squares
 */
export function pictureOf(
  squares: readonly Square[],
  legend: Readonly<Record<Meaning, string>>
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = squares.length * SIDE + (squares.length + 1) * GAP;
  canvas.height = TOP + SIDE + BOTTOM + GAP;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const box = (left: number, from: number, to: number): void => {
    for (let code = from; code <= to;) {
      const [row, column] = [Math.floor(code / 256), code % 256];
      const rows = column === 0 ? Math.floor((to - code + 1) / 256) : 0;
      const width = rows > 0 ? 256 : Math.min(256 - column, to - code + 1);
      const height = Math.max(1, rows);
      context.fillRect(left + column * CELL, TOP + row * CELL, width * CELL, height * CELL);
      code += rows > 0 ? rows * 256 : width;
    }
  };
  squares.forEach((square, index) => {
    const left = GAP + index * (SIDE + GAP);
    context.font = '500 26px "Plex Sans", sans-serif';
    context.fillStyle = COLOURS.ink;
    context.fillText(square.title, left, TOP - 24);
    if ('mapped' in square) {
      for (const [from, to, place] of square.mapped.runs) {
        const fate = square.mapped.classes[place];
        if (fate === undefined) continue;
        context.fillStyle = colourOf(meaningOfClass(fate));
        box(left, from, to);
      }
    } else {
      context.fillStyle = COLOURS.ink;
      for (const { from, to } of square.changes) box(left, from, to);
    }
    context.strokeStyle = COLOURS.ink;
    context.lineWidth = 2;
    context.strokeRect(left, TOP, SIDE, SIDE);
    context.font = '400 18px "Plex Mono", monospace';
    context.fillStyle = COLOURS.soft;
    context.fillText(codeText(0), left, TOP + SIDE + 26);
    const end = codeText(0xffff);
    context.fillText(end, left + SIDE - context.measureText(end).width, TOP + SIDE + 26);
  });
  context.font = '400 22px "Plex Sans", sans-serif';
  let at = GAP;
  const base = TOP + SIDE + BOTTOM + 16;
  for (const meaning of ['refused', 'accepted', 'not-supported', 'no-answer'] as const) {
    context.fillStyle = colourOf(meaning);
    context.fillRect(at, base - 18, 22, 22);
    context.strokeStyle = COLOURS[meaning];
    context.strokeRect(at, base - 18, 22, 22);
    context.fillStyle = COLOURS.ink;
    context.fillText(legend[meaning], at + 32, base);
    at += 32 + context.measureText(legend[meaning]).width + 40;
  }
  return canvas;
}
