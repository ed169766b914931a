/** What a page of an experiment says around its bench, and the words of the bench. Plain data. */
export interface ExperimentText<Words> {
  readonly title: string;
  /** 50 to 160 characters. */
  readonly description: string;
  readonly heading: string;
  /** One sentence under the heading. */
  readonly lead: string;
  readonly words: Words;
}
