import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Opens a face of IBM Plex: the very file that the site serves. */
function face(family: 'sans' | 'serif' | 'mono', style: string): Font {
  const name = `@fontsource/ibm-plex-${family}/files/ibm-plex-${family}-latin-${style}.woff2`;
  const font = openSync(require.resolve(name));
  if (!('layout' in font)) throw new Error(`${name} holds several faces`);
  return font;
}

/** The faces of the pictures. */
export const FACES = {
  light: face('sans', '300-normal'),
  regular: face('sans', '400-normal'),
  semibold: face('sans', '600-normal'),
  serif: face('serif', '400-normal'),
  italic: face('serif', '400-italic'),
  mono: face('mono', '400-normal'),
  monoMedium: face('mono', '500-normal')
} as const;
/** One of the faces. */
export type Face = keyof typeof FACES;

/** How a line of text is set: `size` in pixels, `anchor` is the end of the line that stands at x. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** The subset has no narrow no-break space. */
const layout = (text: string, face: Face) =>
  FACES[face].layout(text.replaceAll('\u202f', '\u00a0'));

/** Width of a line in pixels, kerning included. */
export const widthOf = (text: string, { face, size }: Pick<Setting, 'face' | 'size'>): number =>
  (layout(text, face).advanceWidth * size) / FACES[face].unitsPerEm;

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * A line of text as outlines, its baseline at y, so that drawing it needs no font.
 *
 * @throws where the face has no glyph for a character
 */
export function line(text: string, x: number, y: number, setting: Setting): string {
  const { face, size, fill, anchor = 'start' } = setting;
  const { glyphs, positions } = layout(text, face);
  const scale = size / FACES[face].unitsPerEm;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  let pen = 0;
  const paths = glyphs.map((glyph, index) => {
    if (glyph.id === 0) throw new Error(`Plex has no glyph for a character of “${text}”`);
    const at = pen;
    pen += positions[index]?.xAdvance ?? glyph.advanceWidth;
    const outline = glyph.path.toSVG();
    return outline === '' ? '' : `<path transform="translate(${at} 0)" d="${outline}"/>`;
  });
  const left = round(x - pen * scale * share);
  return `<g fill="${fill}" transform="translate(${left} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

/**
 * Breaks a text at its spaces into as few lines of at most `width` pixels as it takes, of about the
 * same length; no-break spaces hold.
 */
export function wrap(
  text: string,
  width: number,
  setting: Pick<Setting, 'face' | 'size'>
): string[] {
  const words = text.split(' ').map((word) => ({ word, width: widthOf(word, setting) }));
  const space = widthOf(' ', setting);
  const broken = (most: number): string[] => {
    const lines: { text: string; width: number }[] = [];
    for (const { word, width } of words) {
      const last = lines.at(-1);
      if (last === undefined || last.width + space + width > most)
        lines.push({ text: word, width });
      else {
        last.text += ` ${word}`;
        last.width += space + width;
      }
    }
    return lines.map(({ text }) => text);
  };
  const fewest = broken(width);
  let most = width;
  while (most > width / 2 && broken(most - 8).length === fewest.length) most -= 8;
  return broken(most);
}
