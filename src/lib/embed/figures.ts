/** The figures that can be embedded, by the name in the address `/embed/<name>/`; chapters are beside them. */
export const FIGURES = [
  'mask',
  'probe',
  'listing',
  'sequence',
  'map',
  'coverage',
  'bisect',
  'patch'
] as const;
/** Name of a figure. */
export type FigureName = (typeof FIGURES)[number];

/** The page of the site that shows the same thing in full, from the top of the site, in the reader's language. */
export const FULL_PAGES: Readonly<Record<FigureName, string>> = {
  mask: 'mask/',
  probe: 'lab/',
  listing: 'lab/',
  sequence: 'lab/',
  map: 'map/',
  coverage: 'coverage/',
  bisect: 'chapters/bisect/',
  patch: 'patch/'
};

/** The picture that stands for a figure in previews: a file of `/og/<language>/`, without its ending. */
export const PICTURES: Readonly<Record<FigureName, string>> = {
  mask: 'chapters/mask',
  probe: 'lab',
  listing: 'lab',
  sequence: 'chapters/mailbox',
  map: 'chapters/zero',
  coverage: 'chapters/door',
  bisect: 'chapters/bisect',
  patch: 'chapters/fix'
};

/** Height of a figure in its default state at 800 pixels of width, for frames that nobody sizes; rounded up. */
export const HEIGHTS: Readonly<Record<FigureName, number>> = {
  mask: 620,
  probe: 460,
  listing: 600,
  sequence: 550,
  map: 2460,
  coverage: 1030,
  bisect: 550,
  patch: 3120
};
