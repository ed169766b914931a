/** A point on which the article and the sources differ, or of which the sources say more. Markdown. */
export interface Difference {
  readonly article: string;
  readonly sources: string;
}

/** What the page about the site says in one language. Markdown, but for titles and headings. */
export interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  readonly credit: { readonly heading: string; readonly body: string };
  readonly sources: { readonly heading: string; readonly body: string };
  readonly differences: {
    readonly heading: string;
    readonly body: string;
    readonly article: string;
    readonly sources: string;
    readonly rows: readonly Difference[];
  };
  readonly unverified: {
    readonly heading: string;
    readonly body: string;
    readonly items: readonly string[];
  };
  readonly privacy: { readonly heading: string; readonly body: string };
  readonly access: { readonly heading: string; readonly body: string };
  readonly licences: {
    readonly heading: string;
    /** `{licence}`: of this site. */
    readonly site: string;
    readonly fonts: string;
    readonly libraries: string;
    /** Where the site was not built, so that nobody knows yet. */
    readonly unknown: string;
    readonly tools: string;
    /** Without Markdown: the link to the texts of the licences. */
    readonly texts: string;
    readonly package: string;
    readonly version: string;
    readonly licence: string;
  };
}
