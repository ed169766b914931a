// Makes the packages; while the site is built.
import { strToU8, zipSync, type Zippable } from 'fflate';
import script from 'scorm:page';
import { FIGURES, type FigureName } from '#lib/embed/figures.ts';
import { embedTexts } from '../content/embeds/page.ts';
import type { Language } from '../content/messages/index.ts';
import { EXERCISES_PACKED, exerciseName } from '../content/teach/packages.ts';
import { embedHtml } from '../embeds/html.ts';
import type { Version } from './limits.ts';
import { manifest, type Content, type Item } from './manifest.ts';

/** All files bear this date, so that the same site makes the same packages: the earliest that zip can say. */
const DATE = new Date(1980, 0, 1);
const SCRIPT = 'scorm.js';

/** A package by the file that it is. */
export type Wanted =
  | { readonly kind: 'figures'; readonly language: Language }
  | {
      readonly kind: 'scorm';
      readonly version: Version;
      readonly language: Language;
      /** One exercise, or null for the whole course. */
      readonly exercise: (typeof EXERCISES_PACKED)[number] | null;
    };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const made = new Map<string, Promise<string>>();

/** A figure's file for places from which no way leads to the site: links to its pages are left out. */
function alone(figure: FigureName, language: Language): Promise<string> {
  const key = `${figure} ${language}`;
  const known = made.get(key) ?? embedHtml(figure, language, null).then(withoutSite);
  made.set(key, known);
  return known;
}

/** Exported for its test. */
export const withoutSite = (html: string): string =>
  html
    .replace(/<link rel="(?:alternate|canonical)"[^>]*>\n|<meta property="og:[^>]*>\n/g, '')
    .replace('</head>', '<style>a[href^="../"]{display:none!important}</style>\n</head>');

/** A page of a package: a figure in a frame, and the script that reports. */
const framing = (
  { title, language }: { readonly title: string; readonly language: Language },
  src: string,
  version: Version,
  question: string
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>body{margin:0}iframe{display:block;width:100%;height:100vh;border:0}</style>
<script src="${SCRIPT}" data-scorm="${version}" data-question="${question}"></script>
</head>
<body>
<iframe src="${src}" title="${escaped(title)}"></iframe>
</body>
</html>
`;

type Pages = Readonly<Record<string, string>>;

function exerciseItem(
  exercise: (typeof EXERCISES_PACKED)[number],
  language: Language,
  version: Version,
  page: string
): { item: Item; pages: Pages } {
  const title = exerciseName(exercise, language);
  const src = `patch.html?exercise=${exercise}&mode=compact`;
  return {
    item: { id: `patch-${exercise}`, title, page, files: [SCRIPT, 'patch.html'], reports: true },
    pages: { [page]: framing({ title, language }, escaped(src), version, `patch-${exercise}`) }
  };
}

function figureItem(figure: FigureName, language: Language): Item {
  const { title } = embedTexts(language).figures[figure];
  return { id: figure, title, page: `${figure}.html`, files: [], reports: false };
}

const zip = (files: Pages): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) entries[name] = strToU8(files[name] ?? '');
  return zipSync(entries, { level: 9, mtime: DATE, os: 3 }) as Uint8Array<ArrayBuffer>;
};

/** The files of a package by their names. */
export async function filesOf(wanted: Wanted): Promise<Pages> {
  const { language } = wanted;
  const htmls = async (figures: readonly FigureName[]): Promise<Pages> =>
    Object.fromEntries(
      await Promise.all(
        figures.map(async (name) => [`${name}.html`, await alone(name, language)] as const)
      )
    );
  if (wanted.kind === 'figures') return htmls(FIGURES);
  const { version, exercise } = wanted;
  const content = (items: readonly Item[], id: string, title: string): Content => ({
    id,
    title,
    language,
    items
  });
  if (exercise !== null) {
    const { item, pages } = exerciseItem(exercise, language, version, 'index.html');
    return {
      'imsmanifest.xml': manifest(content([item], item.id, item.title), version),
      ...pages,
      [SCRIPT]: script,
      ...(await htmls(['patch']))
    };
  }
  const figures = FIGURES.filter((name) => name !== 'patch');
  const exercises = EXERCISES_PACKED.map((name) =>
    exerciseItem(name, language, version, `exercise-${name}.html`)
  );
  const items = [
    ...figures.map((name) => figureItem(name, language)),
    ...exercises.map(({ item }) => item)
  ];
  return {
    'imsmanifest.xml': manifest(content(items, 'course', 'Mailbox Lab'), version),
    ...Object.assign({}, ...exercises.map(({ pages }) => pages)),
    [SCRIPT]: script,
    ...(await htmls(FIGURES))
  };
}

/** A package as a zip; the same files give the same bytes. */
export const pack = async (wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> =>
  zip(await filesOf(wanted));
