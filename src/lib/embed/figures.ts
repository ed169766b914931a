/** What can be embedded, by its name in the address `/embed/<name>/`. */
export const FIGURES = ['mask'] as const;
/** Name of a figure. */
export type FigureName = (typeof FIGURES)[number];

/** The page of the site that shows the same thing in full, from the top of the site, in the reader's language. */
export const FULL_PAGES: Readonly<Record<FigureName, string>> = {
  mask: 'mask/'
};

/** The way from an embed to the top of the site, in a language. */
export const wayUp = (language: 'en' | 'fr'): string =>
  language === 'en' ? '../../' : '../../../';
