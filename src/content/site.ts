import { EDITIONS } from '#lib/probe/scenario.ts';
import { REFERENCE } from '#lib/views/code.ts';
import { CHAPTERS } from './chapters/order.ts';
import { EXPERIMENTS } from './experiments/list.ts';

/** Every page that is for readers, without its language: a folder with a slash at its end, or '' for the front. */
export const PAGES: readonly string[] = [
  '',
  'chapters/',
  ...CHAPTERS.map(({ slug }) => `chapters/${slug}/`),
  'lab/',
  'experiments/',
  ...EXPERIMENTS.map((name) => `${name}/`),
  'source/',
  ...EDITIONS.filter((edition) => edition !== REFERENCE).map((edition) => `source/${edition}/`),
  'reference/',
  'glossary/',
  'teach/',
  'teach/answers/',
  'teach/recall/',
  'teach/embed/',
  'teach/ticket/',
  'teach/replay/',
  'about/'
];
