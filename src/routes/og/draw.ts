import { and, bit, hex, type Word } from '#lib/bits/index.ts';
import { coverage } from '#lib/probe/coverage.ts';
import { dmesgTime } from '#lib/probe/dmesg.ts';
import type { Outcome, Trace } from '#lib/probe/trace.ts';
import { codeText, meaningOfOutcome, type Meaning } from '#lib/views/meaning.ts';
import { SIZE } from './address.ts';
import { colour } from './tokens.ts';
import { line, widthOf } from './type.ts';

/** Outer margin and width of what stands between the margins. */
export const MARGIN = 72;
export const MEASURE = SIZE.width - 2 * MARGIN;

const ink = colour('ink');
const paper = colour('paper');
const hair = colour('hair');
const plate = colour('plate');

const rect = (x: number, y: number, width: number, height: number, style: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${style}/>`;
const stroke = (d: string, style: string): string => `<path d="${d}" fill="none" ${style}/>`;

/** The shape of a meaning about a centre, as src/lib/views/Shape.svelte draws it. */
export function shape(meaning: Meaning, x: number, y: number): string {
  const tint = colour(meaning);
  if (meaning === 'accepted') return `<circle cx="${x}" cy="${y}" r="9" fill="${tint}"/>`;
  const [d, width] = {
    refused: ['m-8-8 16 16m0-16-16 16', 4.5],
    'not-supported': ['m0-9.5 9.5 9.5-9.5 9.5-9.5-9.5z', 3.5],
    'no-answer': ['m-10 0h20', 4]
  }[meaning] as [string, number];
  return stroke(`M${x} ${y}${d}`, `stroke="${tint}" stroke-width="${width}"`);
}

const CELL = 25;
const LANES = [0, 58, 116];
/** Height of the stencil. */
export const STENCIL = 148;

/** Left edge of a bit's column: a gap after each nibble, a wide one between the halves. */
const columnOf = (index: number): number =>
  MARGIN + (31 - index) * CELL + Math.floor((31 - index) / 4) * 5 + (index < 16 ? 14 : 0);

/** One bit of the three lanes: what came, the gate, what is left. */
function column(index: number, word: Word, mask: Word, top: number): string {
  const x = columnOf(index);
  const middle = x + CELL / 2;
  const open = bit(mask, index) === 1;
  const came = bit(word, index);
  const left = bit(and(word, mask), index);
  const [first = 0, second = 0, third = 0] = LANES.map((lane) => top + lane);
  const digit = (value: number, y: number, fill: string) =>
    line(String(value), middle, y + 23, {
      face: value === 1 ? 'monoMedium' : 'mono',
      size: 20,
      fill,
      anchor: 'middle'
    });
  const cell = (value: number, y: number, framed: boolean) =>
    (value === 1
      ? rect(x, y, CELL, 32, `fill="${ink}"`)
      : framed
        ? rect(x + 0.75, y + 0.75, CELL - 1.5, 30.5, `fill="none" stroke="${hair}"`)
        : '') + digit(value, y, value === 1 ? paper : colour('ink-2'));
  const gate = open
    ? rect(x, second, 2.5, 32, `fill="${plate}"`) +
      (index % 4 === 0 ? rect(x + CELL - 2.5, second, 2.5, 32, `fill="${plate}"`) : '') +
      digit(1, second, ink)
    : rect(x, second, CELL + (index % 4 === 0 && index !== 0 ? 5 : 0), 32, `fill="${plate}"`) +
      digit(0, second, colour('plate-ink'));
  const thick = `stroke="${ink}" stroke-width="4"`;
  const thread =
    came === 0
      ? ''
      : open
        ? stroke(`M${middle} ${first + 32}V${second + 2}M${middle} ${second + 30}V${third}`, thick)
        : stroke(`M${middle} ${first + 32}V${second - 4}m-8 0h16`, thick);
  return thread + cell(came, first, true) + gate + cell(left, third, open);
}

/** The reply that the driver judged, as the firmware wrote it, its number included. */
function replyOf({ commands, outcome }: Trace): Word {
  const before = outcome.decided?.step ?? Infinity;
  const reply = commands.findLast(({ answeredStep }) => (answeredStep ?? Infinity) <= before);
  if (typeof reply?.answer !== 'number') throw new Error('this run has no reply to draw');
  return reply.answer;
}

/** The reply of a run, both masks laid over it, and what is left: three lanes of 32 bits, in hex beside. */
export function stencil(trace: Trace, top: number): string {
  const word = replyOf(trace);
  const mask = and(trace.scenario.mask, trace.scenario.transportMask);
  if (and(word, mask) !== trace.outcome.masked) throw new Error('the drawing is not the run');
  const lanes = [word, mask, and(word, mask)].map((value, lane) =>
    line(hex(value), SIZE.width - MARGIN, top + (LANES[lane] ?? 0) + 24, {
      face: lane === 2 ? 'monoMedium' : 'mono',
      size: 25,
      fill: lane === 2 ? ink : colour('ink-2'),
      anchor: 'end'
    })
  );
  const columns = Array.from({ length: 32 }, (_, index) => column(31 - index, word, mask, top));
  return columns.join('') + lanes.join('');
}

/** A link lamp and its cage; dark is a ring with a dash. */
function port(x: number, y: number, lit: boolean, scale = 1): string {
  const lamp = lit
    ? `<g fill="${colour('glow')}"><circle r="17" fill-opacity=".22"/><circle r="10.5"/></g>`
    : `<g fill="none" stroke="${colour('no-answer')}" stroke-width="2"><circle r="10.5"/><path d="M-5.5 0h11"/></g>`;
  const cage = `<path d="M20-12h28v24h-28zM24-6h20" fill="${colour('sunk')}" stroke="${ink}" stroke-width="1.5"/>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${lamp}${cage}</g>`;
}

/** The call's result in two words or fewer; empty where the driver never asked. */
const verdict = ({ rc, errno, fault }: Outcome): string =>
  fault !== null ? fault.code : rc === null ? '' : codeText(rc, errno);

/** What a run was (its answer where that was changed, else its edition) and what came of it. */
function labels({ scenario, outcome }: Trace, y: number): string {
  const text = verdict(outcome);
  const said = { face: 'monoMedium', size: 24, fill: ink, anchor: 'end' } as const;
  const was = scenario.rsp === 0 ? scenario.edition : hex(scenario.rsp);
  const beside = SIZE.width - MARGIN - widthOf(text, said) - (text === '' ? 10 : 26);
  return (
    line(was, MARGIN, y, { face: 'mono', size: 24, fill: colour('ink-2') }) +
    shape(meaningOfOutcome(outcome), beside, y - 8) +
    line(text, SIZE.width - MARGIN, y, said)
  );
}

/** The two cards of a server from behind, each port lit where its interface exists. */
function cards({ outcome }: Trace, x: number, top: number, pitch: number, scale: number): string {
  const height = 50 * scale;
  const width = 3 * pitch + 80 * scale;
  return ['ens2', 'ens5']
    .map((card, index) => {
      const left = x + index * (width + 12);
      const lamps = [0, 1, 2, 3]
        .map((port) => `${card}f${port}`)
        .map((name, place) =>
          port(
            left + 26 * scale + place * pitch,
            top + height / 2,
            outcome.interfaces.includes(name),
            scale
          )
        );
      return (
        rect(left, top, width, height, `fill="none" stroke="${ink}" stroke-width="2"`) +
        lamps.join('')
      );
    })
    .join('');
}

/** Height of a row of ports. */
export const ROW = 52;

/** A run as one row: what it was, eight ports, what the question came to. */
export const ports = (trace: Trace, top: number): string =>
  labels(trace, top + ROW / 2 + 9) + cards(trace, MARGIN + 160, top + 1, 68, 1);

/** Height of a panel. */
export const PANEL = 128;

/** A run as a panel as wide as the picture: the words of a row above, eight large ports. */
export const panel = (trace: Trace, top: number): string =>
  labels(trace, top + 22) + cards(trace, MARGIN + 1, top + 50, 132, 1.55);

/** Height of a line of the kernel log. */
export const LOG_LINE = 36;

/** What the driver's own functions printed in a run, with its virtual times. */
export function log(trace: Trace, top: number): string {
  return printed(trace)
    .map(({ time, text }, index) => {
      const stamp = `${dmesgTime(time)} `;
      const mono = { face: 'mono', size: 21, fill: ink } as const;
      const y = top + 24 + index * LOG_LINE;
      return (
        line(stamp, MARGIN, y, { ...mono, fill: colour('ink-3') }) +
        line(text, MARGIN + widthOf(stamp, mono), y, mono)
      );
    })
    .join('');
}

/** The lines that name their function, which is what the driver says when something is amiss. */
export const printed = ({ log }: Trace) =>
  log.filter(({ printed, function: place }) => printed && place !== null);

/** Height of a line of code, and how many there are. */
export const CODE_LINE = 36;
export const CODE_LINES = 4;
/** The branch made for an answer that is not supported; the line before it calls. */
const CODE = { file: 'qed_mcp.c', branch: /if \(rc == -EOPNOTSUPP\)/ };
/** Lines that are not the driver's own: line numbers of the kernel's file, names of regions. */
const ASIDE = /^\s*(#line\b|\/\/|$)/;

/** The lines about that branch, each with how many of all answers reach it. */
export function code({ scenario, files }: Trace, top: number): string {
  const counts = coverage(scenario).files.get(CODE.file) ?? [];
  const lines = (files.find(({ name }) => name === CODE.file)?.lines ?? [])
    .map((text, index) => ({ text, count: counts[index] ?? null }))
    .filter(({ text }) => !ASIDE.test(text));
  const first = lines.findIndex(({ text }) => CODE.branch.test(text)) - 1;
  if (first < 0) throw new Error('the driver has no such branch');
  return lines
    .slice(first, first + CODE_LINES)
    .map(({ text, count }, index) => {
      const y = top + 25 + index * CODE_LINE;
      const style = `stroke="${ink}" stroke-width="4"${count === 0 ? ' stroke-dasharray="4 5"' : ''}`;
      const said = { face: count === 0 ? 'monoMedium' : 'mono', size: 22 } as const;
      const fill = count === 0 ? ink : colour('ink-3');
      const bar = stroke(`M${MARGIN + 94} ${y - 25}v32`, style);
      const number = line(String(count), MARGIN + 74, y, { ...said, fill, anchor: 'end' });
      const shown = text.replace(/^\t/, '').replaceAll('\t', '    ');
      return (
        (count === null ? '' : bar + number) +
        line(shown, MARGIN + 118, y, { face: 'mono', size: 22, fill: ink })
      );
    })
    .join('');
}
