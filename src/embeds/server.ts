// Makes the pages of embeds; for the server alone.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { FigureName } from '#lib/embed/figures.ts';
import type { EmbedCode } from '../../scripts/embeds.ts';
import { isFigure, slugIn, wayToLanguage, type EmbedName } from '../content/embeds/names.ts';
import { embedTexts } from '../content/embeds/page.ts';
import { messagesOf, type Language } from '../content/messages/index.ts';
import { Embed, type EmbeddedFigure } from './embed.svelte.ts';
import Frame from './Frame.svelte';
import type { FrameData } from './frame.ts';
import type { FigureText } from './words.ts';

/** What the server needs of one figure. */
export interface Served {
  readonly Figure: Component<{ figure: never; embed: Embed; words: never }>;
  readonly code: EmbedCode;
  /** Computes, while the site is built, what the page carries. */
  readonly data: () => unknown;
  readonly make: (data: never) => EmbeddedFigure;
}

const load: Readonly<Record<FigureName, () => Promise<{ readonly served: Served }>>> = {
  mask: () => import('./mask/server.ts'),
  probe: () => import('./probe/server.ts'),
  listing: () => import('./listing/server.ts'),
  sequence: () => import('./sequence/server.ts'),
  map: () => import('./map/server.ts'),
  coverage: () => import('./coverage/server.ts'),
  bisect: () => import('./bisect/server.ts'),
  patch: () => import('./patch/server.ts')
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

/** A figure or a chapter, and what it says. */
async function servedBy(
  name: EmbedName,
  language: Language,
  alone: boolean
): Promise<{ readonly served: Served; readonly text: FigureText<unknown> }> {
  const slug = slugIn(name);
  if (slug !== null) {
    const { servedChapter } = await import('./chapter/server.ts');
    return servedChapter(slug, language, wayToLanguage(name), alone);
  }
  if (!isFigure(name)) throw new Error(`Nothing is called ${name}`);
  const { served } = await load[name]();
  return { served, text: embedTexts(language).figures[name] };
}

/**
 * Makes the parts of an embed's page. `page`, `lab`: addresses of the page in full and of the lab, from
 * this one; `alone`: from where it will stand no way leads there.
 */
export async function embedPage(
  name: EmbedName,
  language: Language,
  { page, lab, alone }: { readonly page: string; readonly lab: string; readonly alone: boolean }
): Promise<EmbedPage> {
  const [{ served, text }, { words: messages }] = await Promise.all([
    servedBy(name, language, alone),
    messagesOf(language)
  ]);
  const { title, description, words } = text;
  const data: FrameData<unknown, unknown> = {
    name,
    language,
    title,
    frame: embedTexts(language).frame,
    words,
    page,
    lab,
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
  const short = shortened();
  return {
    title,
    description,
    body: short(body),
    style: short(served.code.style),
    scripts: [served.code.words[language], short(served.code.script)],
    data: JSON.stringify(data).replaceAll('<', '\\u003c')
  };
}

/** Makes the classes by which Svelte scopes styles short, the same way in all texts of a page. */
function shortened(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/\bsvelte-[a-z0-9]{4,}\b/g, (long) => {
      const name = names.get(long) ?? `_${names.size.toString(36)}`;
      names.set(long, name);
      return name;
    });
}
