// Makes the packages; while the site is built.
import { strToU8, zipSync, type Zippable } from 'fflate';
import script from 'scorm:page';
import { CHAPTERS, type Slug } from '../content/chapters/order.ts';
import { CHAPTER_EMBEDS, EMBEDS, type EmbedName } from '../content/embeds/names.ts';
import { titleOf } from '../content/embeds/page.ts';
import type { Language } from '../content/messages/index.ts';
import { EXERCISES_PACKED, exerciseName } from '../content/teach/packages.ts';
import { embedHtml } from '../embeds/html.ts';
import type { Version } from './limits.ts';
import { manifest, type Item } from './manifest.ts';

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
      /** One chapter or one exercise; null for the whole course. */
      readonly of:
        | { readonly chapter: Slug }
        | { readonly exercise: (typeof EXERCISES_PACKED)[number] }
        | null;
    };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A figure's or a chapter's file in a package, which has no folders. */
const fileOf = (name: EmbedName): string => `${name.replace('chapters/', 'chapter-')}.html`;

const made = new Map<string, Promise<string>>();

/** A figure's file for places from which no way leads to the site: links to its pages are left out. */
function alone(figure: EmbedName, language: Language): Promise<string> {
  const key = `${figure} ${language}`;
  const known = made.get(key) ?? embedHtml(figure, language, null, true).then(withoutSite);
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
  question: string | null
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>body{margin:0}iframe{display:block;width:100%;height:100vh;border:0}</style>
<script src="${SCRIPT}" data-scorm="${version}"${question === null ? '' : ` data-question="${question}"`}></script>
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

async function chapterItem(
  slug: Slug,
  language: Language,
  version: Version,
  page: string
): Promise<{ item: Item; pages: Pages }> {
  const title = await titleOf(`chapters/${slug}`, language);
  const file = fileOf(`chapters/${slug}`);
  return {
    item: { id: `chapter-${slug}`, title, page, files: [SCRIPT, file], reports: true },
    pages: { [page]: framing({ title, language }, file, version, null) }
  };
}

const zip = (files: Pages): Uint8Array<ArrayBuffer> => {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) entries[name] = strToU8(files[name] ?? '');
  return zipSync(entries, { level: 9, mtime: DATE, os: 3 }) as Uint8Array<ArrayBuffer>;
};

/** The files of a package by their names. */
export async function filesOf(wanted: Wanted): Promise<Pages> {
  const { language } = wanted;
  const htmls = async (embeds: readonly EmbedName[]): Promise<Pages> =>
    Object.fromEntries(
      await Promise.all(
        embeds.map(async (name) => [fileOf(name), await alone(name, language)] as const)
      )
    );
  if (wanted.kind === 'figures') return htmls(EMBEDS);
  const { version, of } = wanted;
  const packed = async (
    items: readonly { readonly item: Item; readonly pages: Pages }[],
    embeds: readonly EmbedName[],
    { id, title }: { readonly id: string; readonly title: string }
  ): Promise<Pages> => ({
    'imsmanifest.xml': manifest(
      { id, title, language, items: items.map(({ item }) => item) },
      version
    ),
    ...Object.assign({}, ...items.map(({ pages }) => pages)),
    [SCRIPT]: script,
    ...(await htmls(embeds))
  });
  if (of === null) {
    const chapters = await Promise.all(
      CHAPTERS.map(({ slug }) => chapterItem(slug, language, version, `item-${slug}.html`))
    );
    const exercises = EXERCISES_PACKED.map((name) =>
      exerciseItem(name, language, version, `exercise-${name}.html`)
    );
    const course = { id: 'course', title: 'Mailbox Lab' };
    return packed([...chapters, ...exercises], [...CHAPTER_EMBEDS, 'patch'], course);
  }
  if ('chapter' in of) {
    const one = await chapterItem(of.chapter, language, version, 'index.html');
    return packed([one], [`chapters/${of.chapter}`], one.item);
  }
  const one = exerciseItem(of.exercise, language, version, 'index.html');
  return packed([one], ['patch'], one.item);
}

/** A package as a zip; the same files give the same bytes. */
export const pack = async (wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> =>
  zip(await filesOf(wanted));
