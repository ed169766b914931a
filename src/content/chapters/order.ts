/** The debugging loop, in its order. Every chapter stands at one of its stages. */
export const STAGES = ['observe', 'suppose', 'instrument', 'change', 'verify'] as const;
/** One turn of the debugging loop. */
export type Stage = (typeof STAGES)[number];

/** The chapters in the order of the story: the folder in the address, and the stage of the loop. */
export const CHAPTERS = [
  { slug: 'sixteen-cards', stage: 'observe' },
  { slug: 'three-lines', stage: 'observe' },
  { slug: 'five-modules', stage: 'suppose' },
  { slug: 'the-install', stage: 'verify' },
  { slug: 'one-thing', stage: 'verify' },
  { slug: 'bisect', stage: 'verify' },
  { slug: 'mailbox', stage: 'suppose' },
  { slug: 'three-ways-out', stage: 'suppose' },
  { slug: 'mask', stage: 'instrument' },
  { slug: 'zero', stage: 'instrument' },
  { slug: 'door', stage: 'suppose' },
  { slug: 'fix', stage: 'change' },
  { slug: 'lying-line', stage: 'verify' },
  { slug: 'second-fix', stage: 'verify' },
  { slug: 'upstream', stage: 'change' },
  { slug: 'light', stage: 'verify' }
] as const satisfies readonly { readonly slug: string; readonly stage: Stage }[];

/** The folder of a chapter in its address. */
export type Slug = (typeof CHAPTERS)[number]['slug'];

/** 1-based number of a chapter. */
export const numberOf = (slug: Slug): number =>
  CHAPTERS.findIndex((chapter) => chapter.slug === slug) + 1;

/** Whether a folder name is a chapter's. */
export const isSlug = (text: string): text is Slug => CHAPTERS.some(({ slug }) => slug === text);
