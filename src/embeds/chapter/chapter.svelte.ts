import type { Controls } from '#lib/embed/controls.ts';
import type { Problem } from '#lib/probe/options.ts';
import type { Scenario } from '#lib/probe/scenario.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Trace } from '#lib/probe/trace.ts';
import { Bench, type Scene } from '#lib/views/bench.svelte.ts';
import type { AnyFigure } from '#lib/views/figures/figure.ts';
import type { EmbeddedFigure, Telling } from '../embed.svelte.ts';

/** A part of a chapter: its text, and what the figure shows beside it. */
export interface Part {
  readonly kind: 'step' | 'question' | 'change';
  readonly key: string;
  /** Made at build from our own Markdown. */
  readonly html: string;
  readonly scene: Scene;
}

/** What an embedded chapter carries. Texts are HTML that was made at build. */
export interface ChapterData {
  readonly slug: string;
  readonly number: number;
  readonly lead: string;
  /** In the order of the text; never empty, and one of them is the question. */
  readonly parts: readonly Part[];
  /** The answers to the question; a run at build has judged them. */
  readonly choices: readonly {
    readonly key: string;
    readonly answer: string;
    readonly why: string;
    readonly right: boolean;
  }[];
  readonly recap: readonly string[];
  readonly footnotes: readonly { readonly number: number; readonly address: string }[];
  /** Sentences of glossary terms, by id. */
  readonly terms: Readonly<Record<string, string>>;
  readonly figure: { readonly caption: string; readonly words: unknown; readonly data: unknown };
  /** Address of the page of the source, with a slash at its end; null where no way leads there. */
  readonly source: string | null;
}

/** A chapter of which one part is shown at a time, with its figure. */
export class ChapterFigure implements EmbeddedFigure {
  readonly bench: Bench;
  #part = $state(0);
  #answer = $state<string | null>(null);
  /** The first answer, `''` where the reader had it shown; null until then. */
  #first: string | null = null;
  /** True once the last part was reached. */
  #ended = false;
  /** Counts the states that came from outside: the question is then asked anew, or shown answered. */
  #restored = $state(0);
  /** True where there is the figure alone, and nobody is asked. */
  #alone = false;
  #tell: ((telling: Telling) => void) | null = null;
  #completed = false;
  readonly #question: number;

  constructor(
    readonly data: ChapterData,
    /** Draws the chapter's figure. */
    readonly Figure: AnyFigure,
    record: (scenario: Scenario) => Trace
  ) {
    this.bench = new Bench(
      record,
      data.parts.map(({ scene }) => scene)
    );
    this.#question = data.parts.findIndex(({ kind }) => kind === 'question');
  }

  /** Index of the part that is shown. */
  get part(): number {
    return this.#part;
  }
  /** Index of the last part. */
  get last(): number {
    return this.data.parts.length - 1;
  }
  /** Key of the reader's answer, `''` where it was shown without one, null while the question is open. */
  get answer(): string | null {
    return this.#answer;
  }
  /** Changes when a state came from outside. */
  get restored(): number {
    return this.#restored;
  }

  /** Shows another part, with what the figure shows beside it; false where there is none. */
  turn(by: 1 | -1): boolean {
    const to = this.#part + by;
    if (to < 0 || to > this.last) return false;
    this.goTo(to);
    return true;
  }

  goTo(step: number): void {
    this.#part = Math.min(step, this.last);
    this.#ended ||= this.#part === this.last;
    this.#show();
    this.#complete();
  }

  /** Takes the reader's answer: a key, `''` to have it shown, null to be asked again. */
  give(key: string | null): void {
    this.#answer = key;
    this.#show();
    if (key === null) return;
    this.#first ??= key;
    if (key !== '') {
      const question = `chapter-${this.data.slug}`;
      this.#tell?.({ event: 'answer', question, answer: key, right: this.#isRight(key) });
    }
    this.#complete();
  }

  #isRight(key: string): boolean {
    return this.data.choices.some((choice) => choice.key === key && choice.right);
  }

  #show(): void {
    const { bench } = this;
    bench.back();
    bench.covered = !this.#alone && this.#part >= this.#question && this.#answer === null;
    bench.show(this.#part);
  }

  restore(pairs: readonly Pair[], controls?: Controls): readonly Problem[] {
    const problems: Problem[] = [];
    const { parts, choices } = this.data;
    let part = 0;
    let answer: string | null = null;
    for (const [key, text] of pairs) {
      const refuse = (keys: readonly { readonly key: string }[]): void =>
        void problems.push({
          key,
          text,
          code: 'not-one-of',
          takes: keys.map((each) => each.key).join(', ')
        });
      if (key === 'part') {
        const found = parts.findIndex((each) => each.key === text);
        if (found < 0) refuse(parts);
        else part = found;
      } else if (key === 'answer') {
        if (text === '' || choices.some((each) => each.key === text)) answer = text;
        else refuse(choices);
      } else problems.push({ key, text, code: 'unknown-key', takes: '' });
    }
    this.#alone = controls?.mode === 'figure' && !controls.hideAnswers;
    this.#answer = answer;
    this.#first = answer;
    this.#ended = false;
    this.#restored += 1;
    this.goTo(part);
    return problems;
  }

  pairs(): readonly Pair[] {
    const pairs: Pair[] = [];
    if (this.#part > 0) pairs.push(['part', this.#key]);
    if (this.#answer !== null) pairs.push(['answer', this.#answer]);
    return pairs;
  }

  /** The chapter's page has an anchor for each part, and keeps answers itself. */
  full(): { readonly pairs: readonly Pair[]; readonly hash: string } {
    return { pairs: [], hash: this.#part === 0 ? '' : this.#key };
  }

  get #key(): string {
    return this.data.parts[this.#part]?.key ?? '';
  }

  /** Tells of answers, and once that the question is answered and the last part was reached. */
  watch(tell: (telling: Telling) => void): void {
    this.#tell = tell;
    this.#complete();
  }

  #complete(): void {
    if (this.#tell === null || this.#completed || this.#first === null || !this.#ended) return;
    this.#completed = true;
    this.#tell({ event: 'complete', score: this.#isRight(this.#first) ? 100 : 0 });
  }
}
