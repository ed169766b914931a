import { FIGURES, FULL_PAGES, HEIGHTS, PICTURES, type FigureName } from '#lib/embed/figures.ts';
import { CHAPTERS, isSlug, type Slug } from '../chapters/order.ts';
import type { Language } from '../messages/index.ts';

/** A whole chapter, by its name in the address `/embed/<name>/`. */
export type ChapterName = `chapters/${Slug}`;
/** Everything that can be embedded, by its name in the address. */
export type EmbedName = FigureName | ChapterName;

/** The chapters, in the order of the story. */
export const CHAPTER_EMBEDS: readonly ChapterName[] = CHAPTERS.map(
  ({ slug }): ChapterName => `chapters/${slug}`
);
/** All that can be embedded: the figures, then the chapters. */
export const EMBEDS: readonly EmbedName[] = [...FIGURES, ...CHAPTER_EMBEDS];

const CHAPTER = 'chapters/';

/** The chapter of a name; null where it is a figure's. */
export function slugIn(name: EmbedName): Slug | null {
  const slug = name.startsWith(CHAPTER) ? name.slice(CHAPTER.length) : '';
  return isSlug(slug) ? slug : null;
}
/** Whether a name is a figure's. */
export const isFigure = (name: EmbedName): name is FigureName => slugIn(name) === null;

/** Height of a chapter at its first part, as `HEIGHTS` has it for figures. */
const CHAPTER_HEIGHTS: Readonly<Record<Slug, number>> = {
  'sixteen-cards': 1160,
  'three-lines': 1070,
  'five-modules': 1020,
  'the-install': 1110,
  'one-thing': 1030,
  bisect: 1150,
  mailbox: 1170,
  'three-ways-out': 1130,
  mask: 1030,
  zero: 1090,
  door: 1120,
  fix: 1180,
  'lying-line': 1020,
  'second-fix': 1110,
  upstream: 1070,
  light: 1070
};

/** The page that shows the same in full, from the top of the site in the reader's language. */
export const fullPageOf = (name: EmbedName): string =>
  isFigure(name) ? FULL_PAGES[name] : `${name}/`;

/** The picture that stands for it in previews: a file of `/og/<language>/`, without its ending. */
export const pictureOf = (name: EmbedName): string => (isFigure(name) ? PICTURES[name] : name);

/** Its height in its default state at 800 pixels of width, for frames that nobody sizes; rounded up. */
export function heightOf(name: EmbedName): number {
  const slug = slugIn(name);
  if (slug !== null) return CHAPTER_HEIGHTS[slug];
  return isFigure(name) ? HEIGHTS[name] : 0;
}

/** The way from an embed to the folder of its language. */
export const wayToLanguage = (name: EmbedName): string => '../'.repeat(name.split('/').length + 1);

/** The way from an embed to the top of the site. */
export const wayToTop = (name: EmbedName, language: Language): string =>
  `${language === 'en' ? '' : '../'}${wayToLanguage(name)}`;
