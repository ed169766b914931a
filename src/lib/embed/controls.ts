import type { Problem } from '#lib/probe/options.ts';
import type { Pair } from '#lib/probe/share.ts';
import { THEMES, type Theme } from './receive.ts';

/** How much of a figure is shown: with its controls; without them; the drawing alone. */
export const MODES = ['full', 'compact', 'figure'] as const;
/** One of them. */
export type Mode = (typeof MODES)[number];

/** What a trainer sets in an embed's address, beside the state of the figure. */
export interface Controls {
  readonly mode: Mode;
  readonly theme: Theme;
  /** True: what comes of the run is covered until the reader asks for it. */
  readonly hideAnswers: boolean;
  /** Large type; keys that the figure has no use for go to the page around. */
  readonly present: boolean;
  /** First and last step of the run that can be reached; null: its own. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What holds where the address says nothing. */
export const DEFAULT_CONTROLS: Controls = Object.freeze({
  mode: 'full',
  theme: 'auto',
  hideAnswers: false,
  present: false,
  from: null,
  to: null
});

/** Keys that are understood before the figure is asked, or by the page itself. */
const LANGUAGES = ['en', 'fr'];

interface Read {
  readonly controls: Controls;
  /** The other pairs, for the figure. */
  readonly rest: readonly Pair[];
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
}

const STEP = /^\d{1,9}$/;

/** Reads a trainer's controls. Never throws: what is invalid stays at its default and is listed. */
export function controlsFrom(pairs: Iterable<Pair>): Read {
  let controls = DEFAULT_CONTROLS;
  const rest: Pair[] = [];
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const [key, text] = pair;
    const oneOf = (values: readonly string[], patch: Partial<Controls> | null): void => {
      if (patch !== null) controls = { ...controls, ...patch };
      else problems.push({ key, text, code: 'not-one-of', takes: values.join(', ') });
    };
    switch (key) {
      case 'mode': {
        const mode = MODES.find((each) => each === text);
        oneOf(MODES, mode === undefined ? null : { mode });
        break;
      }
      case 'theme': {
        const theme = THEMES.find((each) => each === text);
        oneOf(THEMES, theme === undefined ? null : { theme });
        break;
      }
      case 'answers':
        oneOf(
          ['show', 'hide'],
          /^(?:show|hide)$/.test(text) ? { hideAnswers: text === 'hide' } : null
        );
        break;
      case 'present':
        oneOf(['0', '1'], /^[01]$/.test(text) ? { present: text === '1' } : null);
        break;
      case 'lang':
        oneOf(LANGUAGES, LANGUAGES.includes(text) ? {} : null);
        break;
      case 'from':
      case 'to':
        if (STEP.test(text)) controls = { ...controls, [key]: Number(text) };
        else problems.push({ key, text, code: 'not-a-word', takes: 'the number of a step' });
        break;
      default:
        rest.push(pair);
    }
  }
  const { from, to } = controls;
  if (from !== null && to !== null && from > to) {
    controls = { ...controls, to: null };
    problems.push({ key: 'to', text: String(to), code: 'too-large', takes: `${from} or more` });
  }
  return { controls, rest, problems };
}

/** The pairs that a link to the same thing elsewhere on the site keeps. */
export const keptControls = ({ theme }: Controls): readonly Pair[] =>
  theme === 'auto' ? [] : [['theme', theme]];
