import type { Problem } from '#lib/probe/options.ts';
import type { Pair } from '#lib/probe/share.ts';
import type { Addressed } from '../benches/address.ts';
import {
  LOOKS,
  MODES,
  PLATFORMS,
  queryText,
  readState,
  WIDTH_RANGE,
  type Choice,
  type Platform
} from './snippets.ts';

const LANGUAGES = ['en', 'fr'] as const;
/** States longer than this belong into a file. */
const LONGEST_STATE = 4000;
const USUAL_WIDTH = 640;
/** Until the figure has said how high it is. */
const FIRST_HEIGHT = 560;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an embed says of itself: its state, or its height in CSS pixels; null for anything else. */
export function heard(
  data: unknown
): { readonly state: string } | { readonly height: number } | null {
  if (!isRecord(data) || data.type !== 'mailbox-lab' || data.v !== 1) return null;
  const { event, state, height } = data;
  if (event === 'state' && typeof state === 'string' && state.length <= LONGEST_STATE)
    return { state };
  if (event === 'resize' && typeof height === 'number' && height > 0 && height < 20_000)
    return { height };
  return null;
}

/** What a trainer is putting together, kept in the address of the page. */
export class Builder implements Addressed {
  #choice = $state.raw<Choice>({
    figure: '',
    language: 'en',
    state: '',
    mode: 'full',
    look: 'auto',
    hide: false,
    present: false,
    from: null,
    to: null
  });
  #width = $state(USUAL_WIDTH);
  #platform = $state<Platform>('iframe');
  /** What the address said that could not be read; empty once dismissed. */
  problems = $state.raw<readonly Problem[]>([]);
  /** How high the figure is at this width. */
  height = $state(FIRST_HEIGHT);
  /** What the frame was told to show: what is done in the figure itself leaves it as it is. */
  shown = $state.raw<Choice>(this.#choice);
  readonly #figures: readonly string[];
  readonly #language: Choice['language'];

  /** `figures`: all that can be taken, the first one for a start; `language`: of the page. */
  constructor(figures: readonly string[], language: Choice['language']) {
    this.#figures = figures;
    this.#language = language;
    this.restore([]);
  }

  get choice(): Choice {
    return this.#choice;
  }
  /** The width that the figure is tried at, in CSS pixels. */
  get width(): number {
    return this.#width;
  }
  get platform(): Platform {
    return this.#platform;
  }

  /** Takes a choice, and shows it. Another figure begins in its own first state. */
  change(patch: Partial<Choice>): void {
    const other = patch.figure !== undefined && patch.figure !== this.#choice.figure;
    this.#choice = {
      ...this.#choice,
      ...(other ? { state: '', from: null, to: null } : {}),
      ...patch
    };
    this.shown = this.#choice;
  }

  /** Takes what was done in the figure itself. */
  hear(state: string): void {
    this.#choice = { ...this.#choice, state };
  }

  /** Takes a width in pixels; false where it is not within `WIDTH_RANGE`. */
  setWidth(width: number): boolean {
    const fits = Number.isInteger(width) && width >= WIDTH_RANGE.least && width <= WIDTH_RANGE.most;
    if (fits) this.#width = width;
    return fits;
  }
  setPlatform(platform: Platform): void {
    this.#platform = platform;
  }

  restore(pairs: Iterable<Pair>): void {
    const problems: Problem[] = [];
    const start: Choice = {
      figure: this.#figures[0] ?? '',
      language: this.#language,
      state: '',
      mode: 'full',
      look: 'auto',
      hide: false,
      present: false,
      from: null,
      to: null
    };
    let choice = start;
    this.#width = USUAL_WIDTH;
    this.#platform = 'iframe';
    for (const [key, text] of pairs) {
      const refuse = (takes = ''): void =>
        void problems.push({ key, text, code: 'not-one-of', takes });
      const oneOf = <T extends string>(list: readonly T[], take: (value: T) => void): void => {
        const found = list.find((each) => each === text);
        if (found === undefined) refuse(list.join(', '));
        else take(found);
      };
      if (key === 'figure') oneOf(this.#figures, (figure) => (choice = { ...choice, figure }));
      else if (key === 'language')
        oneOf(LANGUAGES, (language) => (choice = { ...choice, language }));
      else if (key === 'mode') oneOf(MODES, (mode) => (choice = { ...choice, mode }));
      else if (key === 'look') oneOf(LOOKS, (look) => (choice = { ...choice, look }));
      else if (key === 'answers') oneOf(['hide'], () => (choice = { ...choice, hide: true }));
      else if (key === 'present') oneOf(['1'], () => (choice = { ...choice, present: true }));
      else if (key === 'width') {
        if (!/^\d{3,4}$/.test(text) || !this.setWidth(Number(text))) refuse();
      } else if (key === 'for') oneOf(PLATFORMS, (platform) => (this.#platform = platform));
      else if (key === 'from' || key === 'to') {
        if (/^\d{1,9}$/.test(text)) choice = { ...choice, [key]: Number(text) };
        else refuse();
      } else if (key === 'state') {
        if (text.length <= LONGEST_STATE) choice = { ...choice, state: text };
        else refuse();
      } else if (key !== 'theme' && key !== 'lang')
        problems.push({ key, text, code: 'unknown-key', takes: '' });
    }
    this.#choice = choice;
    this.shown = choice;
    this.problems = problems;
  }

  pairs(): Pair[] {
    const { figure, language, state, mode, look, hide, present, from, to } = this.#choice;
    const { pairs, problems } = readState(state, figure);
    // What is not understood is not lost with the page.
    const own = problems.length === 0 ? queryText(pairs) : state.trim();
    const all: readonly (Pair | null)[] = [
      figure === this.#figures[0] ? null : ['figure', figure],
      language === this.#language ? null : ['language', language],
      own === '' ? null : ['state', own],
      mode === 'full' ? null : ['mode', mode],
      look === 'auto' ? null : ['look', look],
      hide ? ['answers', 'hide'] : null,
      present ? ['present', '1'] : null,
      from === null ? null : ['from', String(from)],
      to === null ? null : ['to', String(to)],
      this.#width === USUAL_WIDTH ? null : ['width', String(this.#width)],
      this.#platform === 'iframe' ? null : ['for', this.#platform]
    ];
    return all.filter((pair) => pair !== null);
  }
}
