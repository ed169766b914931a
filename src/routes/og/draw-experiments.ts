import { hex, shl } from '#lib/bits/index.ts';
import { stretchOf } from '#lib/probe/patched.ts';
import { record } from '#lib/probe/record.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { meaningOfCell } from '#lib/views/benches/commands.ts';
import { meaningOfOutcome, type Meaning } from '#lib/views/meaning.ts';
import { defaultRefusals } from '../../content/experiments/commands/page.ts';
import { MARGIN, MEASURE, shape } from './draw.ts';
import { colour } from './tokens.ts';
import { line } from './type.ts';

const ink = colour('ink');

/** A cell with the shape of a meaning, as large as the pictures need it. */
function cell(meaning: Meaning, x: number, y: number, width: number, height: number): string {
  const marked = meaning === 'not-supported';
  const ground = meaning === 'refused' ? 'refused-tint' : marked ? 'mark' : 'paper';
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour(ground)}" stroke="${colour(marked ? 'ink' : 'hair-2')}" stroke-width="${marked ? 2.5 : 1.5}"/>` +
    shape(meaning, x + width / 2, y + height / 2)
  );
}

const CELLS = 24;
const CELL = MEASURE / CELLS;
/** Height of a row of codes with its words. */
export const CODES_ROW = 86;

/** The lowest codes in an edition, one cell and one run each; what is marked reads as not supported. */
export function codes({ scenario }: Trace, top: number): string {
  const small = { face: 'mono', size: 21, fill: colour('ink-2') } as const;
  const cells = Array.from({ length: CELLS }, (_, code) => {
    const { outcome } = record({ ...scenario, rsp: shl(code, 16) });
    return cell(meaningOfOutcome(outcome), MARGIN + code * CELL, top + 32, CELL, 50);
  });
  // What is marked has its frame over its neighbours'.
  return (
    line(scenario.edition, MARGIN, top + 20, { ...small, face: 'monoMedium', fill: ink }) +
    line(`0x0000 … ${hex(CELLS - 1, 4)}`, MARGIN + MEASURE, top + 20, { ...small, anchor: 'end' }) +
    cells.toReversed().join('')
  );
}

/** Height of the strip of commands. */
export const PLACES = 92;

/** The commands of the probe in order, each alone answered "not supported", and what became of the card. */
export function places(_: Trace, top: number): string {
  const cells = defaultRefusals()
    .rows.filter(({ command }) => command !== 'IMAGES')
    .flatMap(({ places: sent, cells: answered }) => {
      const refused = answered.find(({ answer }) => answer === 'unsupported');
      if (refused === undefined) throw new Error('every command is refused once');
      return sent.map((place) => ({ place, meaning: meaningOfCell(refused) }));
    })
    .sort((a, b) => a.place - b.place);
  const width = MEASURE / cells.length;
  return cells
    .map(({ place, meaning }, index) => {
      const x = MARGIN + index * width;
      const number = { face: 'mono', size: 19, fill: colour('ink-3'), anchor: 'middle' } as const;
      return (
        cell(meaning, x, top, width, 56) + line(String(place), x + width / 2, top + 84, number)
      );
    })
    .join('');
}

const LEADING = 38;
/** Lines before and behind the one that is still to be written. */
const BEFORE = 2;
/** Height of the stretch with a line missing. */
export const WANTING = LEADING * (BEFORE + 2);

/** The lines that judge the answer, with room for the one that is missing. */
export function wanting({ scenario }: Trace, top: number): string {
  if (scenario.edition !== '6.12') throw new Error('the exercise begins with 6.12');
  const lines = stretchOf(scenario.edition).text.split('\n');
  const at = lines.findIndex((text) => text.trim() === 'return 0;') + 1;
  if (at < BEFORE) throw new Error('the stretch has no such line');
  const shown = [...lines.slice(at - BEFORE, at), null, lines[at] ?? ''];
  return shown
    .map((text, index) => {
      const y = top + index * LEADING;
      const mono = { face: 'mono', size: 24, fill: ink } as const;
      const number = text === null ? '' : String(at - BEFORE + index + (index > BEFORE ? 0 : 1));
      const caret =
        text === null
          ? `<rect x="${MARGIN}" y="${y}" width="${MEASURE}" height="${LEADING}" fill="${colour('mark')}"/><path d="M${MARGIN + 131} ${y + 6}v${LEADING - 12}" stroke="${ink}" stroke-width="3"/>`
          : '';
      return (
        caret +
        line(number, MARGIN + 44, y + 27, { ...mono, fill: colour('ink-3'), anchor: 'end' }) +
        line((text ?? '').replaceAll('\t', '    '), MARGIN + 72, y + 27, mono)
      );
    })
    .join('');
}
