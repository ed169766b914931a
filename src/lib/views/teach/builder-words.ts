import type { LOOKS, MODES, Platform } from './snippets.ts';

/** A state to begin with. */
export interface Preset {
  readonly name: 'case' | 'healthy' | 'fixed' | 'silent' | 'error' | 'passes' | 'shut';
  /** As it stands behind the `?` of an address. */
  readonly state: string;
}

/** What the builder of embeds says. */
export interface BuilderWords {
  readonly figure: string;
  /** Names of the groups of what can be taken. */
  readonly groups: Readonly<Record<'figure' | 'chapter', string>>;
  /** Names of what can be taken, by its folder; a chapter's is its title. */
  readonly figures: Readonly<Partial<Record<string, string>>>;
  /** What a figure, `{name}`, is called in another's page. */
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<'en' | 'fr', string>>;
  readonly state: string;
  readonly stateNote: string;
  /** Of `{text}`, a part of the state that was typed. */
  readonly notUnderstood: string;
  /** Names of states to begin with. */
  readonly presets: Readonly<Record<Preset['name'], string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<(typeof MODES)[number], string>>;
  readonly look: string;
  readonly looks: Readonly<Record<(typeof LOOKS)[number], string>>;
  readonly more: string;
  readonly hide: string;
  readonly present: string;
  readonly from: string;
  readonly to: string;
  readonly width: string;
  readonly otherWidth: string;
  /** `{least}`, `{most}` in CSS pixels. */
  readonly badWidth: string;
  /** `{width}`, `{height}` in CSS pixels. */
  readonly size: string;
  readonly preview: string;
  readonly platform: string;
  readonly platforms: Readonly<
    Record<
      Platform,
      {
        readonly name: string;
        /** What to do with the text. */
        readonly how: string;
        readonly does: string;
        readonly doesNot: string;
      }
    >
  >;
  readonly does: string;
  readonly doesNot: string;
  readonly what: Readonly<Record<'html' | 'address' | 'markdown', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly qr: string;
  readonly saveQr: string;
  /** Before the kinds of picture that one can save. */
  readonly thisState: string;
  readonly drawing: string;
  readonly notDrawn: string;
  /** Where the site is served from a machine that nobody else reaches. */
  readonly localOnly: string;
}

/** What can be taken: its folder in `embed/`, its full page, its picture, and states to begin with. */
export interface Takeable {
  readonly name: string;
  readonly page: string;
  readonly picture: string;
  readonly presets: readonly Preset[];
}
