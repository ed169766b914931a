import type { Field } from '#lib/bits/index.ts';
import type { Explanation } from '#lib/card/reference.ts';
import { french } from '../french.ts';
import type { Language } from '../messages/index.ts';
import { filled, Prose } from '../prose.ts';
import type { Cell, Table } from './cells.ts';
import type { ReferenceText } from './text.ts';
import { upstreamOf } from './upstream.ts';

type Column = keyof ReferenceText['columns'];

/** What every table of the page is made with, in one language. */
export class Context {
  readonly language: Language;
  readonly text: ReferenceText;
  readonly #prose: Prose;

  constructor(language: Language, text: ReferenceText) {
    this.language = language;
    this.text = text;
    this.#prose = new Prose({ language, top: '../', term: () => null, identifier: () => null });
  }

  /** A text as its language is set. */
  say(text: string): string {
    return this.language === 'fr' ? french(text) : text;
  }

  /** The same with its `{places}` filled. */
  fill(text: string, values: Readonly<Record<string, string | number>>): string {
    return this.say(filled(text, values));
  }

  /** Markdown as HTML. */
  html(markdown: string): string {
    return this.#prose.inline(this.say(markdown));
  }

  columns(keys: readonly Column[]): Table['columns'] {
    return keys.map((key) => this.say(this.text.columns[key]));
  }

  /** The file of the kernel that a row is from, or that it is a guess. */
  source(source: string): Cell {
    return upstreamOf(source) ?? { label: this.say(this.text.guess), address: null };
  }

  /** What the tables of the card say of a row, with the fields of its word, and where it is from. */
  explained({ meaning, source }: Explanation, fields: readonly Field[] = []): readonly Cell[] {
    const html = this.html(meaning[this.language]);
    return [{ html, lines: fields.map(fieldText) }, this.source(source)];
  }
}

const fieldText = ({ name, msb, lsb }: Field): string =>
  `${msb === lsb ? String(msb) : `${String(msb)}–${String(lsb)}`} ${name}`;
