import codes from 'embed:chapters';
import { record } from '#lib/probe/record.ts';
import { blocksOf } from '../../content/chapters/blocks.ts';
import { planOf } from '../../content/chapters/load.ts';
import type { Slug } from '../../content/chapters/order.ts';
import { chapterPage } from '../../content/chapters/page.ts';
import { embedTexts } from '../../content/embeds/page.ts';
import { messagesOf, type Language } from '../../content/messages/index.ts';
import type { Served } from '../server.ts';
import type { ChapterEmbedWords, FigureText } from '../words.ts';
import Chapter from './Chapter.svelte';
import { ChapterFigure, type ChapterData } from './chapter.svelte.ts';

/** Text whose links to pages of the site are words alone. */
const unlinked = (html: string): string =>
  html.replace(/<a\b[^>]*href="\.\.\/[^>]*>(.*?)<\/a>/gs, '$1');

/**
 * What an embedded chapter is made of. `up`: the way to the folder of its language; `alone`: no way
 * leads from where it will stand to the site.
 */
export async function servedChapter(
  slug: Slug,
  language: Language,
  up: string,
  alone: boolean
): Promise<{ readonly served: Served; readonly text: FigureText<ChapterEmbedWords> }> {
  const [plan, page, messages, code] = await Promise.all([
    planOf(slug),
    chapterPage(slug, language, up),
    messagesOf(language),
    codes[slug]?.()
  ]);
  if (code === undefined) throw new Error(`No script for the chapter ${slug}`);
  const { default: Figure } = await plan.figure();
  const scenes = new Map(blocksOf(plan).map(({ key, scene }) => [key, scene]));
  const html = alone ? unlinked : (text: string): string => text;
  const question = page.blocks.find((block) => block.kind === 'question');
  const data: ChapterData = {
    slug,
    number: page.number,
    lead: html(page.lead),
    parts: page.blocks.map((block) => ({
      kind: block.kind,
      key: block.key,
      html: html(block.html),
      scene: scenes.get(block.key) ?? {}
    })),
    choices: (question?.choices ?? []).map(({ key, answer, why, right }) => ({
      key,
      answer: html(answer),
      why: html(why),
      right
    })),
    recap: page.recap.map(html),
    footnotes: page.footnotes,
    terms: alone ? {} : page.terms,
    figure: page.figure,
    source: alone ? null : `${up}source/`
  };
  const { predict, predictNote, run, skip, right, wrong, skipped, others, again, answers } =
    messages.chapter;
  const { change, recap, links } = messages.chapter;
  return {
    served: {
      Figure: Chapter as Served['Figure'],
      code: code.default,
      data: () => data,
      make: (made: ChapterData) => new ChapterFigure(made, Figure, record)
    },
    text: {
      title: `${String(page.number)}. ${page.title}`,
      description: page.description,
      words: {
        ...embedTexts(language).chapter,
        ...{ predict, predictNote, run, skip, right, wrong, skipped, others, again, answers },
        ...{ change, recap, links },
        glossary: messages.site.glossary
      }
    }
  };
}
