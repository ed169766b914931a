import type { Pair } from '#lib/probe/share.ts';
import { createContext, type Component } from 'svelte';
import type { Words } from '#lib/views/words.ts';
import type { Embed, EmbeddedFigure } from './embed.svelte.ts';
import type { FrameWords } from './words.ts';

/** What an embed's page carries as JSON, for the script that brings it to life. */
export interface FrameData<W, D> {
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly title: string;
  readonly frame: FrameWords;
  readonly words: W;
  /** Address of the page in full, without a query. */
  readonly page: string;
  /** Address of the lab, likewise. */
  readonly lab: string;
  /** What was computed while the site was built. */
  readonly data: D;
}

/** What the frame gets, on the server and in the browser. */
export interface FrameProps<F extends EmbeddedFigure, W> extends Omit<FrameData<W, never>, 'data'> {
  readonly embed: Embed;
  readonly figure: F;
  readonly Figure: Component<{ figure: F; embed: Embed; words: W }>;
  readonly messages: Words;
}

/** The words of the frame, for what stands in it. */
export const [useFrame, provideFrame] = createContext<() => FrameWords>();

/** Address of a run in the lab, from its pairs. */
export const [useLab, provideLab] = createContext<(pairs: readonly Pair[]) => string>();
