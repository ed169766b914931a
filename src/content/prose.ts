import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { french } from './french.ts';
import type { Language } from './messages/index.ts';

/** A link that a printed page gives as a footnote. */
export interface Footnote {
  readonly number: number;
  readonly address: string;
}

/** What prose needs to know of the page it stands on. */
export interface ProseOptions {
  readonly language: Language;
  /** The way from the page to the folder of its language, such as `../../`. */
  readonly top: string;
  /** The word of a glossary term, or null where there is no such term. */
  readonly term: (id: string) => string | null;
  /** Where an identifier of the driver is defined, from `top`; null where it is not known. */
  readonly identifier: (name: string) => string | null;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** Fills `{places}`; one without a value is an error, so that none reaches a reader. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in: ${text}`);
    return String(value);
  });
}

/**
 * Markdown of one page as HTML. Beside Markdown with tables: `[[term]]` or `[[term|words]]` for the
 * glossary, `((A))` for a letter of the drawing, `page:lab/` in a link for a page of this site.
 * Identifiers of the driver in code link to their definition where they first stand. Raw HTML and
 * unknown terms are errors. One object per page: it counts footnotes and collects terms.
 */
export class Prose {
  readonly #options: ProseOptions;
  readonly #marked: Marked;
  readonly #footnotes: Footnote[] = [];
  readonly #terms = new Set<string>();
  readonly #linked = new Set<string>();

  constructor(options: ProseOptions) {
    this.#options = options;
    this.#marked = new Marked({ gfm: true, extensions: [this.#term(), this.#letter()] });
    this.#marked.use({
      renderer: {
        html: ({ text }) => {
          throw new Error(`Prose holds no HTML: ${text}`);
        },
        codespan: ({ text }) => this.#code(text),
        code: ({ text }) => `<pre lang="en" translate="no"><code>${escaped(text)}</code></pre>`,
        link: (token) => this.#link(token)
      }
    });
  }

  /** Paragraphs, lists, tables, quotes. */
  block(markdown: string): string {
    return this.#render(this.#marked.parse(this.#spaced(markdown), { async: false }));
  }

  /** A sentence, without a paragraph around it. */
  inline(markdown: string): string {
    return this.#render(this.#marked.parseInline(this.#spaced(markdown), { async: false }));
  }

  /** Addresses outside this site, in the order of the text. */
  get footnotes(): readonly Footnote[] {
    return this.#footnotes;
  }

  /** Ids of the terms that were used. */
  get terms(): readonly string[] {
    return [...this.#terms];
  }

  #spaced(markdown: string): string {
    return this.#options.language === 'fr' ? french(markdown) : markdown;
  }

  /** Tables scroll by themselves on narrow pages. */
  #render(html: string): string {
    return html
      .replaceAll(
        '<table>',
        '<div class="table" tabindex="0" role="region" aria-label="Table"><table>'
      )
      .replaceAll('</table>', '</table></div>')
      .trim();
  }

  #code(text: string): string {
    const code = `<code lang="en" translate="no">${escaped(text)}</code>`;
    const name = text.replace(/\(\)$/, '');
    const address = this.#linked.has(name) ? null : this.#options.identifier(name);
    if (address === null) return code;
    this.#linked.add(name);
    return `<a class="id" href="${escaped(this.#options.top + address)}">${code}</a>`;
  }

  #link({ href, text, tokens }: Tokens.Link): string {
    const inner = this.#marked.Parser.parseInline(tokens, this.#marked.defaults) || text;
    if (href.startsWith('page:')) {
      return `<a href="${escaped(this.#options.top + href.slice('page:'.length))}">${inner}</a>`;
    }
    if (href.startsWith('#')) return `<a href="${escaped(href)}">${inner}</a>`;
    if (!href.startsWith('https://')) throw new Error(`Not an address: ${href}`);
    const known = this.#footnotes.find(({ address }) => address === href);
    const number = known?.number ?? this.#footnotes.length + 1;
    if (known === undefined) this.#footnotes.push({ number, address: href });
    return `<a class="out" href="${escaped(href)}">${inner}</a><sup class="footnote" aria-hidden="true">${String(number)}</sup>`;
  }

  #term(): TokenizerAndRendererExtension {
    return {
      name: 'term',
      level: 'inline',
      start: (source) => source.indexOf('[['),
      tokenizer: (source) => {
        const match = /^\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/.exec(source);
        return match === null
          ? undefined
          : { type: 'term', raw: match[0], id: match[1], words: match[2] };
      },
      renderer: (token) => {
        const id = String(token.id);
        const word = this.#options.term(id);
        if (word === null) throw new Error(`No such term: ${id}`);
        this.#terms.add(id);
        const words = typeof token.words === 'string' ? token.words : word;
        return `<a class="term" data-term="${id}" href="${this.#options.top}glossary/#${id}">${escaped(words)}</a>`;
      }
    };
  }

  #letter(): TokenizerAndRendererExtension {
    return {
      name: 'letter',
      level: 'inline',
      start: (source) => source.indexOf('(('),
      tokenizer: (source) => {
        const match = /^\(\(([A-Z0-9])\)\)/.exec(source);
        return match === null ? undefined : { type: 'letter', raw: match[0], letter: match[1] };
      },
      renderer: (token) => `<b class="letter">${String(token.letter)}</b>`
    };
  }
}
