import type { CoverageWords } from '#lib/views/benches/coverage-words.ts';
import type { MapWords } from '#lib/views/benches/map/words.ts';
import type { PatchWords } from '#lib/views/benches/patch/words.ts';
import type { BisectWords } from '#lib/views/figures/bisect.ts';

/** What stands around every embedded figure; plain strings, places in braces. */
export interface FrameWords {
  /** The link to the page in full. */
  readonly open: string;
  /** Button that uncovers what comes of the run. */
  readonly show: string;
  readonly covered: string;
  readonly noScript: string;
}

/** What the stencil says. */
export interface MaskEmbedWords {
  readonly answer: string;
  readonly mask: string;
  readonly readNone: string;
  readonly readBit: string;
  readonly reading: string;
  readonly open: string;
  readonly shut: string;
}

/** What an embedded chapter says beside its text. */
export interface ChapterEmbedWords {
  /** Names the buttons that turn the parts. */
  readonly parts: string;
  readonly previous: string;
  readonly next: string;
  /** `{at}` of `{of}`. */
  readonly at: string;
  /** In the tip of a word: leads to its entry. */
  readonly glossary: string;
  readonly predict: string;
  readonly predictNote: string;
  readonly run: string;
  readonly skip: string;
  readonly right: string;
  readonly wrong: string;
  readonly skipped: string;
  readonly others: string;
  readonly again: string;
  readonly answers: string;
  readonly change: string;
  readonly recap: string;
  readonly links: string;
}

/** A figure's own words. */
export interface FigureText<W> {
  readonly title: string;
  /** For previews: 50 to 160 characters. */
  readonly description: string;
  readonly words: W;
}

/** All texts of the embeds in one language. */
export interface EmbedTexts {
  readonly frame: FrameWords;
  /** Around a chapter; the rest of its words are those of its page. */
  readonly chapter: Pick<ChapterEmbedWords, 'parts' | 'previous' | 'next' | 'at'>;
  readonly figures: {
    readonly mask: FigureText<MaskEmbedWords>;
    readonly probe: FigureText<null>;
    readonly listing: FigureText<null>;
    readonly sequence: FigureText<null>;
    readonly map: FigureText<MapWords>;
    readonly coverage: FigureText<CoverageWords>;
    readonly bisect: FigureText<BisectWords>;
    readonly patch: FigureText<PatchWords>;
  };
}
