import type { Stage } from '../chapters/order.ts';
import type { Words } from '#lib/views/words.ts';

/** The languages of the site; English is the default and has no folder. */
export type Language = 'en' | 'fr';

/** Everything the site says outside the chapters, in one language. */
export interface Messages {
  readonly site: {
    readonly name: string;
    readonly skip: string;
    readonly newBuild: string;
    readonly takeBuild: string;
    readonly later: string;
    readonly menu: string;
    readonly lab: string;
    readonly experiments: string;
    readonly chapters: string;
    readonly source: string;
    readonly reference: string;
    readonly glossary: string;
    readonly teach: string;
    readonly about: string;
    readonly footer: string;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly theme: string;
  };
  readonly front: { readonly title: string; readonly description: string };
  readonly lab: {
    readonly title: string;
    readonly heading: string;
    readonly description: string;
    /** The link that makes an exit ticket of the run. */
    readonly ticket: string;
  };
  /** Around the text of every chapter. */
  readonly chapter: {
    readonly loop: string;
    readonly stages: Readonly<Record<Stage, string>>;
    readonly rail: string;
    readonly railHint: string;
    readonly step: (number: number) => string;
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
    /** Leads from the last block to the figure. */
    readonly toFigure: string;
    readonly recap: string;
    readonly links: string;
    readonly previous: (number: number) => string;
    readonly next: (number: number) => string;
    readonly minutes: (minutes: number) => string;
    readonly read: string;
    readonly contents: string;
    readonly noScript: string;
    readonly failed: string;
    /** While it is presented: `{at}` of `{of}`. */
    readonly presenting: string;
  };
  readonly error: {
    readonly title: string;
    readonly missing: string;
    readonly broken: string;
    readonly home: string;
  };
  readonly words: Words;
}

/** The language that the optional first folder of an address stands for. */
export const languageOf = (folder: string | undefined): Language => (folder === 'fr' ? 'fr' : 'en');

/** One catalogue; a page loads its own language and no other. */
export const messagesOf = async (language: Language): Promise<Messages> =>
  language === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
