import { error } from '@sveltejs/kit';
import { textOf, WRITTEN } from '../../../content/chapters/load.ts';
import { CHAPTERS, isSlug, numberOf } from '../../../content/chapters/order.ts';
import { experimentsText } from '../../../content/experiments/contents.ts';
import { EXPERIMENTS } from '../../../content/experiments/list.ts';
import { messagesOf, type Language } from '../../../content/messages/index.ts';
import { pictureOf } from '../address.ts';
import { pngOf, type Subject } from '../picture.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

const LANGUAGES: readonly Language[] = ['en', 'fr'];

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((language) =>
    [
      '',
      'lab/',
      'experiments/',
      ...EXPERIMENTS.map((name) => `${name}/`),
      ...WRITTEN.map((slug) => `chapters/${slug}/`)
    ].map((page) => ({
      picture: pictureOf(page, language).slice('og/'.length)
    }))
  );

/** Markdown's marks have no place in a picture. */
const plain = (text: string): string =>
  text.replace(/\[\[[^\]|]*\|?([^\]]*)\]\]|[`*]/g, (_, words: string | undefined) => words ?? '');

/** The first sentence of a description. */
const firstOf = (text: string): string => /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;

async function subjectOf(name: string, language: Language): Promise<Subject | null> {
  const { site, front, lab, chapter } = await messagesOf(language);
  if (name === 'site')
    return {
      scene: 'site',
      site: site.name,
      title: site.name,
      promise: firstOf(front.description)
    };
  if (name === 'lab')
    return { scene: 'lab', site: site.name, title: lab.heading, promise: firstOf(lab.description) };
  const { heading, lead: six, entries } = experimentsText(language);
  if (name === 'experiments') return { scene: name, site: site.name, title: heading, promise: six };
  const bench = EXPERIMENTS.find((each) => name === `experiments/${each}`);
  if (bench !== undefined) {
    const { name: title, ask } = entries[bench];
    return { scene: `experiments/${bench}`, site: site.name, title, promise: ask };
  }
  const slug = name.replace(/^chapters\//, '');
  if (!isSlug(slug) || !WRITTEN.includes(slug)) return null;
  const { title, lead } = await textOf(slug, language);
  const number = numberOf(slug);
  const stage = CHAPTERS[number - 1]?.stage ?? 'observe';
  return {
    scene: slug,
    site: site.name,
    title: plain(title),
    promise: plain(lead),
    chapter: { number, stage, stages: chapter.stages }
  };
}

/** The picture that other sites show beside a link to a page. */
export const GET: RequestHandler = async ({ params }) => {
  const [, folder, name] = /^(en|fr)\/(.+)\.png$/.exec(params.picture) ?? [];
  const language = LANGUAGES.find((code) => code === folder);
  const subject =
    language === undefined || name === undefined ? null : await subjectOf(name, language);
  if (subject === null) error(404);
  return new Response(new Uint8Array(pngOf(subject)), { headers: { 'content-type': 'image/png' } });
};
