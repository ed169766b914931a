// Makes the pages of embeds; for the server alone.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import wordsEn from 'embed:words-en';
import wordsFr from 'embed:words-fr';
import type { FigureName } from '#lib/embed/figures.ts';
import { embedTexts } from '../content/embeds/page.ts';
import { messagesOf, type Language } from '../content/messages/index.ts';
import { Embed, type EmbeddedFigure } from './embed.svelte.ts';
import Frame from './Frame.svelte';
import type { FrameData } from './frame.ts';
import type { EmbedTexts } from './words.ts';

/** What the server needs of one figure. */
export interface Served {
  readonly Figure: Component<{ figure: never; embed: Embed; words: never }>;
  readonly code: { readonly script: string; readonly style: string };
  /** Computes, while the site is built, what the page carries. */
  readonly data: () => unknown;
  readonly make: (data: never) => EmbeddedFigure;
}

const load: Readonly<Record<FigureName, () => Promise<{ readonly served: Served }>>> = {
  mask: () => import('./mask/server.ts')
};

/** The parts of an embed's page. */
export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  /** The figure in its default state. */
  readonly body: string;
  readonly style: string;
  /** Scripts in their order. */
  readonly scripts: readonly string[];
  /** JSON for the script, fit to stand in an element. */
  readonly data: string;
}

/** Makes the parts of a figure's page. `page`: address of the page in full, from this one. */
export async function embedPage(
  name: FigureName,
  language: Language,
  page: string
): Promise<EmbedPage> {
  const [{ served }, { words: messages }] = await Promise.all([load[name](), messagesOf(language)]);
  const texts: EmbedTexts = embedTexts(language);
  const { title, description, words } = texts.figures[name];
  const data: FrameData<unknown, unknown> = {
    name,
    language,
    title,
    frame: texts.frame,
    words,
    page,
    data: served.data()
  };
  // Each figure's words and data were typed where they are made.
  const figure = served.make(data.data as never);
  const props = {
    ...data,
    messages,
    figure,
    embed: new Embed(name, figure),
    Figure: served.Figure
  };
  const { body } = render(Frame, { props: props as never });
  return {
    title,
    description,
    body,
    style: served.code.style,
    scripts: [(language === 'fr' ? wordsFr : wordsEn).script, served.code.script],
    data: JSON.stringify(data).replaceAll('<', '\\u003c')
  };
}
