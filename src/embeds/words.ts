/** What stands around every embedded figure; plain strings, places in braces. */
export interface FrameWords {
  /** The link to the page in full. */
  readonly open: string;
  /** Button that uncovers what comes of the run. */
  readonly show: string;
  readonly covered: string;
  readonly edition: string;
  readonly noScript: string;
  /** `{key}`, `{text}`: a pair of the address. */
  readonly otherLanguage: string;
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
  readonly figures: {
    readonly mask: FigureText<MaskEmbedWords>;
  };
}
