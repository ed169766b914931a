/** A file that trainers can take away, made by `npm run packages` beside the site. */
export interface Package {
  /** Its file from the top of the site. */
  readonly file: string;
  /** What it is, in both languages: a few words. */
  readonly name: Readonly<Record<'en' | 'fr', string>>;
  /** Of its texts; null where it holds both. */
  readonly language: 'en' | 'fr' | null;
  readonly kind: 'scorm12' | 'scorm2004' | 'figure' | 'site' | 'handout' | 'picture';
}

/** Everything that can be taken away, in the order of the page. Empty until it is built. */
export const PACKAGES: readonly Package[] = [];
