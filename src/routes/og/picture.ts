import { Resvg } from '@resvg/resvg-js';
import { STAGES, type Stage } from '../../content/chapters/order.ts';
import { SIZE } from './address.ts';
import { MARGIN, MEASURE } from './draw.ts';
import { scene } from './scenes.ts';
import { colour } from './tokens.ts';
import { line, widthOf, wrap, type Setting } from './type.ts';

/** What a picture says. */
export interface Subject {
  /** The name of what it draws; see scenes.ts. */
  readonly scene: Parameters<typeof scene>[0];
  readonly site: string;
  readonly title: string;
  /** One sentence under the title, without marks. */
  readonly promise: string;
  /** Only a chapter has a number and a stage of the debugging loop. */
  readonly chapter?: {
    readonly number: number;
    readonly stage: Stage;
    readonly stages: Readonly<Record<Stage, string>>;
  };
}

const FOOT = SIZE.height - 64;
const ink = colour('ink');

/** The debugging loop, set to the right margin, its present stage under the highlighter. */
function loop({ stage: present, stages }: NonNullable<Subject['chapter']>, y: number): string {
  let right = SIZE.width - MARGIN - (present === STAGES.at(-1) ? 8 : 0);
  const words = STAGES.toReversed().map((stage, index) => {
    const here = stage === present;
    const setting: Setting = {
      face: here ? 'semibold' : 'regular',
      size: 23,
      fill: here ? ink : colour('ink-3'),
      anchor: 'end'
    };
    const width = widthOf(stages[stage], setting);
    const mark = here
      ? `<rect x="${right - width - 8}" y="${y - 26}" width="${width + 16}" height="36" fill="${colour('mark')}"/>`
      : '';
    const arrow =
      index === 0
        ? ''
        : `<path d="M${right + 14} ${y - 8}h20m-7-6 7 6-7 6" fill="none" stroke="${colour('ink-3')}" stroke-width="1.75"/>`;
    const word = mark + line(stages[stage], right, y, setting) + arrow;
    right -= width + 48;
    return word;
  });
  return words.join('');
}

interface Set {
  readonly svg: string;
  /** The last baseline. */
  readonly bottom: number;
}

/** Number and title, the capitals of the first line at `top`; null if they want more than `most` lines. */
function heading({ title, chapter }: Subject, top: number, size: number, most: number): Set | null {
  const face = chapter === undefined ? 'light' : 'regular';
  const number = chapter === undefined ? '' : String(chapter.number);
  const light = { face: 'light', size, fill: colour('ink-3') } as const;
  const indent = number === '' ? 0 : widthOf(`${number} `, light) + size * 0.16;
  const lines = wrap(title, MEASURE - indent, { face, size });
  if (lines.length > most) return null;
  const first = top + size * 0.72;
  const leading = size * 1.12;
  const left = MARGIN - size * 0.04 + indent;
  const set = lines.map((text, index) =>
    line(text, left, first + index * leading, { face, size, fill: ink })
  );
  const svg = line(number, MARGIN, first, light) + set.join('');
  return { svg, bottom: first + (lines.length - 1) * leading };
}

/** The sentence under a title whose last baseline is `above`. */
function promised({ promise, chapter }: Subject, above: number, size: number): Set {
  const setting = {
    face: chapter === undefined ? 'serif' : 'italic',
    size,
    fill: colour('ink-2')
  } as const;
  const first = above + 30 + size * (chapter === undefined ? 1.2 : 1);
  const leading = size * 1.3;
  const lines = wrap(promise, MEASURE, setting);
  const svg = lines.map((text, index) => line(text, MARGIN, first + index * leading, setting));
  return { svg: svg.join(''), bottom: first + (lines.length - 1) * leading };
}

/** Sizes of a title, with the lines it may take, and of the sentence below: the first that fits is taken. */
const TITLES = {
  page: [
    [104, 1],
    [66, 2]
  ],
  chapter: [
    [80, 1],
    [64, 2],
    [52, 2],
    [44, 2]
  ]
} as const;
const SENTENCES = [35, 31, 28];

/** Title and sentence, as large as the drawing leaves room for. */
function words(subject: Subject, room: number): string {
  const { chapter, title } = subject;
  const top = subject.title === subject.site ? 144 : 174;
  for (const [size, most] of TITLES[chapter === undefined ? 'page' : 'chapter']) {
    const head = heading(subject, top, size, most);
    if (head === null) continue;
    for (const sentence of SENTENCES) {
      const below = promised(subject, head.bottom, sentence);
      if (below.bottom <= room) return head.svg + below.svg;
    }
  }
  throw new Error(`The words of the picture “${title}” leave no room for its drawing.`);
}

/** The picture as SVG whose text is outlines. */
export function svgOf(subject: Subject): string {
  const drawing = scene(subject.scene, FOOT);
  const { site, title, chapter } = subject;
  const name = line(site, MARGIN, 114, { face: 'semibold', size: 27, fill: ink });
  const head = (title === site ? '' : name) + (chapter === undefined ? '' : loop(chapter, 114));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><rect width="100%" height="100%" fill="${colour('paper')}"/><path d="M${MARGIN} 65h${MEASURE}" stroke="${ink}" stroke-width="2"/>${head}${words(subject, FOOT - drawing.height - 36)}${drawing.svg}</svg>`;
}

/** The picture as a PNG. */
export const pngOf = (subject: Subject): Buffer =>
  new Resvg(svgOf(subject), { font: { loadSystemFonts: false } }).render().asPng();
