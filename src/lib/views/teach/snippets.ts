import { parseWord } from '#lib/bits/index.ts';
import { takeOptions, type Problem } from '#lib/probe/options.ts';
import type { Pair } from '#lib/probe/share.ts';

/** How much of a figure is shown. */
export const MODES = ['full', 'compact', 'figure'] as const;
/** Light or dark. */
export const LOOKS = ['auto', 'light', 'dark'] as const;
/** Widths that are offered to try a figure at, in CSS pixels, and the least and the largest. */
export const WIDTHS = [320, 640, 960] as const;
export const WIDTH_RANGE = { least: 200, most: 1600 } as const;
/** Where a figure can be put. */
export const PLATFORMS = [
  'iframe',
  'element',
  'wordpress',
  'moodle',
  'canvas',
  'reveal',
  'slidev',
  'markdown',
  'notion',
  'link',
  'picture'
] as const;
/** One of them. */
export type Platform = (typeof PLATFORMS)[number];

/** What a trainer has chosen to take away. */
export interface Choice {
  /** Its folder in `embed/`. */
  readonly figure: string;
  readonly language: 'en' | 'fr';
  /** The figure's own state, as it stands behind the question mark of its address. */
  readonly state: string;
  readonly mode: (typeof MODES)[number];
  readonly look: (typeof LOOKS)[number];
  readonly hide: boolean;
  readonly present: boolean;
  readonly from: number | null;
  readonly to: number | null;
}

/** Where the figure stands, and what it is called there. */
export interface Place {
  /** The top of the site, whole, with a slash at its end. */
  readonly base: string;
  readonly title: string;
  /** The page that shows the same in full, from the top of the site in its language. */
  readonly page: string;
  /** A picture of the figure, from the top of the site. */
  readonly picture: string;
  /** What the figure needs at the chosen width, in CSS pixels. */
  readonly height: number;
}

/** A text to be copied. `what` says what it is where a platform has two. */
export interface Snippet {
  readonly what: 'html' | 'address' | 'markdown';
  readonly text: string;
}

const isBare = ([, text]: Pair): boolean => text === '';

/**
 * A state as it was typed: with or without its question mark, as a whole address, or as a bare number,
 * which is an answer of the firmware. What cannot be read is listed, and is in no pair.
 *
 * @param figure where the pairs go: a chapter has keys of its own
 */
export function readState(
  state: string,
  figure: string
): { readonly pairs: Pair[]; readonly problems: readonly Problem[] } {
  const typed = state.trim();
  if (parseWord(typed).ok) return { pairs: [['rsp', typed]], problems: [] };
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  if (/^\w+:\/\/[^?]*$/.test(typed)) return { pairs, problems };
  for (const pair of new URLSearchParams(typed.replace(/^[^?]*\?/, ''))) {
    const [key, text] = pair;
    // Keys of a figure alone, such as those of a map’s second driver, are its own to read.
    const wrong = figure.startsWith('chapters/')
      ? []
      : takeOptions([pair]).problems.filter(({ code }) => code !== 'unknown-key');
    if (isBare(pair)) problems.push({ key, text, code: 'missing', takes: '' });
    else if (wrong.length > 0) problems.push(...wrong);
    else pairs.push(pair);
  }
  return { pairs, problems };
}

/** What is understood of a state that was typed. */
export const statePairs = (state: string, figure: string): Pair[] => readState(state, figure).pairs;

const folderOf = (language: Choice['language']): string => (language === 'fr' ? 'fr/' : '');

/** Everything that goes into the address of an embed: its state, then what the trainer sets. */
export function embedPairs(choice: Choice): Pair[] {
  const { figure, state, mode, look, hide, present, from, to } = choice;
  const controls: readonly (Pair | null)[] = [
    mode === 'full' ? null : ['mode', mode],
    look === 'auto' ? null : ['theme', look],
    hide ? ['answers', 'hide'] : null,
    present ? ['present', '1'] : null,
    from === null ? null : ['from', String(from)],
    to === null ? null : ['to', String(to)]
  ];
  return [...statePairs(state, figure), ...controls.filter((pair) => pair !== null)];
}

/** Pairs as they stand behind the question mark of an address. */
export const queryText = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();

const withQuery = (address: string, pairs: readonly Pair[]): string =>
  pairs.length === 0 ? address : `${address}?${queryText(pairs)}`;

/** The address of the embed. */
export const embedAddress = (choice: Choice, base: string): string =>
  withQuery(
    // In a copy of the site a page is named by its file.
    `${base}${folderOf(choice.language)}embed/${choice.figure}/${base.startsWith('file:') ? 'index.html' : ''}`,
    embedPairs(choice)
  );

/** The address of the page that shows the same in full. */
export function pageAddress(choice: Choice, { base, page }: Place): string {
  const address = `${base}${folderOf(choice.language)}${page}`;
  const pairs = statePairs(choice.state, choice.figure);
  if (!choice.figure.startsWith('chapters/')) return withQuery(address, pairs);
  // A chapter's page has an anchor for each part, and takes no answer.
  const part = pairs.find(([key]) => key === 'part')?.[1];
  return part === undefined ? address : `${address}#${encodeURIComponent(part)}`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
const element = (tag: string, all: Readonly<Record<string, string>>): string =>
  `<${tag}${attributes(all)}></${tag}>`;

/** Height of a slide of reveal.js that is left to a frame, in pixels: it is 700 high by default. */
const SLIDE = 640;

/** What to copy for a platform. */
export function snippetsOf(platform: Platform, choice: Choice, place: Place): readonly Snippet[] {
  const { base, title, picture } = place;
  const height = String(Math.ceil(place.height));
  const src = embedAddress(choice, base);
  const shown = embedAddress({ ...choice, present: true }, base);
  const sized = `width:100%;height:${height}px;border:0`;
  const html = (text: string): Snippet => ({ what: 'html', text });
  const address = (text: string): Snippet => ({ what: 'address', text });
  const host = `<script src="${escaped(base)}embed.js" async></script>`;
  switch (platform) {
    case 'iframe':
      return [html(`${element('iframe', { src, title, style: sized, loading: 'lazy' })}\n${host}`)];
    case 'element': {
      const own = { figure: choice.figure, lang: choice.language };
      const pairs = Object.fromEntries(embedPairs(choice));
      return [
        html(
          `<script src="${escaped(base)}mailbox-lab.js"></script>\n${element('mailbox-lab', { ...own, ...pairs })}`
        )
      ];
    }
    case 'wordpress':
      return [address(src), html(element('iframe', { src, title, style: sized, loading: 'lazy' }))];
    case 'moodle':
    case 'canvas':
      return [
        html(
          element('iframe', {
            src,
            title,
            width: '100%',
            height,
            style: 'border:0',
            loading: 'lazy'
          })
        )
      ];
    case 'reveal':
      return [
        html(
          `<section>\n  ${element('iframe', { 'data-src': shown, title, style: `${sized};max-height:${SLIDE}px` })}\n</section>\n${host}`
        )
      ];
    case 'slidev':
      return [{ what: 'markdown', text: `---\nlayout: iframe\nurl: ${shown}\n---` }];
    case 'markdown':
      // Without a style, so that MDX takes it as well.
      return [html(element('iframe', { src, title, width: '100%', height, loading: 'lazy' }))];
    case 'notion':
      return [address(src)];
    case 'link':
      return [address(pageAddress(choice, place))];
    case 'picture': {
      const image = `<img${attributes({ src: base + picture, alt: title, width: '1200', height: '630' })}>`;
      return [html(`<a${attributes({ href: pageAddress(choice, place) })}>${image}</a>`)];
    }
  }
}
