import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO } from '#lib/probe/scenario.ts';
import { glossaryOf, tipsOf, wordOf } from '../glossary/index.ts';
import type { Language } from '../messages/index.ts';
import { filled, Prose, type Footnote } from '../prose.ts';
import { identifierAddress } from '../source/names.ts';
import { blocksOf, placeOfFigure, type AnyPlan } from './blocks.ts';
import { planOf, textOf, WRITTEN, type AnyText } from './load.ts';
import { CHAPTERS, numberOf, type Slug, type Stage } from './order.ts';

/** An answer to a chapter's question; `answer` and `why` are HTML. */
export interface Choice {
  readonly key: string;
  readonly answer: string;
  readonly why: string;
  /** Whether it holds in the run that was asked about. */
  readonly right: boolean;
}

/** A part of a chapter as its page shows it. */
export type PageBlock =
  | { readonly kind: 'step' | 'change'; readonly key: string; readonly html: string }
  | {
      readonly kind: 'question';
      readonly key: string;
      readonly html: string;
      readonly choices: readonly Choice[];
    };

/** A chapter in lists. */
export interface ChapterEntry {
  readonly slug: Slug;
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  readonly stage: Stage;
  /** Reading time, counted: see `minutesOf`. */
  readonly minutes: number;
}

/** Everything that a chapter's page shows but the figure itself. Plain JSON. */
export interface ChapterPage extends ChapterEntry {
  readonly description: string;
  readonly blocks: readonly PageBlock[];
  /** Index of the block after which the figure stands where there is one column. */
  readonly figureAfter: number;
  readonly figure: { readonly caption: string; readonly words: unknown; readonly data: unknown };
  readonly recap: readonly string[];
  readonly footnotes: readonly Footnote[];
  /** Sentences of the glossary terms that the text uses, by id. */
  readonly terms: Readonly<Record<string, string>>;
  readonly previous: ChapterEntry | null;
  readonly next: ChapterEntry | null;
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Minutes to read a chapter: 150 words a minute, and 3 for the question and the figure. */
export function minutesOf({ lead, steps, question, change, recap }: AnyText): number {
  const answers = Object.values(question.choices).flatMap(({ answer, why }) => [answer, why]);
  const all = [lead, ...Object.values(steps), question.ask, ...answers, change, ...recap];
  return Math.ceil(all.reduce((sum, text) => sum + words(text), 0) / 150) + 3;
}

async function entryOf(slug: Slug, language: Language): Promise<ChapterEntry> {
  const text = await textOf(slug, language);
  const number = numberOf(slug);
  const stage = CHAPTERS[number - 1]?.stage ?? 'observe';
  return { slug, number, stage, title: text.title, lead: text.lead, minutes: minutesOf(text) };
}

/** All chapters that are written, in order; `lead` and `title` are Markdown without marks. */
export const chapterEntries = (language: Language): Promise<readonly ChapterEntry[]> =>
  Promise.all(WRITTEN.map((slug) => entryOf(slug, language)));

/** The question with its answers, judged by the run that it asks about. */
function questionOf(
  plan: AnyPlan,
  text: AnyText,
  prose: Prose,
  // The plan ties its predicates to its own data.
  data: never
): { readonly html: string; readonly choices: readonly Choice[] } {
  const { scene, choices, numbers } = plan.question;
  const trace = record({ ...DEFAULT_SCENARIO, ...scene.run });
  const values = numbers?.(trace, data) ?? {};
  const html = prose.block(filled(text.question.ask, values));
  const judged = Object.entries(choices).map(([key, holds]) => {
    const said = text.question.choices[key];
    if (said === undefined) throw new Error(`No words for the answer ${key} of ${text.title}`);
    const { answer, why } = said;
    return {
      key,
      answer: prose.inline(filled(answer, values)),
      why: prose.inline(filled(why, values)),
      right: holds(trace, data)
    };
  });
  return { html, choices: judged };
}

/**
 * A chapter in one language, its question answered by a run. `top`: the way from where it stands to the
 * folder of its language.
 */
export async function chapterPage(
  slug: Slug,
  language: Language,
  top = '../../'
): Promise<ChapterPage> {
  const [plan, text, entry, glossary] = await Promise.all([
    planOf(slug),
    textOf(slug, language),
    entryOf(slug, language),
    glossaryOf(language)
  ]);
  const data: unknown = await plan.data?.();
  const prose = new Prose({
    language,
    top,
    term: (id) => wordOf(glossary, id),
    identifier: identifierAddress
  });
  const lead = prose.inline(text.lead);
  const blocks = blocksOf(plan).map(({ kind, key }): PageBlock => {
    if (kind === 'question') return { kind, key, ...questionOf(plan, text, prose, data as never) };
    return {
      kind,
      key,
      html: prose.block(kind === 'change' ? text.change : (text.steps[key] ?? ''))
    };
  });
  const at = WRITTEN.indexOf(slug);
  const [previous, next] = await Promise.all(
    [WRITTEN[at - 1], WRITTEN[at + 1]].map((other) =>
      other === undefined ? null : entryOf(other, language)
    )
  );
  return {
    ...entry,
    lead,
    description: text.description,
    blocks,
    figureAfter: placeOfFigure(plan),
    figure: { ...text.figure, data },
    recap: text.recap.map((line) => prose.inline(line)),
    footnotes: prose.footnotes,
    terms: tipsOf(glossary, prose.terms),
    previous: previous ?? null,
    next: next ?? null
  };
}
